/** What the queue in PostgreSQL is made with, and what its parts share. */
import type { FailureLog, QueueLimits, QueueWatch } from "../jobs/job-queue.ts";
import type { Turns } from "../jobs/turns.ts";
import type { AlarmClock } from "../model/clock.ts";
import type { Alarms } from "./alarms.ts";
import type { Database } from "./database.ts";
import type { Hold } from "./hold.ts";
import type { Leases } from "./leases.ts";
import type { OpenRuns } from "./open-runs.ts";

export interface PostgresQueueParts extends QueueWatch {
  readonly clock: AlarmClock;
  readonly log: FailureLog;
  readonly database: Database;
  readonly leases: Leases;
}

export interface QueueParts extends PostgresQueueParts {
  readonly limits: QueueLimits;
  readonly turns: Turns;
  readonly runs: OpenRuns;
  readonly hold: Hold;
  readonly alarms: Alarms;
}

/** Milliseconds between two tries while the database does not answer. */
export const DATABASE_PAUSE = 1_000;
