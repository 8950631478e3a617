/**
 * Starts what may start: looks at the database for it, takes the leases of installations, and finds what a dead process
 * has left behind.
 */
import { rankOf, type Lease } from "./leases.ts";
import { priorityOf } from "../jobs/job.ts";
import { addRest, wakeDue } from "./hints.ts";
import { giveBack } from "./ending.ts";
import type { HeldLease } from "./open-runs.ts";
import { DATABASE_PAUSE, type QueueParts } from "./queue-parts.ts";
import { endRun, recoverRuns, startHint, type Opening, type Started } from "./runs.ts";

const PERSON = rankOf("person");

export class Starter {
  readonly #parts: QueueParts;
  readonly #begin: (held: HeldLease, started: Started) => void;
  #isWoken = false;
  #isLooking = false;

  /** `begin` is called for each run that has started. */
  constructor(parts: QueueParts, begin: (held: HeldLease, started: Started) => void) {
    this.#parts = parts;
    this.#begin = begin;
  }

  /** Looks at the database for what may start, now or when the present look is over. */
  wake(): void {
    this.#isWoken = true;
    if (!this.#isLooking) void this.#look();
  }

  /** Never rejects. */
  async #look(): Promise<void> {
    const { alarms, hold, log, runs } = this.#parts;
    this.#isLooking = true;
    while (this.#isWoken && !runs.isClosed) {
      this.#isWoken = false;
      try {
        const { wait, isDue } = await hold.read();
        if (wait !== null) alarms.after(wait, () => this.wake());
        if (isDue) await this.#wakeDue();
        while (await this.#startNext());
      } catch (error) {
        log.error({ err: error }, "the database did not answer; trying again");
        alarms.after(DATABASE_PAUSE, () => this.wake());
      }
    }
    this.#isLooking = false;
  }

  async #wakeDue(): Promise<void> {
    const { database, leases, clock } = this.#parts;
    for (;;) {
      const woken = await database.transaction(async (db) => {
        const ranks = await wakeDue(db, new Date(clock.now()));
        await leases.requestAll(ranks, db);
        return ranks.size;
      });
      if (woken === 0) return;
    }
  }

  /** Starts hints if there are places for them. Whether it is worth looking for more. */
  async #startNext(): Promise<boolean> {
    const { hold, runs } = this.#parts;
    const { places, least } = runs.free();
    if (hold.isOn || places === 0) return false;
    const openings = runs.openings(least);
    if (openings.length === 0) return await this.#take(least, places);
    const urgent = openings.map((opening) => ({ ...opening, least: PERSON }));
    return (
      (await this.#startHeld(urgent)) ||
      (await this.#take(PERSON, places)) ||
      (await this.#startHeld(openings)) ||
      (least < PERSON && (await this.#take(least, places)))
    );
  }

  /** Starts a hint of an installation whose lease this process has. */
  async #startHeld(openings: readonly Opening[]): Promise<boolean> {
    const { database, runs } = this.#parts;
    const started = await startHint(database, openings);
    if (started === null) return false;
    const held = runs.held(started.job.installation);
    if (held === null || held.isClosing) {
      // The last run of the installation ended meanwhile, so the lease is gone. The hint waits for the next one.
      await this.#undo(started);
      return true;
    }
    this.#begin(held, started);
    return true;
  }

  /** Takes the leases of the installations whose turn it is, and starts the first hint of each. */
  async #take(least: number, places: number): Promise<boolean> {
    const taken = await this.#parts.leases.take(least, places);
    await Promise.all(taken.map((lease) => this.#startFirst(lease, least)));
    return taken.length > 0;
  }

  async #startFirst(lease: Lease, least: number): Promise<void> {
    const { database, leases, clock, limits, runs } = this.#parts;
    const { installation } = lease;
    // A run whose lease was lost still ends here. This lease is left to end by itself, and is given again after that.
    if (runs.isOpen(installation)) return;
    // The last runs of the lease before may just be leaving.
    await runs.stored(installation);
    await recoverRuns(database, installation, new Date(clock.now()), limits.pauses.length);
    const started = await startHint(database, [{ installation, least }]);
    const held: HeldLease = { lease, runs: new Set(), isClosing: started === null, isLost: false };
    if (started === null) {
      await database.transaction((db) => giveBack(db, leases, lease, ""));
    } else {
      runs.hold(held);
      this.#begin(held, started);
    }
  }

  async #undo(started: Started): Promise<void> {
    const { database, leases, clock } = this.#parts;
    const { key, job, attempt } = started;
    const now = new Date(clock.now());
    await database.transaction(async (db) => {
      await endRun(db, started);
      await addRest(db, key, { job, state: "pending", attempt, due: now }, now);
      await leases.request(job.installation, rankOf(priorityOf(job)), db);
    });
  }
}
