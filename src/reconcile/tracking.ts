/** The tracking issue: the text and the memory that Waymark writes into it. */
import { syncsItself } from "../access/workflow.ts";
import { recordSettings } from "../config/recorded-settings.ts";
import { earlierLine } from "../language/part-title.ts";
import {
  NO_MEMORY,
  readManagedBody,
  replaceBlock,
  type Block,
  type Memory,
} from "../markdown/managed-block.ts";
import type { Actor } from "../model/actor.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { Refused } from "../model/errors.ts";
import { TRACKING_LABEL } from "../model/labels.ts";
import { BADGE, WORKFLOW_PATH } from "../model/paths.ts";
import type { Progress } from "../model/progress.ts";
import type { EditedTracking, Remote } from "../model/remote.ts";
import type { Upstream } from "../model/upstream.ts";
import { renderTrackingIssue } from "../progress/render-tracking-issue.ts";
import { courseOf } from "../progress/roadmap-changes.ts";
import { writeCourse } from "../record/course.ts";
import { writeReading } from "../record/reading.ts";
import { trackedBoard } from "./board-memory.ts";
import { knownGaps } from "./known-gaps.ts";
import { progressOf } from "./progress-of.ts";
import { editableReadme, wantsReadmeBadge } from "./readme-badge.ts";
import { textOf } from "./read-sources.ts";
import type { Stock } from "./stock.ts";

/** Where to write it, and the workflow that the run would add. */
export interface Tracker {
  readonly remote: Remote;
  readonly workflow: string | null;
  readonly actor: Actor;
}

/** What was read, and the current state. */
export interface Read {
  readonly stock: Stock;
  readonly actual: Actual;
}

/** What the block shows in addition to the progress. `notes` is safe Markdown. */
interface Said {
  readonly notes: readonly string[];
  /** Whether progress.md and its pictures are in the repository now. */
  readonly hasFiles: boolean;
}

/** What changes in the memory: the announced course, or null for none, and how the fork compares with upstream. */
interface Told {
  readonly told: Progress | null;
  readonly upstream?: Upstream | null;
}

export interface Written {
  readonly known: ActualIssue | null;
  readonly memory: Memory;
  readonly words: Block;
}

/** The part of the tracking issue that Waymark writes. */
export function renderBlock(
  { workflow, actor }: Pick<Tracker, "workflow" | "actor">,
  { stock, actual }: Read,
  { notes, hasFiles: shown }: Said,
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

/**
 * What the issue must remember: who writes it, its label once that is set, and the course if it has been announced. An App
 * also remembers its workflow; one that did the work of the App before does not count.
 */
export function memoryOf(
  { actor, workflow }: Tracker,
  known: ActualIssue | null,
  { stock, actual: { labels, files }, told, upstream = null }: Read & Told,
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
    badge: wantsReadmeBadge(stock) && editableReadme(files)?.text.includes(BADGE) === true,
    settings: stock.configError === null ? recordSettings(stock.configText) : memory.settings,
    labels: isMade ? [TRACKING_LABEL] : memory.labels,
    course: told === null ? memory.course : writeCourse(courseOf(told, told.labels)),
    reading: followed(stock) ?? memory.reading,
    language: stock.writtenIn,
  };
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

/** Whether it is pinned, was pinned once, or cannot be pinned: on this server, or beside the learner's own pinned issues. */
export const isPinSettled = (
  { features, arePinsTaken }: Actual,
  known: ActualIssue,
  memory: Memory,
): boolean => known.pinned || memory.pinned || arePinsTaken || features.pins === "missing";

/** Null if the learner removed the end marker. Then the body is not changed. */
export const bodyAfter = ({ known, block, memory }: Pick<EditedTracking, "known" | "block" | "memory">) =>
  replaceBlock(known.body, { kind: "tracking" }, block, { memory });

export async function writeTracking(
  remote: Remote,
  { stock, actual }: Read,
  { known, memory, words }: Written,
): Promise<Refused | null> {
  const { title, intro: below } = stock.language.tracking;
  try {
    if (known === null) {
      if (typeof words === "string") {
        await remote.writeTracking({ known, title, block: words, below, memory, apps: stock.apps }, actual);
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
