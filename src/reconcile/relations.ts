/** What the tracking issue remembers of the relations between issues after a run. */
import type { Actual, ActualIssue } from "../model/actual.ts";
import { FEATURES, type Feature } from "../model/features.ts";
import { items } from "../model/items.ts";
import { childItems } from "../plan/desire.ts";
import { matchIssues } from "../plan/match-issues.ts";
import { isRetired } from "../plan/plan-retired-issue.ts";
import { blockersNow, childrenNow, type PossibleChild } from "../plan/plan-relations.ts";
import type { AppliedDependency } from "../model/remote.ts";
import type { Relations } from "../record/relations.ts";
import type { Stock } from "./stock.ts";

/** Whether the roadmap has more required items than GitHub allows one issue to have sub-issues. */
export const hasTooManyChildren = ({ inUse, roadmap }: Stock): boolean =>
  inUse.has("sub-issues") && roadmap.phases.length > 0 && childItems(items(roadmap), inUse).size === 0;

/** What to remember after a run. `actual` is the state after it, and `dependencies` is what was done about them. */
export function relationsAfter(
  stock: Stock,
  actual: Actual,
  dependencies: readonly AppliedDependency[],
  refusedNow: ReadonlySet<Feature> = new Set(),
): Relations {
  const { apps, inUse, relations, roadmap, week } = stock;
  const isRefused = (feature: Feature) =>
    refusedNow.has(feature) ||
    actual.features[feature] === "refused" ||
    relations.refused.get(feature) === week;
  const refused = new Map(FEATURES.filter(isRefused).map((feature) => [feature, week] as const));
  const numbers = new Set(actual.issues.map(({ number }) => number));
  const blockers = blockersNow(relations, dependencies, numbers);
  if (!inUse.has("sub-issues")) return { ...relations, refused, blockers };
  const { items: issues, tracking } = matchIssues(actual, apps);
  const wanted = childItems(items(roadmap), inUse);
  const before = new Map([...stock.matched.items.values()].flat().map((one) => [one.issue.number, one]));
  const isUnder = (issue: ActualIssue | undefined) => issue !== undefined && issue.parent === tracking?.id;
  const possible = [...issues].flatMap(([item, [oldest]]): readonly PossibleChild[] => {
    if (oldest === undefined) return [];
    const { issue } = oldest;
    const was = before.get(issue.number);
    return [
      {
        number: issue.number,
        child: wanted.has(item),
        hadLeft: was !== undefined && isRetired(was),
        wasUnder: isUnder(was?.issue),
        isUnder: isUnder(issue),
      },
    ];
  });
  return { refused, blockers, ...childrenNow(possible, relations) };
}
