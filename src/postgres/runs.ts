/** What is being visited: hints that have started, until their run ends. */
import * as z from "zod/mini";
import type { Job } from "../jobs/job.ts";
import { rowsOf, type Statements } from "./database.ts";
import { BOTH_DELIVERIES, BOTH_REASONS, HINT, jobColumns, jobIn, RUN } from "./hint-row.ts";
import { rankOf } from "./leases.ts";
import { SCHEMA } from "./schema.ts";
import { rankedRow, ranksOf, type Ranks } from "./waiting.ts";

const runRow = z.extend(jobColumns, {
  id: z.string(),
  key: z.string(),
  attempt: z.number(),
  since: z.date(),
});

/** A run that has been claimed. */
export interface Started {
  readonly id: string;
  readonly key: string;
  readonly job: Job;
  readonly attempt: number;
  /** When it became pending, in milliseconds since 1970. */
  readonly since: number;
}

/** An installation, and the least rank that may start in it. */
export interface Opening {
  readonly installation: number;
  readonly least: number;
}

/** Starts the most urgent hint that waits in one of the installations; null if there is none. */
export async function startHint(db: Statements, openings: readonly Opening[]): Promise<Started | null> {
  const [row] = await rowsOf(
    db,
    runRow,
    `with next as (
       select hint.key from ${HINT} as hint
       join unnest($1::bigint[], $2::int[]) as opening (installation, least)
         on hint.installation = opening.installation and hint.priority >= opening.least
       where hint.state = 'pending' and not exists (select from ${RUN} as run where run.key = hint.key)
       order by hint.priority desc, hint.turn limit 1 for update of hint skip locked
     ), gone as (delete from ${HINT} as hint using next where hint.key = next.key returning hint.*)
     insert into ${RUN} (id, key, installation, job, reasons, deliveries, attempt, since)
     select gen_random_uuid(), key, installation, job, reasons, deliveries, attempt, since from gone
     returning id, key, installation, job, reasons, deliveries, attempt, since`,
    [openings.map(({ installation }) => installation), openings.map(({ least }) => least)],
  );
  if (row === undefined) return null;
  const { id, key, attempt, since } = row;
  return { id, key, attempt, since: since.getTime(), job: jobIn(row) };
}

/** Ends a run. False if it is not there any more, because the lease was lost: then another process has taken care of it. */
export async function endRun(db: Statements, run: Started): Promise<boolean> {
  const { rows } = await db.executeSql(`delete from ${RUN} where id = $1 returning key`, [run.id]);
  return rows.length > 0;
}

/**
 * Turns the runs of an installation into hints again: the process that had them is gone. That counts as an attempt,
 * because the run itself may have ended the process. Call it in a transaction.
 *
 * @returns the other installations where a hint waited for the end of these runs, because its repository has moved there.
 * They need a turn.
 */
export async function recoverRuns(
  db: Statements,
  installation: number,
  now: Date,
  most: number,
): Promise<Ranks> {
  const gone = await rowsOf(
    db,
    z.object({ key: z.string() }),
    `with gone as (delete from ${RUN} where installation = $1 returning *), added as (
       insert into ${HINT} as hint
         (key, installation, job, reasons, deliveries, priority, state, turn, due, since, attempt)
       select key, installation, job, reasons, deliveries, ${rankOf("course")}, 'pending', nextval('${SCHEMA}.turn'), $2, since,
         attempt + 1
       from gone where not dropped and attempt < $3
       on conflict (key) do update set reasons = ${BOTH_REASONS}, deliveries = ${BOTH_DELIVERIES}, attempt = excluded.attempt
     )
     select key from gone`,
    [installation, now, most],
  );
  if (gone.length === 0) return new Map();
  const moved = await rowsOf(
    db,
    rankedRow,
    `select installation, max(priority)::int as rank from ${HINT}
     where state = 'pending' and installation <> $1 and key = any($2) group by installation`,
    [installation, gone.map(({ key }) => key)],
  );
  return ranksOf(moved);
}

/** The runs among these that must stop, by their ids. */
export async function droppedRuns(db: Statements, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(
    db,
    z.object({ id: z.string() }),
    `select id from ${RUN} where id = any($1::uuid[]) and dropped`,
    [[...ids]],
  );
  return rows.map((row) => row.id);
}
