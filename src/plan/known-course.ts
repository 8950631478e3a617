/** What is known of the course besides its issues: from the mark of the pinned issue and from progress.json, either of which may be lost. */
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
  /** What the pinned issue's mark says; null where it says nothing. */
  readonly told: Course | null;
  /** What progress.json says of the items, in the order of the roadmap as it was then. */
  readonly items: readonly RecordedItem[];
  /** The phases that had a milestone by then. */
  readonly milestones: ReadonlySet<string>;
  /** The node ids of Waymark's own labels, by the name that it gave them. */
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

/** Whether an item has had an issue, by its id. */
export function hadIssue({ told, items }: KnownCourse): (id: string) => boolean {
  const recorded = items.flatMap(({ id, issue, deleted }) => (issue === null && !deleted ? [] : [id]));
  const had = told?.items.flatMap(({ id, issue }) => (issue === "none" ? [] : [id])) ?? [];
  const ids = new Set([...recorded.map(briefly), ...had]);
  return (id) => ids.has(briefly(id));
}

/** Whether somebody ticked the box on the pinned issue that offers another issue for an item. Only who may write can tick it. */
export function isAskedAgain(tracking: ActualIssue | null): (id: string) => boolean {
  const ticked = readBoxes(tracking?.body ?? "").filter((box) => box.ticked);
  return (id) => ticked.some(({ title }) => title.endsWith(openAgainMark(id)));
}
