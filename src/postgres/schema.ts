/** The tables in PostgreSQL, and the steps from each version of them to the next. Whichever process starts first takes them. */
import * as z from "zod/mini";
import { rowsOf, type Database, type Statements } from "./database.ts";

/** The schema of our tables, and the one that pg-boss manages. */
export const SCHEMA = "waymark";
export const BOSS_SCHEMA = "waymark_boss";
/** The version of pg-boss's own tables. A release of pg-boss with a higher one needs a new step below. */
export const BOSS_VERSION = 46;

/**
 * Each step is one version. Steps only add, so that a process of the version before can go on working beside a new one.
 *
 * `hint`: what may be out of date, one row for each thing. `run`: what is being visited, one row for each run that has
 * not ended. `delivery`: the ids of the deliveries that were accepted. `installation`: how its repositories were
 * selected, when its rights changed, and what it used of GitHub's limits in the last hour. `state`: one row, until when
 * GitHub counts as away, and where the sweep is. `visit`: when the last visit of each repository began, and, if it left
 * nothing to do, what it found.
 */
export const STEPS: readonly string[] = [
  `create sequence ${SCHEMA}.turn;
   create table ${SCHEMA}.hint (
     key text primary key,
     installation bigint not null,
     job jsonb not null,
     reasons text[] not null,
     deliveries text[] not null,
     priority smallint not null,
     state text not null check (state in ('pending', 'again', 'pause')),
     turn bigint not null,
     due timestamptz not null,
     since timestamptz not null,
     attempt smallint not null
   );
   create index hint_pending on ${SCHEMA}.hint (installation, priority desc, turn) where state = 'pending';
   create index hint_due on ${SCHEMA}.hint (due) where state <> 'pending';
   create table ${SCHEMA}.run (
     id uuid primary key,
     key text not null unique,
     installation bigint not null,
     job jsonb not null,
     reasons text[] not null,
     deliveries text[] not null,
     attempt smallint not null,
     since timestamptz not null,
     dropped boolean not null default false
   );
   create index run_installation on ${SCHEMA}.run (installation);
   create table ${SCHEMA}.delivery (id text primary key, accepted timestamptz not null);
   create index delivery_accepted on ${SCHEMA}.delivery (accepted);
   create table ${SCHEMA}.installation (
     id bigint primary key,
     chosen text check (chosen in ('by-name', 'all')),
     renewed timestamptz,
     meter jsonb,
     changed timestamptz not null
   );
   create index installation_changed on ${SCHEMA}.installation (changed);
   create table ${SCHEMA}.state (
     one boolean primary key default true check (one),
     held_until timestamptz not null default '-infinity',
     sweep_due timestamptz not null default '-infinity',
     sweep_began timestamptz not null default '-infinity',
     sweep_since timestamptz
   );
   insert into ${SCHEMA}.state default values;`,
  `create table ${SCHEMA}.visit (repository bigint primary key, begun timestamptz not null, settled jsonb);
   create index visit_begun on ${SCHEMA}.visit (begun);`,
];

/** The database belongs to a newer version of Waymark. */
export class SchemaTooNew extends Error {
  override readonly name = "SchemaTooNew";

  constructor(what: string, found: number, known: number) {
    super(
      `The tables of ${what} in the database have version ${found}, expected at most ${known}: a newer Waymark has changed them. Start that version, or restore a backup from before.`,
    );
  }
}

/** Any number that is ours alone. */
const LOCK = 7_243_110;
const versionRow = z.object({ version: z.coerce.number() });

/**
 * Brings the tables to the version that these steps lead to. The first process does it; the others wait for it.
 *
 * @throws {SchemaTooNew} if they have a higher version.
 */
export async function migrate(database: Database, steps: readonly string[] = STEPS): Promise<void> {
  await database.transaction(async (statements) => {
    await statements.executeSql(`select pg_advisory_xact_lock(${LOCK})`);
    await refuseNewer(statements, "pg-boss", `${BOSS_SCHEMA}.version`, BOSS_VERSION);
    const version = await refuseNewer(statements, "Waymark", `${SCHEMA}.version`, steps.length);
    if (version === 0) {
      await statements.executeSql(`create schema if not exists ${SCHEMA}`);
      await statements.executeSql(`create table ${SCHEMA}.version (version integer not null)`);
      await statements.executeSql(`insert into ${SCHEMA}.version values (0)`);
    }
    for (const step of steps.slice(version)) await statements.executeSql(step);
    await statements.executeSql(`update ${SCHEMA}.version set version = $1`, [steps.length]);
  });
}

/** The version of these tables; 0 if there are none. */
async function refuseNewer(
  statements: Statements,
  what: string,
  table: string,
  known: number,
): Promise<number> {
  const [exists] = await rowsOf(
    statements,
    z.object({ found: z.nullable(z.string()) }),
    `select to_regclass($1)::text as found`,
    [table],
  );
  if (exists?.found === null) return 0;
  const [row] = await rowsOf(statements, versionRow, `select version from ${table}`);
  const version = row?.version ?? 0;
  if (version > known) throw new SchemaTooNew(what, version, known);
  return version;
}
