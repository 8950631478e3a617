/** Keeps the tracking issue at what the learner should see. */
import { Refused } from "../errors.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { replaceBlock } from "../markdown/managed-block.ts";
import type { Actual } from "../plan/actual.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { ownBoard } from "../plan/plan-board.ts";
import { renderTrackingIssue } from "../progress/render-tracking-issue.ts";
import type { Remote } from "../remote.ts";
import { progressOf } from "./progress-of.ts";
import type { Stock } from "./take-stock.ts";

/** Writes only what differs; returns what GitHub refused, so that it can be reported with the rest. */
export async function trackProgress(
  { remote }: { readonly remote: Remote },
  stock: Stock,
  actual: Actual,
  notes: readonly string[],
): Promise<Refused | null> {
  const block = renderTrackingIssue(progressOf(stock, actual), {
    board: ownBoard(actual.board)?.url ?? null,
    ownerKind: actual.repository.ownerKind,
    notes: notes.map(escapeText),
  });
  const { tracking } = matchIssues(actual, stock.apps);
  const same = tracking !== null && tracking.pinned && bodyWith(tracking.body, block) === tracking.body;
  if (same) return null;
  try {
    await remote.writeTracking({ known: tracking, title: "Your progress", block }, actual);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** Null where the learner took the end mark away: then the body is left alone. */
const bodyWith = (body: string, block: string) => replaceBlock(body, { kind: "tracking" }, block);
