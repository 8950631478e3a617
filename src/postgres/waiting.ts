/** How much waits in the queue, and which installations wait for their turn. */
import * as z from "zod/mini";
import { rowsOf, type Statements } from "./database.ts";
import { bigint, HINT, RUN } from "./hint-row.ts";

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
    z.object({ known: bigint }),
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
    z.object({ pending: bigint, later: bigint, oldest: z.nullable(z.date()) }),
    `select count(*) filter (where hint.state = 'pending' and run.key is null) as pending,
       count(*) filter (where hint.state <> 'pending') as later,
       min(hint.since) filter (where hint.state = 'pending' and run.key is null) as oldest
     from ${HINT} as hint left join ${RUN} as run using (key)`,
  );
  return { pending: row?.pending ?? 0, later: row?.later ?? 0, oldest: row?.oldest?.getTime() ?? null };
}

/** The highest rank that waits, by installation. */
export type Ranks = ReadonlyMap<number, number>;

export const rankedRow = z.object({ installation: bigint, rank: z.number() });

export function ranksOf(rows: readonly z.infer<typeof rankedRow>[]): Ranks {
  return new Map(rows.map(({ installation, rank }) => [installation, rank]));
}

/**
 * What waits in the installation, and in those that wait for the end of this run, because a repository has moved from one
 * installation to another.
 */
export async function ranksAfter(db: Statements, installation: number, key: string): Promise<Ranks> {
  const rows = await rowsOf(
    db,
    rankedRow,
    `select installation, max(priority)::int as rank from ${HINT} as hint
     where state = 'pending' and (installation = $1 or key = $2)
       and not exists (select from ${RUN} as run where run.key = hint.key)
     group by installation`,
    [installation, key],
  );
  return ranksOf(rows);
}

/** What waits in all installations. Each of them should have a turn already; after a restored backup it may not. */
export async function allRanks(db: Statements): Promise<Ranks> {
  const rows = await rowsOf(
    db,
    rankedRow,
    `select installation, max(priority)::int as rank from ${HINT} where state = 'pending' group by installation`,
  );
  return ranksOf(rows);
}
