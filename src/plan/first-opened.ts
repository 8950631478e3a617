/** When the learner began. */
import type { MatchedIssues } from "./match-issues.ts";

/** The day on which the first issue of an item was opened (`2026-11-25`), or null where none is. */
export function firstOpened({ items }: Pick<MatchedIssues, "items">): string | null {
  const days = [...items.values()].flat().map(({ issue }) => issue.createdAt.slice(0, 10));
  return days.toSorted()[0] ?? null;
}
