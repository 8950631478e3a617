/**
 * Plans the relations between issues that GitHub shows itself: required items are sub-issues of the tracking issue, and
 * projects are blocked by what they need. Only relations that Waymark made are ever removed, and one that a person
 * removed is not made again.
 */
import { readManagedBody } from "../markdown/managed-block.ts";
import type { ActualIssue } from "../model/actual.ts";
import type { AddDependency, AddSubIssue, RemoveDependency, RemoveSubIssue } from "../model/change.ts";
import type { DesiredIssue } from "../model/desired.ts";
import type { AppliedDependency } from "../model/remote.ts";
import type { Feature } from "../model/features.ts";
import type { Relations } from "../record/relations.ts";

/** GitHub's limit for each parent ("Adding sub-issues"). */
export const SUB_ISSUE_LIMIT = 100;

/** GitHub's limit of issues that block one issue, and of issues that one issue blocks. */
const DEPENDENCY_LIMIT = 50;

export interface KnownRelations {
  readonly inUse: ReadonlySet<Feature>;
  readonly relations: Relations;
  readonly tracking: ActualIssue | null;
  /** The issue of an item, or null. */
  readonly issueOf: (item: string) => ActualIssue | null;
}

/** `gone` are the items that left the roadmap. */
export function planSubIssues(
  decided: readonly DesiredIssue[],
  gone: readonly string[],
  known: KnownRelations,
): readonly (AddSubIssue | RemoveSubIssue)[] {
  const { inUse, tracking, issueOf, relations } = known;
  if (tracking === null || !inUse.has("sub-issues")) return [];
  const opening = decided.filter(({ item, child }) => child && issueOf(item) === null).length;
  let room = SUB_ISSUE_LIMIT - tracking.subIssues - opening;
  const removed = [...decided.filter(({ child }) => !child).map(({ item }) => item), ...gone].flatMap(
    (item): readonly RemoveSubIssue[] => {
      const issue = issueOf(item);
      if (issue?.parent !== tracking.id || !relations.children.has(issue.number)) return [];
      return [
        {
          type: "remove",
          what: "sub-issue",
          item,
          number: issue.number,
          before: { parent: tracking.number },
          after: null,
          reason: "the progress bar of the pinned issue counts required items only",
        },
      ];
    },
  );
  room += removed.length;
  const added = decided.flatMap(({ item, child }): readonly AddSubIssue[] => {
    const issue = issueOf(item);
    if (!child || issue === null || issue.parent !== null || room <= 0) return [];
    if (relations.children.has(issue.number) || relations.apart.has(issue.number)) return [];
    room -= 1;
    return [
      {
        type: "create",
        what: "sub-issue",
        item,
        number: issue.number,
        before: null,
        after: { parent: tracking.number },
        reason: "the pinned issue shows the progress of its sub-issues",
      },
    ];
  });
  return [...removed, ...added];
}

/** An issue as it was at the start of a run and as it is now. */
export interface PossibleChild {
  readonly number: number;
  /** Whether its item is in the roadmap and required. */
  readonly child: boolean;
  /** Whether it is known since an earlier run that its item left the roadmap. */
  readonly hadLeft: boolean;
  readonly wasUnder: boolean;
  readonly isUnder: boolean;
}

/**
 * The issues that are sub-issues of the tracking issue because of Waymark, or were and a person removed them. If the item
 * left before this run, an earlier run may have removed it.
 */
export function childrenNow(
  issues: readonly PossibleChild[],
  { children, apart }: Pick<Relations, "children" | "apart">,
): Pick<Relations, "children" | "apart"> {
  const numbers = (some: readonly PossibleChild[]) => new Set(some.map(({ number }) => number));
  return {
    children: numbers(
      issues.filter(({ number, child, isUnder }) =>
        child ? isUnder || children.has(number) || apart.has(number) : isUnder && children.has(number),
      ),
    ),
    apart: numbers(
      issues.filter(
        ({ number, child, hadLeft, wasUnder, isUnder }) =>
          !child && !isUnder && (apart.has(number) || (children.has(number) && !wasUnder && !hadLeft)),
      ),
    ),
  };
}

/**
 * `numbers` are the numbers of all issues. `isFirst`: no run has noted the course yet. Then a dependency that is there already
 * comes from a first run that was interrupted. Later it may be a person's, so it is never removed. One that is gone is a
 * person's removal if the text of the project still names it: a run changes the text before the dependencies.
 */
export function planDependencies(
  decided: readonly DesiredIssue[],
  {
    inUse,
    relations,
    issueOf,
    numbers,
    isFirst,
  }: Omit<KnownRelations, "tracking"> & {
    readonly numbers: ReadonlySet<number>;
    readonly isFirst: boolean;
  },
): readonly (AddDependency | RemoveDependency)[] {
  if (!inUse.has("dependencies")) return [];
  const there = new Set(decided.map(({ item }) => item));
  const numberOf = (item: string) => issueOf(item)?.number ?? null;
  const blocking = new Map<string, number>();
  return decided.flatMap(({ item, needs }) => {
    const issue = issueOf(item);
    const number = issue?.number ?? null;
    const named = namedIn(issue);
    const recorded = number === null ? undefined : relations.blockers.get(number);
    const wanted = needs.filter((need) => there.has(need)).slice(0, DEPENDENCY_LIMIT);
    const added = wanted.flatMap((blocker): readonly AddDependency[] => {
      const count = (blocking.get(blocker) ?? 0) + 1;
      blocking.set(blocker, count);
      const by = numberOf(blocker);
      if (count > DEPENDENCY_LIMIT || (by !== null && recorded?.has(by) === true)) return [];
      return [
        {
          type: "create",
          what: "dependency",
          item,
          number,
          before: null,
          after: { blocker, number: by },
          ifThere: isFirst ? "ours" : "theirs",
          reason: "the project builds on it",
        },
      ];
    });
    const kept = new Set(needs.map(numberOf));
    const gone = [...(recorded ?? [])].filter(
      ([by, whose]) => whose === "ours" && !kept.has(by) && numbers.has(by),
    );
    const removed = gone.flatMap(([by]): readonly RemoveDependency[] =>
      number === null
        ? []
        : [
            {
              type: "remove",
              what: "dependency",
              item,
              number,
              before: { number: by },
              after: null,
              ifGone: named.has(by) ? "theirs" : null,
              reason: "the project no longer builds on it",
            },
          ],
    );
    return [...removed, ...added];
  });
}

/** The numbers of the issues that the text of a project says it builds on. */
function namedIn(issue: ActualIssue | null): ReadonlySet<number> {
  const lines = issue === null ? [] : (readManagedBody(issue.body)?.block.split("\n") ?? []);
  return new Set(lines.flatMap((line) => Number(/^- #(\d{1,9})$/u.exec(line)?.[1] ?? [])));
}

/** What to remember about what blocks each project, after a run. Deleted issues are forgotten. */
export function blockersNow(
  { blockers }: Pick<Relations, "blockers">,
  applied: readonly AppliedDependency[],
  numbers: ReadonlySet<number>,
): Relations["blockers"] {
  const isThere = ([issue]: readonly [number, unknown]) => numbers.has(issue);
  const now = new Map(
    [...blockers].filter(isThere).map(([issue, by]) => [issue, new Map([...by].filter(isThere))]),
  );
  for (const { issue, blocker, whose } of applied) {
    const by = now.get(issue) ?? new Map<number, "ours" | "theirs">();
    if (whose === null) by.delete(blocker);
    else by.set(blocker, whose);
    now.set(issue, by);
  }
  return now;
}
