/** Says once, as a comment on the tracking issue, what a change of the roadmap did. */
import type { Clock } from "../model/clock.ts";
import { Refused } from "../model/errors.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import type { Actual } from "../model/actual.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { renderChanges } from "../progress/render-changes.ts";
import { roadmapChanges } from "../progress/roadmap-changes.ts";
import type { Progress } from "../model/progress.ts";
import { writtenHere } from "../record/written-here.ts";
import type { Remote } from "../model/remote.ts";
import type { Stock } from "./take-stock.ts";
import { untilSettled } from "./until-settled.ts";

/**
 * Compares progress.json, which is written after this, with what is there now: a run that is cut off in between finds the
 * same difference again, and its mark on the comment. Says whether there was anything to say.
 */
export async function announceChanges(
  { remote, clock }: { readonly remote: Remote; readonly clock: Clock },
  stock: Stock,
  actual: Actual,
  progress: Progress,
): Promise<boolean> {
  const before = writtenHere(stock.actual)?.progress ?? null;
  const changes = before === null ? null : roadmapChanges(before, progress);
  if (changes === null) return false;
  const { tracking } = matchIssues(actual, stock.apps);
  if (tracking === null) return true;
  const words = renderChanges(changes, stock.language);
  const news = { issue: tracking.id, words, mark: fingerprint(words) };
  try {
    await untilSettled(clock, { after: [Refused], tries: 2 }, () => remote.announce(news));
  } catch (error) {
    // A locked conversation, say. The issues themselves show the change.
    if (!(error instanceof Refused)) throw error;
  }
  return true;
}
