/** What GitHub says about the App itself: its slug, its name and its page. It is requested at the start and again until GitHub answers. */
import { readOwnApp, type OwnApp } from "../github/app-requests.ts";
import type { AlarmClock } from "../model/clock.ts";
import type { Clients } from "./clients.ts";
import { statusOf } from "./describe-error.ts";
import type { Log } from "./log.ts";

/** Milliseconds between two attempts. */
const PAUSE = 30_000;

export interface OwnNameParts {
  readonly clients: Pick<Clients, "app">;
  readonly clock: AlarmClock;
  readonly log: Log;
}

export class OwnName {
  readonly #parts: OwnNameParts;
  #app: OwnApp | null = null;
  #callOff: () => void = () => {};
  #stopped = false;

  constructor(parts: OwnNameParts) {
    this.#parts = parts;
  }

  /** The login of the App's bot, such as `waymark[bot]`, or null if GitHub has not answered yet. */
  get login(): string | null {
    return this.#app === null ? null : `${this.#app.slug}[bot]`;
  }

  /** The App, or null if GitHub has not answered yet. */
  get app(): OwnApp | null {
    return this.#app;
  }

  /** The slug. Asks GitHub if it is not known yet. @throws Octokit's error if GitHub refuses. */
  async slug(): Promise<string> {
    this.#app ??= await readOwnApp(await this.#parts.clients.app());
    return this.#app.slug;
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
      if (!this.#stopped) this.#callOff = clock.after(PAUSE, () => void this.learn());
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#callOff();
  }
}
