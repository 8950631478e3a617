/** How many weeks in a row the learner has been active. */
import { weeksAfter } from "../model/week.ts";
import { itemsInOrder } from "./next-items.ts";
import type { Progress } from "../model/progress.ts";
import { closedIn } from "./weeks.ts";

/**
 * The number of weeks in a row, up to last week, in which something was done. A week off does not end the streak.
 * `week` is the current week.
 */
export function streak(progress: Progress, week: string): number {
  const off = progress.schedule?.off ?? new Set<string>();
  const done = doneWeeks(progress);
  let weeks = 0;
  for (let one = weeksAfter(week, -1); done.has(one) || off.has(one); one = weeksAfter(one, -1)) {
    if (done.has(one)) weeks += 1;
  }
  return weeks;
}

/** The longest such number of weeks in a row at any time. */
export function longestStreak(progress: Progress): number {
  return Math.max(0, ...[...doneWeeks(progress)].map((week) => streak(progress, weeksAfter(week, 1))));
}

/** The weeks in which something was done. */
const doneWeeks = (progress: Progress): ReadonlySet<string> =>
  new Set(
    itemsInOrder(progress).flatMap(({ item }) => {
      const closed = item.state === "done" ? closedIn(item) : null;
      return closed === null ? [] : [closed];
    }),
  );
