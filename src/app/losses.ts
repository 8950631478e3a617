/**
 * Stops what concerns an installation or repositories that are lost. The event may be an old one that came late, so GitHub
 * is asked first. If it does not answer, each visit finds out by itself.
 */
import {
  isInstallationGone,
  isInstalled,
  listRepositories,
  type PagingOctokit,
} from "../github/app-requests.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import type { Installations } from "./installations.ts";
import type { Log } from "./log.ts";

/** An event said that an installation has ended, or that it lost these repositories. */
export interface Loss {
  readonly installation: number;
  readonly repositories: ReadonlySet<number> | "all";
}

export interface LossParts {
  readonly clients: {
    readonly app: () => Promise<PagingOctokit>;
    readonly installation: (installation: number) => Promise<PagingOctokit>;
  };
  readonly installations: Pick<Installations, "refresh">;
  readonly queue: Pick<JobQueue, "drop">;
  readonly log: Log;
}

export class Losses {
  readonly #parts: LossParts;
  readonly #abort = new AbortController();

  constructor(parts: LossParts) {
    this.#parts = parts;
  }

  /** Asks GitHub, then drops what is lost. Never rejects. The answer to the delivery does not wait for it. */
  async check({ installation, repositories }: Loss): Promise<void> {
    const { queue, log } = this.#parts;
    try {
      const lost =
        repositories === "all"
          ? await this.#ifEnded(installation)
          : await this.#withoutListed(installation, repositories);
      if (lost === "all" || lost.size > 0) await queue.drop(installation, lost);
    } catch (error) {
      if (!this.#abort.signal.aborted)
        log.warn({ err: error, installation }, "a loss could not be checked, so the visits will find out");
    }
  }

  stop(): void {
    this.#abort.abort();
  }

  async #ifEnded(installation: number): Promise<Loss["repositories"]> {
    const octokit = await this.#parts.clients.app();
    return (await isInstalled(octokit, installation, this.#abort.signal)) ? new Set() : "all";
  }

  /** Those of the repositories that GitHub does not list. */
  async #withoutListed(
    installation: number,
    repositories: ReadonlySet<number>,
  ): Promise<Loss["repositories"]> {
    const { clients, installations } = this.#parts;
    const lost = new Set(repositories);
    try {
      await installations.refresh(installation);
      const octokit = await clients.installation(installation);
      for await (const page of listRepositories(octokit, this.#abort.signal))
        for (const { id } of page) lost.delete(id);
    } catch (error) {
      if (isInstallationGone(error)) return "all";
      throw error;
    }
    return lost;
  }
}
