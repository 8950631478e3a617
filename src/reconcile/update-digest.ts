/** Writes the digest on the tracking issue: a new comment each week or month, and one nudge after two quiet weeks. */
import { Refused } from "../model/errors.ts";
import { digestOf } from "../config/config.ts";
import type { Actual } from "../model/actual.ts";
import { firstOpened, matchIssues } from "../plan/match-issues.ts";
import { renderDigest } from "../progress/render-digest.ts";
import type { Remote } from "../model/remote.ts";
import { progressOf } from "./progress-of.ts";
import type { Stock } from "./take-stock.ts";

/**
 * Writes nothing before the first week is over. Returns GitHub's refusal, so that it is reported with the others.
 */
export async function updateDigest(
  { remote }: { readonly remote: Remote },
  stock: Stock,
  actual: Actual,
): Promise<Refused | null> {
  const { week, calendar } = stock;
  const matched = matchIssues(actual, stock.apps);
  const { tracking } = matched;
  const begun = firstOpened(matched, calendar);
  const every = digestOf(stock.config);
  if (every === null || tracking === null || begun === null || begun >= week) return null;
  const digest = renderDigest(progressOf(stock, actual), { week, every, language: stock.language });
  if (digest === null) return null;
  try {
    await remote.writeDigest({ issue: tracking.id, ...digest });
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
