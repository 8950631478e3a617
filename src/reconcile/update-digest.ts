/** Updates the weekly digest, one comment on the tracking issue about the last week. */
import { Refused } from "../model/errors.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import type { Actual } from "../model/actual.ts";
import { firstOpened, matchIssues } from "../plan/match-issues.ts";
import { renderDigest } from "../progress/render-digest.ts";
import type { Remote } from "../model/remote.ts";
import { progressOf } from "./progress-of.ts";
import type { Stock } from "./take-stock.ts";

/**
 * Writes the comment if the week or its content has changed. Writes nothing before the first week is over. Returns
 * GitHub's refusal, so that it is reported with the others.
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
  if (!stock.config.digest || tracking === null || begun === null || begun >= week) return null;
  const words = renderDigest(progressOf(stock, actual), { week, language: stock.language });
  if (words === null) return null;
  try {
    await remote.writeDigest({ issue: tracking.id, words, mark: fingerprint(words) });
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
