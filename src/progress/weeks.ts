/** Weeks, identified by their Monday (`2026-11-23`), and what was completed in each. */
import { mondayOf, weeksAfter } from "../model/week.ts";
import type { ItemProgress, Progress } from "../model/progress.ts";

export interface CompletedWeek {
  readonly week: string;
  readonly done: number;
}

/** The Monday of the week in which an item was closed; null while it is open. */
export const closedIn = ({ closedOn }: ItemProgress): string | null =>
  closedOn === null ? null : mondayOf(closedOn);

/** The number of completed items in each of the last weeks, oldest first. `week` is the last of them. */
export function completedByWeek(progress: Progress, week: string, weeks: number): readonly CompletedWeek[] {
  const items: readonly ItemProgress[] = [
    ...progress.phases.flatMap(({ topics }) => topics),
    ...progress.projects,
    ...progress.skills,
  ];
  const completed = items.filter(({ state }) => state === "done").map(closedIn);
  return Array.from({ length: weeks }, (_, index) => {
    const monday = weeksAfter(week, index - weeks + 1);
    return { week: monday, done: completed.filter((each) => each === monday).length };
  });
}
