/** One PostgreSQL for all tests of a file, and queues on it whose clock the test moves. */
import { setImmediate as turn } from "node:timers/promises";
import { QUEUE_LIMITS, type JobOutcome, type QueueLimits, type Visited } from "../../src/jobs/job-queue.ts";
import { Database } from "../../src/postgres/database.ts";
import { Leases } from "../../src/postgres/leases.ts";
import { PostgresQueue, type QueueRhythm } from "../../src/postgres/postgres-queue.ts";
import { openBoss } from "../../src/postgres/share-in-postgres.ts";
import { BOSS_SCHEMA, migrate, SCHEMA } from "../../src/postgres/schema.ts";
import { writtenLog } from "../app/written-log.ts";
import { FakeClock } from "../fake-clock.ts";
import type { Begun, QueueStage } from "../jobs/queue-suite.ts";

/** A database that knows whether a statement is under way. */
class WatchedDatabase extends Database {
  underWay = 0;

  override async executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    return await this.#count(() => super.executeSql(text, values));
  }

  override async transaction<Value>(
    run: Parameters<typeof Database.prototype.transaction<Value>>[0],
  ): Promise<Value> {
    return await this.#count(() => super.transaction(run));
  }

  async #count<Value>(run: () => Promise<Value>): Promise<Value> {
    this.underWay += 1;
    try {
      return await run();
    } finally {
      this.underWay -= 1;
    }
  }
}

/** Turns of the event loop without a statement under way, after which nothing more happens by itself. */
const QUIET_TURNS = 4;
/** No regular looks and signs of life, so that time may pass quickly. */
const NEVER = { look: 1e9, beat: 1e9 };

export interface PostgresStage {
  readonly database: Database;
  readonly leases: Leases;
  readonly clock: FakeClock;
  /** Opens a queue, as in one more process. */
  open(
    limits?: Partial<QueueLimits>,
    rhythm?: Partial<QueueRhythm>,
  ): QueueStage & { readonly queue: PostgresQueue };
  /** Ends all leases, as if their processes had died some seconds ago. */
  endLeases(): Promise<void>;
  /** Ends all queues and empties the tables. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function openPostgresStage(url: string): Promise<PostgresStage> {
  const clock = new FakeClock();
  const database = new WatchedDatabase({ url, clock, onError: () => undefined });
  await migrate(database);
  const boss = await openBoss(database, (error) => {
    throw error;
  });
  const leases = new Leases(boss);
  await leases.open();
  const settled = async (): Promise<void> => {
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await turn();
      if (database.underWay > 0) quiet = -1;
    }
  };
  let queues: PostgresQueue[] = [];
  return {
    database,
    leases,
    clock,
    open(limits = {}, rhythm = {}) {
      const { log, lines } = writtenLog();
      const begun: Begun[] = [];
      const outcomes: JobOutcome[] = [];
      let full = 0;
      const queue = new PostgresQueue(
        {
          clock,
          log,
          database,
          leases,
          onEnd: (_kind, outcome) => void outcomes.push(outcome),
          onFull: () => void (full += 1),
        },
        { ...QUEUE_LIMITS, ...limits },
        { ...NEVER, ...rhythm },
      );
      queues.push(queue);
      queue.work((job, given) => {
        const { promise, resolve, reject } = Promise.withResolvers<Visited>();
        begun.push({
          job,
          turn: given,
          end: (visited = { again: null }) => resolve(visited),
          fail: (error = new Error("GitHub is away")) => reject(error),
        });
        return promise;
      });
      const pass = async (milliseconds: number): Promise<void> => {
        await settled();
        await clock.pass(milliseconds);
        await settled();
      };
      return { queue, begun, outcomes, lines, now: () => clock.now(), full: () => full, settled, pass };
    },
    async endLeases() {
      await database.executeSql(
        `update ${BOSS_SCHEMA}.job set heartbeat_on = now() - interval '1 minute' where state = 'active'`,
      );
      await database.executeSql(`update ${BOSS_SCHEMA}.queue set monitor_claim_on = null, monitor_on = null`);
      await leases.endDead();
    },
    async reset() {
      const drained = queues.map((queue) => queue.drain(0));
      await clock.pass(10_000);
      await Promise.all(drained);
      queues = [];
      await settled();
      await database.executeSql(
        `truncate ${SCHEMA}.hint, ${SCHEMA}.run, ${SCHEMA}.delivery, ${SCHEMA}.installation, ${SCHEMA}.visit`,
      );
      await database.executeSql(
        `update ${SCHEMA}.state set held_until = default, sweep_due = default, sweep_began = default`,
      );
      await boss.deleteAllJobs();
    },
    async close() {
      await boss.stop({ graceful: false, close: false });
      await database.close();
    },
  };
}
