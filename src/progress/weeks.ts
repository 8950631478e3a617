/** Weeks, identified by their Monday (`2026-11-23`), and what was completed in each. */
import { mondayOf, weeksAfter } from "../model/week.ts";
import { listedItems } from "./listed-items.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";

export interface CompletedWeek {
  readonly week: string;
  readonly done: number;
}

/** The Monday of the week in which an item was closed; null while it is open. */
export const closedIn = ({ closedOn }: ItemProgress): string | null =>
  closedOn === null ? null : mondayOf(closedOn);

/**
 * The number of completed items in each week, oldest first, from the first week with one to `week`; at most the last
 * `most` weeks. Empty if nothing was completed in them.
 */
export function completedByWeek(progress: Progress, week: string, most: number): readonly CompletedWeek[] {
  const completed = listedItems(progress)
    .filter(({ state }) => state === "done")
    .map(closedIn);
  const weeks = Array.from({ length: most }, (_, index) => {
    const monday = weeksAfter(week, index - most + 1);
    return { week: monday, done: completed.filter((each) => each === monday).length };
  });
  if (weeks.every(({ done }) => done === 0)) return [];
  const [first = ""] = completed.filter((each) => each !== null).toSorted();
  return weeks.filter((one) => one.week >= first);
}
