/**
 * The queue's interface. Each thing has one run at a time, later hints are merged, turns go round by installation, and
 * nothing grows without limit. There may be several implementations; all of them pass the tests in
 * `test/jobs/queue-suite.ts`.
 */
import { RateLimited } from "../model/errors.ts";
import { priorityOf, type Job } from "./job.ts";

/** What a run gets from the queue. */
export interface Turn {
  /** Is aborted when the run takes too long, the App stops, or the installation is gone. */
  readonly signal: AbortSignal;
  /** Milliseconds from the moment when the job became pending to the start of this run. */
  readonly waited: number;
  /**
   * Waits for something that is not work, such as the end of a rate limit. Meanwhile another run may use the place. The
   * promise resolves when the wait is over and a place is free again; it rejects if the run is told to stop.
   */
  aside<Value>(wait: () => Promise<Value>): Promise<Value>;
}

/** The result of a run. */
export interface Visited {
  /** Milliseconds until the next run of the same job; null if none is needed until something happens. */
  readonly again: number | null;
}

/** Runs one job. If it throws, the queue tries again a few times with growing pauses. */
export type RunJob = (job: Job, turn: Turn) => Promise<Visited>;

/**
 * How one run ended. `gave-up`: it failed for the last time. `cut`: it was aborted because the App stopped or the
 * installation was lost.
 */
export type JobOutcome = "done" | "failed" | "gave-up" | "cut";

/** `stored`: the job will run, even if the delivery's sender forgets it now. `full`: there is no room. `closed`: the queue drains. */
export type Offered = "stored" | "full" | "closed";

/** The number of jobs in each state. `aside`: a run that waits and has given its place back. */
export interface QueueSizes {
  readonly pending: number;
  readonly running: number;
  readonly aside: number;
  readonly later: number;
}

export interface QueueWatch {
  /** Is called at the end of each run, with its duration in milliseconds. */
  readonly onEnd: (kind: Job["kind"], outcome: JobOutcome, took: number) => void;
  /** Is called for each hint that found the queue full. */
  readonly onFull: () => void;
}

export interface QueueLimits {
  /** The number of runs that work at the same time in this process. */
  readonly atOnce: number;
  /**
   * The number of runs that have started and not ended, including those that wait, in this process and of one
   * installation. Half of them are kept for the priority `person`.
   */
  readonly open: number;
  readonly openOfInstallation: number;
  /** The maximum number of jobs: running, pending, or waiting for their next run. {@link roomFor} says for which. */
  readonly known: number;
  /** The pauses before a failed run is tried again, in milliseconds. After the last one, it is left to the sweep. */
  readonly pauses: readonly number[];
  /** The maximum duration of one run in milliseconds; after that it is told to stop. */
  readonly run: number;
}

/**
 * The usual limits. Pauses stay under two minutes for a quarter of an hour, so that what failed in an outage is tried soon
 * after it, even when only a part of GitHub was away.
 */
export const QUEUE_LIMITS: QueueLimits = {
  atOnce: 8,
  open: 128,
  openOfInstallation: 8,
  known: 20_000,
  pauses: [5_000, 30_000, 60_000, ...Array.from({ length: 10 }, () => 90_000)],
  run: 30 * 60_000,
};

/**
 * How many jobs there may be for another one to be stored. Half of the room is kept for what people wait for. Jobs that
 * find others get a quarter, so that they do not take the room from what they find.
 */
export function roomFor(job: Job, known: number): number {
  if (priorityOf(job) === "person") return known;
  return Math.ceil(known / (job.kind === "repository" ? 2 : 4));
}

export interface JobQueue {
  /** Starts to run jobs. A process that only takes deliveries in never calls this. */
  work(run: RunJob): void;
  /**
   * Stores a job. It is merged with one about the same thing that has not started, and a job about a known thing is
   * never refused for lack of room. When the promise resolves with `stored`, the job cannot be lost.
   */
  offer(job: Job): Promise<Offered>;
  /** Removes the jobs of an installation, or those of some of its repositories, and stops the running ones. */
  drop(installation: number, repositories: ReadonlySet<number> | "all"): Promise<void>;
  /**
   * While held, nothing starts, and a run that fails is not counted as an attempt. It is for outages that concern all
   * jobs.
   */
  hold(): Promise<void>;
  /** Ends `hold`. What failed runs at once, without its pause. */
  release(): Promise<void>;
  sizes(): Promise<QueueSizes>;
  /** Since when the oldest pending job waits, in milliseconds since 1970; null if none waits. */
  oldest(): Promise<number | null>;
  /** Why nothing new would be stored now; null if it would be. */
  refuses(): "full" | "closed" | "no database" | null;
  /**
   * Stores nothing more, starts nothing more and waits up to `limit` milliseconds for running jobs. Then it tells them to stop.
   *
   * @returns how many runs were cut short.
   */
  drain(limit: number): Promise<number>;
}

/** The part of the log that is needed: one line for each run that failed. */
export interface FailureLog {
  error(about: object, message: string): void;
}

/** The limits of `again`: it must not cause a busy loop, and it must not exceed the maximum of a timer. */
export const AGAIN_MIN = 1_000;
export const AGAIN_MAX = 24 * 60 * 60_000;
/**
 * The milliseconds until a failed run is tried again. `usual` is the pause after this attempt. If GitHub named the end of a
 * limit, the run waits for it: docs.github.com asks clients not to send requests before ("Rate limits for the REST API").
 */
export function pauseAfter(error: unknown, usual: number, now: number): number {
  const left = error instanceof RateLimited ? error.until - now : 0;
  return Math.min(Math.max(usual, left), AGAIN_MAX);
}

/** How long runs that were told to stop may still take, in milliseconds. */
export const STOP_GRACE = 2_000;

export const OUTCOME_WORDS = {
  failed: "a run failed and will be tried again",
  "gave-up": "a run failed too often and is left for the next sweep",
  cut: "a run was cut short",
} as const;

/** The reason on a run's signal when it is told to stop. */
export class RunStopped extends Error {
  override readonly name = "RunStopped";

  constructor(reason: string) {
    super(`The run was told to stop: ${reason}.`);
  }
}
