/**
 * Plans which issues to open, edit, close and reopen. Each item has one issue, identified by its marker and never by
 * its title.
 */
import { boxWords, readBoxes, tickBoxes } from "../markdown/boxes.ts";
import { NO_MEMORY, type Memory } from "../markdown/managed-block.ts";
import type { ActualIssue } from "../model/actual.ts";
import { itemsIn, resolveBody, saysTheSame, type Numbers, type References } from "../model/body.ts";
import {
  closeIssue,
  reopenIssue,
  type CloseIssue,
  type CreateIssue,
  type ReopenIssue,
  type UpdateIssue,
} from "../model/change.ts";
import type { DesiredIssue } from "../model/desired.ts";
import { relabel, ownLabels } from "./item-labels.ts";
import type { ItemIssue } from "./match-issues.ts";
import { isLeftToWaymark, takeOver } from "./take-over.ts";
import { bodyWith, updateOf } from "./update-issue.ts";

/** What Waymark does to an issue because of what the learner did elsewhere. */
export interface Learnt {
  readonly memory: Partial<Memory>;
  /** Why the issue is edited; null if the changes in the roadmap are the reason. */
  readonly reason: string | null;
}

export const NO_CONSEQUENCE: Learnt = { memory: {}, reason: null };

/** The input for the changes of an item, in addition to the item itself. */
export interface KnownContext {
  readonly references: References;
  readonly learnt: Learnt;
  /** The names of labels that somebody deleted. */
  readonly removed: ReadonlySet<string>;
}

export type IssueChange = CreateIssue | UpdateIssue | CloseIssue | ReopenIssue;

/**
 * The changes for an item without an issue. If the roadmap marks it as done, its issue is opened and closed at once.
 */
function planNewIssue(
  desired: DesiredIssue,
  { learnt, removed }: Pick<KnownContext, "learnt" | "removed">,
): readonly IssueChange[] {
  const after: CreateIssue["after"] = {
    title: desired.title,
    block: withDone(desired),
    memory: {
      ...NO_MEMORY,
      phase: desired.phase,
      opened: desired.done ? "done" : null,
      title: desired.title,
      labels: desired.labels,
      earlier: desired.earlier,
      ...learnt.memory,
    },
    labels: desired.labels.filter((label) => !removed.has(label)),
    phase: desired.milestone ? desired.phase : null,
    child: desired.child,
  };
  const create: CreateIssue = {
    type: "create",
    what: "issue",
    item: desired.item,
    before: null,
    after,
    reason: `the roadmap has a ${desired.kind} without an issue`,
  };
  return desired.done ? [create, closeAsDone(desired.item, null)] : [create];
}

/** The text of a new issue, in which the roadmap has ticked some boxes. */
function withDone({ block, doneBoxes }: DesiredIssue): DesiredIssue["block"] {
  if (doneBoxes.length === 0) return block;
  const titles = new Set(doneBoxes);
  return block.map((segment) => (typeof segment === "string" ? tickBoxes(segment, titles) : segment));
}

/** The boxes to tick in an issue that does not have them yet. All others are the learner's. */
function newlyDone({ doneBoxes }: DesiredIssue, body: string): readonly string[] {
  if (doneBoxes.length === 0) return [];
  const known = new Set(readBoxes(body).map(({ title }) => boxWords(title)));
  return doneBoxes.filter((title) => !known.has(boxWords(title)));
}

/**
 * The changes for an item with issues. The oldest issue stays and takes over ticks, words and completion; the others are
 * closed as duplicates. Its text and Waymark's own labels follow the roadmap; everything else belongs to the learner.
 */
export function planKnownIssue(
  desired: DesiredIssue,
  known: readonly ItemIssue[],
  context: KnownContext,
): readonly IssueChange[] {
  const [oldest, ...others] = known;
  if (oldest === undefined) return planNewIssue(desired, context);
  return [
    ...planWords(desired, oldest, others, context),
    ...planState(desired, oldest, others),
    ...others.filter(isLeftToWaymark).map((other) => closeTwin(other, oldest.issue)),
  ];
}

function planWords(
  desired: DesiredIssue,
  { item, issue, managed }: ItemIssue,
  others: readonly ItemIssue[],
  { references, learnt, removed }: KnownContext,
): readonly UpdateIssue[] {
  if (managed === null) return [];
  const { own: labels, ...remembered } = relabel(desired.labels, { issue, memory: managed.memory, removed });
  const title = isTheirs(issue, managed.memory) ? issue.title : desired.title;
  const block = resolveBody(desired.block, references);
  const { noted, ...taken } = takeOver(others, managed.memory.ticked, block);
  const ticked = [...taken.ticked, ...newlyDone(desired, issue.body)];
  const memory: Memory = {
    ...managed.memory,
    ...remembered,
    title: desired.title,
    phase: desired.phase,
    retired: null,
    earlier: desired.earlier,
    ...learnt.memory,
    ticked: [...(learnt.memory.ticked ?? managed.memory.ticked), ...noted],
  };
  const { words } = taken;
  const body = bodyWith(issue.body, desired.item, block, { memory, ticked, words });
  const moves = movesWithPhase(managed.memory.phase, desired.phase, issue, references.numbers);
  const reasons = [
    ...(item === desired.item || body === null ? [] : ["the roadmap gives it another name or place"]),
    ...(issue.title === title ? [] : ["its title in the roadmap changed"]),
    ...(body === null || saysTheSame(body, issue.body) ? [] : [learnt.reason ?? "its text changed"]),
    ...(ownLabels(issue).join("\n") === labels.join("\n") ? [] : [learnt.reason ?? "its labels changed"]),
    ...(itemsIn(desired.block).length === 0 ? [] : ["something that it builds on gets its issue"]),
  ];
  if (reasons.length === 0) return [];
  const after = {
    title,
    block: desired.block,
    memory,
    labels,
    phase: desired.phase,
    moves,
    ticked,
    words,
    retires: false,
  };
  return [updateOf(item, issue, { ...after, item: desired.item }, [...new Set(reasons)].join("; "))];
}

/** Whether a person changed the title: it differs from the one that Waymark wrote last. Then it stays. */
const isTheirs = ({ title }: ActualIssue, memory: Memory): boolean => title !== memory.title;

/** An issue follows its item to another phase, unless the learner moved it to a milestone of their choice. */
function movesWithPhase(
  from: string | null,
  to: string | null,
  issue: ActualIssue,
  numbers: Numbers,
): boolean {
  const numberOf = (phase: string | null) =>
    phase === null ? null : (numbers.milestones.get(phase) ?? null);
  return (
    from !== to &&
    issue.milestone === numberOf(from) &&
    (numberOf(from) !== numberOf(to) || (to !== null && numberOf(to) === null))
  );
}

function planState(
  desired: DesiredIssue,
  { issue, managed }: ItemIssue,
  others: readonly ItemIssue[],
): readonly (CloseIssue | ReopenIssue)[] {
  const { number, state } = issue;
  if (state === "not-planned" && managed?.memory.retired === "closed") {
    return [reopenIssue(desired.item, { number, state }, "its item is back in the roadmap")];
  }
  if (issue.state === "completed") return [];
  // When it was reopened is not known, only that it was not after its last change.
  const isLater = (other: ActualIssue) => !issue.reopened || (other.closedAt ?? "") > issue.updatedAt;
  if (others.some((other) => other.issue.state === "completed" && isLater(other.issue))) {
    return [closeIssue(desired.item, issue, { reason: "another issue for the same item is completed" })];
  }
  const neverClosed = issue.state === "open" && !issue.reopened;
  return neverClosed && managed?.memory.opened === "done" ? [closeAsDone(desired.item, issue)] : [];
}

function closeAsDone(item: string, issue: ActualIssue | null): CloseIssue {
  return closeIssue(item, issue, { reason: "the roadmap marks it as done" });
}

/** The changes for other tracking issues than the oldest: only one is needed. */
export function planTrackingTwins(
  tracking: ActualIssue | null,
  twins: readonly ActualIssue[],
): readonly CloseIssue[] {
  if (tracking === null) return [];
  return twins.map((twin) =>
    closeIssue(null, twin, {
      as: "duplicate",
      duplicateOf: tracking.number,
      reason: `issue ${tracking.number} shows the progress already`,
    }),
  );
}

/** The change that closes an issue for an item that has an older one. */
export function closeTwin(
  { item, issue }: Pick<ItemIssue, "item" | "issue">,
  oldest: ActualIssue,
): CloseIssue {
  return closeIssue(item, issue, {
    as: "duplicate",
    duplicateOf: oldest.number,
    reason: `issue ${oldest.number} is older and belongs to the same item`,
  });
}
