/** The learner's schedule, from the pace in the config and what was done before it started. */
import { paceOf, type Config } from "../config/config.ts";
import type { ActualIssue } from "../model/actual.ts";
import type { Calendar } from "../model/calendar.ts";
import { firstOpened, type MatchedIssues } from "../plan/match-issues.ts";
import type { Item } from "../model/item.ts";
import { items } from "../model/items.ts";
import { followRenames } from "../plan/follow-renames.ts";
import { schedule, type Schedule } from "../model/schedule.ts";
import type { RecordedItem } from "../record/written-here.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { firstWeekOf } from "../model/week.ts";

export interface ScheduledFrom {
  readonly config: Config;
  readonly roadmap: Roadmap;
  readonly matched: MatchedIssues;
  /** The items in progress.json. */
  readonly recorded: readonly RecordedItem[];
  readonly calendar: Calendar;
}

/**
 * Null if the config sets no pace. `now` is in milliseconds since 1970, and only matters before the first issue is
 * opened.
 */
export function scheduleOf(
  { config, roadmap, matched, recorded, calendar }: ScheduledFrom,
  now: number,
): Schedule | null {
  const pace = paceOf(config);
  if (pace === null) return null;
  const all = items(roadmap);
  const { formerly } = followRenames(
    all.map(({ id, ...item }) => ({ item: id, ...item })),
    matched,
    recorded,
  );
  const issueOf = (id: string) => matched.items.get(formerly.get(id) ?? id)?.[0]?.issue ?? null;
  const begun = firstOpened(matched, calendar) ?? calendar.dayOf(now);
  const first = firstWeekOf(pace.start ?? begun);
  const timed = all.map((item) => ({
    ...item,
    hours: config.items[item.id]?.hours ?? null,
    closedBefore: wasClosedBefore(first, item, issueOf(item.id), calendar),
  }));
  return schedule(timed, pace, begun);
}

function wasClosedBefore(
  first: string,
  { done }: Item,
  issue: ActualIssue | null,
  { dayOf }: Calendar,
): boolean {
  if (done) return true;
  if (issue === null || issue.state === "open" || issue.closedAt === null) return false;
  if (issue.closedByBot !== null) return false;
  return dayOf(Date.parse(issue.closedAt)) < first;
}
