/** The plan: the changes to make on GitHub, as plain data. Preview, job summary and apply all use it. */
import type { Memory } from "../markdown/managed-block.ts";
import type { OwnWords } from "../markdown/own-words.ts";
import type { ActualIssue, ActualIteration } from "./actual.ts";
import type { Body } from "./body.ts";
import type {
  DesiredBoard,
  DesiredField,
  DesiredIteration,
  DesiredLabel,
  DesiredOption,
  DesiredStatus,
  DesiredView,
} from "./desired.ts";

/** How an issue is closed. */
export type CloseReason = "completed" | "not-planned" | "duplicate";

interface Reasoned {
  /** The reason, in words for the learner. */
  readonly reason: string;
}

export interface CreateLabel extends Reasoned {
  readonly type: "create";
  readonly what: "label";
  readonly before: null;
  readonly after: DesiredLabel;
}

export interface MilestoneWords {
  readonly title: string;
  readonly description: string;
  /** The day it is due on, e.g. `2026-12-06`, or null. */
  readonly due: string | null;
}

export interface CreateMilestone extends Reasoned {
  readonly type: "create";
  readonly what: "milestone";
  readonly phase: string;
  readonly before: null;
  readonly after: MilestoneWords;
}

export interface UpdateMilestone extends Reasoned {
  readonly type: "update";
  readonly what: "milestone";
  readonly phase: string;
  readonly number: number;
  readonly before: MilestoneWords;
  readonly after: MilestoneWords;
}

/** Everything that a phase requires is done or skipped. `description` records that Waymark closed the milestone. */
export interface CloseMilestone extends Reasoned {
  readonly type: "close";
  readonly what: "milestone";
  readonly phase: string;
  readonly before: { readonly title: string; readonly state: "open" };
  readonly after: { readonly description: string; readonly state: "closed" };
}

/** A phase that Waymark closed has something to learn again. */
export interface ReopenMilestone extends Reasoned {
  readonly type: "reopen";
  readonly what: "milestone";
  readonly phase: string;
  readonly before: { readonly title: string; readonly state: "closed" };
  readonly after: { readonly description: string; readonly state: "open" };
}

/**
 * A comment to write once. If Waymark already wrote a comment with the same mark on the issue, it is not written again.
 */
export interface CreateComment extends Reasoned {
  readonly type: "create";
  readonly what: "comment";
  /** Null for the tracking issue. */
  readonly item: string | null;
  readonly number: number;
  readonly before: null;
  /** `words` is Markdown; `mark` consists of letters, digits and hyphens. */
  readonly after: { readonly words: string; readonly mark: string };
}

/** A comment to write once on the issue with this number. `item` is null for the tracking issue. */
export function createComment(
  item: string | null,
  number: number,
  { words, mark, reason }: CreateComment["after"] & { readonly reason: string },
): CreateComment {
  return { type: "create", what: "comment", item, number, before: null, after: { words, mark }, reason };
}

/** The text and labels of an issue, as far as Waymark decides them. `labels` contains only Waymark's own. */
export interface IssueWords {
  readonly title: string;
  /** With null, the content of the block stays the same. */
  readonly block: Body | null;
  readonly memory: Memory;
  readonly labels: readonly string[];
  /** The phase of its milestone; null for none. */
  readonly phase: string | null;
}

export interface CreateIssue extends Reasoned {
  readonly type: "create";
  readonly what: "issue";
  readonly item: string;
  readonly before: null;
  readonly after: IssueWords & {
    readonly block: Body;
    /** Whether it is opened as a sub-issue of the tracking issue. */
    readonly child: boolean;
  };
}

export interface UpdateIssue extends Reasoned {
  readonly type: "update";
  readonly what: "issue";
  /** The item id that its marker will have. */
  readonly item: string;
  readonly number: number;
  readonly before: {
    readonly item: string;
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
  };
  readonly after: IssueWords & {
    /** Whether the issue moves to the milestone of `phase`. Otherwise its milestone stays. */
    readonly moves: boolean;
    /** The titles of boxes that were ticked in other issues of the same item. */
    readonly ticked: readonly string[];
    /** What a person wrote in other issues of the same item. */
    readonly words: readonly OwnWords[];
    /** Whether the reason is that the item left the roadmap. */
    readonly retires: boolean;
  };
}

export interface CloseIssue extends Reasoned {
  readonly type: "close";
  readonly what: "issue";
  /** Null for a tracking issue. */
  readonly item: string | null;
  /** Null for an issue that this plan creates. */
  readonly number: number | null;
  readonly before: { readonly state: "open" | "not-planned" };
  readonly after: { readonly state: CloseReason; readonly duplicateOf: number | null };
}

/**
 * Closes an issue. `as` is the close reason; default: completed. `item` is null for a tracking issue, `issue` is null
 * for an issue that the same plan creates, and `duplicateOf` is the number of the issue that stays.
 */
export function closeIssue(
  item: string | null,
  issue: Pick<ActualIssue, "number" | "state"> | null,
  {
    as = "completed",
    duplicateOf = null,
    reason,
  }: { readonly as?: CloseReason; readonly duplicateOf?: number | null; readonly reason: string },
): CloseIssue {
  return {
    type: "close",
    what: "issue",
    item,
    number: issue?.number ?? null,
    before: { state: issue?.state === "not-planned" ? "not-planned" : "open" },
    after: { state: as, duplicateOf },
    reason,
  };
}

export interface ReopenIssue extends Reasoned {
  readonly type: "reopen";
  readonly what: "issue";
  readonly item: string;
  readonly number: number;
  readonly before: { readonly state: CloseReason };
  readonly after: { readonly state: "open" };
}

/** Opens an issue again. `state` is how it was closed. */
export function reopenIssue(
  item: string,
  { number, state }: { readonly number: number; readonly state: CloseReason },
  reason: string,
): ReopenIssue {
  return {
    type: "reopen",
    what: "issue",
    item,
    number,
    before: { state },
    after: { state: "open" },
    reason,
  };
}

/** Makes the issue of an item a sub-issue of the tracking issue. */
export interface AddSubIssue extends Reasoned {
  readonly type: "create";
  readonly what: "sub-issue";
  readonly item: string;
  readonly number: number;
  readonly before: null;
  /** The number of the tracking issue. */
  readonly after: { readonly parent: number };
}

/** Takes a sub-issue that Waymark added away from the tracking issue. */
export interface RemoveSubIssue extends Reasoned {
  readonly type: "remove";
  readonly what: "sub-issue";
  readonly item: string;
  readonly number: number;
  readonly before: { readonly parent: number };
  readonly after: null;
}

/** Marks the issue of a project as blocked by the issue of an item. Numbers are null if the same plan opens the issue. */
export interface AddDependency extends Reasoned {
  readonly type: "create";
  readonly what: "dependency";
  readonly item: string;
  readonly number: number | null;
  readonly before: null;
  readonly after: { readonly blocker: string; readonly number: number | null };
  /** Who made it, if GitHub has it already. */
  readonly ifThere: "ours" | "theirs";
}

/** Removes a dependency that Waymark added. */
export interface RemoveDependency extends Reasoned {
  readonly type: "remove";
  readonly what: "dependency";
  readonly item: string;
  readonly number: number;
  /** The number of the blocking issue. */
  readonly before: { readonly number: number };
  readonly after: null;
  /** `theirs` if it is gone already because a person removed it; null if an earlier run may have removed it. */
  readonly ifGone: "theirs" | null;
}

export interface CreateBoard extends Reasoned {
  readonly type: "create";
  readonly what: "board";
  readonly before: null;
  readonly after: Pick<DesiredBoard, "title" | "shortDescription" | "readme" | "public">;
}

/** A second board of Waymark, created by a run at the same time. */
export interface CloseBoard extends Reasoned {
  readonly type: "close";
  readonly what: "board";
  /** The project's node id. */
  readonly board: string;
  readonly before: { readonly title: string };
  readonly after: { readonly closed: true };
}

export interface CreateField extends Reasoned {
  readonly type: "create";
  readonly what: "field";
  readonly before: null;
  readonly after: DesiredField;
}

/** Only what changes: everything else in the field, such as options that a person added, stays as it is. */
export interface UpdateField extends Reasoned {
  readonly type: "update";
  readonly what: "field";
  /** Its node id. */
  readonly field: string;
  /** The current names of its options. */
  readonly before: { readonly name: string; readonly options: readonly string[] };
  readonly after: {
    readonly added: readonly DesiredOption[];
    readonly renamed: readonly { readonly id: string; readonly from: string; readonly name: string }[];
  };
}

/** GitHub replaces all iterations of a field at once. Those that are on the board keep their titles. */
export interface ReplaceIterations extends Reasoned {
  readonly type: "update";
  readonly what: "iterations";
  /** The node id of the field. */
  readonly field: string;
  readonly before: { readonly name: string; readonly iterations: readonly ActualIteration[] };
  readonly after: { readonly iterations: readonly DesiredIteration[] };
}

/** A new status update of the board, or another text in the one of this week. */
export interface PostStatus extends Reasoned {
  readonly type: "create" | "update";
  readonly what: "status";
  /** The node id of the one of this week; null for a new one. */
  readonly update: string | null;
  readonly before: null;
  readonly after: DesiredStatus;
}

export interface CreateView extends Reasoned {
  readonly type: "create";
  readonly what: "view";
  readonly before: null;
  readonly after: Pick<DesiredView, "key" | "name" | "layout"> & {
    /** In the language of GitHub's filters; null for none. */
    readonly filter: string | null;
    /** The fields that the filter names: without one of them, the view shows something else. */
    readonly filters: readonly ViewField[];
    readonly groupBy: ViewField | null;
    readonly columns: ViewField | null;
    readonly sortBy: { readonly field: ViewField; readonly direction: "asc" | "desc" } | null;
  };
}

/** A field of a view: its id, or null if the same plan creates it: then it is found by its name. */
export interface ViewField {
  readonly name: string;
  readonly id: string | null;
}

/** The values to set on a card, by the field's name in Waymark. */
export type CardValues = Readonly<Record<string, CardSetting>>;

export interface CardSetting {
  /** The option's name, or a date as `2026-11-30`. */
  readonly text: string;
  /** The id of the field, and of the option; null if the same plan creates it: then it is found by its name. */
  readonly field: string | null;
  readonly option: string | null;
}

export interface CreateCard extends Reasoned {
  readonly type: "create";
  readonly what: "card";
  readonly item: string;
  /** The number of its issue; null if this plan creates the issue. */
  readonly number: number | null;
  readonly before: null;
  readonly after: CardValues;
}

export interface UpdateCard extends Reasoned {
  readonly type: "update";
  readonly what: "card";
  readonly item: string;
  readonly number: number;
  readonly before: Readonly<Record<string, string>>;
  readonly after: CardValues;
}

/** The label that stops Waymark, on the tracking issue. */
export interface TurnOff extends Reasoned {
  readonly type: "update";
  readonly what: "tracking";
  readonly number: number;
  readonly before: { readonly off: false };
  readonly after: { readonly off: true };
}

/** A file on the default branch, in its own commit. */
export interface WriteFile extends Reasoned {
  readonly type: "update";
  readonly what: "file";
  readonly path: string;
  readonly before: { readonly present: boolean };
  readonly after: { readonly text: string };
}

/** Removes a file. The Git history keeps it. */
export interface RemoveFile extends Reasoned {
  readonly type: "remove";
  readonly what: "file";
  readonly path: string;
  readonly before: { readonly present: true };
  readonly after: null;
}

/** One change: the state before, the state after, and the reason. */
export type Change =
  | CreateLabel
  | CreateMilestone
  | UpdateMilestone
  | CloseMilestone
  | ReopenMilestone
  | CreateComment
  | CreateIssue
  | UpdateIssue
  | CloseIssue
  | ReopenIssue
  | AddSubIssue
  | RemoveSubIssue
  | AddDependency
  | RemoveDependency
  | CreateBoard
  | CloseBoard
  | CreateField
  | UpdateField
  | ReplaceIterations
  | PostStatus
  | CreateView
  | CreateCard
  | UpdateCard
  | TurnOff
  | WriteFile
  | RemoveFile;

/** All changes in the order in which they are made. An empty plan means that there is nothing to do. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Items that are left alone because it is not clear whether their issue can be trusted, and why. */
  readonly undecided: readonly { readonly item: string; readonly why: string }[];
}
