/** The GraphQL type of each object in the model. */
import type { BoardItem, Field, FieldValue } from "../model/board.ts";
import type { Blob, Tree } from "../model/git.ts";
import type { Repository } from "../model/repository.ts";
import type { Node } from "../model/world.ts";

/** A blob or tree together with the repository that contains it. */
export interface GitObjectIn {
  readonly kind: "GitObjectIn";
  readonly repository: Repository;
  readonly object: Blob | Tree;
  readonly path: string;
}

/** A value that an item takes from its issue: title, labels, milestone, … */
export interface BuiltInValue {
  readonly kind: "BuiltInValue";
  readonly item: BoardItem;
  readonly field: Field & { readonly kind: "Field" };
}

export type Source = Node | GitObjectIn | BuiltInValue;

const TIMELINE = {
  closed: "ClosedEvent",
  reopened: "ReopenedEvent",
  labeled: "LabeledEvent",
  unlabeled: "UnlabeledEvent",
  milestoned: "MilestonedEvent",
  demilestoned: "DemilestonedEvent",
  renamed: "RenamedTitleEvent",
  assigned: "AssignedEvent",
  unassigned: "UnassignedEvent",
  pinned: "PinnedEvent",
  unpinned: "UnpinnedEvent",
  locked: "LockedEvent",
  unlocked: "UnlockedEvent",
  "added-to-board": "AddedToProjectV2Event",
} as const;

const VALUE: Readonly<Record<FieldValue["value"]["kind"], string>> = {
  "single-select": "ProjectV2ItemFieldSingleSelectValue",
  iteration: "ProjectV2ItemFieldIterationValue",
  text: "ProjectV2ItemFieldTextValue",
  number: "ProjectV2ItemFieldNumberValue",
  date: "ProjectV2ItemFieldDateValue",
};

const BUILT_IN: Readonly<Record<string, string>> = {
  TITLE: "ProjectV2ItemFieldTextValue",
  LABELS: "ProjectV2ItemFieldLabelValue",
  MILESTONE: "ProjectV2ItemFieldMilestoneValue",
  REPOSITORY: "ProjectV2ItemFieldRepositoryValue",
  ASSIGNEES: "ProjectV2ItemFieldUserValue",
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...TIMELINE,
  Branch: "Ref",
  Comment: "IssueComment",
  Board: "ProjectV2",
  Field: "ProjectV2Field",
  SingleSelectField: "ProjectV2SingleSelectField",
  IterationField: "ProjectV2IterationField",
  BoardItem: "ProjectV2Item",
  View: "ProjectV2View",
  StatusUpdate: "ProjectV2StatusUpdate",
};

/** The name of the GraphQL type. It is the model's own name if the two are the same. */
export function typeNameOf(source: Source): string {
  if (source.kind === "FieldValue") return VALUE[source.value.kind];
  if (source.kind === "BuiltInValue") {
    return BUILT_IN[source.field.dataType] ?? "ProjectV2ItemFieldTextValue";
  }
  if (source.kind === "GitObjectIn") return source.object.kind;
  return OTHER_NAMES[source.kind] ?? source.kind;
}
