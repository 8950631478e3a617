/** The connection to PostgreSQL: statements with checked rows, transactions and notifications. */
import { Client, DatabaseError, Pool, type PoolClient } from "pg";
import type { Db } from "pg-boss";
import * as z from "zod/mini";
import type { AlarmClock } from "../model/clock.ts";

/** Runs statements: on any connection of the pool, or on the one of a transaction. pg-boss accepts it as its `db`. */
export type Statements = Pick<Db, "executeSql">;

export interface DatabaseParts {
  /** A PostgreSQL connection string, as in `DATABASE_URL`. */
  readonly url: string;
  readonly clock: AlarmClock;
  /** Is called for a connection that broke while nothing used it, and for each failed attempt to listen again. */
  readonly onError: (error: Error) => void;
}

/** How long a connection may take, in milliseconds. GitHub waits ten seconds for the answer to a delivery. */
const CONNECT_LIMIT = 4_000;
/** How long a statement may take, in milliseconds. */
const STATEMENT_LIMIT = 8_000;
/**
 * The limits of a transaction, which PostgreSQL itself enforces, in milliseconds. A process that freezes or loses its
 * network in the middle of one would otherwise keep its locks for hours, and each statement of others that waits for them
 * would keep a connection. They are set in each transaction, because a connection pooler may refuse them at the start.
 */
const TRANSACTION_LIMITS = {
  lock_timeout: 4_000,
  statement_timeout: STATEMENT_LIMIT,
  idle_in_transaction_session_timeout: 10_000,
} as const;
const BEGIN = [
  "begin",
  ...Object.entries(TRANSACTION_LIMITS).map(([name, limit]) => `set local ${name} = ${limit}`),
].join("; ");
const CONNECTIONS = 10;
const LISTEN_PAUSE = 1_000;

export class Database implements Statements {
  readonly #parts: DatabaseParts;
  readonly #pool: Pool;
  readonly #listeners = new Set<() => void>();
  #since: number | null = null;

  constructor(parts: DatabaseParts) {
    this.#parts = parts;
    this.#pool = new Pool({
      connectionString: parts.url,
      application_name: "waymark",
      max: CONNECTIONS,
      connectionTimeoutMillis: CONNECT_LIMIT,
      query_timeout: STATEMENT_LIMIT,
      keepAlive: true,
    });
    this.#pool.on("error", (error) => this.#broke(error));
  }

  /** Milliseconds since 1970 from which on every statement was answered; null if the last one was not. */
  get answersSince(): number | null {
    return this.#since;
  }

  async executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    return await this.#watched(() => this.#pool.query(text, values));
  }

  /** Runs statements in one transaction: all of them count, or none. */
  async transaction<Value>(run: (statements: Statements) => Promise<Value>): Promise<Value> {
    const client = await this.#watched(() => this.#pool.connect());
    // While a connection is in use, the pool does not listen to its errors. The statement fails with the same error.
    const ignore = (): void => undefined;
    client.on("error", ignore);
    let broken = true;
    try {
      const value = await this.#watched(() => inTransaction(client, run));
      broken = false;
      return value;
    } finally {
      client.off("error", ignore);
      client.release(broken);
    }
  }

  /**
   * Calls `act` with the text of each notification on the channel, and with null after each new connection, because some may have
   * been lost before it. Connects again until the returned function is called.
   */
  onNotice(channel: string, act: (text: string | null) => void): () => void {
    let isOver = false;
    let client: Client | null = null;
    let callOff = (): void => undefined;
    const again = (error: Error): void => {
      if (isOver) return;
      this.#broke(error);
      void client?.end().catch(() => undefined);
      client = null;
      callOff = this.#parts.clock.after(LISTEN_PAUSE, () => void connect());
    };
    const connect = async (): Promise<void> => {
      const fresh = new Client({
        connectionString: this.#parts.url,
        application_name: "waymark listens",
        connectionTimeoutMillis: CONNECT_LIMIT,
        keepAlive: true,
      });
      client = fresh;
      let isBroken = false;
      const fail = (error: Error): void => {
        if (isBroken) return;
        isBroken = true;
        again(error);
      };
      fresh.on("error", fail);
      fresh.on("end", () => fail(new Error("the connection to PostgreSQL ended")));
      fresh.on("notification", ({ payload = "" }) => act(payload));
      try {
        await fresh.connect();
        await fresh.query(`listen ${channel}`);
        act(null);
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
      }
    };
    void connect();
    const stop = (): void => {
      isOver = true;
      callOff();
      this.#listeners.delete(stop);
      void client?.end().catch(() => undefined);
    };
    this.#listeners.add(stop);
    return stop;
  }

  async close(): Promise<void> {
    for (const stop of this.#listeners) stop();
    await this.#pool.end();
  }

  async #watched<Value>(run: () => Promise<Value>): Promise<Value> {
    try {
      const value = await run();
      this.#since ??= this.#parts.clock.now();
      return value;
    } catch (error) {
      if (!isRefusal(error)) this.#since = null;
      throw error;
    }
  }

  #broke(error: Error): void {
    this.#since = null;
    this.#parts.onError(error);
  }
}

/**
 * If anything fails, the caller closes the connection, which undoes the transaction. A rollback would wait for the answer to a
 * statement that took too long.
 */
async function inTransaction<Value>(
  client: PoolClient,
  run: (statements: Statements) => Promise<Value>,
): Promise<Value> {
  await client.query(BEGIN);
  const value = await run({ executeSql: (text, values) => client.query(text, values) });
  await client.query("commit");
  return value;
}

/** Whether PostgreSQL understood the statement and refused it, such as for a wrong value. It is there then. */
export function isRefusal(error: unknown): boolean {
  // Errors of Node have codes too, and EPIPE looks like a SQLSTATE: only PostgreSQL's own errors count.
  if (!(error instanceof DatabaseError)) return false;
  // Classes of SQLSTATE: 08 connection, 53 resources, 57 operator intervention, 58 system error.
  return error.code !== undefined && !/^(?:08|53|57|58)/u.test(error.code);
}

/** Whether another process kept what this transaction needed for too long (SQLSTATE `lock_not_available`). */
export const isLocked = (error: unknown): boolean => error instanceof DatabaseError && error.code === "55P03";

/** The rows of a statement, checked. */
export async function rowsOf<Row>(
  statements: Statements,
  row: z.ZodMiniType<Row>,
  text: string,
  values: unknown[] = [],
): Promise<readonly Row[]> {
  const { rows } = await statements.executeSql(text, values);
  return z.array(row).parse(rows);
}
