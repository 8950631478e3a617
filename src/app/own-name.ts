/** The App's own slug on GitHub. It is requested at the start and again until GitHub answers. */
import type { Clients } from "./clients.ts";
import type { Clock } from "./clock.ts";
import { statusOf } from "./describe-error.ts";
import type { Log } from "./log.ts";

/** Milliseconds between two attempts. */
const pause = 30_000;

export interface OwnNameParts {
  readonly clients: Pick<Clients, "app">;
  readonly clock: Clock;
  readonly log: Log;
}

export class OwnName {
  readonly #parts: OwnNameParts;
  #slug: string | null = null;
  #callOff: () => void = () => {};
  #stopped = false;

  constructor(parts: OwnNameParts) {
    this.#parts = parts;
  }

  /** The login of the App's bot, such as `waymark[bot]`, or null if GitHub has not answered yet. */
  get login(): string | null {
    return this.#slug === null ? null : `${this.#slug}[bot]`;
  }

  /** The slug. Asks GitHub if it is not known yet. @throws Octokit's error if GitHub refuses. */
  async slug(): Promise<string> {
    if (this.#slug !== null) return this.#slug;
    const octokit = await this.#parts.clients.app();
    const { data } = await octokit.request("GET /app");
    if (typeof data?.slug !== "string") throw new NoSlugError();
    this.#slug = data.slug;
    return data.slug;
  }

  /** Asks GitHub, with pauses, until it answers or `stop` is called. Logs what is wrong. */
  async learn(): Promise<void> {
    const { clock, log } = this.#parts;
    try {
      log.info({ app: await this.slug() }, "GitHub knows this App");
    } catch (error) {
      const refused = statusOf(error) === 401 || statusOf(error) === 404;
      log.error(
        { err: error },
        refused
          ? "GitHub does not know this App: check that APP_ID and PRIVATE_KEY belong together, and GHE_HOST"
          : "GitHub could not be asked about this App; asking again",
      );
      if (!this.#stopped) this.#callOff = clock.after(pause, () => void this.learn());
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#callOff();
  }
}

/** GitHub's answer about the App does not contain its slug. */
class NoSlugError extends Error {
  override readonly name = "NoSlugError";

  constructor() {
    super(
      "GitHub's answer about this App (GET /app) has no slug: expected one, check that GHE_HOST is GitHub.",
    );
  }
}
