/**
 * The sweep finds everything that was missed because of a crash, a lost delivery or a full queue. It goes round all
 * installations once an hour. Each has a moment of the hour, so that their visits do not come all at once.
 */
import { limitBehind, listInstallations } from "../github/app-requests.ts";
import { pauseAfter, type Offered } from "../jobs/job-queue.ts";
import type { InstallationJob } from "../jobs/job.ts";
import type { SweepCursor } from "../jobs/shared.ts";
import type { AlarmClock } from "../model/clock.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Clients } from "./clients.ts";
import type { Installations } from "./installations.ts";
import type { Log } from "./log.ts";
import { redeliverFailed } from "./redeliver-failed.ts";
import { chosenBy } from "./visit-request.ts";

export interface SweepTimes {
  /** The milliseconds in which each installation has its turn once. */
  readonly round: number;
  /** Milliseconds between the end of a sweep and the next one. */
  readonly pause: number;
}

/** The usual times. */
export const SWEEP_TIMES: SweepTimes = { round: 60 * 60_000, pause: 5 * 60_000 };
/** Milliseconds after a sweep that failed or found the queue full, and until another process looks. */
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
  readonly times: SweepTimes;
  readonly clock: AlarmClock;
  readonly log: Log;
  /** Is called for each failed sweep. */
  readonly onError: () => void;
}

/** The installations that are not suspended, and when they were listed. */
interface Listed {
  readonly ids: ReadonlySet<number>;
  /** Those that the list before did not have, until they were offered. */
  readonly added: ReadonlySet<number>;
  readonly at: number;
}

export class Sweeper {
  readonly #parts: SweepParts;
  readonly #asked = new BoundedMap<string, true>(10_000);
  #listed: Listed | null = null;
  /** Those that were offered before the queue was full, in the sweep of the time after `#offeredSince`. */
  readonly #offered = new Set<number>();
  #offeredSince = -Infinity;
  /** Until when this process has offered all installations. If only the deliveries could not be read, they are not offered again. */
  #offeredUntil = -Infinity;
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
      pause = this.#pauseAfter(error);
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
      const { isDone, ...counts } = await this.#sweep(since, began);
      log.info(counts, isDone ? "swept" : "the queue is full, so the sweep goes on later");
      const pause = isDone ? this.#parts.times.pause : FAILED_SWEEP_PAUSE;
      await cursor.end(isDone ? began : since, clock.now() + pause);
      return pause;
    } catch (error) {
      await cursor.end(since, clock.now() + this.#pauseAfter(error));
      throw error;
    }
  }

  /** After a limit of GitHub, no process sweeps until its end. */
  #pauseAfter(error: unknown): number {
    const now = this.#parts.clock.now();
    return pauseAfter(limitBehind(error, now), FAILED_SWEEP_PAUSE, now);
  }

  stop(): void {
    this.#abort.abort();
    this.#callOff();
  }

  /** Offers the installations whose moment was between the two times, and looks at the deliveries that failed then. */
  async #sweep(since: number, now: number) {
    // Installations come first: if reading the deliveries fails, the visits have already been requested.
    const { installations, isDone } = await this.#offerInstallations(
      Math.max(since, this.#offeredUntil),
      now,
    );
    const octokit = await this.#parts.clients.app();
    const from = Math.max(since - OVERLAP, now - DELIVERIES_KEPT);
    const redelivered = await redeliverFailed(octokit, from, this.#asked, this.#abort.signal);
    return { installations, redelivered, isDone };
  }

  async #offerInstallations(since: number, now: number) {
    const { round } = this.#parts.times;
    if (this.#listed === null || now - this.#listed.at >= round) {
      const ids = await this.#list();
      // What was installed since the last list, without a delivery that says so, does not wait for its moment.
      this.#listed = { ids, at: now, added: ids.difference(this.#listed?.ids ?? ids) };
    }
    const { ids, added } = this.#listed;
    // Another process has finished that sweep meanwhile.
    if (since !== this.#offeredSince) this.#offered.clear();
    this.#offeredSince = since;
    let installations = 0;
    for (const installation of ids) {
      if (this.#offered.has(installation)) continue;
      if (!added.has(installation) && !hasMoment(installation, round, since, now)) continue;
      const job: InstallationJob = { kind: "installation", installation, reasons: new Set(["sweep"]) };
      if ((await this.#parts.offer(job)) !== "stored") return { installations, isDone: false };
      this.#offered.add(installation);
      installations += 1;
    }
    this.#offered.clear();
    this.#offeredUntil = now;
    this.#listed = { ...this.#listed, added: new Set() };
    return { installations, isDone: true };
  }

  async #list(): Promise<ReadonlySet<number>> {
    const { installations, clients, clock } = this.#parts;
    const ids = new Set<number>();
    const asked = clock.now();
    for await (const page of listInstallations(await clients.app(), this.#abort.signal))
      for (const { id, suspended_at, repository_selection } of page) {
        if (suspended_at !== null && suspended_at !== undefined) continue;
        await installations.tell(id, chosenBy(repository_selection), asked);
        ids.add(id);
      }
    return ids;
  }
}

/** Knuth's multiplier. It spreads ids that follow one another over the whole round. */
const SPREAD = 2_654_435_761;

/**
 * Whether the moment that the installation has in each round is after the first time and not after the second. All times
 * are in milliseconds.
 */
export function hasMoment(installation: number, round: number, after: number, until: number): boolean {
  const moment = ((Math.imul(installation, SPREAD) >>> 0) / 2 ** 32) * round;
  const rounds = Math.floor((until - moment) / round);
  return rounds * round + moment > after;
}
