/** Keeps the tracking issue up to date. */
import { Refused } from "../model/errors.ts";
import { escapeText } from "../markdown/escape-text.ts";
import {
  NO_MEMORY,
  readManagedBody,
  replaceBlock,
  type Block,
  type Memory,
} from "../markdown/managed-block.ts";
import { syncsItself } from "../access/workflow.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import type { Plan } from "../model/change.ts";
import { OFF_LABEL, TRACKING_LABEL } from "../model/labels.ts";
import type { Upstream } from "../model/upstream.ts";
import { recordSettings } from "../config/recorded-settings.ts";
import { BADGE, PICTURES, PROGRESS_MD, WORKFLOW_PATH } from "../model/paths.ts";
import type { Actor } from "../model/actor.ts";
import { earlierLine } from "../language/part-title.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { courseOf } from "../progress/roadmap-changes.ts";
import { listedItems } from "../progress/listed-items.ts";
import { renderTrackingIssue } from "../progress/render-tracking-issue.ts";
import type { Progress } from "../model/progress.ts";
import type { AppliedDependency, EditedTracking, NewTracking, Remote } from "../model/remote.ts";
import { writeCourse } from "../record/course.ts";
import { writeRelations } from "../record/relations.ts";
import type { Feature } from "../model/features.ts";
import type { Offer } from "../model/offer.ts";
import { renderReadings } from "../progress/render-readings.ts";
import { writeReading } from "../record/reading.ts";
import { upstreamNote } from "./upstream-note.ts";
import { trackedBoard } from "./board-memory.ts";
import type { BoardTrouble } from "./board-trouble.ts";
import { knownGaps } from "./known-gaps.ts";
import { progressOf } from "./progress-of.ts";
import { wantsReadmeBadge } from "./readme-badge.ts";
import { relationsAfter } from "./relations.ts";
import { textOf, type Stock } from "./take-stock.ts";

/** Where to write it, and the workflow that the run would add. */
export interface Tracker {
  readonly remote: Remote;
  readonly workflow: string | null;
  readonly actor: Actor;
}

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

/** Writes only what has changed. Returns GitHub's refusal, so that it is reported with the others. */
export async function trackProgress(
  tracker: Tracker,
  stock: Stock,
  actual: Actual,
  shown: Shown,
): Promise<Refused | null> {
  return await write(tracker.remote, { stock, actual }, wordsFor(tracker, { stock, actual }, shown));
}

/**
 * The edit that `trackProgress` would make, to be sent with the commit of the files. Null if there is nothing to edit, or
 * if a pull request with the files may be used instead of a commit.
 */
export function trackingAlongside(
  tracker: Tracker,
  stock: Stock,
  actual: Actual,
  shown: Shown,
): EditedTracking | null {
  const { known, memory, words: block } = wordsFor(tracker, { stock, actual }, shown);
  if (known === null || actual.filesPull !== null || !isPinSettled(actual, known, memory)) return null;
  const pinned = known.pinned || memory.pinned;
  const edited = { known, block, memory: { ...memory, pinned }, ticked: [] };
  return bodyAfter(edited) === known.body ? null : edited;
}

function wordsFor(
  tracker: Tracker,
  { stock, actual }: Read,
  { notes, board, upstream = null, told, finished, hasFiles: shown, dependencies, refused }: Shown,
): Written {
  const ofBoard = board === null ? [] : [board.note];
  const ofUpstream = upstream === null || upstream.behind === 0 ? [] : [upstreamNote(upstream, stock)];
  const said = {
    notes: [...notes.map(escapeText), ...botNotes(stock, actual), ...ofBoard, ...ofUpstream],
    hasFiles: shown,
  };
  const words = renderBlock(tracker, { stock, actual }, said);
  const known = matchIssues(actual, stock.apps).tracking;
  const relations = writeRelations(relationsAfter(stock, actual, dependencies, refused));
  const before = memoryOf(tracker, known, { stock, actual, told, upstream });
  const memory = { ...before, relations, asks: 0, told: finished ? ("finished" as const) : before.told };
  return { known, memory, words };
}

/** Whether it is pinned, was pinned once, or cannot be pinned on this server. */
const isPinSettled = ({ features }: Actual, known: ActualIssue, memory: Memory): boolean =>
  known.pinned || memory.pinned || features.pins === "missing";

/** Null if the learner removed the end marker. Then the body is not changed. */
const bodyAfter = ({ known, block, memory }: Pick<EditedTracking, "known" | "block" | "memory">) =>
  replaceBlock(known.body, { kind: "tracking" }, block, { memory });

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
  return { known: null, title, block, below, memory };
}

/** A question that a person must answer. */
export interface Decision {
  /** Why nothing was changed, as plain text in the language of the course. */
  readonly words: string;
  /** What the question is about, each entry as Markdown. */
  readonly about: readonly string[];
  /** The box that confirms, as Markdown; null if something must be fixed first. */
  readonly question: string | null;
  /** The readings to choose from; empty if the question is about something else. */
  readonly readings: readonly Offer[];
}

/** Puts the question at the top of the tracking issue. Everything else in the issue stays. */
export async function askOnTracking(
  tracker: Tracker,
  stock: Stock,
  decision: Decision,
): Promise<Refused | null> {
  const { actual, matched } = stock;
  const { tracking: known } = matched;
  const above = asking(decision, stock);
  const asks = above.split("\n").filter((line) => line !== "").length;
  const memory = memoryOf(tracker, known, { stock, actual, told: null });
  const words =
    known !== null
      ? { above, skipped: memory.asks }
      : // Before a reading is chosen, there is no progress to show.
        decision.readings.length > 0
        ? above
        : `${above}\n\n${renderBlock(tracker, { stock, actual }, { notes: [], hasFiles: false })}`;
  return await write(tracker.remote, { stock, actual }, { known, memory: { ...memory, asks }, words });
}

/** The maximum number of titles in a question. */
const NAMED = 30;

function asking({ words, about, question, readings }: Decision, { choice, language }: Stock): string {
  if (readings.length > 0) {
    const why = choice.kind === "lost" ? language.readings.lost : language.readings.unsure;
    return [
      `### ${language.headings.question}`,
      `${why} ${language.readings.onIssue}`,
      renderReadings(readings, language),
    ].join("\n\n");
  }
  const more = about.length - NAMED;
  const list = [
    ...about.slice(0, NAMED).map((title) => `- ${title}`),
    ...(more > 0 ? [`- ${language.changes.more(more)}`] : []),
  ];
  return [
    `### ${language.headings.question}`,
    escapeText(words),
    ...(list.length === 0 ? [] : [list.join("\n")]),
    ...(question === null ? [] : [`- [ ] ${question}`]),
  ].join("\n\n");
}

/**
 * What the issue must remember: who writes it, its label once that is set, and the course if it has been announced. An App
 * also remembers its workflow; one that did the work of the App before does not count.
 */
function memoryOf(
  { actor, workflow }: Tracker,
  known: ActualIssue | null,
  { stock, actual: { labels, files }, told, upstream = null }: Read & Pick<Shown, "told" | "upstream">,
): Memory {
  const text = textOf(files[WORKFLOW_PATH]);
  const memory = (known === null ? null : readManagedBody(known.body)?.memory) ?? NO_MEMORY;
  const isMade = labels.some(({ name }) => name.toLowerCase() === TRACKING_LABEL);
  return {
    ...memory,
    actor,
    workflow: text === null || workflow === null ? memory.workflow : !syncsItself(text),
    earlier: earlierLine(stock.language),
    behind: upstream === null ? memory.behind : upstream.behind > 0,
    badge: wantsReadmeBadge(stock) && textOf(files[stock.roadmapPath])?.includes(BADGE) === true,
    settings: stock.configError === null ? recordSettings(stock.configText) : memory.settings,
    labels: isMade ? [TRACKING_LABEL] : memory.labels,
    course: told === null ? memory.course : writeCourse(courseOf(told, told.labels)),
    reading: followed(stock) ?? memory.reading,
  };
}

/** The most issues that a note names. */
const BOT_LIMIT = 20;

/** A note about issues that another bot closed; none if there are none. */
function botNotes(stock: Stock, actual: Actual): readonly string[] {
  const closed = listedItems(progressOf(stock, actual)).flatMap(({ closedByBot, issue }) =>
    closedByBot === undefined || issue === null ? [] : [`#${issue.number}`],
  );
  const more = closed.length > BOT_LIMIT ? ", …" : "";
  return closed.length === 0
    ? []
    : [stock.language.closedByBots(closed.slice(0, BOT_LIMIT).join(", ") + more)];
}

/** The reading that the course follows from now on, as it is stored; null if that is not known yet. */
function followed({ choice }: Stock): string | null {
  switch (choice.kind) {
    case "settled":
      return choice.options === null ? null : writeReading(choice.options);
    case "chosen":
      return writeReading(choice.offer.reading.options);
    case "open":
    case "lost":
      return null;
  }
}

/** `notes` is safe Markdown. */
function renderBlock(
  { workflow, actor }: Pick<Tracker, "workflow" | "actor">,
  { stock, actual }: Read,
  { notes, hasFiles: shown }: Pick<Shown, "notes" | "hasFiles">,
): string {
  return renderTrackingIssue(progressOf(stock, actual), {
    week: stock.week,
    board: trackedBoard(stock, actual),
    notes,
    hasFiles: shown,
    gaps: knownGaps(stock, workflow),
    actor,
    language: stock.language,
  });
}

/** What was read, and the current state. */
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
    if (isPinSettled(actual, known, memory) && bodyAfter({ known, block: words, memory }) === known.body)
      return null;
    await remote.writeTracking({ known, block: words, memory, ticked: [] }, actual);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
