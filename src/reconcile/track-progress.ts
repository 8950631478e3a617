/** Keeps the tracking issue at what the learner should see. */
import { Refused } from "../model/errors.ts";
import { escapeText } from "../markdown/escape-text.ts";
import {
  NO_MEMORY,
  readManagedBody,
  replaceBlock,
  type Block,
  type Memory,
} from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import type { Plan } from "../model/change.ts";
import { OFF_LABEL, TRACKING_LABEL } from "../model/labels.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { courseOf } from "../progress/roadmap-changes.ts";
import { renderTrackingIssue } from "../progress/render-tracking-issue.ts";
import type { Progress } from "../model/progress.ts";
import type { Remote } from "../model/remote.ts";
import { writeCourse } from "../record/course.ts";
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

/** What is shown besides the progress; `told` is the course as it has been told, or null where it was cut off before that. */
interface Shown {
  readonly notes: readonly string[];
  readonly board: BoardTrouble | null;
  readonly told: Progress | null;
}

/** Writes only what differs; returns what GitHub refused, so that it can be reported with the rest. */
export async function trackProgress(
  tracker: Tracker,
  stock: Stock,
  actual: Actual,
  { notes, board, told }: Shown,
): Promise<Refused | null> {
  const ofBoard = board === null ? [] : [board.note];
  const words = renderBlock(tracker, { stock, actual }, [...notes.map(escapeText), ...ofBoard]);
  const known = matchIssues(actual, stock.apps).tracking;
  const memory = memoryOf(known, actual, told);
  return await write(tracker.remote, { stock, actual }, { known, memory: { ...memory, asks: 0 }, words });
}

/** More issues than this are not opened before their number stands where the learner sees it. */
const UNANNOUNCED_LIMIT = 10;

/**
 * Opens the tracking issue before many others, so that their number and the way to stop them stand there first. Gives the
 * state with it; as it was where it is there already, or few are to come.
 */
export async function trackBeforehand(tracker: Tracker, stock: Stock, { changes }: Plan): Promise<Actual> {
  const { actual, matched, language } = stock;
  const coming = changes.filter(({ type, what }) => type === "create" && what === "issue").length;
  if (matched.tracking !== null || coming <= UNANNOUNCED_LIMIT) return actual;
  const note = escapeText(language.tracking.coming(coming, OFF_LABEL));
  const block = renderBlock(tracker, { stock, actual }, [note]);
  const { title, intro: below } = language.tracking;
  const memory = memoryOf(null, actual, null);
  const opened = await tracker.remote.writeTracking({ known: null, title, block, below, memory }, actual);
  return opened === null ? actual : { ...actual, issues: [...actual.issues, opened] };
}

/** What has to be decided. */
export interface Decision {
  /** Why nothing was changed, in plain words. */
  readonly reason: string;
  /** What it is about, each as Markdown. */
  readonly about: readonly string[];
  /** The box that says yes, as Markdown; null where something has to be put right first. */
  readonly question: string | null;
}

/** Puts what has to be decided at the top of the tracking issue; all else on it stays as it is. */
export async function askOnTracking(
  tracker: Tracker,
  stock: Stock,
  decision: Decision,
): Promise<Refused | null> {
  const { actual, matched } = stock;
  const { tracking: known } = matched;
  const above = asking(decision, stock);
  const asks = above.split("\n").filter((line) => line !== "").length;
  const memory = memoryOf(known, actual, null);
  const words =
    known === null
      ? `${above}\n\n${renderBlock(tracker, { stock, actual }, [])}`
      : { above, skipped: memory.asks };
  return await write(tracker.remote, { stock, actual }, { known, memory: { ...memory, asks }, words });
}

/** The most titles that a question names. */
const NAMED = 30;

function asking({ reason, about, question }: Decision, { language }: Stock): string {
  const more = about.length - NAMED;
  const list = [
    ...about.slice(0, NAMED).map((title) => `- ${title}`),
    ...(more > 0 ? [`- ${language.changes.more(more)}`] : []),
  ];
  return [
    `### ${language.headings.question}`,
    escapeText(reason),
    ...(list.length === 0 ? [] : [list.join("\n")]),
    ...(question === null ? [] : [`- [ ] ${question}`]),
  ].join("\n\n");
}

/** What the issue is to remember: what it does, its label once that is made, and the course where it has been told. */
function memoryOf(known: ActualIssue | null, { labels }: Actual, told: Progress | null): Memory {
  const memory = (known === null ? null : readManagedBody(known.body)?.memory) ?? NO_MEMORY;
  const isMade = labels.some(({ name }) => name.toLowerCase() === TRACKING_LABEL);
  return {
    ...memory,
    labels: isMade ? [TRACKING_LABEL] : memory.labels,
    course: told === null ? memory.course : writeCourse(courseOf(told, told.labels)),
  };
}

/** `notes` are Markdown that is safe already. */
function renderBlock(
  { workflow }: Pick<Tracker, "workflow">,
  { stock, actual }: Read,
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

/** What was read, and the state by now. */
interface Read {
  readonly stock: Stock;
  readonly actual: Actual;
}

interface Written {
  readonly known: ActualIssue | null;
  readonly memory: Memory;
  readonly words: Block;
}

async function write(
  remote: Remote,
  { stock, actual }: Read,
  { known, memory, words }: Written,
): Promise<Refused | null> {
  const { title, intro: below } = stock.language.tracking;
  try {
    if (known === null) {
      if (typeof words === "string") {
        await remote.writeTracking({ known, title, block: words, below, memory }, actual);
      }
      return null;
    }
    // Null where the learner took the end mark away: then the body is left alone.
    const body = replaceBlock(known.body, { kind: "tracking" }, words, { memory });
    const isSettled = known.pinned || memory.pinned;
    if (isSettled && body === known.body) return null;
    await remote.writeTracking({ known, block: words, memory, ticked: [] }, actual);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
