/**
 * What Waymark remembers about the course outside its issues: the mark in the tracking issue and progress.json. Either
 * may be lost.
 */
import { readBoxes } from "../markdown/boxes.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { briefly, openAgainMark, readCourse, type Course } from "../record/course.ts";
import {
  recordedItems,
  recordedLabels,
  recordedMilestones,
  writtenHere,
  type RecordedItem,
} from "../record/written-here.ts";

export interface KnownCourse {
  /** The mark in the tracking issue; null if there is none. */
  readonly told: Course | null;
  /** The items in progress.json, in the order of the roadmap at that time. */
  readonly items: readonly RecordedItem[];
  /** The phases that had a milestone at that time. */
  readonly milestones: ReadonlySet<string>;
  /** The node ids of Waymark's own labels, by their original names. */
  readonly labels: ReadonlyMap<string, string>;
}

export function knownCourse(
  actual: Pick<Actual, "files" | "repository">,
  tracking: ActualIssue | null,
): KnownCourse {
  const written = writtenHere(actual);
  const mark = tracking === null ? null : readManagedBody(tracking.body);
  const told = readCourse(mark?.memory.course ?? null);
  return {
    told,
    items: recordedItems(written),
    milestones: recordedMilestones(written),
    labels: new Map([...recordedLabels(written), ...(told?.labels ?? [])]),
  };
}

/** Whether an item has had an issue, by item id. */
export function hadIssue({ told, items }: KnownCourse): (id: string) => boolean {
  const recorded = items.flatMap(({ id, issue, deleted }) => (issue === null && !deleted ? [] : [id]));
  const had = told?.items.flatMap(({ id, issue }) => (issue === "none" ? [] : [id])) ?? [];
  const ids = new Set([...recorded.map(briefly), ...had]);
  return (id) => ids.has(briefly(id));
}

/**
 * Whether somebody ticked the box on the tracking issue that offers another issue for an item. Only people with write
 * access can tick it.
 */
export function isAskedAgain(tracking: ActualIssue | null): (id: string) => boolean {
  const ticked = readBoxes(tracking?.body ?? "").filter((box) => box.ticked);
  return (id) => ticked.some(({ title }) => title.endsWith(openAgainMark(id)));
}
