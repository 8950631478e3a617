/** What a person deleted on GitHub. Waymark does not create it again by itself. */
import type { Actual, ActualMilestone } from "../model/actual.ts";
import type { DesiredIssue, DesiredMilestone } from "../model/desired.ts";
import { ownSpelling } from "../model/labels.ts";
import type { FollowedIdentity } from "./follow-renames.ts";
import { hadIssue, type KnownCourse } from "./known-course.ts";
import type { MatchedIssues } from "./match-issues.ts";

interface Identified {
  readonly matched: MatchedIssues;
  readonly identity: FollowedIdentity;
  readonly course: KnownCourse;
}

/** The items whose issue was deleted or transferred. Waymark opens no other issue for them by itself. */
export function deletedItems(
  items: readonly Pick<DesiredIssue, "item">[],
  { matched, identity, course }: Identified,
): ReadonlySet<string> {
  const had = hadIssue(course);
  const former = (item: string) => identity.formerly.get(item) ?? item;
  const isThere = (id: string) => matched.items.has(id) || matched.undecided.has(id);
  return new Set(
    items.flatMap(({ item }) => (!isThere(former(item)) && (had(item) || had(former(item))) ? [item] : [])),
  );
}

/**
 * The phases whose milestone was deleted: progress.json or the mark has it, or an issue says that Waymark put it there.
 */
export function deletedMilestones(
  desired: readonly DesiredMilestone[],
  {
    milestones,
    identity,
    matched,
    course,
  }: Identified & { readonly milestones: ReadonlyMap<string, ActualMilestone> },
): ReadonlySet<string> {
  const put = [...matched.items.values()].flatMap(([oldest]) => oldest?.managed?.memory.phase ?? []);
  const had = new Set([...put, ...course.milestones]);
  return new Set(
    desired.flatMap(({ phase }) => {
      const ids = [phase, identity.phases.get(phase) ?? phase];
      return ids.some((id) => had.has(id)) && !ids.some((id) => milestones.has(id)) ? [phase] : [];
    }),
  );
}

/** The names of labels that Waymark created and somebody deleted. They are not created again. */
export function removedLabels({ labels }: KnownCourse, actual: Actual): ReadonlySet<string> {
  const there = new Set(actual.labels.map(({ name }) => ownSpelling(name)));
  return new Set([...labels.keys()].filter((name) => !there.has(name)));
}
