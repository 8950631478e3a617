/**
 * A row of the two tables of the queue. A hint says that something may be out of date. A hint that starts becomes a run,
 * until the run ends; hints that come meanwhile wait beside it.
 */
import * as z from "zod/mini";
import { priorityOf, type Job, type VisitReason } from "../jobs/job.ts";
import { rankOf } from "./leases.ts";
import { SCHEMA } from "./schema.ts";

export const HINT = `${SCHEMA}.hint`;
export const RUN = `${SCHEMA}.run`;

/** When a hint is due, and what happens when another one comes. */
export type HintState = "pending" | "again" | "pause";

/** What two hints about the same thing have in common, in a statement that adds one to the other. */
export const BOTH_REASONS =
  "(select coalesce(array_agg(distinct one), '{}') from unnest(hint.reasons || excluded.reasons) as one)";
/** The latest deliveries that led to a hint are kept for the log. */
export const BOTH_DELIVERIES =
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

/** A number that PostgreSQL gives as text, because it may be larger than a 32-bit one. */
export const bigint = z.coerce.number();

/** The subject of a job, as it is stored. */
const subject = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("repository"),
    owner: z.string(),
    name: z.string(),
    repositoryId: z.int(),
    listed: z.optional(z.string()),
  }),
  z.object({ kind: z.literal("installation") }),
  z.object({ kind: z.literal("board"), board: z.string() }),
]);

export const jobColumns = z.object({
  installation: bigint,
  job: subject,
  /** A newer process may know more reasons. */
  reasons: z.array(z.string()),
  deliveries: z.array(z.string()),
});

/** The job in a row. Reasons that this process does not know are left out. */
export function jobIn({ installation, job, reasons, deliveries }: z.infer<typeof jobColumns>): Job {
  const known = new Set(reasons);
  return {
    ...job,
    installation,
    reasons: new Set(REASONS.filter((reason) => known.has(reason))),
    deliveries,
  };
}

/** The values of `installation, job, reasons, deliveries, priority`. */
export function columnsOf(job: Job): readonly unknown[] {
  const { reasons, installation, deliveries = [], ...about } = job;
  return [installation, about, [...reasons], [...deliveries], rankOf(priorityOf(job))];
}
