/** Adds items to boards, sets their values, archives and removes them. */
import type { Board, BoardItem, Field, FieldValue, Value } from "../model/board.ts";
import type { Issue, PullRequest } from "../model/issue.ts";
import { Refusal, invalid } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { LIMITS, checkDay } from "./limits.ts";
import { recordInTimeline } from "./timeline.ts";

/** Adds an issue to a board. If it is already there, the existing item is returned. */
export function addItem(
  world: World,
  cause: Cause,
  board: Board,
  content: Issue | PullRequest,
): { readonly item: BoardItem; readonly created: boolean } {
  const known = content.boardItems.find((item) => item.board === board);
  if (known !== undefined) {
    if (known.archived) archiveItem(world, cause, known, false);
    return { item: known, created: false };
  }
  if (board.items.size >= LIMITS.boardItems) {
    throw new Refusal("invalid", "The project has reached its limit of 50000 items.");
  }
  const at = world.timestamp();
  const item: BoardItem = {
    kind: "BoardItem",
    ...world.newId("BoardItem"),
    board,
    content,
    creator: cause.actor,
    archived: false,
    values: new Map(),
    createdAt: at,
    updatedAt: at,
  };
  world.register(item);
  world.journal.put(board.items, item.id, item);
  world.journal.append(content.boardItems, item);
  recordInTimeline(world, cause, content, { kind: "added-to-board", board });
  world.emit({ name: "projects_v2_item", action: "created", board, item, cause, at });
  return { item, created: true };
}

function checkValue(field: Field, value: Value): void {
  const fits =
    (field.kind === "SingleSelectField" && value.kind === "single-select") ||
    (field.kind === "IterationField" && value.kind === "iteration") ||
    (field.kind === "Field" && field.dataType.toLowerCase() === value.kind);
  if (!fits) throw invalid("ProjectV2Item", "value", "Did not receive a value that fits the field's type");
  if (field.kind === "SingleSelectField" && value.kind === "single-select") {
    if (!field.options.some((option) => option.id === value.optionId)) {
      throw invalid("ProjectV2Item", "value", "The single select option Id does not belong to the field");
    }
  }
  if (value.kind === "date") checkDay("ProjectV2Item", "value", value.date);
  if (field.kind === "IterationField" && value.kind === "iteration") {
    if (!field.iterations.some(({ id }) => id === value.iterationId)) {
      throw invalid("ProjectV2Item", "value", "The iteration Id does not belong to the field");
    }
  }
}

/** Sets the value of an item in a field of its board. */
export function setValue(
  world: World,
  cause: Cause,
  item: BoardItem,
  field: Field,
  value: Value,
): FieldValue {
  const { board } = item;
  if (field.board !== board) throw new Refusal("invalid", "The field does not belong to the item's project.");
  if (item.archived) {
    throw new Refusal("invalid", "The item is archived and cannot be updated");
  }
  checkValue(field, value);
  const at = world.timestamp();
  let held = item.values.get(field.id);
  if (held === undefined) {
    held = {
      kind: "FieldValue",
      ...world.newId("FieldValue"),
      item,
      field,
      value,
      creator: cause.actor,
      createdAt: at,
      updatedAt: at,
    };
    world.register(held);
    world.journal.put(item.values, field.id, held);
  } else {
    world.journal.set(held, { value, creator: cause.actor, updatedAt: at });
  }
  world.journal.set(item, { updatedAt: at });
  world.emit({ name: "projects_v2_item", action: "edited", board, item, field, value: held, cause, at });
  return held;
}

/** Clears the value of an item in a field. */
export function clearValue(world: World, cause: Cause, item: BoardItem, field: Field): void {
  if (!item.values.has(field.id)) return;
  const { board } = item;
  const at = world.timestamp();
  world.journal.drop(item.values, field.id);
  world.journal.set(item, { updatedAt: at });
  world.emit({ name: "projects_v2_item", action: "edited", board, item, field, value: null, cause, at });
}

/** Archives an item or restores it from the archive. */
export function archiveItem(world: World, cause: Cause, item: BoardItem, archived: boolean): void {
  if (item.archived === archived) return;
  const { board } = item;
  const at = world.timestamp();
  world.journal.set(item, { archived, updatedAt: at });
  const action = archived ? "archived" : "restored";
  world.emit({ name: "projects_v2_item", action, board, item, cause, at });
}

/** Removes an item from its board; the issue stays. */
export function removeItem(world: World, cause: Cause, item: BoardItem): void {
  const { board, content } = item;
  world.journal.drop(board.items, item.id);
  world.journal.drop(world.nodes, item.nodeId);
  if (content.kind !== "DraftIssue") world.journal.remove(content.boardItems, item);
  world.emit({ name: "projects_v2_item", action: "deleted", board, item, cause, at: world.timestamp() });
}
