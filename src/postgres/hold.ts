/**
 * While GitHub counts as away, nothing starts. The process that has noticed it tells the others through the database,
 * again and again, so that its word ends with it.
 */
import * as z from "zod/mini";
import type { FailureLog } from "../jobs/job-queue.ts";
import type { Turns } from "../jobs/turns.ts";
import type { Clock } from "../model/clock.ts";
import { rowsOf, type Database } from "./database.ts";
import { HINT } from "./hint-row.ts";
import { announce, endPauses } from "./hints.ts";
import { SCHEMA } from "./schema.ts";

export interface HoldParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: FailureLog;
  readonly turns: Turns;
}

/** How long other processes believe that GitHub does not answer, in milliseconds, if this one says nothing more. */
const HOLD_TIME = 30_000;

export class Hold {
  readonly #parts: HoldParts;
  /** This process has noticed it; another one has. */
  #isHere = false;
  #isElsewhere = false;

  constructor(parts: HoldParts) {
    this.#parts = parts;
  }

  get isOn(): boolean {
    return this.#isHere || this.#isElsewhere;
  }

  /** This process has noticed that GitHub does not answer. */
  async begin(): Promise<void> {
    this.#isHere = true;
    this.#parts.turns.held = true;
    await this.repeat();
  }

  /** Tells the others once more, if this process has noticed it. */
  async repeat(): Promise<void> {
    if (!this.#isHere) return;
    const { database, clock, log } = this.#parts;
    try {
      await database.executeSql(`update ${SCHEMA}.state set held_until = $1`, [
        new Date(clock.now() + HOLD_TIME),
      ]);
    } catch (error) {
      log.error({ err: error }, "other processes could not be told that GitHub does not answer");
    }
  }

  /**
   * Reads what the others say, and whether hints have become due. `wait`: the milliseconds for which it holds; null if no other
   * process says that GitHub is away.
   */
  async read(): Promise<{ readonly wait: number | null; readonly isDue: boolean }> {
    const { database, clock, turns } = this.#parts;
    const now = clock.now();
    const [row] = await rowsOf(
      database,
      z.object({ until: z.coerce.number(), due: z.boolean() }),
      `select coalesce(extract(epoch from nullif(held_until, '-infinity')) * 1000, 0) as until,
         exists (select from ${HINT} where state <> 'pending' and due <= $1) as due
       from ${SCHEMA}.state`,
      [new Date(now)],
    );
    const wait = (row?.until ?? 0) - now;
    this.#isElsewhere = !this.#isHere && wait > 0;
    turns.held = this.isOn;
    return { wait: this.#isElsewhere ? wait : null, isDue: row?.due === true };
  }

  /** GitHub answers again. What failed is due now, in every process. */
  async end(): Promise<void> {
    const { database, clock, log, turns } = this.#parts;
    this.#isHere = false;
    turns.held = false;
    try {
      await database.transaction(async (db) => {
        await db.executeSql(`update ${SCHEMA}.state set held_until = '-infinity'`);
        await endPauses(db, new Date(clock.now()));
        await announce(db);
      });
    } catch (error) {
      log.error({ err: error }, "the database could not be told that GitHub answers again");
    }
  }
}
