/** Projects v2: boards with fields, items and views. */
import type { Account, Owner } from "./account.ts";
import type { Issue, PullRequest } from "./issue.ts";
import type { Repository } from "./repository.ts";

export interface Board {
  readonly kind: "Board";
  readonly id: number;
  readonly nodeId: string;
  readonly owner: Owner;
  readonly number: number;
  readonly creator: Account;
  title: string;
  shortDescription: string | null;
  readme: string | null;
  public: boolean;
  closed: boolean;
  readonly fields: Field[];
  readonly items: Map<number, BoardItem>;
  readonly views: View[];
  /** Oldest first. */
  readonly statusUpdates: StatusUpdate[];
  readonly repositories: Set<Repository>;
  /** The database id of the built-in field Status. */
  statusFieldId: number | null;
  /** The built-in workflow "item closed → Done". It is on in a new board, and no API can change it. */
  closedMovesToDone: boolean;
  readonly createdAt: string;
  updatedAt: string;
}

export type OptionColor = "BLUE" | "GRAY" | "GREEN" | "ORANGE" | "PINK" | "PURPLE" | "RED" | "YELLOW";

export interface FieldOption {
  readonly id: string;
  readonly name: string;
  readonly color: OptionColor;
  readonly description: string;
}

export interface Iteration {
  readonly id: string;
  readonly title: string;
  readonly startDate: string;
  /** In days. */
  readonly duration: number;
}

interface AnyField {
  readonly id: number;
  readonly nodeId: string;
  readonly board: Board;
  name: string;
  readonly createdAt: string;
  updatedAt: string;
}

export type Field =
  | (AnyField & { readonly kind: "SingleSelectField"; options: readonly FieldOption[] })
  | (AnyField & {
      readonly kind: "IterationField";
      /** All of them, also those that are over, by their start. */
      iterations: readonly Iteration[];
      /** The usual duration in days. */
      duration: number;
    })
  | (AnyField & {
      readonly kind: "Field";
      readonly dataType:
        | "TITLE"
        | "ASSIGNEES"
        | "LABELS"
        | "LINKED_PULL_REQUESTS"
        | "MILESTONE"
        | "REPOSITORY"
        | "REVIEWERS"
        | "PARENT_ISSUE"
        | "SUB_ISSUES_PROGRESS"
        | "TEXT"
        | "NUMBER"
        | "DATE";
    });

export type Value =
  | { readonly kind: "single-select"; readonly optionId: string }
  | { readonly kind: "iteration"; readonly iterationId: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: string };

export type SingleSelectField = Extract<Field, { readonly kind: "SingleSelectField" }>;

export type IterationField = Extract<Field, { readonly kind: "IterationField" }>;

/** The Status field that GitHub made with the board, whatever it is called now; null if it was deleted. */
export function statusField(board: Board): SingleSelectField | null {
  const { statusFieldId } = board;
  return (
    board.fields.find(
      (field): field is SingleSelectField => field.kind === "SingleSelectField" && field.id === statusFieldId,
    ) ?? null
  );
}

/** A value that was set on an item. */
export interface FieldValue {
  readonly kind: "FieldValue";
  readonly id: number;
  readonly nodeId: string;
  readonly item: BoardItem;
  readonly field: Field;
  value: Value;
  creator: Account;
  readonly createdAt: string;
  updatedAt: string;
}

export interface BoardItem {
  readonly kind: "BoardItem";
  readonly id: number;
  readonly nodeId: string;
  readonly board: Board;
  readonly content: Issue | PullRequest | DraftIssue;
  readonly creator: Account;
  archived: boolean;
  /** By the field's database id. Fields that come from the issue itself are not here. */
  readonly values: Map<number, FieldValue>;
  readonly createdAt: string;
  updatedAt: string;
}

export interface DraftIssue {
  readonly kind: "DraftIssue";
  readonly id: number;
  readonly nodeId: string;
  readonly creator: Account;
  title: string;
  body: string;
  readonly createdAt: string;
}

export type ProjectStatus = "ON_TRACK" | "AT_RISK" | "OFF_TRACK" | "INACTIVE" | "COMPLETE";

/** What somebody with write access says of the whole board. People may subscribe to these updates. */
export interface StatusUpdate {
  readonly kind: "StatusUpdate";
  readonly id: number;
  readonly nodeId: string;
  readonly board: Board;
  readonly creator: Account;
  status: ProjectStatus | null;
  /** `2026-11-30`. */
  startDate: string | null;
  targetDate: string | null;
  body: string | null;
  readonly createdAt: string;
  updatedAt: string;
}

export interface View {
  readonly kind: "View";
  readonly id: number;
  readonly nodeId: string;
  readonly board: Board;
  readonly number: number;
  name: string;
  layout: "table" | "board" | "roadmap";
  filter: string | null;
  /** The fields that are shown, in order; empty for GitHub's own choice. */
  visibleFields: readonly Field[];
  /** Rows of a table, or the rows of a board. */
  groupBy: Field | null;
  /** The columns of a board. */
  columns: Field | null;
  sortBy: readonly { readonly field: Field; readonly direction: "asc" | "desc" }[];
  readonly createdAt: string;
  updatedAt: string;
}
