/**
 * The queue in PostgreSQL, for any number of processes. A process takes the lease of an installation, runs one of its
 * jobs, and gives the lease back, so that turns go round. What a process leaves behind when it dies is found by the next
 * one that gets the lease.
 */
import {
  QUEUE_LIMITS,
  roomFor,
  RunStopped,
  STOP_GRACE,
  type JobQueue,
  type Offered,
  type QueueLimits,
  type QueueSizes,
  type RunJob,
} from "../jobs/job-queue.ts";
import { keyOf, priorityOf, type Job } from "../jobs/job.ts";
import { Turns } from "../jobs/turns.ts";
import { Alarms } from "./alarms.ts";
import { addHint, announce, CHANNEL, DROPPED, dropHints } from "./hints.ts";
import { Hold } from "./hold.ts";
import { rankOf } from "./leases.ts";
import { OpenRuns } from "./open-runs.ts";
import type { PostgresQueueParts, QueueParts } from "./queue-parts.ts";
import { Runner } from "./runner.ts";
import { SignsOfLife } from "./signs-of-life.ts";
import { Starter } from "./starter.ts";
import { countHints, countKnown, isKnown } from "./waiting.ts";

/** Milliseconds between two looks at the database without a notification, and between two signs of life. */
export interface QueueRhythm {
  readonly look: number;
  readonly beat: number;
}

const RHYTHM: QueueRhythm = { look: 5_000, beat: 4_000 };
/** Below this distance from the limit, jobs are counted for each offer. */
const NEAR_FULL = 1_000;

/** The parts that a process has if it visits repositories. */
interface Work {
  readonly starter: Starter;
  readonly runner: Runner;
}

export class PostgresQueue implements JobQueue {
  readonly #parts: QueueParts;
  readonly #rhythm: QueueRhythm;
  readonly #signs: SignsOfLife;
  #work: Work | null = null;
  #known = 0;
  #unlisten = (): void => undefined;

  constructor(parts: PostgresQueueParts, limits: QueueLimits = QUEUE_LIMITS, rhythm: QueueRhythm = RHYTHM) {
    const turns = new Turns(limits);
    const runs = new OpenRuns(turns, limits);
    const hold = new Hold({ ...parts, turns });
    this.#parts = { ...parts, limits, turns, runs, hold, alarms: new Alarms(parts.clock) };
    this.#rhythm = rhythm;
    this.#signs = new SignsOfLife(this.#parts);
    // Other processes store jobs too.
    this.#parts.alarms.every(rhythm.look, () => this.#recount());
  }

  work(run: RunJob): void {
    const { alarms, database } = this.#parts;
    const wake = (): void => this.#wake();
    const runner = new Runner({ ...this.#parts, run, wake, onStored: () => this.#afterRun() });
    const starter = new Starter(this.#parts, (held, started) => runner.begin(held, started));
    this.#work = { starter, runner };
    this.#unlisten = database.onNotice(CHANNEL, (text) => void this.#onNotice(text));
    alarms.every(this.#rhythm.look, wake);
    alarms.every(this.#rhythm.beat, () => this.beat());
    wake();
  }

  refuses(): "full" | "closed" | "no database" | null {
    const { database, limits, runs } = this.#parts;
    if (runs.isClosed) return "closed";
    if (database.answersSince === null) return "no database";
    return this.#known < limits.known ? null : "full";
  }

  async sizes(): Promise<QueueSizes> {
    const { database, runs, turns } = this.#parts;
    const { pending, later } = await countHints(database);
    return { pending: pending + runs.waiting.length, running: turns.working, aside: turns.aside, later };
  }

  async oldest(): Promise<number | null> {
    return (await countHints(this.#parts.database)).oldest;
  }

  async offer(job: Job): Promise<Offered> {
    const { database, leases, clock, onFull, runs } = this.#parts;
    if (runs.isClosed) return "closed";
    const key = keyOf(job);
    const most = roomFor(job, this.#parts.limits.known);
    const isNear = this.#isNear(most);
    if (isNear && !(await this.#hasRoomFor(key, most))) {
      onFull();
      return "full";
    }
    await database.transaction(async (db) => {
      const { needsTurn } = await addHint(db, key, job, new Date(clock.now()));
      if (!needsTurn) return;
      await leases.request(job.installation, rankOf(priorityOf(job)), db);
      await announce(db);
    });
    if (isNear) await this.#count();
    this.#wake();
    return "stored";
  }

  async drop(installation: number, repositories: ReadonlySet<number> | "all"): Promise<void> {
    await this.#parts.database.transaction(async (db) => {
      await dropHints(db, installation, repositories);
      await announce(db, DROPPED);
    });
    await this.#signs.stopDropped();
    await this.#count();
  }

  async hold(): Promise<void> {
    await this.#parts.hold.begin();
  }

  async release(): Promise<void> {
    await this.#parts.hold.end();
    this.#wake();
  }

  async drain(limit: number): Promise<number> {
    const { alarms, runs } = this.#parts;
    runs.close();
    for (const run of runs.waiting) this.#work?.runner.unstart(run);
    await this.#ended(limit);
    const left = runs.all;
    for (const { abort } of left) abort.abort(new RunStopped("the App stops"));
    if (left.length > 0) await this.#ended(STOP_GRACE);
    this.#unlisten();
    alarms.end();
    return left.length;
  }

  /** Says that this process lives, and hears which of its runs must stop. The queue calls it regularly. */
  async beat(): Promise<void> {
    await this.#signs.beat();
  }

  async #ended(limit: number): Promise<void> {
    const { promise: timeout, resolve } = Promise.withResolvers<void>();
    const callOff = this.#parts.clock.after(limit, resolve);
    // What a look takes while the App stops, it puts back before it ends.
    await Promise.race([Promise.all([this.#parts.runs.ended(), this.#work?.starter.idle()]), timeout]);
    callOff();
  }

  #wake(): void {
    this.#work?.starter.wake();
  }

  async #onNotice(text: string | null): Promise<void> {
    if (text === DROPPED || text === null) await this.#stopDropped();
    this.#wake();
  }

  async #stopDropped(): Promise<void> {
    try {
      await this.#signs.stopDropped();
    } catch (error) {
      this.#parts.log.error(
        { err: error },
        "the database did not say which runs to stop; the next sign of life asks again",
      );
    }
  }

  #isNear(most: number): boolean {
    return most - this.#known < NEAR_FULL;
  }

  async #hasRoomFor(key: string, most: number): Promise<boolean> {
    await this.#count();
    return this.#known < most || (await isKnown(this.#parts.database, key));
  }

  async #count(): Promise<void> {
    this.#known = await countKnown(this.#parts.database);
  }

  /** There may be room again. */
  async #afterRun(): Promise<void> {
    if (this.#isNear(this.#parts.limits.known)) await this.#recount();
  }

  /** Never rejects. */
  async #recount(): Promise<void> {
    try {
      await this.#count();
    } catch (error) {
      this.#parts.log.error({ err: error }, "the jobs in the database could not be counted");
    }
  }
}
