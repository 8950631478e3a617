/**
 * Everything that many processes share, in PostgreSQL. The App loads this file only if `DATABASE_URL` is set, so that it
 * costs nothing otherwise.
 */
import { PgBoss } from "pg-boss";
import type { FailureLog, QueueLimits, QueueWatch } from "../jobs/job-queue.ts";
import type { Shared } from "../jobs/shared.ts";
import type { AlarmClock } from "../model/clock.ts";
import { Database, isLocked, isRefusal } from "./database.ts";
import { LEASE_SECONDS, Leases } from "./leases.ts";
import { acceptedDeliveries, installationNotes, meterRecords, sweepCursor, visitRecords } from "./notes.ts";
import { PostgresQueue } from "./postgres-queue.ts";
import { BOSS_SCHEMA, migrate, SchemaTooNew } from "./schema.ts";
import { startUpkeep } from "./upkeep.ts";

export interface SharedParts {
  /** A PostgreSQL connection string, as in `DATABASE_URL`. */
  readonly url: string;
  readonly clock: AlarmClock;
  readonly log: FailureLog;
  readonly watch: QueueWatch;
  /** Default: the usual limits. */
  readonly queueLimits?: QueueLimits;
  /** How long GitHub keeps deliveries, in milliseconds. */
  readonly deliveriesKept: number;
  /** Default: the steps to the tables of this version. */
  readonly steps?: readonly string[];
}

/** Milliseconds between two tries to begin on a database that does not answer. */
const START_PAUSE = 5_000;

/** Opens the connections. pg-boss creates or updates its tables; after that, it only does what it is told. */
export async function openBoss(database: Database, onError: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    db: database,
    schema: BOSS_SCHEMA,
    // Leases are ended by our upkeep, which waits after an outage of the database.
    supervise: false,
    schedule: false,
    monitorIntervalSeconds: LEASE_SECONDS,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on("error", onError);
  return boss.start();
}

/**
 * Connects, brings the tables up to date and starts the upkeep. While the database does not answer, it says so and tries
 * again, because the database may start or restart at the same time.
 *
 * @throws {SchemaTooNew} if a newer version of Waymark has changed the tables.
 * @throws PostgreSQL's error if the database refuses, such as for a wrong password.
 */
export async function shareInPostgres(parts: SharedParts): Promise<Shared> {
  const { url, clock, log, watch, queueLimits, deliveriesKept, steps } = parts;
  const onError = (error: Error): void => log.error({ err: error }, "the database has a problem");
  const database = new Database({ url, clock, onError });
  try {
    const { boss, leases } = await untilAnswered(database, clock, log, async () => {
      await migrate(database, steps);
      const begun = await openBoss(database, onError);
      const opened = new Leases(begun);
      await opened.open();
      return { boss: begun, leases: opened };
    });
    const stopUpkeep = startUpkeep({ database, leases, clock, onError });
    return {
      queue: new PostgresQueue({ clock, log, database, leases, ...watch }, queueLimits),
      installations: installationNotes(database, clock),
      deliveries: acceptedDeliveries(database, clock),
      meters: meterRecords(database, clock),
      visits: visitRecords(database),
      sweep: sweepCursor(database, deliveriesKept),
      async close() {
        stopUpkeep();
        await boss.stop({ graceful: false, close: false });
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Tries again while the database is away, which may begin in the middle. One that refuses does not accept by waiting. */
async function untilAnswered<Value>(
  database: Database,
  clock: AlarmClock,
  log: FailureLog,
  run: () => Promise<Value>,
): Promise<Value> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      const isAway = database.answersSince === null && !isRefusal(error) && !(error instanceof SchemaTooNew);
      // Another process may be changing the tables.
      if (!isAway && !isLocked(error)) throw error;
      log.error(
        { err: error },
        `the database does not answer yet; trying again in ${START_PAUSE / 1_000} seconds`,
      );
      await clock.sleep(START_PAUSE);
    }
  }
}
