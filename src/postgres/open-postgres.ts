/** Opens the database: the tables are brought up to date, and pg-boss is started. The App loads this only with `DATABASE_URL`. */
import { PgBoss } from "pg-boss";
import type { AlarmClock } from "../model/clock.ts";
import { Database } from "./database.ts";
import { LEASE_SECONDS, Leases } from "./leases.ts";
import { BOSS_SCHEMA, migrate } from "./schema.ts";

export interface PostgresParts {
  /** A PostgreSQL connection string, as in `DATABASE_URL`. */
  readonly url: string;
  readonly clock: AlarmClock;
  /** Is called when a connection breaks, and when pg-boss has a problem in the background. */
  readonly onError: (error: Error) => void;
}

export interface Postgres {
  readonly database: Database;
  readonly leases: Leases;
  close(): Promise<void>;
}

/**
 * Connects and migrates.
 *
 * @throws {SchemaTooNew} if a newer version of Waymark has changed the tables.
 * @throws PostgreSQL's error if the database cannot be reached or refuses.
 */
export async function openPostgres({ url, clock, onError }: PostgresParts): Promise<Postgres> {
  const database = new Database({ url, clock, onError });
  const boss = new PgBoss({
    db: database,
    schema: BOSS_SCHEMA,
    // The schedule and the supervision are ours: they wait after an outage of the database, so that nobody loses a lease.
    supervise: false,
    schedule: false,
    monitorIntervalSeconds: LEASE_SECONDS,
    registerInstance: false,
    openTelemetry: { enabled: false },
  });
  boss.on("error", onError);
  const leases = new Leases(boss);
  try {
    await migrate(database);
    await boss.start();
    await leases.open();
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    database,
    leases,
    async close() {
      await boss.stop({ graceful: false, close: false });
      await database.close();
    },
  };
}
