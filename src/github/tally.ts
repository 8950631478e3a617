/** Keeps track while a plan is applied: what exists now, with which number, and what failed. */
import type {
  Actual,
  ActualBoard,
  ActualCard,
  ActualIssue,
  ActualLabel,
  ActualMilestone,
} from "../model/actual.ts";
import type { Numbers } from "../model/body.ts";
import type { Change, Plan } from "../model/change.ts";
import type { AppliedDependency } from "../model/remote.ts";
import { withOwnNames } from "../plan/own-names.ts";
import { matchMilestones } from "../plan/match-milestones.ts";
import { ownBoard } from "../plan/plan-board.ts";

/** The tracking issue, by its node id. `opening`: this plan opens it, and has not yet. */
export type Tracking =
  | { readonly state: "absent" }
  | { readonly state: "opening" }
  | { readonly state: "open"; readonly id: string };

export interface Tally {
  /** The current state. */
  actual(): Actual;
  /** The node id of the repository. */
  readonly repositoryId: string;
  numbers(): Numbers;
  label(name: string): ActualLabel | undefined;
  /** Those of the labels that do not exist because this plan could not create them. */
  unmade(names: readonly string[]): readonly string[];
  milestoneOf(phase: string): ActualMilestone | undefined;
  /** Whether this plan should have created the milestone of the phase, and could not. */
  lacksMilestone(phase: string): boolean;
  issueNumbered(number: number): ActualIssue | undefined;
  /**
   * The issue that was opened for an item in this run, or meanwhile in another one. An issue that existed before does not
   * count, because its marker does not prove who wrote it.
   */
  issueOpenedFor(item: string): ActualIssue | undefined;
  /** The numbers of all issues that were opened in this run. */
  openedHere(): readonly number[];
  /** The item for which this run opened the issue with this number; null if it is the tracking issue. */
  itemOpenedAs(number: number): string | null;
  board(): ActualBoard | null;
  tracking(): Tracking;
  /** The tracking issue that was opened in this run; null if it could not be opened. */
  haveTracking(issue: ActualIssue | null): void;
  haveLabel(label: ActualLabel): void;
  haveMilestone(phase: string, milestone: ActualMilestone): void;
  haveIssue(issue: ActualIssue): void;
  haveOpened(item: string, issue: ActualIssue): void;
  /** Another run has opened this issue for an item, or as the tracking issue (null). The oldest one counts. */
  haveMet(item: string | null, issue: ActualIssue): void;
  haveBoard(board: ActualBoard): void;
  /** The issue with this number has this card now. */
  haveCard(issue: number, card: ActualCard): void;
  haveDependency(dependency: AppliedDependency): void;
  /** The dependencies so far. */
  dependencies(): readonly AppliedDependency[];
  /** The tip of the default branch is now this commit. */
  haveCommitted(commit: string): void;
  fail(change: Change, error: Error): void;
}

export interface Heard {
  readonly fail: (change: Change, error: Error) => void;
  /** Called with the number of item issues opened so far. */
  readonly opened: (open: number) => void;
}

/** Starts from the state that was read. `plan` says which milestone belongs to which phase. */
export function openTally(actual: Actual, plan: Plan, heard: Heard, begun: Tracking): Tally {
  const labels = new Map(actual.labels.map((label) => [label.name.toLowerCase(), label]));
  const milestones = new Map(actual.milestones.map((milestone) => [milestone.number, milestone]));
  const phases = new Map(matchMilestones(actual));
  const issues = new Map(actual.issues.map((issue) => [issue.number, issue]));
  const toMake = new Set(
    plan.changes.flatMap((change) => (change.what === "label" ? [change.after.name] : [])),
  );
  const phasesToMake = new Set(
    plan.changes.flatMap((change) =>
      change.what === "milestone" && change.type === "create" ? [change.phase] : [],
    ),
  );
  const named = (issue: ActualIssue) => withOwnNames(issue, [...labels.values()]);
  const opened = new Map<string, number>();
  const openedHere = new Map<number, string | null>();
  for (const change of plan.changes) {
    if (change.what === "milestone" && change.type === "update") {
      const known = milestones.get(change.number);
      if (known !== undefined) phases.set(change.phase, known);
    }
  }
  const dependencies: AppliedDependency[] = [];
  let reach = actual.board;
  let { head } = actual.repository;
  let tracking = begun;
  return {
    repositoryId: actual.repository.id,
    actual: () => ({
      ...actual,
      repository: { ...actual.repository, head },
      labels: [...labels.values()],
      milestones: [...milestones.values()],
      issues: [...issues.values()],
      board: reach,
    }),
    numbers: () => ({
      milestones: new Map([...phases].map(([phase, { number }]) => [phase, number])),
      issues: opened,
    }),
    label: (name) => labels.get(name.toLowerCase()),
    unmade: (names) => names.filter((name) => toMake.has(name) && !labels.has(name.toLowerCase())),
    milestoneOf: (phase) => phases.get(phase),
    lacksMilestone: (phase) => phasesToMake.has(phase) && !phases.has(phase),
    issueNumbered: (number) => issues.get(number),
    issueOpenedFor(item) {
      const number = opened.get(item);
      return number === undefined ? undefined : issues.get(number);
    },
    openedHere: () => [...openedHere.keys()],
    itemOpenedAs: (number) => openedHere.get(number) ?? null,
    board: () => ownBoard(reach),
    tracking: () => tracking,
    haveTracking(issue) {
      tracking = issue === null ? { state: "absent" } : { state: "open", id: issue.id };
      if (issue === null) return;
      issues.set(issue.number, issue);
      openedHere.set(issue.number, null);
    },
    haveLabel: (label) => labels.set(label.name.toLowerCase(), label),
    haveMilestone(phase, milestone) {
      milestones.set(milestone.number, milestone);
      phases.set(phase, milestone);
    },
    // Answers to writes contain no cards, and do not tell Waymark from another bot, so these stay as they were read.
    haveIssue(issue) {
      const before = issues.get(issue.number);
      const { closedByBot } = before?.state === issue.state ? before : issue;
      issues.set(issue.number, { ...named(issue), cards: before?.cards ?? [], closedByBot });
    },
    haveOpened(item, issue) {
      issues.set(issue.number, named(issue));
      opened.set(item, issue.number);
      openedHere.set(issue.number, item);
      heard.opened(opened.size);
    },
    haveMet(item, issue) {
      issues.set(issue.number, named(issue));
      if (item !== null && (opened.get(item) ?? Infinity) > issue.number) opened.set(item, issue.number);
    },
    haveBoard(board) {
      const others = reach.reach === "open" ? reach.boards.filter(({ id }) => id !== board.id) : [];
      reach = { reach: "open", boards: [...others, board] };
    },
    haveCard(number, card) {
      const issue = issues.get(number);
      if (issue !== undefined) issues.set(number, { ...issue, cards: [...issue.cards, card] });
    },
    haveDependency: (dependency) => dependencies.push(dependency),
    dependencies: () => dependencies,
    haveCommitted(commit) {
      head = commit;
    },
    fail: heard.fail,
  };
}
