/** What the processes share about installations, deliveries and the sweep. Each part is a row or a few of them. */
import * as z from "zod/mini";
import type {
  AcceptedDeliveries,
  Chosen,
  InstallationNotes,
  MeterRecords,
  SweepCursor,
  VisitRecords,
} from "../jobs/shared.ts";
import type { Clock } from "../model/clock.ts";
import { rowsOf, type Database } from "./database.ts";
import { SCHEMA } from "./schema.ts";

/** How long one sweep may take before another process may begin one, in milliseconds. */
const SWEEP_LEASE = 15 * 60_000;
/**
 * How long others leave a sweep that is due to the process that had the last one, in milliseconds, because that one has
 * listed all installations already.
 */
const LEFT_TO_LAST = 90_000;
/** A process that starts sweeps at once, unless the last sweep began less than this many milliseconds ago. */
const SWEPT_LATELY = 10 * 60_000;
const MILLISECONDS = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;
/**
 * The ids of deliveries are kept longer than GitHub keeps deliveries (three days), the notes about installations for a quarter.
 * A repository is visited once a day anyway, so what is known about its last visit is of no use after that.
 */
const EXPIRY = { delivery: "4 days", installation: "90 days", visit: "2 days" } as const;

const note = z.object({
  chosen: z.nullable(z.enum(["by-name", "all"] satisfies Chosen[])),
  renewed: z.nullable(z.number()),
});

type Times = Pick<Clock, "now">;

export function installationNotes(database: Database, clock: Times): InstallationNotes {
  return {
    async read(installation) {
      const [row] = await rowsOf(
        database,
        note,
        `select chosen, ${MILLISECONDS("renewed")} as renewed from ${SCHEMA}.installation where id = $1`,
        [installation],
      );
      return { chosen: row?.chosen ?? null, renewed: row?.renewed ?? 0 };
    },
    async choose(installation, chosen, asked) {
      await database.executeSql(
        `insert into ${SCHEMA}.installation (id, chosen, changed) values ($1, $2, $3)
         on conflict (id) do update set chosen = excluded.chosen, changed = excluded.changed
           where (installation.renewed is null or installation.renewed <= $4)
             and (installation.chosen is distinct from excluded.chosen
               or installation.changed < excluded.changed - interval '1 day')`,
        [installation, chosen, new Date(clock.now()), new Date(asked)],
      );
    },
    async renew(installation, now) {
      await database.executeSql(
        `insert into ${SCHEMA}.installation (id, renewed, changed) values ($1, $2, $3)
         on conflict (id) do update set chosen = null, renewed = excluded.renewed, changed = excluded.changed`,
        [installation, new Date(now), new Date(clock.now())],
      );
    },
  };
}

export function meterRecords(database: Database, clock: Times): MeterRecords {
  return {
    async read(installation) {
      const [row] = await rowsOf(
        database,
        z.object({ meter: z.unknown() }),
        `select meter from ${SCHEMA}.installation where id = $1`,
        [installation],
      );
      return row?.meter ?? null;
    },
    async write(installation, record) {
      await database.executeSql(
        `insert into ${SCHEMA}.installation (id, meter, changed) values ($1, $2, $3)
         on conflict (id) do update set meter = excluded.meter, changed = excluded.changed`,
        [installation, record, new Date(clock.now())],
      );
    },
  };
}

export function visitRecords(database: Database): VisitRecords {
  return {
    async read(repository) {
      const [row] = await rowsOf(
        database,
        z.object({ settled: z.unknown() }),
        `select settled from ${SCHEMA}.visit where repository = $1`,
        [repository],
      );
      return row?.settled ?? null;
    },
    async begin(repository, begun) {
      await database.executeSql(
        `insert into ${SCHEMA}.visit (repository, begun) values ($1, $2)
         on conflict (repository) do update set begun = excluded.begun, settled = null`,
        [repository, new Date(begun)],
      );
    },
    async settle(repository, begun, record) {
      await database.executeSql(
        `update ${SCHEMA}.visit set settled = $3 where repository = $1 and begun = $2`,
        [repository, new Date(begun), record],
      );
    },
  };
}

export function acceptedDeliveries(database: Database, clock: Times): AcceptedDeliveries {
  return {
    async has(id) {
      const { rows } = await database.executeSql(`select from ${SCHEMA}.delivery where id = $1`, [id]);
      return rows.length > 0;
    },
    async add(id) {
      await database.executeSql(
        `insert into ${SCHEMA}.delivery (id, accepted) values ($1, $2) on conflict do nothing`,
        [id, new Date(clock.now())],
      );
    },
  };
}

/** `kept`: how long GitHub keeps deliveries, in milliseconds. The first sweep searches all of them. */
export function sweepCursor(database: Database, kept: number): SweepCursor {
  /** When the sweep after the one that this process has ended is due. */
  let own: number | null = null;
  return {
    async take(now, isStart) {
      const [row] = await rowsOf(
        database,
        z.object({ since: z.nullable(z.number()) }),
        `update ${SCHEMA}.state set sweep_due = $2, sweep_began = $1
         where sweep_due <= $5 or sweep_due <= $1 and sweep_due = $6 or $3 and sweep_began < $4
         returning ${MILLISECONDS("sweep_since")} as since`,
        [
          new Date(now),
          new Date(now + SWEEP_LEASE),
          isStart,
          new Date(now - SWEPT_LATELY),
          new Date(now - LEFT_TO_LAST),
          own === null ? null : new Date(own),
        ],
      );
      return row === undefined ? null : (row.since ?? now - kept);
    },
    async end(since, due) {
      await database.executeSql(`update ${SCHEMA}.state set sweep_since = $1, sweep_due = $2`, [
        new Date(since),
        new Date(due),
      ]);
      own = due;
    },
  };
}

/** Deletes what nobody needs any more. Returns the number of rows. */
export async function deleteExpired(database: Database, now: Date): Promise<number> {
  const deliveries = await database.executeSql(
    `delete from ${SCHEMA}.delivery where accepted < $1::timestamptz - interval '${EXPIRY.delivery}' returning id`,
    [now],
  );
  const installations = await database.executeSql(
    `delete from ${SCHEMA}.installation where changed < $1::timestamptz - interval '${EXPIRY.installation}' returning id`,
    [now],
  );
  const visits = await database.executeSql(
    `delete from ${SCHEMA}.visit where begun < $1::timestamptz - interval '${EXPIRY.visit}' returning repository`,
    [now],
  );
  return deliveries.rows.length + installations.rows.length + visits.rows.length;
}
