/** What some process must do now and then: end the leases of dead processes, and delete what nobody needs any more. */
import type { AlarmClock } from "../model/clock.ts";
import type { Database } from "./database.ts";
import { allRanks } from "./waiting.ts";
import { LEASE_SECONDS, type Leases } from "./leases.ts";
import { deleteExpired } from "./notes.ts";

export interface UpkeepParts {
  readonly database: Database;
  readonly leases: Leases;
  readonly clock: AlarmClock;
  readonly onError: (error: Error) => void;
}

/** Milliseconds between two looks for dead processes, and between two clean-ups. */
const LOOK = 5_000;
const CLEAN = 10 * 60_000;
/**
 * After an outage of the database, every process first gives a sign of life. Only who was answered all the time for this
 * many milliseconds ends leases of others.
 */
const PATIENCE = 2 * LEASE_SECONDS * 1_000;

/** Starts the upkeep. Call the returned function to stop it. */
export function startUpkeep({ database, leases, clock, onError }: UpkeepParts): () => void {
  let isOver = false;
  let callOff = (): void => undefined;
  let cleaned = -Infinity;
  const look = async (): Promise<void> => {
    const now = clock.now();
    try {
      const since = database.answersSince;
      if (since !== null && now - since >= PATIENCE) {
        await leases.endDead();
        if (now - cleaned >= CLEAN) {
          await deleteExpired(database, new Date(now));
          await database.transaction(async (db) => leases.requestAll(await allRanks(db), db));
          cleaned = now;
        }
      } else {
        await database.executeSql("select 1");
      }
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
    if (!isOver) callOff = clock.after(LOOK, () => void look());
  };
  callOff = clock.after(LOOK, () => void look());
  return () => {
    isOver = true;
    callOff();
  };
}
