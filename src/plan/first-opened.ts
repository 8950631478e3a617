/** When the learner started. */
import type { Calendar } from "../model/calendar.ts";
import type { MatchedIssues } from "./match-issues.ts";

/** The day when the first issue of an item was opened (`2026-11-25`), or null if there is none. */
export function firstOpened(
  { items }: Pick<MatchedIssues, "items">,
  { dayOf }: Pick<Calendar, "dayOf">,
): string | null {
  const instants = [...items.values()].flat().map(({ issue }) => Date.parse(issue.createdAt));
  return instants.length === 0 ? null : dayOf(Math.min(...instants));
}
