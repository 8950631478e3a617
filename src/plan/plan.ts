/** Turns the desired and the actual state into a plan, in one pure call. */
import { NO_RELATIONS, type Relations } from "../record/relations.ts";
import { recordedStates, writtenHere } from "../record/written-here.ts";
import type { Actual } from "../model/actual.ts";
import { calendarIn, UTC, type Calendar } from "../model/calendar.ts";
import type { References, Segment } from "../model/body.ts";
import type { Change, Plan } from "../model/change.ts";
import type { Desired, DesiredIssue } from "../model/desired.ts";
import { deletedItems, deletedMilestones, removedLabels } from "./deleted.ts";
import { finishPhase } from "./finish-phases.ts";
import { followRenames } from "./follow-renames.ts";
import { itemCodes } from "./item-codes.ts";
import { isAskedAgain, knownCourse } from "./known-course.ts";
import { matchIssues, type ItemIssue } from "./match-issues.ts";
import { matchMilestones } from "./match-milestones.ts";
import { openPhases } from "./open-phases.ts";
import { bindBoard } from "./bind-board.ts";
import { hadCard, idsOfBoard, NO_BOARD, plannedWeek, type BoardMemory } from "./board-ids.ts";
import { boardOfAnother, ownBoard, planBoard } from "./plan-board.ts";
import { planRetiredIssue } from "./plan-retired-issue.ts";
import { planTrackingTwins } from "./plan-issues.ts";
import { planItems } from "./plan-items.ts";
import { planLabels } from "./plan-labels.ts";
import { planMilestones } from "./plan-milestones.ts";
import { planDependencies, planSubIssues } from "./plan-relations.ts";

/** The input of a plan. */
export interface PlanInputs {
  readonly desired: Desired;
  readonly actual: Actual;
  /** The slugs of Apps whose issues are trusted, in addition to github-actions and Waymark's identity. */
  readonly apps: ReadonlySet<string>;
  /** Where the roadmap was read. Links in issue bodies need it. */
  readonly place: References["place"];
  /** The weeks of the learner. Default: those of UTC. */
  readonly calendar?: Pick<Calendar, "weekOf">;
  /** Left out if nothing is remembered. */
  readonly boardMemory?: BoardMemory;
  /** What is remembered of the relations between issues. Left out if nothing is. */
  readonly relations?: Relations;
}

/** The difference between the desired and the actual state, in the order in which it will be applied. */
export function plan(inputs: PlanInputs): Plan {
  const { desired, actual, apps, place, boardMemory = NO_BOARD, relations = NO_RELATIONS } = inputs;
  const { calendar = calendarIn(UTC) } = inputs;
  const matched = matchIssues(actual, apps);
  const course = knownCourse(actual, matched.tracking);
  const identity = followRenames(desired.issues, matched, course.items);
  const milestones = matchMilestones(actual);
  const issuesOf = (item: string) => matched.items.get(identity.formerly.get(item) ?? item) ?? [];
  const references: References = {
    place,
    numbers: { milestones: milestoneNumbers(milestones, identity.phases), issues: new Map() },
  };
  const isUndecided = (item: string) => matched.undecided.has(identity.formerly.get(item) ?? item);
  const issueOf = (item: string) => issuesOf(item)[0]?.issue ?? null;
  const deleted = deletedItems(desired.issues, { matched, identity, course });
  const isOpened = openPhases(desired, issueOf, deleted);
  const isAsked = isAskedAgain(matched.tracking);
  const isWanted = (issue: DesiredIssue) =>
    isOpened(issue) && (!deleted.has(issue.item) || isAsked(issue.item));
  const unmade = deletedMilestones(desired.milestones, { milestones, identity, matched, course });
  const decided = settleReferences(
    desired.issues
      .filter((issue) => !isUndecided(issue.item) && (isWanted(issue) || issueOf(issue.item) !== null))
      .map((issue) => ({ ...issue, milestone: issue.phase !== null && !unmade.has(issue.phase) })),
    issuesOf,
  );
  const board = ownBoard(actual.board);
  const another =
    desired.board === null ? null : boardOfAnother(desired.board.title, actual.board, boardMemory.url);
  const wanted = another === null ? desired.board : null;
  const ids = idsOfBoard(boardMemory, board);
  const codesOf = itemCodes({
    told: course.told,
    formerly: identity.formerly,
    numberOf: (item) => issueOf(item)?.number ?? null,
  });
  const isRemoved = (item: string) => hadCard(ids, codesOf(item));
  const planned = (item: string) => plannedWeek(ids, codesOf(item));
  const bound = bindBoard(wanted?.fields ?? [], board, { ids, renames: identity.phases });
  const cards = wanted !== null && actual.board.reach === "open";
  const states = recordedStates(writtenHere(actual));
  const left = (issue: number) => states.get(issue) ?? "open";
  const removed = removedLabels(course, actual);
  const items = planItems(decided, {
    issuesOf,
    references,
    cards,
    board,
    bound,
    isRemoved,
    planned,
    left,
    removed,
    inUse: desired.inUse,
  });
  const retired = identity.gone
    .filter((item) => !matched.undecided.has(item))
    .flatMap((item) => (matched.items.get(item) ?? []).flatMap((one) => planRetiredIssue(one, removed)));
  const related = {
    inUse: desired.inUse,
    relations,
    tracking: matched.tracking,
    issueOf,
    numbers: new Set(actual.issues.map(({ number }) => number)),
    isFirst: course.told === null,
  };
  const renames = { renames: identity.phases, deleted: unmade };
  const ofMilestones = planMilestones(desired.milestones, milestones, actual, renames);
  const afterwards = new Map(ofMilestones.map(({ phase, after }) => [phase, after]));
  const phases = desired.milestones.flatMap((milestone) => {
    const { phase } = milestone;
    const known = milestones.get(phase) ?? milestones.get(identity.phases.get(phase) ?? phase) ?? null;
    const there = { known, after: afterwards.get(phase) ?? null };
    return finishPhase(milestone, there, items.states, matched.tracking);
  });
  const used = [...desired.labels, ...(retired.length > 0 ? [desired.retired] : [])];
  const labels = planLabels(
    used.filter(({ name }) => !removed.has(name)),
    actual.labels,
  );
  return {
    changes: inOrder([
      ...labels,
      ...ofMilestones,
      ...items.changes,
      ...retired,
      ...planTrackingTwins(matched.tracking, matched.trackingTwins),
      ...planSubIssues(decided, identity.gone, related),
      ...planDependencies(decided, related),
      ...planBoard(wanted, actual.board, bound, ids?.views ?? new Set(), calendar),
      ...phases,
    ]),
    undecided: desired.issues
      .filter(({ item }) => isUndecided(item))
      .map(({ item }) => ({
        item,
        why: "an issue has its marker, and it is not certain that the author of the issue may write here",
      })),
  };
}

/**
 * Fills in every reference to an existing issue, and the title for an issue that will not exist. The remaining
 * references are to issues that this plan opens.
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

/** By phase id. A renamed phase is in it with both ids. */
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
  "sub-issue",
  "finished milestone",
  "board",
  "field",
  "iterations",
  "view",
  "status",
  "card",
  "dependency",
] as const;

/**
 * Comments come before the changes that record them. If a run ends in between, the next run writes the comment, and
 * only once.
 */
function inOrder(changes: readonly Change[]): readonly Change[] {
  return changes.toSorted((a, b) => ORDER.indexOf(stageOf(a)) - ORDER.indexOf(stageOf(b)));
}

function stageOf({ what, type }: Change): (typeof ORDER)[number] {
  if (what === "issue" && type === "create") return "new issue";
  return what === "milestone" && (type === "close" || type === "reopen") ? "finished milestone" : what;
}
