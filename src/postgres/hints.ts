/**
 * The two tables of the queue. A hint says that something may be out of date. A hint that starts becomes a run, until the
 * run ends; hints that come meanwhile wait beside it.
 */
import * as z from "zod/mini";
import type { Job, VisitReason } from "../jobs/job.ts";
import { priorityOf } from "../jobs/job.ts";
import { rowsOf, type Statements } from "./database.ts";
import { rankOf } from "./leases.ts";
import { SCHEMA } from "./schema.ts";

const HINT = `${SCHEMA}.hint`;
const RUN = `${SCHEMA}.run`;
const UNION =
  "(select coalesce(array_agg(distinct one), '{}') from unnest(hint.reasons || excluded.reasons) as one)";
/** The latest deliveries that led to a hint are kept for the log. */
const DELIVERIES =
  "(hint.deliveries || excluded.deliveries)[greatest(1, cardinality(hint.deliveries || excluded.deliveries) - 9):]";

const REASONS = [
  "installed",
  "issue",
  "command",
  "push",
  "pull-request",
  "repository",
  "milestone",
  "label",
  "board",
  "sweep",
  "again",
] as const satisfies readonly VisitReason[];

/** The subject of a job, as it is stored. */
const subject = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("repository"), owner: z.string(), name: z.string(), repositoryId: z.int() }),
  z.object({ kind: z.literal("installation") }),
  z.object({ kind: z.literal("board"), board: z.string() }),
]);
const id = z.coerce.number();
const started = z.object({
  id: z.string(),
  key: z.string(),
  installation: id,
  job: subject,
  /** A newer process may know more reasons. */
  reasons: z.array(z.string()),
  deliveries: z.array(z.string()),
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

/** When a hint is due, and what happens when another one comes. */
type HintState = "pending" | "again" | "pause";

const rank = (job: Job): number => rankOf(priorityOf(job));

function stored(job: Job): object {
  const { reasons: _reasons, installation: _installation, deliveries: _deliveries, ...rest } = job;
  return rest;
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
       (key, installation, job, reasons, deliveries, priority, state, turn, due, since, attempt)
     values ($1, $2, $3, $4, $5, $6, 'pending', nextval('${SCHEMA}.turn'), $7, $7, 0)
     on conflict (key) do update set
       installation = excluded.installation,
       job = excluded.job,
       reasons = case hint.state when 'again' then excluded.reasons else ${UNION} end,
       deliveries = ${DELIVERIES},
       priority = case hint.state when 'again' then excluded.priority else greatest(hint.priority, excluded.priority) end,
       turn = case when hint.state = 'pause' or hint.state = 'pending' and hint.priority >= excluded.priority
         then hint.turn else excluded.turn end,
       state = case hint.state when 'again' then 'pending' else hint.state end,
       due = case hint.state when 'again' then excluded.due else hint.due end,
       since = case hint.state when 'again' then excluded.since else hint.since end,
       attempt = case hint.state when 'again' then 0 else hint.attempt end
     returning state = 'pending' and (turn is distinct from (select turn from before)
       or installation is distinct from (select installation from before)) as turned`,
    [key, job.installation, stored(job), [...job.reasons], [...(job.deliveries ?? [])], rank(job), now],
  );
  return { needsTurn: row?.turned === true };
}

/** Whether there is a hint or a run about this. */
export async function isKnown(db: Statements, key: string): Promise<boolean> {
  const [row] = await rowsOf(
    db,
    z.object({ known: z.boolean() }),
    `select exists (select from ${HINT} where key = $1) or exists (select from ${RUN} where key = $1) as known`,
    [key],
  );
  return row?.known === true;
}

/** The number of things that the queue knows. */
export async function countKnown(db: Statements): Promise<number> {
  const [row] = await rowsOf(
    db,
    z.object({ known: id }),
    `select (select count(*) from ${HINT})
       + (select count(*) from ${RUN} as run where not exists (select from ${HINT} as hint where hint.key = run.key))
       as known`,
  );
  return row?.known ?? 0;
}

/** The hints that wait for their turn and those that are due later; and milliseconds since 1970 of the oldest one that waits. */
export async function countHints(
  db: Statements,
): Promise<{ readonly pending: number; readonly later: number; readonly oldest: number | null }> {
  const [row] = await rowsOf(
    db,
    z.object({ pending: id, later: id, oldest: z.nullable(z.date()) }),
    `select count(*) filter (where hint.state = 'pending' and run.key is null) as pending,
       count(*) filter (where hint.state <> 'pending') as later,
       min(hint.since) filter (where hint.state = 'pending' and run.key is null) as oldest
     from ${HINT} as hint left join ${RUN} as run using (key)`,
  );
  return { pending: row?.pending ?? 0, later: row?.later ?? 0, oldest: row?.oldest?.getTime() ?? null };
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
    started,
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
  const known = new Set(row.reasons);
  const reasons = new Set(REASONS.filter((reason) => known.has(reason)));
  const { id: run, key, installation, deliveries, attempt } = row;
  return {
    id: run,
    key,
    attempt,
    since: row.since.getTime(),
    job: { ...row.job, installation, reasons, deliveries },
  };
}

/** Ends a run. False if it is not there any more, because the lease was lost: then another process has taken care of it. */
export async function endRun(db: Statements, run: Started): Promise<boolean> {
  const { rows } = await db.executeSql(`delete from ${RUN} where id = $1 returning key`, [run.id]);
  return rows.length > 0;
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
      : `do update set reasons = ${UNION}, deliveries = ${DELIVERIES}, state = excluded.state, due = excluded.due,
         attempt = excluded.attempt, priority = greatest(hint.priority, excluded.priority)`;
  await db.executeSql(
    `insert into ${HINT} as hint
       (key, installation, job, reasons, deliveries, priority, state, turn, due, since, attempt)
     values ($1, $2, $3, $4, $5, $6, $7, nextval('${SCHEMA}.turn'), $8, $9, $10)
     on conflict (key) ${onConflict}`,
    [
      key,
      job.installation,
      stored(job),
      [...job.reasons],
      [...(job.deliveries ?? [])],
      rank(job),
      state,
      due,
      now,
      attempt,
    ],
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

const ranked = z.object({ installation: id, rank: z.number() });

/**
 * The highest rank that waits, for the installation and for those that wait for the end of this run, because a
 * repository has moved from one installation to another.
 */
export async function ranksAfter(
  db: Statements,
  installation: number,
  key: string,
): Promise<ReadonlyMap<number, number>> {
  const rows = await rowsOf(
    db,
    ranked,
    `select installation, max(priority)::int as rank from ${HINT} as hint
     where state = 'pending' and (installation = $1 or key = $2)
       and not exists (select from ${RUN} as run where run.key = hint.key)
     group by installation`,
    [installation, key],
  );
  return new Map(rows.map((row) => [row.installation, row.rank]));
}

/** The number of hints that become due in one transaction. */
const BATCH = 200;

/** Makes hints wait that have become due. Returns the highest rank by installation. */
export async function wakeDue(db: Statements, now: Date): Promise<ReadonlyMap<number, number>> {
  const rows = await rowsOf(
    db,
    ranked,
    `with due as (
       select key from ${HINT} where state <> 'pending' and due <= $1 order by due limit ${BATCH} for update skip locked
     ), woken as (
       update ${HINT} as hint set state = 'pending', turn = nextval('${SCHEMA}.turn'), since = $1
       from due where hint.key = due.key returning hint.installation, hint.priority
     )
     select installation, max(priority)::int as rank from woken group by installation`,
    [now],
  );
  return new Map(rows.map((row) => [row.installation, row.rank]));
}

/** All pauses end now. */
export async function endPauses(db: Statements, now: Date): Promise<void> {
  await db.executeSql(`update ${HINT} set due = $1 where state = 'pause'`, [now]);
}

/**
 * Turns the runs of an installation into hints again: the process that had them is gone. That counts as an attempt,
 * because the run itself may have ended the process.
 */
export async function recoverRuns(
  db: Statements,
  installation: number,
  now: Date,
  most: number,
): Promise<number> {
  const { rows } = await db.executeSql(
    `with gone as (delete from ${RUN} where installation = $1 returning *)
     insert into ${HINT} as hint
       (key, installation, job, reasons, deliveries, priority, state, turn, due, since, attempt)
     select key, installation, job, reasons, deliveries, ${rankOf("course")}, 'pending', nextval('${SCHEMA}.turn'), $2, since,
       attempt + 1
     from gone where not dropped and attempt < $3
     on conflict (key) do update set reasons = ${UNION}, deliveries = ${DELIVERIES}, attempt = excluded.attempt
     returning key`,
    [installation, now, most],
  );
  return rows.length;
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

/** The runs among these that must stop. */
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

/** Milliseconds since 1970 until which some process says that GitHub does not answer; 0 if none does. */
export async function heldUntil(db: Statements): Promise<number> {
  const [row] = await rowsOf(
    db,
    z.object({ until: id }),
    `select coalesce(extract(epoch from nullif(held_until, '-infinity')) * 1000, 0) as until from ${SCHEMA}.state`,
  );
  return row?.until ?? 0;
}

/** Tells all processes until when GitHub counts as away. */
export async function sayHeld(db: Statements, until: Date): Promise<void> {
  await db.executeSql(`update ${SCHEMA}.state set held_until = $1`, [until]);
}

/**
 * The highest rank that waits, by installation. Each of these installations should have a turn already; after a restored
 * backup it may not.
 */
export async function healTurns(db: Statements): Promise<ReadonlyMap<number, number>> {
  const rows = await rowsOf(
    db,
    ranked,
    `select installation, max(priority)::int as rank from ${HINT} where state = 'pending' group by installation`,
  );
  return new Map(rows.map((row) => [row.installation, row.rank]));
}
