/** What a person deleted on GitHub: it is not made again unasked. */
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

/** The items that had an issue, which somebody deleted or moved elsewhere: no other one opens unasked. */
export function deletedItems(
  items: readonly Pick<DesiredIssue, "item">[],
  { matched, identity, course }: Identified,
): ReadonlySet<string> {
  const had = hadIssue(course);
  const former = (item: string) => identity.formerly.get(item) ?? item;
  return new Set(
    items.flatMap(({ item }) =>
      !matched.items.has(former(item)) && (had(item) || had(former(item))) ? [item] : [],
    ),
  );
}

/** The phases whose milestone somebody deleted: it is on record, or an issue says that Waymark put it there. */
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

/** Names of the labels that Waymark made and somebody deleted: they are not made again. */
export function removedLabels({ labels }: KnownCourse, actual: Actual): ReadonlySet<string> {
  const there = new Set(actual.labels.map(({ name }) => ownSpelling(name)));
  return new Set([...labels.keys()].filter((name) => !there.has(name)));
}
