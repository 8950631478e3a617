/** Desired and actual state in, plan out: one pure call. */
import { recordedStates, writtenHere, type RecordedItem } from "../record/written-here.ts";
import type { Actual, ActualMilestone } from "../model/actual.ts";
import type { References, Segment } from "../model/body.ts";
import type { Change, Plan } from "../model/change.ts";
import type { Desired, DesiredIssue, DesiredMilestone } from "../model/desired.ts";
import { finishPhase } from "./finish-phases.ts";
import { hadIssue, isAskedAgain, knownCourse, type KnownCourse } from "./known-course.ts";
import { ownSpelling, RETIRED } from "../model/labels.ts";
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
  const course = knownCourse(actual, matched.tracking);
  const identity = followRenames(desired.issues, matched, course.items);
  const milestones = matchMilestones(actual);
  const issuesOf = (item: string) => matched.items.get(identity.formerly.get(item) ?? item) ?? [];
  const references: References = {
    place,
    numbers: { milestones: milestoneNumbers(milestones, identity.phases), issues: new Map() },
  };
  const issueOf = (item: string) => issuesOf(item)[0]?.issue ?? null;
  const isOpened = openPhases(desired, issueOf);
  const deleted = deletedItems(desired.issues, { matched, identity, course });
  const isAsked = isAskedAgain(matched.tracking);
  const isWanted = (issue: DesiredIssue) =>
    isOpened(issue) && (!deleted.has(issue.item) || isAsked(issue.item));
  const unmade = deletedMilestones(desired.milestones, { milestones, identity, matched, course });
  const decided = settleReferences(
    desired.issues
      .filter(
        (issue) => !matched.undecided.has(issue.item) && (isWanted(issue) || issueOf(issue.item) !== null),
      )
      .map((issue) => ({ ...issue, milestone: issue.phase !== null && !unmade.has(issue.phase) })),
    issuesOf,
  );
  const board = ownBoard(actual.board);
  const another = desired.board === null ? null : boardOfAnother(desired.board.title, actual.board);
  const wanted = another === null ? desired.board : null;
  const cards = wanted !== null && actual.board.reach === "open";
  const states = recordedStates(writtenHere(actual));
  const left = (issue: number) => states.get(issue) ?? "open";
  const removed = removedLabels(course, actual);
  const items = planItems(decided, { issuesOf, references, cards, board, left, removed });
  const retired = identity.gone
    .filter((item) => !matched.undecided.has(item))
    .flatMap((item) => (matched.items.get(item) ?? []).flatMap((known) => planRetiredIssue(known, removed)));
  const renames = { renames: identity.phases, deleted: unmade };
  const ofMilestones = planMilestones(desired.milestones, milestones, actual, renames);
  const afterwards = new Map(ofMilestones.map(({ phase, after }) => [phase, after]));
  const phases = desired.milestones.flatMap((milestone) => {
    const { phase } = milestone;
    const known = milestones.get(phase) ?? milestones.get(identity.phases.get(phase) ?? phase) ?? null;
    const there = { known, after: afterwards.get(phase) ?? null };
    return finishPhase(milestone, there, items.states, matched.tracking);
  });
  const used = [...desired.labels, ...(retired.length > 0 ? [RETIRED] : [])];
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
function deletedMilestones(
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
function removedLabels({ labels }: KnownCourse, actual: Actual): ReadonlySet<string> {
  const there = new Set(actual.labels.map(({ name }) => ownSpelling(name)));
  return new Set([...labels.keys()].filter((name) => !there.has(name)));
}

export interface FollowedIdentity {
  /** New item id to the id that its issue carries. */
  readonly formerly: ReadonlyMap<string, string>;
  /** New phase id to old. */
  readonly phases: ReadonlyMap<string, string>;
  /** Ids of issues whose items left the roadmap. */
  readonly gone: readonly string[];
}

/**
 * Which items of the roadmap are known on GitHub under an older id. `recorded` is what progress.json has: the words of items
 * whose issue has another title by now, and those whose issue was deleted.
 */
export function followRenames(
  desired: readonly Pick<DesiredIssue, "item" | "kind" | "title" | "phase">[],
  matched: MatchedIssues,
  recorded: readonly RecordedItem[],
): FollowedIdentity {
  const byIssue = new Map(recorded.map((item) => [item.issue, item]));
  const there = [...matched.items].flatMap(([id, [oldest]]) =>
    oldest === undefined ? [] : [known(id, oldest, byIssue.get(oldest.issue.number))],
  );
  const deleted = recorded
    .filter(({ id }) => !matched.items.has(id))
    .filter(({ issue }) => issue === null || !there.some(({ number }) => number === issue));
  const before = [...there, ...deleted.filter((item) => item.deleted || item.issue !== null)];
  const after = desired.map(({ item, kind, title, phase }) => ({ id: item, kind, title, phase }));
  const [placedBefore, placedAfter] = [withPositions(before), withPositions(after)];
  const { matches, gone } = matchItems(placedBefore, placedAfter);
  const phases = renamedPhases(placedBefore, placedAfter, matches);
  return {
    formerly: new Map(matches.map(({ from, to }) => [to, from])),
    phases: new Map([...phases].map(([from, to]) => [to, from])),
    gone: gone.filter((id) => matched.items.has(id)),
  };
}

const KINDS: ReadonlySet<string> = new Set(["topic", "project", "skill"]);

/** What Waymark wrote of it last; a person may have given it other words and labels since. */
function known(id: string, { issue, managed }: ItemIssue, recorded: RecordedItem | undefined) {
  const labels = managed?.memory.labels ?? issue.labels;
  return {
    id,
    number: issue.number,
    kind: labels.find((label) => KINDS.has(label)) ?? recorded?.kind ?? "topic",
    title: managed?.memory.title ?? recorded?.title ?? issue.title,
    phase: managed?.memory.phase ?? recorded?.phase ?? null,
  };
}

function withPositions(items: readonly Omit<Identity, "position">[]): readonly Identity[] {
  const counts = new Map<string | null, number>();
  return items.map(({ id, kind, title, phase }) => {
    const position = counts.get(phase) ?? 0;
    counts.set(phase, position + 1);
    return { id, kind, title, phase, position };
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
