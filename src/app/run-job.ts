/** Runs one job of the queue: visits the repository, or finds the repositories to visit. */
import {
  isInstallationGone,
  listRepositories,
  repositoriesOfBoard,
  type ListedRepository,
} from "../github/app-requests.ts";
import type { Offered, Turn, Visited } from "../jobs/job-queue.ts";
import type { BoardJob, InstallationJob, Job, RepositoryJob } from "../jobs/job.ts";
import { RepositoryMissing, TokenRejected } from "../model/errors.ts";
import type { Clients } from "./clients.ts";
import type { Installations } from "./installations.ts";
import type { Log } from "./log.ts";
import type { Visit } from "./visit-request.ts";

export interface JobParts {
  readonly clients: Pick<Clients, "installation" | "renew">;
  readonly installations: Pick<Installations, "chosen" | "refresh">;
  readonly visit: Visit;
  /** Accepts a repository that was found. */
  readonly offer: (job: RepositoryJob) => Promise<Offered>;
  readonly log: Log;
}

const NOT_AGAIN: Visited = { again: null };

/**
 * Runs a job. If the installation is gone or suspended, or the repository is not visible, there is nothing left to do.
 * That is not a failure.
 *
 * @throws whatever the visit or GitHub's answer throws.
 */
export async function runJob(parts: JobParts, job: Job, turn: Turn): Promise<Visited> {
  try {
    switch (job.kind) {
      case "repository":
        return await visitRepository(parts, job, turn);
      case "installation":
        return await findInInstallation(parts, job, turn.signal);
      case "board":
        return await findOfBoard(parts, job, turn.signal);
      default:
        return job satisfies never;
    }
  } catch (error) {
    if (error instanceof RepositoryMissing) {
      const { movedTo: moved } = error;
      const words =
        moved === null ? "the repository is gone or hidden" : "the repository has another owner now";
      parts.log.info({ installation: job.installation, moved }, words);
      return NOT_AGAIN;
    }
    const isOver =
      error instanceof TokenRejected ? await hasEnded(parts, job.installation) : isInstallationGone(error);
    if (!isOver) throw error;
    parts.log.info({ installation: job.installation }, "the installation is gone or suspended");
    return NOT_AGAIN;
  }
}

async function visitRepository(parts: JobParts, job: RepositoryJob, turn: Turn): Promise<Visited> {
  const { installation, owner, name, repositoryId, reasons, deliveries = [] } = job;
  const chosen = await parts.installations.chosen(installation);
  return parts.visit({ installation, owner, name, repositoryId, chosen, reasons, deliveries }, turn);
}

async function findInInstallation(
  parts: JobParts,
  job: InstallationJob,
  signal: AbortSignal,
): Promise<Visited> {
  await parts.installations.refresh(job.installation);
  const octokit = await parts.clients.installation(job.installation);
  for await (const page of listRepositories(octokit, signal))
    for (const found of page) if ((await offerFound(parts, job, found)) !== "stored") return NOT_AGAIN;
  return NOT_AGAIN;
}

/** A board that was deleted, or is not linked to any visible repository, needs no visit. */
async function findOfBoard(parts: JobParts, job: BoardJob, signal: AbortSignal): Promise<Visited> {
  await parts.installations.refresh(job.installation);
  const octokit = await parts.clients.installation(job.installation);
  for (const found of await repositoriesOfBoard(octokit, job.board, signal))
    await offerFound(parts, job, found);
  return NOT_AGAIN;
}

function offerFound(
  parts: JobParts,
  { installation, reasons, deliveries = [] }: InstallationJob | BoardJob,
  { id: repositoryId, name, owner: { login: owner } }: ListedRepository,
): Promise<Offered> {
  return parts.offer({ kind: "repository", installation, reasons, deliveries, owner, name, repositoryId });
}

/**
 * GitHub refuses a token when it has expired, and when its installation has ended. In the second case, no new token is
 * available.
 */
async function hasEnded({ clients }: JobParts, installation: number): Promise<boolean> {
  clients.renew(installation);
  try {
    await clients.installation(installation);
    return false;
  } catch (error) {
    if (isInstallationGone(error)) return true;
    throw error;
  }
}
