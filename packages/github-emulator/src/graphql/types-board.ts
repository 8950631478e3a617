/** Boards: fields, items, values, views. */
import { boardReach } from "../auth/board-access.ts";
import { canSee } from "../auth/repository-access.ts";
import { endOf } from "../changes/iterations.ts";
import type {
  Board,
  BoardItem,
  DraftIssue,
  Field,
  FieldValue,
  Iteration,
  IterationField,
  StatusUpdate,
  View,
} from "../model/board.ts";
import { neededText, numberArg, objectArg, textArg, textsArg } from "./arguments.ts";
import { connection } from "./connection.ts";
import type { Fields } from "./context.ts";
import { describeType } from "./context.ts";
import type { BuiltInValue } from "./type-name.ts";

type Option = Extract<Field, { readonly kind: "SingleSelectField" }>;

/** The values of an item: the values that were set, and the ones that come from its issue. */
function valuesOf(item: BoardItem): (FieldValue | BuiltInValue)[] {
  return item.board.fields.flatMap((field) => valueIn(item, field) ?? []);
}

function valueIn(item: BoardItem, field: Field): FieldValue | BuiltInValue | null {
  const held = item.values.get(field.id);
  if (held !== undefined) return held;
  if (field.kind !== "Field") return null;
  const builtIn: BuiltInValue = { kind: "BuiltInValue", item, field };
  const { content } = item;
  if (field.dataType === "TITLE") return builtIn;
  if (content.kind === "DraftIssue") return null;
  if (field.dataType === "REPOSITORY") return builtIn;
  if (field.dataType === "LABELS") return content.labels.length > 0 ? builtIn : null;
  if (field.dataType === "MILESTONE") return content.milestone === null ? null : builtIn;
  if (field.dataType === "ASSIGNEES") return content.assignees.length > 0 ? builtIn : null;
  return null;
}

const field: Fields<Field> = {
  id: (one) => one.nodeId,
  databaseId: (one) => one.id,
  name: (one) => one.name,
  createdAt: (one) => one.createdAt,
  updatedAt: (one) => one.updatedAt,
  project: (one) => one.board,
  dataType: (one) => {
    if (one.kind === "SingleSelectField") return "SINGLE_SELECT";
    return one.kind === "IterationField" ? "ITERATION" : one.dataType;
  },
};

type SetOrBuiltIn = FieldValue | BuiltInValue;

const value: Fields<SetOrBuiltIn> = {
  id: (one) => (one.kind === "FieldValue" ? one.nodeId : `${one.item.nodeId}_${one.field.id}`),
  databaseId: (one) => (one.kind === "FieldValue" ? one.id : null),
  createdAt: (one) => (one.kind === "FieldValue" ? one.createdAt : one.item.createdAt),
  updatedAt: (one) => (one.kind === "FieldValue" ? one.updatedAt : one.item.updatedAt),
  creator: (one) => (one.kind === "FieldValue" ? one.creator : one.item.creator),
  field: (one) => one.field,
  item: (one) => one.item,
};

function optionOf(held: SetOrBuiltIn) {
  if (held.kind !== "FieldValue" || held.value.kind !== "single-select") return null;
  const { optionId } = held.value;
  const { field: of } = held;
  return of.kind === "SingleSelectField" ? (of.options.find((one) => one.id === optionId) ?? null) : null;
}

function iterationOf({ value: held, field: of }: FieldValue): Iteration | null {
  if (held.kind !== "iteration" || of.kind !== "IterationField") return null;
  return of.iterations.find(({ id }) => id === held.iterationId) ?? null;
}

const contentOf = ({ item }: BuiltInValue) => (item.content.kind === "DraftIssue" ? null : item.content);

export const BOARD_TYPES = [
  describeType<Board>("ProjectV2", {
    id: (board) => board.nodeId,
    databaseId: (board) => board.id,
    fullDatabaseId: (board) => String(board.id),
    number: (board) => board.number,
    title: (board) => board.title,
    shortDescription: (board) => board.shortDescription,
    readme: (board) => board.readme,
    public: (board) => board.public,
    closed: (board) => board.closed,
    closedAt: (board) => (board.closed ? board.updatedAt : null),
    createdAt: (board) => board.createdAt,
    updatedAt: (board) => board.updatedAt,
    template: () => false,
    url: (board, _args, { urls }) => urls.board(board),
    resourcePath: (board, _args, { urls }) => urls.board(board).slice(urls.website.length),
    owner: (board) => board.owner,
    creator: (board) => board.creator,
    viewerCanUpdate: (board, _args, { viewer }) => boardReach(viewer, board.owner) === "write",
    fields: (board, args) => connection(board.fields, args, "fields"),
    field: (board, args) => board.fields.find((one) => one.name === neededText(args, "name")) ?? null,
    items: (board, args) => {
      const archivedStates = textsArg(args, "archivedStates");
      const items = [...board.items.values()].filter((one) => archivedStates !== null || !one.archived);
      return connection(items, args, "items");
    },
    views: (board, args) => connection(board.views, args, "views"),
    statusUpdates: (board, args) => {
      // The newest comes first unless the query asks for another order.
      const isUp = textArg(objectArg(args, "orderBy") ?? {}, "direction") === "ASC";
      const ordered = isUp ? board.statusUpdates : board.statusUpdates.toReversed();
      return connection(ordered, args, "statusUpdates");
    },
    view: (board, args) => board.views.find((one) => one.number === numberArg(args, "number")) ?? null,
    repositories: (board, args, { viewer }) => {
      const seen = [...board.repositories].filter((one) => canSee(viewer, one));
      return connection(seen, args, "repositories");
    },
    workflows: (board, args) => {
      const workflow = {
        nodeId: `PWF_${board.id}`,
        id: `PWF_${board.id}`,
        name: "Item closed",
        number: 1,
        enabled: board.closedMovesToDone,
        project: board,
      };
      return connection([workflow], args, "workflows");
    },
  }),
  describeType<Field>("ProjectV2Field", field),
  describeType<Option>("ProjectV2SingleSelectField", {
    ...field,
    options: (one, args) => {
      const names = textsArg(args, "names");
      return one.options.filter((option) => names === null || names.includes(option.name));
    },
  }),
  describeType<IterationField>("ProjectV2IterationField", {
    ...field,
    configuration: (one, _args, { world }) => {
      const today = world.timestamp().slice(0, 10);
      const isOver = (iteration: Iteration) => endOf(iteration) <= today;
      const [first] = one.iterations;
      return {
        iterations: one.iterations.filter((iteration) => !isOver(iteration)),
        // The newest of those comes first (reported).
        completedIterations: one.iterations.filter(isOver).toReversed(),
        duration: one.duration,
        startDay: first === undefined ? 1 : new Date(first.startDate).getUTCDay(),
      };
    },
  }),
  describeType<StatusUpdate>("ProjectV2StatusUpdate", {
    id: (update) => update.nodeId,
    fullDatabaseId: (update) => String(update.id),
    project: (update) => update.board,
    creator: (update) => update.creator,
    status: (update) => update.status,
    startDate: (update) => update.startDate,
    targetDate: (update) => update.targetDate,
    body: (update) => update.body,
    createdAt: (update) => update.createdAt,
    updatedAt: (update) => update.updatedAt,
  }),
  describeType<BoardItem>("ProjectV2Item", {
    id: (item) => item.nodeId,
    databaseId: (item) => item.id,
    fullDatabaseId: (item) => String(item.id),
    type: (item) => {
      const types = { Issue: "ISSUE", PullRequest: "PULL_REQUEST", DraftIssue: "DRAFT_ISSUE" } as const;
      return types[item.content.kind];
    },
    isArchived: (item) => item.archived,
    createdAt: (item) => item.createdAt,
    updatedAt: (item) => item.updatedAt,
    creator: (item) => item.creator,
    project: (item) => item.board,
    content: ({ content }, _args, { viewer }) =>
      content.kind === "DraftIssue" || canSee(viewer, content.repository) ? content : null,
    fieldValueByName: (item, args) => {
      const name = neededText(args, "name");
      const of = item.board.fields.find((one) => one.name === name);
      return of === undefined ? null : valueIn(item, of);
    },
    fieldValues: (item, args) => connection(valuesOf(item), args, "fieldValues"),
  }),
  describeType<SetOrBuiltIn>("ProjectV2ItemFieldSingleSelectValue", {
    ...value,
    name: (one) => optionOf(one)?.name ?? null,
    optionId: (one) => optionOf(one)?.id ?? null,
    color: (one) => optionOf(one)?.color ?? "GRAY",
    description: (one) => optionOf(one)?.description ?? null,
  }),
  describeType<SetOrBuiltIn>("ProjectV2ItemFieldTextValue", {
    ...value,
    text: (one) => {
      if (one.kind === "BuiltInValue") return one.item.content.title;
      return one.value.kind === "text" ? one.value.text : null;
    },
  }),
  describeType<FieldValue>("ProjectV2ItemFieldNumberValue", {
    ...value,
    number: (one) => (one.value.kind === "number" ? one.value.number : null),
  }),
  describeType<FieldValue>("ProjectV2ItemFieldDateValue", {
    ...value,
    date: (one) => (one.value.kind === "date" ? one.value.date : null),
  }),
  describeType<FieldValue>("ProjectV2ItemFieldIterationValue", {
    ...value,
    iterationId: (one) => (one.value.kind === "iteration" ? one.value.iterationId : null),
    title: (one) => iterationOf(one)?.title ?? null,
    startDate: (one) => iterationOf(one)?.startDate ?? null,
    duration: (one) => iterationOf(one)?.duration ?? null,
  }),
  describeType<BuiltInValue>("ProjectV2ItemFieldLabelValue", {
    field: (one) => one.field,
    labels: (one, args) => connection(contentOf(one)?.labels ?? [], args, "labels"),
  }),
  describeType<BuiltInValue>("ProjectV2ItemFieldMilestoneValue", {
    field: (one) => one.field,
    milestone: (one) => contentOf(one)?.milestone ?? null,
  }),
  describeType<BuiltInValue>("ProjectV2ItemFieldRepositoryValue", {
    field: (one) => one.field,
    repository: (one) => contentOf(one)?.repository ?? null,
  }),
  describeType<BuiltInValue>("ProjectV2ItemFieldUserValue", {
    field: (one) => one.field,
    users: (one, args) => connection(contentOf(one)?.assignees ?? [], args, "users"),
  }),
  describeType<DraftIssue>("DraftIssue", {
    id: (draft) => draft.nodeId,
    title: (draft) => draft.title,
    body: (draft) => draft.body,
    createdAt: (draft) => draft.createdAt,
    creator: (draft) => draft.creator,
  }),
  describeType<View>("ProjectV2View", {
    id: (view) => view.nodeId,
    databaseId: (view) => view.id,
    name: (view) => view.name,
    number: (view) => view.number,
    layout: (view) => `${view.layout.toUpperCase()}_LAYOUT`,
    filter: (view) => view.filter,
    fields: (view, args) => connection(view.visibleFields, args, "fields"),
    groupByFields: (view, args) =>
      connection(view.groupBy === null ? [] : [view.groupBy], args, "groupByFields"),
    verticalGroupByFields: (view, args) =>
      connection(view.columns === null ? [] : [view.columns], args, "verticalGroupByFields"),
    createdAt: (view) => view.createdAt,
    updatedAt: (view) => view.updatedAt,
    project: (view) => view.board,
  }),
];
