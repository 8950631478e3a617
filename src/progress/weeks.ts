/** Weeks, named by their Monday (`2026-11-23`), and what was completed in each. */
import { mondayOf, weeksAfter } from "../week.ts";
import type { ItemProgress, Progress } from "./types.ts";

export interface CompletedWeek {
  readonly week: string;
  readonly done: number;
}

/** How many items were completed in each of the last weeks, oldest first, `week` being the last of them. */
export function completedByWeek(progress: Progress, week: string, weeks: number): readonly CompletedWeek[] {
  const items: readonly ItemProgress[] = [
    ...progress.phases.flatMap(({ topics }) => topics),
    ...progress.projects,
    ...progress.skills,
  ];
  const completed = items.flatMap(({ state, closedOn }) =>
    state === "done" && closedOn !== null ? [mondayOf(Date.parse(closedOn))] : [],
  );
  return Array.from({ length: weeks }, (_, index) => {
    const monday = weeksAfter(week, index - weeks + 1);
    return { week: monday, done: completed.filter((each) => each === monday).length };
  });
}
