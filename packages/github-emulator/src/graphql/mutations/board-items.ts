/** addProjectV2ItemById, updateProjectV2ItemFieldValue, clearProjectV2ItemFieldValue, archive, unarchive, delete. */
import { addItem, archiveItem, clearValue, removeItem, setValue } from "../../changes/board-items.ts";
import type { BoardItem, Field, Value } from "../../model/board.ts";
import { Refusal } from "../../model/refusal.ts";
import { neededText, numberArg, objectArg, textArg } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";
import { boardIn } from "./boards.ts";

function itemIn(input: Args, context: Context): BoardItem {
  const board = boardIn(input, context);
  const item = nodeOfKind(context, neededText(input, "itemId"), ["BoardItem"]);
  if (item.board !== board) throw new Refusal("not-found", "The item does not exist in the project");
  return item;
}

function fieldIn(input: Args, context: Context): Field {
  const kinds = ["Field", "SingleSelectField", "IterationField"] as const;
  return nodeOfKind(context, neededText(input, "fieldId"), kinds);
}

/** Reads ProjectV2FieldValue. Exactly one of its keys must be set. */
function valueIn(input: Args): Value {
  const value = objectArg(input, "value") ?? {};
  const optionId = textArg(value, "singleSelectOptionId");
  const iterationId = textArg(value, "iterationId");
  const text = textArg(value, "text");
  const date = textArg(value, "date");
  const number = numberArg(value, "number");
  const given: Value[] = [];
  if (optionId !== null) given.push({ kind: "single-select", optionId });
  if (iterationId !== null) given.push({ kind: "iteration", iterationId });
  if (text !== null) given.push({ kind: "text", text });
  if (date !== null) given.push({ kind: "date", date });
  if (number !== null) given.push({ kind: "number", number });
  const [one, ...more] = given;
  if (one === undefined || more.length > 0) {
    throw new Refusal("invalid", "A single value must be provided for the field");
  }
  return one;
}

export const BOARD_ITEM_MUTATIONS = [
  mutation("addProjectV2ItemById", (input, context) => {
    const board = boardIn(input, context);
    const content = nodeOfKind(context, neededText(input, "contentId"), ["Issue", "PullRequest"]);
    return { item: addItem(context.world, context.cause, board, content).item };
  }),
  mutation("updateProjectV2ItemFieldValue", (input, context) => {
    const item = itemIn(input, context);
    setValue(context.world, context.cause, item, fieldIn(input, context), valueIn(input));
    return { projectV2Item: item };
  }),
  mutation("clearProjectV2ItemFieldValue", (input, context) => {
    const item = itemIn(input, context);
    clearValue(context.world, context.cause, item, fieldIn(input, context));
    return { projectV2Item: item };
  }),
  mutation("archiveProjectV2Item", (input, context) => {
    const item = itemIn(input, context);
    archiveItem(context.world, context.cause, item, true);
    return { item };
  }),
  mutation("unarchiveProjectV2Item", (input, context) => {
    const item = itemIn(input, context);
    archiveItem(context.world, context.cause, item, false);
    return { item };
  }),
  mutation("deleteProjectV2Item", (input, context) => {
    const item = itemIn(input, context);
    removeItem(context.world, context.cause, item);
    return { deletedItemId: item.nodeId };
  }),
];
