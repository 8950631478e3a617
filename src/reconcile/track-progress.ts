/** Keeps the tracking issue at what the learner should see. */
import { Refused } from "../model/errors.ts";
import { escapeText } from "../markdown/escape-text.ts";
import type { Language } from "../language/language.ts";
import { readManagedBody, replaceBlock } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import type { Plan } from "../model/change.ts";
import { OFF_LABEL } from "../model/labels.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { renderTrackingIssue, withNotes } from "../progress/render-tracking-issue.ts";
import type { Remote } from "../model/remote.ts";
import { trackedBoard } from "./board-memory.ts";
import type { BoardTrouble } from "./board-trouble.ts";
import { knownGaps } from "./known-gaps.ts";
import { progressOf } from "./progress-of.ts";
import type { Stock } from "./take-stock.ts";

/** Where it is written, and the workflow that the run would add. */
interface Tracker {
  readonly remote: Remote;
  readonly workflow: string | null;
}

/** Writes only what differs; returns what GitHub refused, so that it can be reported with the rest. */
export async function trackProgress(
  { remote, workflow }: Tracker,
  stock: Stock,
  actual: Actual,
  { notes, board }: { readonly notes: readonly string[]; readonly board: BoardTrouble | null },
): Promise<Refused | null> {
  const ofBoard = board === null ? [] : [board.note];
  const block = renderBlock({ stock, actual, workflow }, [...notes.map(escapeText), ...ofBoard]);
  return await write(remote, actual, {
    known: matchIssues(actual, stock.apps).tracking,
    block,
    language: stock.language,
  });
}

/** More issues than this are not opened before their number stands where the learner sees it. */
const UNANNOUNCED_LIMIT = 10;

/**
 * Opens the tracking issue before many others, so that their number and the way to stop them stand there first. Gives the
 * state with it; as it was where it is there already, or few are to come.
 */
export async function trackBeforehand(
  { remote, workflow }: Tracker,
  stock: Stock,
  { changes }: Plan,
): Promise<Actual> {
  const { actual, matched } = stock;
  const coming = changes.filter(({ type, what }) => type === "create" && what === "issue").length;
  if (matched.tracking !== null || coming <= UNANNOUNCED_LIMIT) return actual;
  const note = stock.language.tracking.coming(coming, OFF_LABEL);
  const block = renderBlock({ stock, actual, workflow }, [escapeText(note)]);
  const opened = await remote.writeTracking(
    { known: null, title: stock.language.tracking.title, block },
    actual,
  );
  return opened === null ? actual : { ...actual, issues: [...actual.issues, opened] };
}

/**
 * Puts what has to be decided on the tracking issue; all else on it stays as it is. `question` becomes a box to tick.
 */
export async function askOnTracking(
  { remote, workflow }: Tracker,
  stock: Stock,
  notes: readonly string[],
  question: string | null,
): Promise<Refused | null> {
  const { actual, matched } = stock;
  const asked = [...notes.map(escapeText), ...(question === null ? [] : [`[ ] ${escapeText(question)}`])];
  const managed = matched.tracking === null ? null : readManagedBody(matched.tracking.body);
  const block =
    managed === null
      ? renderBlock({ stock, actual, workflow }, asked)
      : withNotes(managed.block, asked, stock.language);
  return await write(remote, actual, { known: matched.tracking, block, language: stock.language });
}

/** `notes` are Markdown that is safe already. */
function renderBlock(
  { stock, actual, workflow }: Pick<Tracker, "workflow"> & { readonly stock: Stock; readonly actual: Actual },
  notes: readonly string[],
): string {
  return renderTrackingIssue(progressOf(stock, actual), {
    week: stock.week,
    board: trackedBoard(stock, actual),
    notes,
    gaps: knownGaps(stock, workflow),
    language: stock.language,
  });
}

async function write(
  remote: Remote,
  actual: Actual,
  {
    known,
    block,
    language,
  }: { readonly known: ActualIssue | null; readonly block: string; readonly language: Language },
): Promise<Refused | null> {
  const same = known !== null && known.pinned && bodyWith(known.body, block) === known.body;
  if (same) return null;
  try {
    await remote.writeTracking({ known, title: language.tracking.title, block }, actual);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** Null where the learner took the end mark away: then the body is left alone. */
const bodyWith = (body: string, block: string) => replaceBlock(body, { kind: "tracking" }, block);
