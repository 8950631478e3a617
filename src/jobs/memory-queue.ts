/** The queue in the memory of one process. What it holds is lost with the process; the sweep finds it again. */
import type { AlarmClock } from "../model/clock.ts";
import {
  AGAIN_MAX,
  AGAIN_MIN,
  OUTCOME_WORDS,
  pauseAfter,
  QUEUE_LIMITS,
  roomFor,
  RunStopped,
  STOP_GRACE,
  type FailureLog,
  type JobQueue,
  type Offered,
  type QueueLimits,
  type QueueSizes,
  type QueueWatch,
  type RunJob,
} from "./job-queue.ts";
import { keyOf, mergeJobs, priorityOf, type Job } from "./job.ts";
import { Turns, type Place } from "./turns.ts";

export interface MemoryQueueParts extends QueueWatch {
  readonly clock: AlarmClock;
  readonly log: FailureLog;
}

/** Waits for its turn. */
interface Pending {
  readonly state: "pending";
  job: Job;
  attempt: number;
  readonly since: number;
}
/** Is running. `next` collects the hints that arrived since. `dropped`: its installation is gone. */
interface Running {
  readonly state: "running";
  readonly job: Job;
  readonly attempt: number;
  /** When it became pending. */
  readonly since: number;
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

export class MemoryQueue implements JobQueue {
  readonly #parts: MemoryQueueParts;
  readonly #limits: QueueLimits;
  readonly #turns: Turns;
  readonly #entries = new Map<string, Entry>();
  readonly #runs = new Set<Promise<void>>();
  #run: RunJob | null = null;
  #isHeld = false;
  #closed = false;

  constructor(parts: MemoryQueueParts, limits: QueueLimits = QUEUE_LIMITS) {
    this.#parts = parts;
    this.#limits = limits;
    this.#turns = new Turns(limits);
    this.#turns.held = true;
  }

  work(run: RunJob): void {
    this.#run = run;
    this.#turns.held = this.#isHeld;
  }

  refuses(): "full" | "closed" | null {
    if (this.#closed) return "closed";
    return this.#entries.size < this.#limits.known ? null : "full";
  }

  sizes(): Promise<QueueSizes> {
    const running = this.#turns.working;
    const { aside } = this.#turns;
    const states = [...this.#entries.values()].filter(({ state }) => state === "pending").length;
    const later = this.#entries.size - states - running - aside;
    return Promise.resolve({ pending: states, running, aside, later });
  }

  oldest(): Promise<number | null> {
    const waiting = [...this.#entries.values()].filter((entry) => entry.state === "pending");
    return Promise.resolve(
      waiting.reduce<number | null>((oldest, { since }) => Math.min(oldest ?? since, since), null),
    );
  }

  offer(job: Job): Promise<Offered> {
    return Promise.resolve(this.#offer(job));
  }

  #offer(job: Job): Offered {
    if (this.#closed) return "closed";
    const key = keyOf(job);
    const entry = this.#entries.get(key);
    if (entry !== undefined) {
      this.#merge(key, entry, job);
      return "stored";
    }
    if (this.#entries.size >= roomFor(job, this.#limits.known)) {
      this.#parts.onFull();
      return "full";
    }
    this.#line(key, job, 0);
    return "stored";
  }

  drop(installation: number, repositories: ReadonlySet<number> | "all"): Promise<void> {
    const goes = (job: Job): boolean =>
      job.installation === installation &&
      (repositories === "all" || (job.kind === "repository" && repositories.has(job.repositoryId)));
    for (const [key, entry] of this.#entries) {
      // The repository may have moved meanwhile, so that the next hint belongs to another installation.
      if (entry.state === "running" && entry.next !== null && goes(entry.next)) entry.next = null;
      if (!goes(entry.job)) continue;
      if (entry.state === "running") {
        entry.dropped = true;
        entry.abort.abort(new RunStopped("the installation or repository is gone"));
      } else {
        this.#forget(key, entry);
      }
    }
    return Promise.resolve();
  }

  hold(): Promise<void> {
    this.#isHeld = true;
    this.#turns.held = true;
    return Promise.resolve();
  }

  release(): Promise<void> {
    this.#isHeld = false;
    for (const [key, entry] of this.#entries) {
      if (entry.state !== "pause") continue;
      entry.callOff();
      this.#line(key, entry.job, entry.attempt);
    }
    this.#turns.held = this.#run === null;
    return Promise.resolve();
  }

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
      case "pending": {
        const merged = mergeJobs(entry.job, job);
        const isSameLine =
          priorityOf(merged) === priorityOf(entry.job) && merged.installation === entry.job.installation;
        // A job keeps its turn, unless it has become more urgent or its repository has moved to another installation.
        if (isSameLine) entry.job = merged;
        else this.#line(key, merged, entry.attempt);
        return;
      }
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
    const before = this.#entries.get(key);
    const since = before?.state === "pending" ? before.since : this.#parts.clock.now();
    const entry: Pending = { state: "pending", job, attempt, since };
    this.#entries.set(key, entry);
    this.#turns.enter(key, job.installation, priorityOf(job), (place) => this.#start(key, entry, place));
  }

  #forget(key: string, entry: Pending | Later): void {
    if (entry.state === "pending") this.#turns.leave(key);
    else entry.callOff();
    this.#entries.delete(key);
  }

  #start(key: string, { job, attempt, since }: Pending, place: Place): void {
    const abort = new AbortController();
    const entry: Running = { state: "running", job, attempt, since, abort, next: null, dropped: false };
    this.#entries.set(key, entry);
    const run = this.#see(key, entry, place).then(() => {
      this.#runs.delete(run);
      place.end();
    });
    this.#runs.add(run);
  }

  /** Runs one job to its end and decides what happens next. Never rejects. */
  async #see(key: string, entry: Running, place: Place): Promise<void> {
    const { clock, log, onEnd } = this.#parts;
    const { signal } = entry.abort;
    const began = clock.now();
    const callOff = clock.after(this.#limits.run, () =>
      entry.abort.abort(new RunStopped(`it took longer than ${this.#limits.run} ms`)),
    );
    try {
      if (this.#run === null) throw new TypeError("A job started before `work` was called.");
      const { again } = await this.#run(entry.job, {
        signal,
        waited: began - entry.since,
        aside: (wait) => place.aside(wait, signal),
      });
      onEnd(entry.job.kind, "done", clock.now() - began);
      this.#afterSuccess(key, entry, again);
    } catch (error) {
      const outcome = this.#afterFailure(key, entry, error);
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

  #afterFailure(key: string, entry: Running, error: unknown): "failed" | "gave-up" | "cut" {
    const { job, next, attempt } = entry;
    const { pauses } = this.#limits;
    this.#entries.delete(key);
    if (this.#closed) return "cut";
    if (entry.dropped) {
      if (next !== null) this.#line(key, next, 0);
      return "cut";
    }
    const merged = next === null ? job : mergeJobs(job, next);
    const pause = pauses[attempt] ?? (this.#isHeld ? pauses.at(-1) : undefined);
    if (pause !== undefined) {
      const delay = pauseAfter(error, pause, this.#parts.clock.now());
      this.#later(key, "pause", merged, this.#isHeld ? attempt : attempt + 1, delay);
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
      if (entry?.state === state) this.#line(key, entry.job, entry.attempt);
    });
    this.#entries.set(key, { state, job, attempt, callOff });
  }
}
