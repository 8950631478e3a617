/** How a run ended, and what is left to do after it. */
import { AGAIN_MAX, AGAIN_MIN, pauseAfter } from "../jobs/job-queue.ts";
import type { Job } from "../jobs/job.ts";
import type { Statements } from "./database.ts";
import { addRest, announce, pauseHint, type Rest } from "./hints.ts";
import type { Lease, Leases } from "./leases.ts";
import type { Run } from "./open-runs.ts";
import type { QueueParts } from "./queue-parts.ts";
import { endRun } from "./runs.ts";
import { ranksAfter } from "./waiting.ts";

/** How a run ended. `unstarted`: it got no place before the App stopped. */
export type Ending =
  | { readonly kind: "done"; readonly again: number | null }
  | { readonly kind: "pause"; readonly pause: number; readonly attempt: number }
  | { readonly kind: "gave-up" }
  | { readonly kind: "cut" }
  | { readonly kind: "unstarted" };

type Failure = Exclude<Ending, { kind: "done" } | { kind: "unstarted" }>;

/** What follows after a run that failed. */
export function endingOfFailure(
  error: unknown,
  { started: { attempt }, held, isDropped }: Run,
  { limits: { pauses }, runs, hold, clock }: Pick<QueueParts, "limits" | "runs" | "hold" | "clock">,
): Failure {
  if (runs.isClosed || isDropped || held.isLost) return { kind: "cut" };
  const pause = pauses[attempt] ?? (hold.isOn ? pauses.at(-1) : undefined);
  if (pause === undefined) return { kind: "gave-up" };
  const delay = pauseAfter(error, pause, clock.now());
  return { kind: "pause", pause: delay, attempt: hold.isOn ? attempt : attempt + 1 };
}

/**
 * Stores the end of a run in one transaction: the run is gone, what is left of it waits, and after the last run of a lease
 * the next process may have it. Returns the milliseconds after which something is due; null if nothing is.
 */
export async function storeEnding(
  run: Run,
  ending: Ending,
  isLast: boolean,
  { database, leases, clock, limits }: Pick<QueueParts, "database" | "leases" | "clock" | "limits">,
): Promise<number | null> {
  const { started, held } = run;
  return await database.transaction(async (db) => {
    let due: number | null = null;
    if (await endRun(db, started)) {
      const left = restOf(run, ending);
      if (left !== null) {
        const now = clock.now();
        const { delay, ...rest } = left;
        await addRest(db, started.key, { ...rest, due: new Date(now + delay) }, new Date(now));
        due = delay > 0 ? delay : null;
      } else if (ending.kind === "gave-up") {
        // Hints that arrived during the last attempt have not been tried yet. They get one more attempt, after the
        // longest pause.
        const pause = limits.pauses.at(-1) ?? AGAIN_MAX;
        const isLater = await pauseHint(db, started.key, started.attempt, new Date(clock.now() + pause));
        due = isLater ? pause : null;
      }
    }
    if (isLast) await giveBack(db, leases, held.lease, started.key);
    else await requestOthers(db, leases, held.lease, started.key);
    return due;
  });
}

/** What is left of the run itself, in this many milliseconds; null if nothing is. */
function restOf(
  { started: { job, attempt }, isDropped }: Run,
  ending: Ending,
): (Omit<Rest, "due"> & { readonly delay: number }) | null {
  switch (ending.kind) {
    case "done": {
      if (ending.again === null || isDropped) return null;
      const again: Job = { ...job, reasons: new Set(["again"]) };
      const delay = Math.min(Math.max(ending.again, AGAIN_MIN), AGAIN_MAX);
      return { job: again, state: "again", delay, attempt: 0 };
    }
    case "pause":
      return { job, state: "pause", delay: ending.pause, attempt: ending.attempt };
    case "gave-up":
      return null;
    case "cut":
    case "unstarted":
      // Another process goes on with what this one leaves.
      return isDropped ? null : { job, state: "pending", delay: 0, attempt };
    default:
      return ending satisfies never;
  }
}

/** Gives a lease back after the run about `key`. Whatever waits for it gets its turn. */
export async function giveBack(db: Statements, leases: Leases, lease: Lease, key: string): Promise<void> {
  await leases.giveBack(lease, db);
  const ranks = await ranksAfter(db, lease.installation, key);
  for (const [installation, rank] of ranks) await leases.request(installation, rank, db);
  if (ranks.size > 0) await announce(db);
}

/** A repository that has moved to another installation may have waited for the end of this run. */
async function requestOthers(db: Statements, leases: Leases, lease: Lease, key: string): Promise<void> {
  for (const [installation, rank] of await ranksAfter(db, lease.installation, key))
    if (installation !== lease.installation) await leases.request(installation, rank, db);
}
