/** Asks GitHub to send failed deliveries again, because GitHub does not do that by itself. */
import { listDeliveries, redeliver, type Attempt, type PagingOctokit } from "../github/app-requests.ts";
import type { BoundedMap } from "./bounded-map.ts";
import { statusOf } from "./describe-error.ts";

/**
 * The maximum number of redeliveries in one sweep. The visits of the sweep make up for the others. Each costs five of the 900
 * points that GitHub allows in a minute (docs.github.com, "Rate limits for the REST API").
 */
const REDELIVERY_LIMIT = 150;
/** The number of pages, with 100 deliveries each, that are searched. */
const PAGE_LIMIT = 50;
/** The statuses that say that this delivery cannot be sent again: gone, or refused by the request's validation. */
const NOT_THIS_ONE: ReadonlySet<number | null> = new Set([400, 404, 422]);

/**
 * Requests each failed delivery since `since` (milliseconds since 1970) once more, in the order in which they failed. Leaves out
 * deliveries that have arrived by now, and those that were already sent again, no matter who requested it. `asked` remembers
 * the requested ones, because GitHub's list lags behind.
 *
 * @returns how many were requested.
 * @throws Octokit's error if GitHub does not answer or asks to wait; an AggregateError, after all of the others were
 *   requested, if GitHub refused some of them. Those are not requested again.
 */
export async function redeliverFailed(
  octokit: PagingOctokit,
  since: number,
  asked: BoundedMap<string, true>,
  signal: AbortSignal,
): Promise<number> {
  const failed = withoutSecondTries(await attemptsSince(octokit, since, signal))
    .filter((attempt) => !asked.has(attempt.guid))
    .slice(0, REDELIVERY_LIMIT)
    .toReversed();
  const refusals: unknown[] = [];
  for (const { id, guid } of failed) {
    try {
      await redeliver(octokit, id, signal);
    } catch (error) {
      if (!NOT_THIS_ONE.has(statusOf(error))) throw error;
      refusals.push(error);
    }
    asked.set(guid, true);
  }
  if (refusals.length > 0)
    throw new AggregateError(refusals, `GitHub refused to send ${refusals.length} deliveries again.`);
  return failed.length;
}

/** Newest first, in the order of GitHub's list. */
async function attemptsSince(octokit: PagingOctokit, since: number, signal: AbortSignal): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  let pages = 0;
  for await (const page of listDeliveries(octokit, signal)) {
    const recent = page.filter((attempt) => Date.parse(attempt.delivered_at) >= since);
    attempts.push(...recent);
    pages += 1;
    if (recent.length < page.length || pages === PAGE_LIMIT) break;
  }
  return attempts;
}

function withoutSecondTries(attempts: readonly Attempt[]): Attempt[] {
  const settled = new Set(
    attempts
      .filter((attempt) => attempt.redelivery || (attempt.status_code >= 200 && attempt.status_code < 300))
      .map((attempt) => attempt.guid),
  );
  return attempts.filter((attempt) => !settled.has(attempt.guid));
}
