/**
 * The queue: each repository has one run at a time, a few run at once, later hints are merged, and nothing grows
 * without limit.
 */
import type { AlarmClock } from "../model/clock.ts";
import { isOnlySwept, keyOf, mergeJobs, type Job } from "./job.ts";
import type { Log } from "./log.ts";
import type { Visited } from "./visit-request.ts";

export type RunJob = (job: Job, signal: AbortSignal) => Promise<Visited>;

/**
 * How one run ended. `gave-up`: it failed for the last time. `cut`: it was aborted because the App stopped or the
 * installation was lost.
 */
export type JobOutcome = "done" | "failed" | "gave-up" | "cut";

export interface QueueParts {
  readonly run: RunJob;
  readonly clock: AlarmClock;
  readonly log: Log;
  /** Is called at the end of each run, with its duration in milliseconds. */
  readonly onEnd: (kind: Job["kind"], outcome: JobOutcome, took: number) => void;
  /** Is called for each hint that found the queue full. */
  readonly onFull: () => void;
}

export interface QueueLimits {
  /** The number of runs at the same time. */
  readonly atOnce: number;
  /** The maximum number of jobs: running, pending, or waiting for their next visit. */
  readonly known: number;
  /** The pauses before a failed run is tried again, in milliseconds. After the last one, it is left to the sweep. */
  readonly pauses: readonly number[];
  /** The maximum duration of one run in milliseconds; after that it is told to stop. */
  readonly run: number;
}

export const QUEUE_LIMITS: QueueLimits = {
  atOnce: 4,
  known: 20_000,
  pauses: [5_000, 30_000, 120_000],
  run: 30 * 60_000,
};

/** The limits of `again`: it must not cause a busy loop, and it must not exceed the maximum of a timer. */
const AGAIN_MIN = 1_000;
const AGAIN_MAX = 24 * 60 * 60_000;
/** How long runs that were told to stop may still take, in milliseconds. */
const STOP_GRACE = 2_000;

/** Waits for its turn in one of the two lanes. */
interface Pending {
  readonly state: "pending";
  job: Job;
  attempt: number;
}
/** Is running. `next` collects the hints that arrived since. `dropped`: its installation is gone. */
interface Running {
  readonly state: "running";
  readonly job: Job;
  readonly attempt: number;
  readonly abort: AbortController;
  next: Job | null;
  dropped: boolean;
}
/** Has succeeded and wants to run again later (`again`), or has failed and pauses (`pause`). */
interface Later {
  readonly state: "again" | "pause";
  job: Job;
  readonly attempt: number;
  readonly callOff: () => void;
}
type Entry = Pending | Running | Later;

export class Queue {
  readonly #parts: QueueParts;
  readonly #limits: QueueLimits;
  readonly #entries = new Map<string, Entry>();
  /** The keys of pending entries. What somebody just did comes before what the sweep found. */
  readonly #urgent = new Set<string>();
  readonly #calm = new Set<string>();
  readonly #runs = new Set<Promise<void>>();
  #closed = false;

  constructor(parts: QueueParts, limits: QueueLimits = QUEUE_LIMITS) {
    this.#parts = parts;
    this.#limits = limits;
  }

  /** Whether a hint about something new would be accepted. */
  get hasRoom(): boolean {
    return !this.#closed && this.#entries.size < this.#limits.known;
  }

  /** The number of entries in each state. */
  sizes(): { readonly pending: number; readonly running: number; readonly later: number } {
    const pending = this.#urgent.size + this.#calm.size;
    const running = this.#runs.size;
    return { pending, running, later: this.#entries.size - pending - running };
  }

  /**
   * Accepts a job. It is merged with one about the same thing that has not started. Returns false if there is no room.
   */
  offer(job: Job): boolean {
    if (this.#closed) return false;
    const key = keyOf(job);
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      if (!this.hasRoom) {
        this.#parts.onFull();
        return false;
      }
      this.#line(key, job, 0);
    } else {
      this.#merge(key, entry, job);
    }
    this.#pump();
    return true;
  }

  /** Removes the jobs that `goes` selects, and stops those that are running. */
  drop(goes: (job: Job) => boolean): void {
    for (const [key, entry] of this.#entries) {
      if (!goes(entry.job)) continue;
      if (entry.state === "running") {
        entry.dropped = true;
        entry.next = null;
        entry.abort.abort(new RunStopped("the installation or repository is gone"));
      } else {
        this.#forget(key, entry);
      }
    }
  }

  /**
   * Accepts nothing more and waits up to `limit` milliseconds for running jobs. Then tells them to stop.
   *
   * @returns how many runs were cut short.
   */
  async drain(limit: number): Promise<number> {
    this.#closed = true;
    for (const [key, entry] of this.#entries) if (entry.state !== "running") this.#forget(key, entry);
    await this.#ended(limit);
    const cut = this.#runs.size;
    for (const entry of this.#entries.values())
      if (entry.state === "running") entry.abort.abort(new RunStopped("the App stops"));
    if (cut > 0) await this.#ended(STOP_GRACE);
    return cut;
  }

  async #ended(limit: number): Promise<void> {
    const { promise: timeout, resolve } = Promise.withResolvers<void>();
    const callOff = this.#parts.clock.after(limit, resolve);
    await Promise.race([Promise.all(this.#runs), timeout]);
    callOff();
  }

  #merge(key: string, entry: Entry, job: Job): void {
    switch (entry.state) {
      case "pending":
        this.#line(key, mergeJobs(entry.job, job), entry.attempt);
        return;
      case "running":
        entry.next = entry.next === null ? job : mergeJobs(entry.next, job);
        return;
      case "pause":
        // The pause continues: however many hints arrive, a failing job is not tried more often.
        entry.job = mergeJobs(entry.job, job);
        return;
      case "again":
        entry.callOff();
        this.#line(key, job, 0);
        return;
      default:
        entry satisfies never;
    }
  }

  #line(key: string, job: Job, attempt: number): void {
    this.#entries.set(key, { state: "pending", job, attempt });
    if (isOnlySwept(job)) {
      this.#calm.add(key);
    } else {
      this.#calm.delete(key);
      this.#urgent.add(key);
    }
  }

  #forget(key: string, entry: Pending | Later): void {
    if (entry.state !== "pending") entry.callOff();
    this.#urgent.delete(key);
    this.#calm.delete(key);
    this.#entries.delete(key);
  }

  #pump(): void {
    for (const lane of [this.#urgent, this.#calm])
      for (const key of lane) {
        if (this.#closed || this.#runs.size >= this.#limits.atOnce) return;
        const entry = this.#entries.get(key);
        lane.delete(key);
        if (entry?.state === "pending") this.#start(key, entry);
      }
  }

  #start(key: string, { job, attempt }: Pending): void {
    const abort = new AbortController();
    const entry: Running = { state: "running", job, attempt, abort, next: null, dropped: false };
    this.#entries.set(key, entry);
    const run = this.#see(key, entry).then(() => {
      this.#runs.delete(run);
      this.#pump();
    });
    this.#runs.add(run);
  }

  /** Runs one job to its end and decides what happens next. Never rejects. */
  async #see(key: string, entry: Running): Promise<void> {
    const { run, clock, log, onEnd } = this.#parts;
    const began = clock.now();
    const callOff = clock.after(this.#limits.run, () =>
      entry.abort.abort(new RunStopped(`it took longer than ${this.#limits.run} ms`)),
    );
    try {
      const { again } = await run(entry.job, entry.abort.signal);
      onEnd(entry.job.kind, "done", clock.now() - began);
      this.#afterSuccess(key, entry, again);
    } catch (error) {
      const outcome = this.#afterFailure(key, entry);
      onEnd(entry.job.kind, outcome, clock.now() - began);
      log.error({ err: error, job: key, attempt: entry.attempt + 1, outcome }, OUTCOME_WORDS[outcome]);
    } finally {
      callOff();
    }
  }

  #afterSuccess(key: string, entry: Running, again: number | null): void {
    this.#entries.delete(key);
    if (this.#closed) return;
    if (entry.next !== null) this.#line(key, entry.next, 0);
    else if (again !== null && !entry.dropped) {
      const job: Job = { ...entry.job, reasons: new Set(["again"]) };
      this.#later(key, "again", job, 0, Math.min(Math.max(again, AGAIN_MIN), AGAIN_MAX));
    }
  }

  #afterFailure(key: string, entry: Running): "failed" | "gave-up" | "cut" {
    const { job, next, attempt } = entry;
    const { pauses } = this.#limits;
    this.#entries.delete(key);
    if (this.#closed) return "cut";
    if (entry.dropped) {
      if (next !== null) this.#line(key, next, 0);
      return "cut";
    }
    const pause = pauses[attempt];
    if (pause !== undefined) {
      this.#later(key, "pause", next === null ? job : mergeJobs(job, next), attempt + 1, pause);
      return "failed";
    }
    // Hints that arrived during the last attempt have not been tried yet. They get one more attempt, after the longest
    // pause.
    if (next !== null) this.#later(key, "pause", next, attempt, pauses.at(-1) ?? AGAIN_MAX);
    return "gave-up";
  }

  #later(key: string, state: "again" | "pause", job: Job, attempt: number, delay: number): void {
    const callOff = this.#parts.clock.after(delay, () => {
      const entry = this.#entries.get(key);
      if (entry?.state !== state) return;
      this.#line(key, entry.job, entry.attempt);
      this.#pump();
    });
    this.#entries.set(key, { state, job, attempt, callOff });
  }
}

const OUTCOME_WORDS = {
  failed: "a run failed and will be tried again",
  "gave-up": "a run failed too often and is left for the next sweep",
  cut: "a run was cut short",
} as const;

/** The reason on a run's signal when it is told to stop. */
class RunStopped extends Error {
  override readonly name = "RunStopped";

  constructor(reason: string) {
    super(`The run was told to stop: ${reason}.`);
  }
}
