/** What waits: hints about things that may be out of date. */
import * as z from "zod/mini";
import type { Job } from "../jobs/job.ts";
import { rowsOf, type Statements } from "./database.ts";
import { BOTH_DELIVERIES, BOTH_REASONS, columnsOf, HINT, RUN, type HintState } from "./hint-row.ts";
import { SCHEMA } from "./schema.ts";
import { rankedRow, ranksOf, type Ranks } from "./waiting.ts";

/** The channel on which processes tell each other to look at the hints. */
export const CHANNEL = `${SCHEMA}_queue`;

/** The text of a notification after which runs may have to stop. A process that does not get it asks again some seconds later. */
export const DROPPED = "dropped";

/** Tells all processes to look at the hints, when the transaction ends. */
export async function announce(db: Statements, text: "" | typeof DROPPED = ""): Promise<void> {
  await db.executeSql(`select pg_notify('${CHANNEL}', '${text}')`);
}

/** Whether a hint about a known thing was stored, and whether its installation must wait for a turn now. */
export interface Merged {
  readonly needsTurn: boolean;
}

/**
 * Adds a hint, or merges it with one about the same thing: one that waits keeps its turn, unless it has become more urgent;
 * the pause of one that has failed continues; one that was due later becomes due now.
 */
export async function addHint(db: Statements, key: string, job: Job, now: Date): Promise<Merged> {
  const [row] = await rowsOf(
    db,
    z.object({ turned: z.boolean() }),
    `with before as (select installation, turn from ${HINT} where key = $1)
     insert into ${HINT} as hint
       (key, due, since, installation, job, reasons, deliveries, priority, state, turn, attempt)
     values ($1, $2, $2, $3, $4, $5, $6, $7, 'pending', nextval('${SCHEMA}.turn'), 0)
     on conflict (key) do update set
       installation = excluded.installation,
       job = excluded.job,
       reasons = case hint.state when 'again' then excluded.reasons else ${BOTH_REASONS} end,
       deliveries = ${BOTH_DELIVERIES},
       priority = case hint.state when 'again' then excluded.priority else greatest(hint.priority, excluded.priority) end,
       turn = case when hint.state = 'pause' or hint.state = 'pending' and hint.priority >= excluded.priority
         then hint.turn else excluded.turn end,
       state = case hint.state when 'again' then 'pending' else hint.state end,
       due = case hint.state when 'again' then excluded.due else hint.due end,
       since = case hint.state when 'again' then excluded.since else hint.since end,
       attempt = case hint.state when 'again' then 0 else hint.attempt end
     returning state = 'pending' and (turn is distinct from (select turn from before)
       or installation is distinct from (select installation from before)) as turned`,
    [key, now, ...columnsOf(job)],
  );
  return { needsTurn: row?.turned === true };
}

/** What is left to do about a thing whose run has ended. */
export interface Rest {
  readonly job: Job;
  readonly state: HintState;
  readonly attempt: number;
  readonly due: Date;
}

/** Adds the rest of a run. A hint that came meanwhile is merged into a pause, and replaces `again`. */
export async function addRest(db: Statements, key: string, rest: Rest, now: Date): Promise<void> {
  const { job, state, attempt, due } = rest;
  const onConflict =
    state === "again"
      ? "do nothing"
      : `do update set reasons = ${BOTH_REASONS}, deliveries = ${BOTH_DELIVERIES}, state = excluded.state,
         due = excluded.due, attempt = excluded.attempt, priority = greatest(hint.priority, excluded.priority)`;
  await db.executeSql(
    `insert into ${HINT} as hint
       (key, state, due, since, attempt, installation, job, reasons, deliveries, priority, turn)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, nextval('${SCHEMA}.turn'))
     on conflict (key) ${onConflict}`,
    [key, state, due, now, attempt, ...columnsOf(job)],
  );
}

/** Makes a hint that came during the last attempt of a run wait. Does nothing if none came. */
export async function pauseHint(db: Statements, key: string, attempt: number, due: Date): Promise<boolean> {
  const { rows } = await db.executeSql(
    `update ${HINT} set state = 'pause', attempt = $2, due = $3 where key = $1 returning key`,
    [key, attempt, due],
  );
  return rows.length > 0;
}

/** The number of hints that become due in one transaction. */
const BATCH = 200;

/** Makes hints wait that have become due. Returns the highest rank by installation. */
export async function wakeDue(db: Statements, now: Date): Promise<Ranks> {
  const rows = await rowsOf(
    db,
    rankedRow,
    `with due as (
       select key from ${HINT} where state <> 'pending' and due <= $1 order by due limit ${BATCH} for update skip locked
     ), woken as (
       update ${HINT} as hint set state = 'pending', turn = nextval('${SCHEMA}.turn'), since = $1
       from due where hint.key = due.key returning hint.installation, hint.priority
     )
     select installation, max(priority)::int as rank from woken group by installation`,
    [now],
  );
  return ranksOf(rows);
}

/** All pauses end now. */
export async function endPauses(db: Statements, now: Date): Promise<void> {
  await db.executeSql(`update ${HINT} set due = $1 where state = 'pause'`, [now]);
}

/** Removes the hints of an installation, or of some of its repositories, and marks the runs that must stop. */
export async function dropHints(
  db: Statements,
  installation: number,
  repositories: ReadonlySet<number> | "all",
): Promise<void> {
  const keys =
    repositories === "all" ? null : [...repositories].map((repository) => `repository:${repository}`);
  const which = "installation = $1 and ($2::text[] is null or key = any($2))";
  await db.executeSql(`delete from ${HINT} where ${which}`, [installation, keys]);
  await db.executeSql(`update ${RUN} set dropped = true where ${which}`, [installation, keys]);
}
