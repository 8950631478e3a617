/** Keeps the tracking issue at what the learner should see. */
import { Refused } from "../errors.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { readManagedBody, replaceBlock } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../plan/actual.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { ownBoard } from "../plan/plan-board.ts";
import { renderTrackingIssue, withNotes } from "../progress/render-tracking-issue.ts";
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
  const block = renderBlock(stock, actual, notes.map(escapeText));
  return await write(remote, actual, matchIssues(actual, stock.apps).tracking, block);
}

/**
 * Puts what has to be decided on the tracking issue; all else on it stays as it is. `question` becomes a box to tick.
 */
export async function askOnTracking(
  { remote }: { readonly remote: Remote },
  stock: Stock,
  notes: readonly string[],
  question: string | null,
): Promise<Refused | null> {
  const { actual, matched } = stock;
  const asked = [...notes.map(escapeText), ...(question === null ? [] : [`[ ] ${escapeText(question)}`])];
  const managed = matched.tracking === null ? null : readManagedBody(matched.tracking.body);
  const block = managed === null ? renderBlock(stock, actual, asked) : withNotes(managed.block, asked);
  return await write(remote, actual, matched.tracking, block);
}

/** `notes` are Markdown that is safe already. */
function renderBlock(stock: Stock, actual: Actual, notes: readonly string[]): string {
  return renderTrackingIssue(progressOf(stock, actual), {
    board: ownBoard(actual.board)?.url ?? null,
    ownerKind: actual.repository.ownerKind,
    notes,
  });
}

async function write(
  remote: Remote,
  actual: Actual,
  tracking: ActualIssue | null,
  block: string,
): Promise<Refused | null> {
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
