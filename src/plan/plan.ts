/** Desired and actual state in, plan out: one pure call. */
import { recordedStates, writtenHere } from "../record/written-here.ts";
import type { Actual } from "../model/actual.ts";
import type { References, Segment } from "../model/body.ts";
import type { Change, Plan } from "../model/change.ts";
import type { Desired, DesiredIssue } from "../model/desired.ts";
import { finishPhase } from "./finish-phases.ts";
import { RETIRED } from "../model/labels.ts";
import { matchItems, renamedPhases, type Identity } from "./match-items.ts";
import { matchIssues, type ItemIssue, type MatchedIssues } from "./match-issues.ts";
import { matchMilestones } from "./match-milestones.ts";
import { openPhases } from "./open-phases.ts";
import { boardOfAnother, ownBoard, planBoard } from "./plan-board.ts";
import { planRetiredIssue, planTrackingTwins } from "./plan-issues.ts";
import { planItems } from "./plan-items.ts";
import { planLabels } from "./plan-labels.ts";
import { planMilestones } from "./plan-milestones.ts";

/** What a plan is made from. */
export interface PlanInputs {
  readonly desired: Desired;
  readonly actual: Actual;
  /** Slugs of Apps whose issues are trusted besides github-actions and the identity that runs. */
  readonly apps: ReadonlySet<string>;
  /** Where the roadmap was read, for the links in issue bodies. */
  readonly place: References["place"];
}

/** The difference between what should be and what is, in the order in which it is to be made. */
export function plan({ desired, actual, apps, place }: PlanInputs): Plan {
  const matched = matchIssues(actual, apps);
  const identity = followRenames(desired.issues, matched);
  const milestones = matchMilestones(actual);
  const issuesOf = (item: string) => matched.items.get(identity.formerly.get(item) ?? item) ?? [];
  const references: References = {
    place,
    numbers: { milestones: milestoneNumbers(milestones, identity.phases), issues: new Map() },
  };
  const issueOf = (item: string) => issuesOf(item)[0]?.issue ?? null;
  const isOpened = openPhases(desired, issueOf);
  const decided = settleReferences(
    desired.issues.filter(
      (issue) => !matched.undecided.has(issue.item) && (isOpened(issue) || issueOf(issue.item) !== null),
    ),
    issuesOf,
  );
  const board = ownBoard(actual.board);
  const another = desired.board === null ? null : boardOfAnother(desired.board.title, actual.board);
  const wanted = another === null ? desired.board : null;
  const cards = wanted !== null && actual.board.reach === "open";
  const states = recordedStates(writtenHere(actual));
  const left = (issue: number) => states.get(issue) ?? "open";
  const items = planItems(decided, { issuesOf, references, cards, board, left });
  const retired = identity.gone
    .filter((item) => !matched.undecided.has(item))
    .flatMap((item) => (matched.items.get(item) ?? []).flatMap(planRetiredIssue));
  const phases = desired.milestones.flatMap((milestone) => {
    const former = identity.phases.get(milestone.phase) ?? milestone.phase;
    const there = milestones.get(milestone.phase) ?? milestones.get(former) ?? null;
    return finishPhase(milestone, there, items.states, matched.tracking);
  });
  const labels = planLabels([...desired.labels, ...(retired.length > 0 ? [RETIRED] : [])], actual.labels);
  return {
    changes: inOrder([
      ...labels,
      ...planMilestones(desired.milestones, milestones, actual, identity.phases),
      ...items.changes,
      ...retired,
      ...planTrackingTwins(matched.tracking, matched.trackingTwins),
      ...planBoard(wanted, actual.board),
      ...phases,
    ]),
    undecided: desired.issues
      .filter(({ item }) => matched.undecided.has(item))
      .map(({ item }) => ({
        item,
        why: "an issue carries its marker, and whether its author may write here could not be read",
      })),
  };
}

/**
 * The same with every reference to an issue that is there filled in, and with the title for one that will not be: what is
 * left refers to issues that this plan opens.
 */
function settleReferences(
  decided: readonly DesiredIssue[],
  issuesOf: (item: string) => readonly ItemIssue[],
): readonly DesiredIssue[] {
  const opening = new Set(decided.flatMap(({ item }) => (issuesOf(item).length === 0 ? [item] : [])));
  const settled = (segment: Segment): Segment => {
    if (typeof segment === "string" || !("issueOf" in segment) || opening.has(segment.issueOf))
      return segment;
    const number = issuesOf(segment.issueOf)[0]?.issue.number;
    return number === undefined ? segment.title : `#${number}`;
  };
  return decided.map((issue) => ({ ...issue, block: issue.block.map(settled) }));
}

export interface FollowedIdentity {
  /** New item id to the id that its issue carries. */
  readonly formerly: ReadonlyMap<string, string>;
  /** New phase id to old. */
  readonly phases: ReadonlyMap<string, string>;
  /** Ids of issues whose items left the roadmap. */
  readonly gone: readonly string[];
}

/** Which items of the roadmap are known on GitHub under an older id. */
export function followRenames(
  desired: readonly Pick<DesiredIssue, "item" | "kind" | "title" | "phase">[],
  matched: MatchedIssues,
): FollowedIdentity {
  const before = [...matched.items].flatMap(([id, [oldest]]) =>
    oldest === undefined ? [] : [known(id, oldest)],
  );
  const after = desired.map(({ item, kind, title, phase }) => ({ id: item, kind, title, phase }));
  const [placedBefore, placedAfter] = [withPositions(before), withPositions(after)];
  const { matches, gone } = matchItems(placedBefore, placedAfter);
  const phases = renamedPhases(placedBefore, placedAfter);
  return {
    formerly: new Map(matches.map(({ from, to }) => [to, from])),
    phases: new Map([...phases].map(([from, to]) => [to, from])),
    gone,
  };
}

const KINDS: ReadonlySet<string> = new Set(["topic", "project", "skill"]);

function known(id: string, { issue, managed }: ItemIssue): Omit<Identity, "position"> {
  const kind = issue.labels.find((label) => KINDS.has(label)) ?? "topic";
  return { id, kind, title: issue.title, phase: managed?.memory.phase ?? null };
}

function withPositions(items: readonly Omit<Identity, "position">[]): readonly Identity[] {
  const counts = new Map<string | null, number>();
  return items.map((item) => {
    const position = counts.get(item.phase) ?? 0;
    counts.set(item.phase, position + 1);
    return { ...item, position };
  });
}

/** By phase id, under the new id as well as the old where a phase was renamed. */
function milestoneNumbers(
  milestones: ReturnType<typeof matchMilestones>,
  phases: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const numbers = new Map([...milestones].map(([phase, { number }]) => [phase, number]));
  for (const [phase, former] of phases) {
    const number = numbers.get(former);
    if (number !== undefined && !numbers.has(phase)) numbers.set(phase, number);
  }
  return numbers;
}

const ORDER = [
  "tracking",
  "file",
  "label",
  "milestone",
  "new issue",
  "comment",
  "issue",
  "finished milestone",
  "board",
  "field",
  "view",
  "card",
] as const;

/** What is said comes before what shows that it was said: a run that ends in between says it the next time, once. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => ORDER.indexOf(stageOf(a)) - ORDER.indexOf(stageOf(b)));
}

function stageOf({ what, type }: Change): (typeof ORDER)[number] {
  if (what === "issue" && type === "create") return "new issue";
  return what === "milestone" && (type === "close" || type === "reopen") ? "finished milestone" : what;
}
