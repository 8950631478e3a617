/** When the learner began, was last active and finished, as far as the issues and the record of the last run show. */
import type { ActualIssue } from "../model/actual.ts";
import type { Calendar } from "../model/calendar.ts";
import type { Count, ItemProgress } from "../model/progress.ts";
import { isLeft } from "./next-items.ts";
import type { RecordedActivity } from "../record/written-here.ts";

/** An item, and its issue if it has one. */
export interface TrackedItem {
  readonly progress: ItemProgress;
  readonly issue: ActualIssue | undefined;
}

const dayOfChange = ({ updatedAt }: ActualIssue, { dayOf }: Calendar): string => dayOf(Date.parse(updatedAt));

/**
 * GitHub does not say when a box was ticked. So the day is that of the issue's last change when a run first sees it in
 * progress. Later runs keep it, because their own changes also change the issue.
 */
export function inProgressSince(
  issue: ActualIssue,
  { items }: Pick<RecordedActivity, "items">,
  calendar: Calendar,
): string {
  return items.get(issue.number)?.inProgressSince ?? dayOfChange(issue, calendar);
}

/** The last day on which the learner did something, or null. It never goes back, even if an issue is reopened. */
export function lastActivityOn(
  items: readonly TrackedItem[],
  recorded: RecordedActivity,
  calendar: Calendar,
): string | null {
  const days = items.flatMap(({ progress, issue }) =>
    issue === undefined ? [] : daysOf(progress, issue, recorded, calendar),
  );
  return [...days, recorded.lastActivityOn].filter((day) => day !== null).reduce(later, null);
}

function daysOf(
  progress: ItemProgress,
  issue: ActualIssue,
  recorded: RecordedActivity,
  calendar: Calendar,
): readonly (string | null)[] {
  const before = recorded.items.get(issue.number);
  const isNew =
    before !== undefined &&
    (before.state !== progress.state ||
      (before.stuck !== null && before.stuck !== progress.stuck) ||
      before.ticked < progress.parts.filter(({ ticked }) => ticked).length);
  const changed = isNew && isLeft(progress) ? dayOfChange(issue, calendar) : null;
  return [progress.closedOn, progress.inProgressSince, changed];
}

/** The day when the first issue was opened, or null. */
export function startedOn(items: readonly TrackedItem[], { dayOf }: Calendar): string | null {
  const instants = items.flatMap(({ issue }) => (issue === undefined ? [] : [Date.parse(issue.createdAt)]));
  return instants.length === 0 ? null : dayOf(Math.min(...instants));
}

/** The day when the last required item was done or skipped; null while one is left, or if none is required. */
export function finishedOn(items: readonly TrackedItem[], { percent }: Count): string | null {
  if (percent < 100) return null;
  return items
    .flatMap(({ progress: { optional, closedOn } }) => (optional || closedOn === null ? [] : [closedOn]))
    .reduce(later, null);
}

const later = (a: string | null, b: string): string => (a === null || b > a ? b : a);
