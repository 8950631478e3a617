/**
 * Starts what may start: looks at the database for it, takes the leases of installations, and finds what a dead process
 * has left behind.
 */
import { rankOf, type Lease } from "./leases.ts";
import { priorityOf } from "../jobs/job.ts";
import { addRest, announce, wakeDue } from "./hints.ts";
import type { Statements } from "./database.ts";
import { giveBack } from "./ending.ts";
import type { HeldLease } from "./open-runs.ts";
import { DATABASE_PAUSE, type QueueParts } from "./queue-parts.ts";
import { endRun, recoverRuns, startHint, type Opening, type Started } from "./runs.ts";

const PERSON = rankOf("person");

export class Starter {
  readonly #parts: QueueParts;
  readonly #begin: (held: HeldLease, started: Started) => void;
  #isWoken = false;
  #look: Promise<void> | null = null;

  /** `begin` is called for each run that has started. */
  constructor(parts: QueueParts, begin: (held: HeldLease, started: Started) => void) {
    this.#parts = parts;
    this.#begin = begin;
  }

  /** Looks at the database for what may start, now or when the present look is over. */
  wake(): void {
    this.#isWoken = true;
    this.#look ??= this.#lookAgain();
  }

  /** Resolves when the present look is over. If the App stops, there is no other one after it. */
  async idle(): Promise<void> {
    await this.#look;
  }

  /** Never rejects. */
  async #lookAgain(): Promise<void> {
    const { alarms, hold, log, runs } = this.#parts;
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
    this.#look = null;
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
    if (held === null || held.isClosing || runs.isClosed) {
      // The last run of the installation ended meanwhile, so the lease is gone; or the App stops. The hint waits for the next
      // lease.
      await database.transaction((db) => this.#undo(db, started));
      return true;
    }
    this.#begin(held, started);
    return true;
  }

  /** Takes the leases of the installations whose turn it is, and starts the first hint of each. */
  async #take(least: number, places: number): Promise<boolean> {
    const { clock, leases } = this.#parts;
    const asked = clock.now();
    const taken = await leases.take(least, places);
    await Promise.all(taken.map((lease) => this.#startFirst(lease, least, asked)));
    return taken.length > 0;
  }

  /** `asked`: when the lease was requested, in milliseconds since 1970. */
  async #startFirst(lease: Lease, least: number, asked: number): Promise<void> {
    const { database, leases, runs } = this.#parts;
    const { installation } = lease;
    // A run whose lease was lost still ends here. This lease is left to end by itself, and is given again after that.
    if (runs.isOpen(installation)) return;
    // The last runs of the lease before may just be leaving.
    await runs.stored(installation);
    await this.#recover(installation);
    const started = await startHint(database, [{ installation, least }]);
    if (started !== null && !runs.isClosed) {
      const held: HeldLease = {
        lease,
        runs: new Set(),
        renewed: asked,
        isClosing: false,
        isLost: false,
      };
      runs.hold(held);
      this.#begin(held, started);
      return;
    }
    await database.transaction(async (db) => {
      if (started !== null) await this.#undo(db, started);
      await giveBack(db, leases, lease, "");
    });
  }

  /** Takes over what a dead process has left of the installation. */
  async #recover(installation: number): Promise<void> {
    const { database, leases, clock, limits } = this.#parts;
    await database.transaction(async (db) => {
      const now = new Date(clock.now());
      const moved = await recoverRuns(db, installation, now, limits.pauses.length);
      for (const [other, rank] of moved) await leases.request(other, rank, db);
      if (moved.size > 0) await announce(db);
    });
  }

  /** Turns a run that has not begun into a hint again. */
  async #undo(db: Statements, started: Started): Promise<void> {
    const { leases, clock } = this.#parts;
    const { key, job, attempt } = started;
    const now = new Date(clock.now());
    await endRun(db, started);
    await addRest(db, key, { job, state: "pending", attempt, due: now }, now);
    await leases.request(job.installation, rankOf(priorityOf(job)), db);
  }
}
