/** The regular sweep: finds everything that was missed because of a crash, a lost delivery or a full queue. */
import { BoundedMap } from "./bounded-map.ts";
import type { Choices } from "./choices.ts";
import type { Clients } from "./clients.ts";
import type { Clock } from "./clock.ts";
import type { InstallationJob } from "./job.ts";
import type { Log } from "./log.ts";
import { redeliverFailed } from "./redeliver-failed.ts";

/** Milliseconds between the end of a sweep and the next one; below, after a failed sweep. */
export const sweepPause = 60 * 60_000;
export const failedSweepPause = 5 * 60_000;
/** How long GitHub keeps deliveries, in milliseconds. */
const deliveriesKept = 3 * 24 * 60 * 60_000;
/** How much of the time before the last sweep is searched again, in milliseconds, because GitHub's list lags behind. */
const overlap = 10 * 60_000;

export interface SweepParts {
  readonly clients: Pick<Clients, "app">;
  readonly choices: Choices;
  readonly offer: (job: InstallationJob) => boolean;
  readonly clock: Clock;
  readonly log: Log;
  /** Is called for each failed sweep. */
  readonly onError: () => void;
}

export class Sweeper {
  readonly #parts: SweepParts;
  readonly #asked = new BoundedMap<string, true>(10_000);
  readonly #abort = new AbortController();
  #callOff: () => void = () => {};
  #since: number;

  constructor(parts: SweepParts) {
    this.#parts = parts;
    this.#since = parts.clock.now() - deliveriesKept;
  }

  /** Sweeps now, and again after each pause, until stopped. A failed sweep is logged and tried again earlier. */
  async start(): Promise<void> {
    const { clock } = this.#parts;
    const pause = (await this.#succeeds()) ? sweepPause : failedSweepPause;
    if (!this.#abort.signal.aborted) this.#callOff = clock.after(pause, () => void this.start());
  }

  async #succeeds(): Promise<boolean> {
    const { log, onError } = this.#parts;
    try {
      log.info(await this.sweep(), "swept");
      return true;
    } catch (error) {
      if (this.#abort.signal.aborted) return false;
      onError();
      log.error({ err: error }, "a sweep failed and will be tried again");
      return false;
    }
  }

  stop(): void {
    this.#abort.abort();
    this.#callOff();
  }

  /** Looks at the failed deliveries since the last sweep (at the start: three days) and at all installations. */
  async sweep(): Promise<{ readonly installations: number; readonly redelivered: number }> {
    const began = this.#parts.clock.now();
    const octokit = await this.#parts.clients.app();
    const { signal } = this.#abort;
    // Installations come first: if reading the deliveries fails, the visits have already been requested.
    const installations = await this.#offerInstallations();
    const redelivered = await redeliverFailed(octokit, this.#since, this.#asked, signal);
    this.#since = began - overlap;
    return { installations, redelivered };
  }

  async #offerInstallations(): Promise<number> {
    const { choices, clients, offer } = this.#parts;
    const octokit = await clients.app();
    let offered = 0;
    const pages = octokit.paginate.iterator(octokit.rest.apps.listInstallations, {
      per_page: 100,
      request: { signal: this.#abort.signal },
    });
    for await (const { data } of pages)
      for (const { id, suspended_at, repository_selection } of data) {
        if (suspended_at !== null && suspended_at !== undefined) continue;
        choices.tell(id, repository_selection === "selected" ? "by-name" : "all");
        if (!offer({ kind: "installation", installation: id, reasons: new Set(["sweep"]) })) return offered;
        offered += 1;
      }
    return offered;
  }
}
