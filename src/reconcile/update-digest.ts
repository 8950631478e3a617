/** Writes the digest on the tracking issue: a new comment each week or month, and one nudge after two quiet weeks. */
import { Refused } from "../model/errors.ts";
import { digestOf } from "../config/config.ts";
import type { Actual } from "../model/actual.ts";
import type { Clock } from "../model/clock.ts";
import type { Feature } from "../model/features.ts";
import { firstOpened, matchIssues } from "../plan/match-issues.ts";
import { renderDigest } from "../progress/render-digest.ts";
import type { Remote } from "../model/remote.ts";
import { progressOf } from "./progress-of.ts";
import type { Stock } from "./stock.ts";

export interface DigestOutcome {
  /** GitHub's refusal, so that it is reported with the others. */
  readonly error: Refused | null;
  /** The features that GitHub refused. */
  readonly refused: ReadonlySet<Feature>;
}

const NOTHING: DigestOutcome = { error: null, refused: new Set() };

/** Writes nothing before the first week is over. */
export async function updateDigest(
  { remote, clock }: { readonly remote: Remote; readonly clock: Clock },
  stock: Stock,
  actual: Actual,
): Promise<DigestOutcome> {
  const { week, calendar, inUse } = stock;
  const matched = matchIssues(actual, stock.apps);
  const { tracking } = matched;
  const begun = firstOpened(matched, calendar);
  const every = digestOf(stock.config);
  if (every === null || tracking === null || begun === null || begun >= week) return NOTHING;
  const digest = renderDigest(progressOf(stock, actual), { week, every, language: stock.language });
  if (digest === null) return NOTHING;
  try {
    const pins = inUse.has("pinned-comments");
    const isRefused = await remote.writeDigest({ issue: tracking.id, ...digest, pins, now: clock.now() });
    return isRefused ? { error: null, refused: new Set(["pinned-comments"]) } : NOTHING;
  } catch (error) {
    if (error instanceof Refused) return { error, refused: new Set() };
    throw error;
  }
}
