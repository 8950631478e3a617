/** Decides who needs help. */
import { mondayOf } from "../model/week.ts";
import { LEARNER_STATES, type LearnerState } from "../model/cohort.ts";
import type { Learner } from "./learner.ts";
import type { Course } from "./read-course.ts";

/** After more days than this without activity, a learner is quiet. */
const QUIET_DAYS = 7;

/** `stuck` and `overdue` are numbers of items. `today` is a day such as `2026-11-25`. */
export function learnerState(
  course: Pick<Course, "percent" | "startedOn" | "lastActivityOn" | "weeksOff">,
  { stuck, overdue }: { readonly stuck: number; readonly overdue: number },
  today: string,
): LearnerState {
  if (course.percent === 100) return "finished";
  if (stuck > 0) return "stuck";
  if (quietDays(course, today) > QUIET_DAYS) return "quiet";
  if (overdue > 0) return "behind";
  return course.lastActivityOn === null ? "new" : "on-track";
}

/**
 * The days since the last activity, or since the start if there was none. Days in weeks off do not count: the learner
 * said so before.
 */
function quietDays(
  { startedOn, lastActivityOn, weeksOff }: Pick<Course, "startedOn" | "lastActivityOn" | "weeksOff">,
  today: string,
): number {
  const since = lastActivityOn ?? startedOn;
  if (since === null) return 0;
  const days = Math.round((Date.parse(today) - Date.parse(since)) / DAY);
  if (days <= QUIET_DAYS || weeksOff.length === 0) return days;
  const off = new Set(weeksOff);
  // Only the last weeks matter: a learner who is quiet for so long is quiet anyway.
  const counted = Array.from({ length: Math.min(days, DAYS_LIMIT) }, (_, index) =>
    new Date(Date.parse(today) - index * DAY).toISOString().slice(0, 10),
  );
  return counted.filter((day) => !off.has(mondayOf(day))).length;
}

const DAY = 86_400_000;
const DAYS_LIMIT = 400;

/** Who needs help comes first. Within a state: more stuck or overdue items, then the longest without activity. */
export function compareLearners(a: Learner, b: Learner): number {
  return (
    LEARNER_STATES.indexOf(a.state) - LEARNER_STATES.indexOf(b.state) ||
    b.stuck.length - a.stuck.length ||
    b.overdue - a.overdue ||
    compare(a.finishedOn ?? "", b.finishedOn ?? "") * -1 ||
    compare(lastSign(a), lastSign(b)) ||
    a.percent - b.percent ||
    compare(a.repository.toLowerCase(), b.repository.toLowerCase())
  );
}

const lastSign = ({ lastActivityOn, startedOn }: Learner): string => lastActivityOn ?? startedOn ?? "";
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
