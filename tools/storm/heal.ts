/** Waits after a storm until all is well, with sweeps that do not wait for their hour. */
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { SCHEMA } from "../../src/postgres/schema.ts";
import { accountsOf } from "./accounts.ts";
import type { Processes } from "./processes.ts";
import { faultsOf, type World } from "./world.ts";

export interface Healed {
  /** When the last sweep began, in milliseconds since 1970. */
  readonly sweptSince: number;
  readonly sweeps: number;
  readonly databaseMegabytes: number;
  /** False if it took longer than it may. */
  readonly inTime: boolean;
}

/** Returns when the queue is empty after a sweep, every fork is well and no delivery is lost; at `end` at the latest. */
export async function heal(world: World, processes: Processes, url: string, end: number): Promise<Healed> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const numberOf = async (text: string): Promise<number> => {
    const { rows } = await client.query<{ number: number }>(text);
    return rows[0]?.number ?? 0;
  };
  const isOver = (): boolean => performance.now() >= end;
  const waits = `select ((select count(*) from ${SCHEMA}.hint where state <> 'again')
    + (select count(*) from ${SCHEMA}.run))::int as number`;
  // The files of a course are written five minutes after a close.
  const later = `select count(*)::int as number from ${SCHEMA}.hint`;
  // Only a process that starts gets it, and that one lists all installations.
  const letSweep = `update ${SCHEMA}.state
    set sweep_due = 'infinity', sweep_began = '-infinity', sweep_since = null`;
  const swept = `select count(*)::int as number from ${SCHEMA}.state where sweep_since is not null`;
  let sweptSince = 0;
  let sweeps = 0;
  let inTime = false;
  while (!isOver()) {
    await sleep(1_000);
    if ((await numberOf(waits)) > 0) continue;
    inTime =
      sweeps > 0 &&
      (await numberOf(later)) === 0 &&
      accountsOf(world, processes.lines, sweptSince).lost === 0 &&
      world.learners.every((one) => faultsOf(one).length === 0);
    if (inTime) break;
    if (sweeps > 0 && (await numberOf(later)) > 0) continue;
    sweeps += 1;
    sweptSince = Date.now();
    await client.query(letSweep);
    await processes.renewOne();
    while ((await numberOf(swept)) === 0 && !isOver()) await sleep(500);
  }
  const size = "select (pg_database_size(current_database()) / 1048576)::int as number";
  const databaseMegabytes = await numberOf(size);
  await client.end();
  return { sweptSince, sweeps, databaseMegabytes, inTime };
}
