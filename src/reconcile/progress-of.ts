/** The learner's progress, from what was read and what this run has changed. */
import { rememberFor } from "../cache/remember.ts";
import type { Actual } from "../model/actual.ts";
import { withBotCloses } from "../plan/bot-closes.ts";
import { items } from "../model/items.ts";
import { ownSpelling } from "../model/labels.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { matchMilestones } from "../plan/match-milestones.ts";
import { knownCourse } from "../plan/known-course.ts";
import { isRetired } from "../plan/plan-retired-issue.ts";
import { deletedItems } from "../plan/deleted.ts";
import { followRenames } from "../plan/follow-renames.ts";
import { measure } from "../progress/measure.ts";
import { lastDayOf } from "../model/week.ts";
import type { Progress } from "../model/progress.ts";
import { recordedActivity, writtenHere } from "../record/written-here.ts";
import { isTickedInSetUp, KNOWN_PHASES } from "../set-up/set-up-pull-request.ts";
import type { Stock } from "./stock.ts";

/** `now` is the current state: either the one in the stock, or the result of applying a plan. */
export const progressOf = (stock: Stock, now: Actual): Progress => remembered(now, stock);

/** A run asks several times with the same state. */
const remembered = rememberFor((now: Actual, stock: Stock) => compute(stock, now));

function compute(
  { config, roadmap, roadmapPath, roadmapFile, apps, closers, schedule, calendar, week }: Stock,
  now: Actual,
): Progress {
  const actual = withBotCloses(now, closers);
  const matched = matchIssues(actual, apps);
  const all = items(roadmap);
  const known = new Set(all.map(({ id }) => id));
  const course = knownCourse(actual, matched.tracking);
  // Until a sync has followed a rename, the issue with the old id still has the state of the item.
  const followed = followRenames(
    all.map(({ id, ...item }) => ({ item: id, ...item })),
    matched,
    course.items,
  );
  const milestones = new Map([...matchMilestones(actual)].map(([phase, { number }]) => [phase, number]));
  return measure({
    title: roadmap.title,
    source: roadmapFile.kind === "text" ? { path: roadmapPath, oid: roadmapFile.oid ?? null } : null,
    repository: actual.repository,
    phases: roadmap.phases,
    items: all,
    issues: new Map(
      all.flatMap(({ id }) => {
        const [oldest] = matched.items.get(followed.formerly.get(id) ?? id) ?? [];
        return oldest === undefined ? [] : [[id, oldest.issue] as const];
      }),
    ),
    milestones: new Map(
      roadmap.phases.flatMap(({ id }) => {
        const number = milestones.get(id) ?? milestones.get(followed.phases.get(id) ?? id);
        return number === undefined ? [] : [[id, number] as const];
      }),
    ),
    schedule,
    deleted: deletedItems(
      all.map(({ id }) => ({ item: id })),
      { matched, identity: followed, course },
    ),
    labels: labelIds(course.labels, actual),
    calendar,
    cohort: config.cohort ?? null,
    knowsPrerequisites: isTickedInSetUp(actual, KNOWN_PHASES),
    recorded: recordedActivity(writtenHere(actual), lastDayOf(week)),
    retired: new Map(
      [...matched.items].flatMap(([id, [oldest]]) =>
        oldest === undefined || known.has(id) || !isRetired(oldest) ? [] : [[id, oldest.issue] as const],
      ),
    ),
  });
}

/** Sorted by name, so that the same labels always give the same bytes. */
function labelIds(
  known: ReadonlyMap<string, string>,
  { labels }: Pick<Actual, "labels">,
): ReadonlyMap<string, string> {
  const there = labels.map(({ name, id }) => [ownSpelling(name), id] as const);
  return new Map([...new Map([...known, ...there])].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
