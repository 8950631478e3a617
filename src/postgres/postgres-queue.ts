/**
 * The queue in PostgreSQL, for any number of processes. A process takes the lease of an installation, runs one of its
 * jobs, and gives the lease back, so that turns go round. What a process leaves behind when it dies is found by the next
 * one that gets the lease.
 */
import type { AlarmClock } from "../model/clock.ts";
import {
  AGAIN_MAX,
  AGAIN_MIN,
  OUTCOME_WORDS,
  QUEUE_LIMITS,
  RunStopped,
  STOP_GRACE,
  type FailureLog,
  type JobOutcome,
  type JobQueue,
  type Offered,
  type QueueLimits,
  type QueueSizes,
  type QueueWatch,
  type RunJob,
} from "../jobs/job-queue.ts";
import { keyOf, priorityOf, type Job } from "../jobs/job.ts";
import { shareOf, Turns, type Place } from "../jobs/turns.ts";
import type { Database, Statements } from "./database.ts";
import * as hints from "./hints.ts";
import { rankOf, type Lease, type Leases } from "./leases.ts";
import { SCHEMA } from "./schema.ts";

export interface PostgresQueueParts extends QueueWatch {
  readonly clock: AlarmClock;
  readonly log: FailureLog;
  readonly database: Database;
  readonly leases: Leases;
}

/** Milliseconds between two looks at the database without a notification, and between two signs of life. */
interface QueueRhythm {
  readonly look: number;
  readonly beat: number;
}

const RHYTHM: QueueRhythm = { look: 5_000, beat: 4_000 };
/** Milliseconds between two tries while the database does not answer. */
const DATABASE_PAUSE = 1_000;
/** How long other processes believe that GitHub does not answer, in milliseconds, if this one says nothing more. */
const HOLD = 30_000;
/** Below this distance from the limit, jobs are counted for each offer. */
const NEAR_FULL = 1_000;
const PERSON = rankOf("person");
const CHANNEL = `${SCHEMA}_queue`;

/** A lease of this process, and its runs. */
interface Held {
  readonly lease: Lease;
  readonly runs: Set<Run>;
  /** Is being given back, or was lost, so nothing may start. */
  isClosing: boolean;
  isLost: boolean;
}

interface Run {
  readonly started: hints.Started;
  readonly held: Held;
  readonly abort: AbortController;
  /** Has not got its place yet. */
  isWaiting: boolean;
  isDropped: boolean;
}

/** How a run ended. `unstarted`: it got no place before the App stopped. */
type Ending =
  | { readonly kind: "done"; readonly again: number | null }
  | { readonly kind: "pause"; readonly pause: number; readonly attempt: number }
  | { readonly kind: "gave-up" }
  | { readonly kind: "cut" }
  | { readonly kind: "unstarted" };

export class PostgresQueue implements JobQueue {
  readonly #parts: PostgresQueueParts;
  readonly #limits: QueueLimits;
  readonly #rhythm: QueueRhythm;
  readonly #turns: Turns;
  readonly #held = new Map<number, Held>();
  readonly #runs = new Map<Run, Promise<void>>();
  readonly #alarms = new Set<() => void>();
  #run: RunJob | null = null;
  /** This process has noticed an outage; another one has. */
  #isHeld = false;
  #isHeldElsewhere = false;
  #closed = false;
  #isOver = false;
  #known = 0;
  #isWoken = false;
  #isFilling = false;
  #unlisten = (): void => undefined;

  constructor(parts: PostgresQueueParts, limits: QueueLimits = QUEUE_LIMITS, rhythm: QueueRhythm = RHYTHM) {
    this.#parts = parts;
    this.#limits = limits;
    this.#rhythm = rhythm;
    this.#turns = new Turns(limits);
  }

  work(run: RunJob): void {
    this.#run = run;
    this.#unlisten = this.#parts.database.onNotice(CHANNEL, () => void this.#onNotice());
    this.#every(this.#rhythm.look, () => this.#wake());
    this.#every(this.#rhythm.beat, () => this.beat());
    this.#wake();
  }

  refuses(): "full" | "closed" | "no database" | null {
    if (this.#closed) return "closed";
    if (this.#parts.database.answersSince === null) return "no database";
    return this.#known < this.#limits.known ? null : "full";
  }

  async sizes(): Promise<QueueSizes> {
    const { pending, later } = await hints.countHints(this.#parts.database);
    const waiting = this.#waiting();
    return { pending: pending + waiting, running: this.#turns.working, aside: this.#turns.aside, later };
  }

  async oldest(): Promise<number | null> {
    return (await hints.countHints(this.#parts.database)).oldest;
  }

  async offer(job: Job): Promise<Offered> {
    if (this.#closed) return "closed";
    const { database, leases, clock, onFull } = this.#parts;
    const key = keyOf(job);
    const isNear = this.#limits.known - this.#known < NEAR_FULL;
    if (isNear && !(await this.#hasRoomFor(key))) {
      onFull();
      return "full";
    }
    await database.transaction(async (db) => {
      const { needsTurn } = await hints.addHint(db, key, job, new Date(clock.now()));
      if (!needsTurn) return;
      await leases.request(job.installation, rankOf(priorityOf(job)), db);
      await notify(db);
    });
    if (isNear) await this.#count();
    this.#wake();
    return "stored";
  }

  async drop(installation: number, repositories: ReadonlySet<number> | "all"): Promise<void> {
    await this.#parts.database.transaction(async (db) => {
      await hints.dropHints(db, installation, repositories);
      await notify(db);
    });
    await this.#stopDropped();
    await this.#count();
  }

  async hold(): Promise<void> {
    this.#isHeld = true;
    this.#turns.held = true;
    await this.#sayHeld();
  }

  async release(): Promise<void> {
    this.#isHeld = false;
    this.#turns.held = false;
    const { database, clock } = this.#parts;
    try {
      await database.transaction(async (db) => {
        await db.executeSql(`update ${SCHEMA}.state set held_until = '-infinity'`);
        await hints.endPauses(db, new Date(clock.now()));
        await notify(db);
      });
    } catch (error) {
      this.#parts.log.error({ err: error }, "the database could not be told that GitHub answers again");
    }
    this.#wake();
  }

  async drain(limit: number): Promise<number> {
    this.#closed = true;
    for (const run of this.#runs.keys()) if (run.isWaiting) this.#unstart(run);
    await this.#ended(limit);
    const cut = this.#runs.size;
    for (const run of this.#runs.keys()) run.abort.abort(new RunStopped("the App stops"));
    if (cut > 0) await this.#ended(STOP_GRACE);
    this.#isOver = true;
    this.#unlisten();
    for (const callOff of this.#alarms) callOff();
    return cut;
  }

  async #ended(limit: number): Promise<void> {
    const { promise: timeout, resolve } = Promise.withResolvers<void>();
    const callOff = this.#parts.clock.after(limit, resolve);
    await Promise.race([Promise.all(this.#runs.values()), timeout]);
    callOff();
  }

  // What starts

  /** Looks at the database for what may start, now or when the present look is over. */
  #wake(): void {
    this.#isWoken = true;
    if (!this.#isFilling) void this.#fill();
  }

  /** Never rejects. */
  async #fill(): Promise<void> {
    this.#isFilling = true;
    while (this.#isWoken && this.#run !== null && !this.#closed) {
      this.#isWoken = false;
      try {
        await this.#readHeld();
        await this.#wakeDue();
        while (await this.#startNext());
      } catch (error) {
        this.#parts.log.error({ err: error }, "the database did not answer; trying again");
        this.#after(DATABASE_PAUSE, () => this.#wake());
      }
    }
    this.#isFilling = false;
  }

  async #readHeld(): Promise<void> {
    const { database, clock } = this.#parts;
    const until = await hints.heldUntil(database);
    const wait = until - clock.now();
    this.#isHeldElsewhere = !this.#isHeld && wait > 0;
    this.#turns.held = this.#isHeld || this.#isHeldElsewhere;
    if (this.#isHeldElsewhere) this.#after(wait, () => this.#wake());
  }

  async #wakeDue(): Promise<void> {
    const { database, leases, clock } = this.#parts;
    for (;;) {
      const woken = await database.transaction(async (db) => {
        const ranks = await hints.wakeDue(db, new Date(clock.now()));
        await leases.requestAll(ranks, db);
        return ranks.size;
      });
      if (woken === 0) return;
    }
  }

  /** Starts one hint if there is a place for it. Whether it is worth looking for another one. */
  async #startNext(): Promise<boolean> {
    const least = this.#least();
    if (least === null) return false;
    const openings = this.#openings(least);
    if (openings.length === 0) return await this.#take(least);
    const urgent = openings.map((opening) => ({ ...opening, least: PERSON }));
    return (
      (await this.#startHeld(urgent)) ||
      (await this.#take(PERSON)) ||
      (await this.#startHeld(openings)) ||
      (least < PERSON && (await this.#take(least)))
    );
  }

  /** The least rank that may start now; null if nothing may. */
  #least(): number | null {
    if (this.#closed || this.#isHeld || this.#isHeldElsewhere) return null;
    const waiting = this.#waiting();
    const { working, aside } = this.#turns;
    const open = working + aside + waiting;
    if (working + waiting >= this.#limits.atOnce || open >= this.#limits.open) return null;
    return open >= shareOf(this.#limits.open, "course") ? PERSON : 0;
  }

  #waiting(): number {
    return [...this.#runs.keys()].filter(({ isWaiting }) => isWaiting).length;
  }

  /** The leases of this process whose runs all wait for something, so that another one may start. */
  #openings(least: number): readonly hints.Opening[] {
    const most = this.#limits.openOfInstallation;
    return [...this.#held.values()].flatMap(({ lease: { installation }, runs, isClosing }) => {
      const isBusy = this.#turns.isWorking(installation) || [...runs].some(({ isWaiting }) => isWaiting);
      if (isClosing || isBusy || runs.size >= most) return [];
      return [{ installation, least: runs.size >= shareOf(most, "course") ? PERSON : least }];
    });
  }

  async #startHeld(openings: readonly hints.Opening[]): Promise<boolean> {
    const started = await hints.startHint(this.#parts.database, openings);
    if (started === null) return false;
    const held = this.#held.get(started.job.installation);
    if (held === undefined || held.isClosing) {
      // The last run of the installation ended meanwhile, so the lease is gone. The hint waits for the next one.
      await this.#unclaim(started);
      return true;
    }
    this.#begin(held, started);
    return true;
  }

  async #take(least: number): Promise<boolean> {
    const { database, leases, clock } = this.#parts;
    const lease = await leases.take(least);
    if (lease === null) return false;
    const { installation } = lease;
    // A run whose lease was lost still ends here. This lease is left to end by itself, and is given again after that.
    if ([...this.#runs.keys()].some(({ started }) => started.job.installation === installation)) return true;
    await hints.recoverRuns(database, installation, new Date(clock.now()), this.#limits.pauses.length);
    const started = await hints.startHint(database, [{ installation, least }]);
    const held: Held = { lease, runs: new Set(), isClosing: started === null, isLost: false };
    if (started === null) {
      await database.transaction((db) => this.#giveBack(db, held, ""));
    } else {
      this.#held.set(installation, held);
      this.#begin(held, started);
    }
    return true;
  }

  #begin(held: Held, started: hints.Started): void {
    const run: Run = { started, held, abort: new AbortController(), isWaiting: true, isDropped: false };
    held.runs.add(run);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#runs.set(
      run,
      promise.then(() => void this.#runs.delete(run)),
    );
    this.#turns.enter(started.key, started.job.installation, priorityOf(started.job), (place) => {
      run.isWaiting = false;
      void this.#see(run, place).then(() => {
        resolve();
        place.end();
        this.#wake();
      });
    });
  }

  // What ends

  /** Runs one job to its end and decides what happens next. Never rejects. */
  async #see(run: Run, place: Place): Promise<void> {
    const { clock, log, onEnd } = this.#parts;
    const { started, abort } = run;
    const { signal } = abort;
    const began = clock.now();
    const callOff = clock.after(this.#limits.run, () =>
      abort.abort(new RunStopped(`it took longer than ${this.#limits.run} ms`)),
    );
    const aside = <Value>(wait: () => Promise<Value>): Promise<Value> => {
      const waited = place.aside(wait, signal);
      this.#wake();
      return waited;
    };
    try {
      if (this.#run === null) throw new TypeError("A job started before `work` was called.");
      signal.throwIfAborted();
      const { again } = await this.#run(started.job, { signal, waited: began - started.since, aside });
      onEnd(started.job.kind, "done", clock.now() - began);
      await this.#settle(run, { kind: "done", again });
    } catch (error) {
      const ending = this.#afterFailure(run);
      const outcome: JobOutcome = ending.kind === "pause" ? "failed" : ending.kind;
      onEnd(started.job.kind, outcome, clock.now() - began);
      log.error(
        { err: error, job: started.key, attempt: started.attempt + 1, outcome },
        OUTCOME_WORDS[outcome],
      );
      await this.#settle(run, ending);
    } finally {
      callOff();
    }
  }

  #afterFailure({
    started: { attempt },
    held,
    isDropped,
  }: Run): Exclude<Ending, { kind: "done" } | { kind: "unstarted" }> {
    if (this.#closed || isDropped || held.isLost) return { kind: "cut" };
    const { pauses } = this.#limits;
    const isHeld = this.#isHeld || this.#isHeldElsewhere;
    const pause = pauses[attempt] ?? (isHeld ? pauses.at(-1) : undefined);
    if (pause === undefined) return { kind: "gave-up" };
    return { kind: "pause", pause, attempt: isHeld ? attempt : attempt + 1 };
  }

  /** Writes down what is left of a run, as soon as the database answers. */
  async #settle(run: Run, ending: Ending): Promise<void> {
    const { database, clock, log } = this.#parts;
    const { held, started } = run;
    // Two runs may end at the same moment: the second one is the last.
    held.runs.delete(run);
    const isLast = held.runs.size === 0;
    if (isLast) held.isClosing = true;
    while (!this.#isOver) {
      try {
        await database.transaction(async (db) => {
          if (await hints.endRun(db, started)) await this.#addRest(db, run, ending);
          if (isLast) await this.#giveBack(db, held, started.key);
          else await this.#requestOthers(db, held, started.key);
        });
        break;
      } catch (error) {
        log.error({ err: error, job: started.key }, "the end of a run could not be stored; trying again");
        await clock.sleep(DATABASE_PAUSE);
      }
    }
    if (isLast && this.#held.get(held.lease.installation) === held)
      this.#held.delete(held.lease.installation);
    if (this.#limits.known - this.#known < NEAR_FULL) await this.#count();
  }

  async #addRest(db: Statements, { started, isDropped }: Run, ending: Ending): Promise<void> {
    const { key, job, attempt } = started;
    const now = this.#parts.clock.now();
    const rest = async (
      given: Job,
      state: hints.Rest["state"],
      delay: number,
      tries: number,
    ): Promise<void> => {
      const due = new Date(now + delay);
      await hints.addRest(db, key, { job: given, state, attempt: tries, due }, new Date(now));
      if (delay > 0) this.#after(delay, () => this.#wake());
    };
    switch (ending.kind) {
      case "done":
        if (ending.again === null || isDropped) return;
        await rest(
          { ...job, reasons: new Set(["again"]) },
          "again",
          Math.min(Math.max(ending.again, AGAIN_MIN), AGAIN_MAX),
          0,
        );
        return;
      case "pause":
        await rest(job, "pause", ending.pause, ending.attempt);
        return;
      case "gave-up": {
        // Hints that arrived during the last attempt have not been tried yet. They get one more attempt, after the
        // longest pause.
        const pause = this.#limits.pauses.at(-1) ?? AGAIN_MAX;
        if (await hints.pauseHint(db, key, attempt, new Date(now + pause)))
          this.#after(pause, () => this.#wake());
        return;
      }
      case "cut":
      case "unstarted":
        // Another process goes on with what this one leaves.
        if (!isDropped) await rest(job, "pending", 0, attempt);
        return;
      default:
        ending satisfies never;
    }
  }

  async #giveBack(db: Statements, held: Held, key: string): Promise<void> {
    const { leases } = this.#parts;
    await leases.giveBack(held.lease, db);
    const ranks = await hints.ranksAfter(db, held.lease.installation, key);
    for (const [installation, rank] of ranks) await leases.request(installation, rank, db);
    if (ranks.size > 0) await notify(db);
  }

  /** A repository that has moved to another installation may have waited for the end of this run. */
  async #requestOthers(db: Statements, held: Held, key: string): Promise<void> {
    const ranks = await hints.ranksAfter(db, held.lease.installation, key);
    for (const [installation, rank] of ranks)
      if (installation !== held.lease.installation) await this.#parts.leases.request(installation, rank, db);
  }

  async #unclaim(started: hints.Started): Promise<void> {
    const { database, leases, clock } = this.#parts;
    const { key, job, attempt } = started;
    const now = new Date(clock.now());
    await database.transaction(async (db) => {
      await hints.endRun(db, started);
      await hints.addRest(db, key, { job, state: "pending", attempt, due: now }, now);
      await leases.request(job.installation, rankOf(priorityOf(job)), db);
    });
  }

  /** Takes a run back that got no place yet. */
  #unstart(run: Run): void {
    const { key, job } = run.started;
    this.#turns.leave(key, job.installation);
    run.isWaiting = false;
    this.#runs.set(
      run,
      this.#settle(run, { kind: "unstarted" }).then(() => void this.#runs.delete(run)),
    );
  }

  // Signs of life

  async #onNotice(): Promise<void> {
    try {
      await this.#stopDropped();
    } catch (error) {
      this.#parts.log.error(
        { err: error },
        "the database did not say which runs to stop; the next sign of life asks again",
      );
    }
    this.#wake();
  }

  /** Stops the runs whose installation or repository is gone. */
  async #stopDropped(): Promise<void> {
    const runs = [...this.#runs.keys()].filter(({ isDropped }) => !isDropped);
    const dropped = new Set(
      await hints.droppedRuns(
        this.#parts.database,
        runs.map(({ started }) => started.id),
      ),
    );
    for (const run of runs)
      if (dropped.has(run.started.id)) stop(run, "the installation or repository is gone");
  }

  /** Says that this process lives, and looks whether others still believe it. The queue calls it regularly. */
  async beat(): Promise<void> {
    const { leases, log } = this.#parts;
    try {
      if (this.#isHeld) await this.#sayHeld();
      const lost = await leases.renew([...this.#held.values()].map(({ lease }) => lease));
      for (const lease of lost) this.#lose(lease);
      await this.#stopDropped();
    } catch (error) {
      log.error({ err: error }, "no sign of life could be given");
    }
  }

  /** Another process may have the lease by now. */
  #lose(lease: Lease): void {
    const held = this.#held.get(lease.installation);
    // It may have been given back meanwhile, and even taken again.
    if (held?.lease !== lease || held.isClosing) return;
    held.isClosing = true;
    held.isLost = true;
    this.#held.delete(lease.installation);
    for (const { abort } of held.runs)
      abort.abort(new RunStopped("this process gave no sign of life for too long"));
  }

  async #sayHeld(): Promise<void> {
    const { database, clock, log } = this.#parts;
    try {
      await hints.sayHeld(database, new Date(clock.now() + HOLD));
    } catch (error) {
      log.error({ err: error }, "other processes could not be told that GitHub does not answer");
    }
  }

  // The database

  async #hasRoomFor(key: string): Promise<boolean> {
    await this.#count();
    return this.#known < this.#limits.known || (await hints.isKnown(this.#parts.database, key));
  }

  async #count(): Promise<void> {
    this.#known = await hints.countKnown(this.#parts.database);
  }

  #after(delay: number, act: () => void): void {
    if (this.#isOver) return;
    const callOff = this.#parts.clock.after(delay, () => {
      this.#alarms.delete(callOff);
      act();
    });
    this.#alarms.add(callOff);
  }

  #every(pause: number, act: () => void | Promise<void>): void {
    this.#after(pause, () => {
      void act();
      this.#every(pause, act);
    });
  }
}

function stop(run: Run, why: string): void {
  run.isDropped = true;
  run.abort.abort(new RunStopped(why));
}

/** Tells all processes to look at the database. */
async function notify(db: Statements): Promise<void> {
  await db.executeSql(`select pg_notify('${CHANNEL}', '')`);
}
