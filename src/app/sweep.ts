/** The regular sweep: finds everything that was missed because of a crash, a lost delivery or a full queue. */
import { listInstallations } from "../github/app-requests.ts";
import type { Offered } from "../jobs/job-queue.ts";
import type { InstallationJob } from "../jobs/job.ts";
import type { SweepCursor } from "../jobs/shared.ts";
import type { AlarmClock } from "../model/clock.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Clients } from "./clients.ts";
import type { Installations } from "./installations.ts";
import type { Log } from "./log.ts";
import { redeliverFailed } from "./redeliver-failed.ts";
import { chosenBy } from "./visit-request.ts";

/** Milliseconds between the end of a sweep and the next one; below, after a failed sweep. */
export const SWEEP_PAUSE = 60 * 60_000;
export const FAILED_SWEEP_PAUSE = 60_000;
/** How long GitHub keeps deliveries, in milliseconds. */
export const DELIVERIES_KEPT = 3 * 24 * 60 * 60_000;
/** How much of the time before the last sweep is searched again, in milliseconds, because GitHub's list lags behind. */
const OVERLAP = 10 * 60_000;

export interface SweepParts {
  readonly clients: Pick<Clients, "app">;
  readonly installations: Pick<Installations, "tell">;
  readonly cursor: SweepCursor;
  readonly offer: (job: InstallationJob) => Promise<Offered>;
  readonly clock: AlarmClock;
  readonly log: Log;
  /** Is called for each failed sweep. */
  readonly onError: () => void;
}

export class Sweeper {
  readonly #parts: SweepParts;
  readonly #asked = new BoundedMap<string, true>(10_000);
  readonly #abort = new AbortController();
  #callOff: () => void = () => {};

  constructor(parts: SweepParts) {
    this.#parts = parts;
  }

  /**
   * Sweeps now, and again after each pause, until stopped. A failed sweep is logged and tried again earlier. With many
   * processes, one of them sweeps, and the others look again soon.
   */
  async start(): Promise<void> {
    await this.#next(true);
  }

  async #next(isStart: boolean): Promise<void> {
    const { clock, log, onError } = this.#parts;
    let pause = FAILED_SWEEP_PAUSE;
    try {
      pause = await this.#sweepIfDue(isStart);
    } catch (error) {
      if (this.#abort.signal.aborted) return;
      onError();
      log.error({ err: error }, "a sweep failed and will be tried again");
    }
    if (!this.#abort.signal.aborted) this.#callOff = clock.after(pause, () => void this.#next(false));
  }

  /** Returns the milliseconds until the next look. */
  async #sweepIfDue(isStart: boolean): Promise<number> {
    const { clock, cursor, log } = this.#parts;
    const began = clock.now();
    const since = await cursor.take(began, isStart);
    if (since === null) return FAILED_SWEEP_PAUSE;
    try {
      log.info(await this.#sweep(since), "swept");
      await cursor.end(began - OVERLAP, clock.now() + SWEEP_PAUSE);
      return SWEEP_PAUSE;
    } catch (error) {
      await cursor.end(since, clock.now() + FAILED_SWEEP_PAUSE);
      throw error;
    }
  }

  stop(): void {
    this.#abort.abort();
    this.#callOff();
  }

  /** Looks at the failed deliveries since the last sweep (at the start: three days) and at all installations. */
  async #sweep(since: number): Promise<{ readonly installations: number; readonly redelivered: number }> {
    const octokit = await this.#parts.clients.app();
    const { signal } = this.#abort;
    // Installations come first: if reading the deliveries fails, the visits have already been requested.
    const installations = await this.#offerInstallations();
    const redelivered = await redeliverFailed(octokit, since, this.#asked, signal);
    return { installations, redelivered };
  }

  async #offerInstallations(): Promise<number> {
    const { installations, clients, offer } = this.#parts;
    const octokit = await clients.app();
    let offered = 0;
    for await (const page of listInstallations(octokit, this.#abort.signal))
      for (const { id, suspended_at, repository_selection } of page) {
        if (suspended_at !== null && suspended_at !== undefined) continue;
        await installations.tell(id, chosenBy(repository_selection));
        const job: InstallationJob = { kind: "installation", installation: id, reasons: new Set(["sweep"]) };
        if ((await offer(job)) !== "stored") return offered;
        offered += 1;
      }
    return offered;
  }
}
