/** Keeps the tracking issue up to date. */
import { escapeText } from "../markdown/escape-text.ts";
import type { Actual } from "../model/actual.ts";
import type { Plan } from "../model/change.ts";
import type { Feature } from "../model/features.ts";
import { OFF_LABEL } from "../model/labels.ts";
import { PICTURES, PROGRESS_MD } from "../model/paths.ts";
import type { Progress } from "../model/progress.ts";
import type { AppliedDependency, EditedTracking, NewTracking } from "../model/remote.ts";
import type { Upstream } from "../model/upstream.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { listedItems } from "../progress/listed-items.ts";
import { writeRelations } from "../record/relations.ts";
import type { BoardTrouble } from "./board-trouble.ts";
import { progressOf } from "./progress-of.ts";
import { relationsAfter } from "./relations.ts";
import { textOf } from "./read-sources.ts";
import type { Stock } from "./stock.ts";
import {
  type Tracker,
  type Read,
  type Written,
  renderBlock,
  memoryOf,
  isPinSettled,
  bodyAfter,
} from "./tracking.ts";
import { upstreamNote } from "./upstream-note.ts";

/**
 * What to show in addition to the progress. `told` is the course that has been announced, or null if the run was
 * interrupted before that.
 */
interface Shown {
  readonly notes: readonly string[];
  readonly board: BoardTrouble | null;
  /** How the fork compares with upstream; null or left out if it was not looked up. */
  readonly upstream?: Upstream | null;
  readonly told: Progress | null;
  /** Whether this run has announced that the course is finished. */
  readonly finished: boolean;
  /** Whether progress.md and its pictures are in the repository now. */
  readonly hasFiles: boolean;
  /** What was done about dependencies. */
  readonly dependencies: readonly AppliedDependency[];
  /** The features that GitHub refused after the plan was applied; left out if it refused none. */
  readonly refused?: ReadonlySet<Feature>;
}

/** Whether progress.md and its pictures were in the repository, and Waymark keeps them up to date. */
export const hasFiles = ({ files }: Actual, { progress }: Stock["config"]): boolean =>
  progress && [PROGRESS_MD, ...Object.values(PICTURES)].every((path) => textOf(files[path]) !== null);

/**
 * The edit that `writeTracking` would make, to be sent with the commit of the files. Null if there is nothing to edit, or
 * if a pull request with the files may be used instead of a commit.
 */
export function trackingAlongside(
  { known, memory, words: block }: Written,
  actual: Actual,
): EditedTracking | null {
  if (known === null || actual.filesPull !== null || !isPinSettled(actual, known, memory)) return null;
  const pinned = known.pinned || memory.pinned;
  const edited = { known, block, memory: { ...memory, pinned }, ticked: [] };
  return bodyAfter(edited) === known.body ? null : edited;
}

/** What the tracking issue says about the progress. */
export function trackingWords(
  tracker: Tracker,
  { stock, actual }: Read,
  { notes, board, upstream = null, told, finished, hasFiles: shown, dependencies, refused }: Shown,
): Written {
  const ofBoard = board === null ? [] : [board.note];
  const ofUpstream = upstream === null || upstream.behind === 0 ? [] : [upstreamNote(upstream, stock)];
  const said = {
    notes: [
      ...notes.map(escapeText),
      ...botNotes(stock, actual),
      ...undecidedNotes(stock, actual),
      ...ofBoard,
      ...ofUpstream,
    ],
    hasFiles: shown,
  };
  const words = renderBlock(tracker, { stock, actual }, said);
  const known = matchIssues(actual, stock.apps).tracking;
  const relations = writeRelations(relationsAfter(stock, actual, dependencies, refused));
  const before = memoryOf(tracker, known, { stock, actual, told, upstream });
  const memory = { ...before, relations, asks: 0, told: finished ? ("finished" as const) : before.told };
  return { known, memory, words };
}

/** If more issues than this will open, the learner sees their number first. */
const UNANNOUNCED_LIMIT = 10;

/**
 * The tracking issue to open before the others: if there are many, so that it shows their number and how to stop them,
 * and if it is their parent. Null if it exists or is not needed yet.
 */
export function trackingToOpen(tracker: Tracker, stock: Stock, { changes }: Plan): NewTracking | null {
  const { actual, matched, language } = stock;
  const opening = changes.filter((change) => change.what === "issue" && change.type === "create");
  const isMany = opening.length > UNANNOUNCED_LIMIT;
  const isParent = opening.some(({ after }) => after.child);
  if (matched.tracking !== null || !(isMany || isParent)) return null;
  const notes = isMany ? [escapeText(language.tracking.coming(opening.length, OFF_LABEL))] : [];
  const said = { notes, hasFiles: hasFiles(actual, stock.config) };
  const block = renderBlock(tracker, { stock, actual }, said);
  const { title, intro: below } = language.tracking;
  const memory = memoryOf(tracker, null, { stock, actual, told: null });
  return { known: null, title, block, below, memory, apps: stock.apps };
}

/** The most issues that a note names. */
const NAMES_LIMIT = 20;

/** A note about issues that another bot closed; none if there are none. */
function botNotes(stock: Stock, actual: Actual): readonly string[] {
  const closed = listedItems(progressOf(stock, actual)).flatMap(({ closedByBot, issue }) =>
    closedByBot === undefined || issue === null ? [] : [issue.number],
  );
  return noteAbout(closed, stock.language, stock.language.closedByBots);
}

/** A note about issues that are left alone because of their authors; none if there are none. */
function undecidedNotes({ apps, language }: Stock, actual: Actual): readonly string[] {
  const left = [...matchIssues(actual, apps).undecided.values()].map(({ issue }) => issue.number);
  return noteAbout(
    left.toSorted((a, b) => a - b),
    language,
    language.undecided,
  );
}

function noteAbout(
  numbers: readonly number[],
  { signs }: Stock["language"],
  say: (issues: string) => string,
): readonly string[] {
  const named = numbers.slice(0, NAMES_LIMIT).map((number) => `#${number}`);
  const more = numbers.length > NAMES_LIMIT ? ["…"] : [];
  return numbers.length === 0 ? [] : [say([...named, ...more].join(signs.comma))];
}
