/** Creates, copies and changes boards, with their fields and views. */
import type { Account, Owner } from "../model/account.ts";
import type { Board, Field, FieldOption, OptionColor, View } from "../model/board.ts";
import type { BoardEvent } from "../model/event.ts";
import { Refusal, invalid } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { statusField } from "../model/board.ts";
import { newIterations, type Iterations } from "./iterations.ts";
import { LIMITS, checkLength, checkPresent } from "./limits.ts";

/** The option that closed items get. */
export const DONE_OPTION = "98236657";

/** The Status options that every new board has. Their ids are the same on all boards. */
const STATUS: readonly FieldOption[] = [
  { id: "f75ad846", name: "Todo", color: "GREEN", description: "This item hasn't been started" },
  { id: "47fc9ee4", name: "In Progress", color: "YELLOW", description: "This is actively being worked on" },
  { id: DONE_OPTION, name: "Done", color: "PURPLE", description: "This has been completed" },
];

const BUILT_IN = [
  ["Title", "TITLE"],
  ["Assignees", "ASSIGNEES"],
  ["Status", "SINGLE_SELECT"],
  ["Labels", "LABELS"],
  ["Linked pull requests", "LINKED_PULL_REQUESTS"],
  ["Milestone", "MILESTONE"],
  ["Repository", "REPOSITORY"],
  ["Reviewers", "REVIEWERS"],
  ["Parent issue", "PARENT_ISSUE"],
  ["Sub-issues progress", "SUB_ISSUES_PROGRESS"],
] as const;

type WithoutFacts<F> = F extends Field
  ? Omit<F, "id" | "nodeId" | "board" | "createdAt" | "updatedAt">
  : never;

function appendField(world: World, board: Board, wanted: WithoutFacts<Field>): Field {
  const now = world.timestamp();
  const field: Field = { ...wanted, ...world.newId(wanted.kind), board, createdAt: now, updatedAt: now };
  world.journal.append(board.fields, world.register(field));
  return field;
}

function blank(world: World, creator: Account, owner: Owner, title: string): Board {
  const now = world.timestamp();
  const numbers = [...world.boards.values()]
    .filter((board) => board.owner === owner)
    .map(({ number }) => number);
  return {
    kind: "Board",
    ...world.newId("Board"),
    owner,
    number: Math.max(0, ...numbers) + 1,
    creator,
    title,
    shortDescription: null,
    readme: null,
    public: false,
    closed: false,
    fields: [],
    items: new Map(),
    views: [],
    statusUpdates: [],
    repositories: new Set(),
    statusFieldId: null,
    closedMovesToDone: true,
    createdAt: now,
    updatedAt: now,
  };
}

function checkTitle(title: string): void {
  checkPresent("ProjectV2", "title", title);
  checkLength("ProjectV2", "title", title, LIMITS.issueTitle);
}

/** Creates a board with its built-in fields and one table view. */
export function createBoard(world: World, cause: Cause, owner: Owner, title: string): Board {
  checkTitle(title);
  const board = blank(world, cause.actor, owner, title);
  world.register(board);
  world.journal.put(world.boards, board.id, board);
  for (const [name, dataType] of BUILT_IN) {
    if (dataType === "SINGLE_SELECT") {
      const status = appendField(world, board, { kind: "SingleSelectField", name, options: STATUS });
      world.journal.set(board, { statusFieldId: status.id });
    } else appendField(world, board, { kind: "Field", name, dataType });
  }
  addView(world, board, { name: "View 1", layout: "table" });
  tell(world, cause, board, "created");
  return board;
}

/** Copies the fields and views of a board, without its items. */
export function copyBoard(world: World, cause: Cause, source: Board, owner: Owner, title: string): Board {
  checkTitle(title);
  const board = blank(world, cause.actor, owner, title);
  world.register(board);
  world.journal.put(world.boards, board.id, board);
  for (const field of source.fields) {
    const { id, nodeId: _, board: __, createdAt: ___, updatedAt: ____, ...wanted } = field;
    const copied = appendField(world, board, wanted);
    if (id === source.statusFieldId) world.journal.set(board, { statusFieldId: copied.id });
  }
  for (const { name, layout, filter, ...arranged } of source.views) {
    addView(world, board, { name, layout, filter, ...copiedFields(arranged, board) });
  }
  tell(world, cause, board, "created");
  return board;
}

/** Changes the title and other properties of a board. */
export function editBoard(
  world: World,
  cause: Cause,
  board: Board,
  words: Partial<Pick<Board, "title" | "shortDescription" | "readme" | "public" | "closed">>,
): void {
  if (words.title !== undefined) checkTitle(words.title);
  const wasClosed = board.closed;
  world.journal.set(board, { ...words, updatedAt: world.timestamp() });
  if (board.closed === wasClosed) tell(world, cause, board, "edited");
  else tell(world, cause, board, board.closed ? "closed" : "reopened");
}

/** Deletes a board with everything on it; the issues stay. */
export function deleteBoard(world: World, cause: Cause, board: Board): void {
  for (const item of board.items.values()) {
    world.journal.drop(world.nodes, item.nodeId);
    if (item.content.kind !== "DraftIssue") world.journal.remove(item.content.boardItems, item);
  }
  world.journal.drop(world.nodes, board.nodeId);
  world.journal.drop(world.boards, board.id);
  tell(world, cause, board, "deleted");
}

/** Refuses a board and a repository that have different owners. */
export function checkSameOwner(owner: Owner, repository: Repository): void {
  if (repository.owner === owner) return;
  throw new Refusal("invalid", "Repository must belong to the same owner as the project.");
}

/** Links a board to a repository of the same owner. */
export function linkBoard(world: World, board: Board, repository: Repository): void {
  checkSameOwner(board.owner, repository);
  world.journal.include(board.repositories, repository);
}

/** Unlinks a board from a repository. */
export function unlinkBoard(world: World, board: Board, repository: Repository): void {
  world.journal.exclude(board.repositories, repository);
}

export interface NewOption {
  readonly id?: string | null;
  readonly name: string;
  readonly color: OptionColor;
  readonly description: string;
}

export type NewField =
  | { readonly name: string; readonly dataType: "TEXT" | "NUMBER" | "DATE" }
  | { readonly name: string; readonly dataType: "SINGLE_SELECT"; readonly options: readonly NewOption[] }
  | { readonly name: string; readonly dataType: "ITERATION"; readonly configuration: Iterations };

function newOption(world: World, wanted: NewOption): FieldOption {
  const id = world.newId("Field").id.toString(16).padStart(8, "0");
  return { id, name: wanted.name, color: wanted.color, description: wanted.description };
}

function checkOptions(options: readonly NewOption[]): void {
  if (options.length > LIMITS.options) {
    throw invalid("ProjectV2Field", "options", `Options is too long (maximum is ${LIMITS.options})`);
  }
  const names = options.map((option) => option.name.toLowerCase());
  if (new Set(names).size !== names.length)
    throw invalid("ProjectV2Field", "options", "Options must be unique");
}

/** Names that people reported as refused for fields of a board, in lower case, with those of GitHub's own filters. */
const RESERVED: ReadonlySet<string> = new Set(["type", "assignee", "repo", "state", "created"]);

function checkFieldName(board: Board, name: string, field: Field | null): void {
  checkPresent("ProjectV2Field", "name", name);
  const wanted = name.toLowerCase();
  if (RESERVED.has(wanted)) throw invalid("ProjectV2Field", "name", "Name cannot have a reserved value");
  if (board.fields.some((one) => one !== field && one.name.toLowerCase() === wanted))
    throw invalid("ProjectV2Field", "name", "Name has already been taken", "already_exists");
}

/** Adds a field to a board. Its name must be unique on the board, and not a reserved one. */
export function createField(world: World, board: Board, wanted: NewField): Field {
  const { name } = wanted;
  checkFieldName(board, name, null);
  if (wanted.dataType === "SINGLE_SELECT") {
    checkOptions(wanted.options);
    const options = wanted.options.map((option) => newOption(world, option));
    return appendField(world, board, { kind: "SingleSelectField", name, options });
  }
  if (wanted.dataType === "ITERATION") {
    const { duration } = wanted.configuration;
    const iterations = newIterations(world, wanted.configuration);
    return appendField(world, board, { kind: "IterationField", name, iterations, duration });
  }
  return appendField(world, board, { kind: "Field", name, dataType: wanted.dataType });
}

/**
 * Renames a field or replaces its options. An option without an id counts as new, and values that pointed to the old
 * option are lost.
 */
export function editField(
  world: World,
  field: Field,
  wanted: { readonly name?: string; readonly options?: readonly NewOption[] },
): void {
  const now = world.timestamp();
  const { name } = wanted;
  if (name !== undefined) {
    checkFieldName(field.board, name, field);
    world.journal.set(field, { name, updatedAt: now });
  }
  const { options } = wanted;
  if (options === undefined || options.length === 0) return;
  if (field.kind !== "SingleSelectField") throw invalid("ProjectV2Field", "options", "Field has no options");
  checkOptions(options);
  const known = new Set(field.options.map((option) => option.id));
  const after = options.map((option) => {
    const { id } = option;
    if (id === undefined || id === null) return newOption(world, option);
    if (!known.has(id)) throw invalid("ProjectV2Field", "options", `Option ${id} does not exist`);
    return { id, name: option.name, color: option.color, description: option.description };
  });
  world.journal.set(field, { options: after, updatedAt: now });
  const left = new Set(after.map((option) => option.id));
  for (const item of field.board.items.values()) {
    const value = item.values.get(field.id)?.value;
    if (value?.kind === "single-select" && !left.has(value.optionId))
      world.journal.drop(item.values, field.id);
  }
}

/** Deletes a field with the values that items have in it. */
export function deleteField(world: World, field: Field): void {
  for (const item of field.board.items.values()) world.journal.drop(item.values, field.id);
  world.journal.drop(world.nodes, field.nodeId);
  world.journal.remove(field.board.fields, field);
}

export interface NewView extends Partial<Pick<View, "visibleFields" | "groupBy" | "columns" | "sortBy">> {
  readonly name: string;
  readonly layout: View["layout"];
  readonly filter?: string | null;
}

/** Fields that GitHub cannot group by. */
const UNGROUPED = /^(?:TITLE|REVIEWERS|LINKED_PULL_REQUESTS|SUB_ISSUES_PROGRESS)$/u;

function checkGrouping(field: Field | null): void {
  if (field?.kind === "Field" && UNGROUPED.test(field.dataType)) {
    throw invalid("ProjectV2View", "group_by", `Cannot group by ${field.name}`);
  }
}

/** Adds a view. The columns of a board are its Status, unless the view names another field. */
export function addView(world: World, board: Board, wanted: NewView): View {
  const { name, layout, filter = null, visibleFields = [], groupBy = null, sortBy = [] } = wanted;
  const { columns = layout === "board" ? statusField(board) : null } = wanted;
  checkPresent("ProjectV2View", "name", name);
  if (layout === "roadmap" && visibleFields.length > 0) {
    throw invalid(
      "ProjectV2View",
      "visible_fields",
      "Visible fields are not applicable to roadmap layout views",
    );
  }
  checkGrouping(groupBy);
  checkGrouping(columns);
  const now = world.timestamp();
  const view: View = {
    kind: "View",
    ...world.newId("View"),
    board,
    number: board.views.length + 1,
    name,
    layout,
    filter,
    visibleFields,
    groupBy,
    columns,
    sortBy,
    createdAt: now,
    updatedAt: now,
  };
  world.journal.append(board.views, world.register(view));
  return view;
}

/** The same arrangement on a copied board, whose fields have the same names. */
function copiedFields(view: Pick<View, "visibleFields" | "groupBy" | "columns" | "sortBy">, board: Board) {
  const copy = ({ name }: Field) => board.fields.filter((field) => field.name === name);
  return {
    visibleFields: view.visibleFields.flatMap(copy),
    groupBy: view.groupBy === null ? null : (copy(view.groupBy)[0] ?? null),
    columns: view.columns === null ? null : (copy(view.columns)[0] ?? null),
    sortBy: view.sortBy.flatMap(({ field, direction }) =>
      copy(field).map((one) => ({ field: one, direction })),
    ),
  };
}

/** Deletes a view. */
export function deleteView(world: World, view: View): void {
  world.journal.drop(world.nodes, view.nodeId);
  world.journal.remove(view.board.views, view);
}

function tell(world: World, cause: Cause, board: Board, action: BoardEvent["action"]): void {
  world.emit({ name: "projects_v2", action, board, cause, at: world.timestamp() });
}
