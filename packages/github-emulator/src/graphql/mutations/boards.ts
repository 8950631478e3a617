/** createProjectV2, copyProjectV2, updateProjectV2, linkProjectV2ToRepository, and the mutations of fields. */
import { canSeeBoard, requireBoards } from "../../auth/board-access.ts";
import type { NewField, NewOption } from "../../changes/boards.ts";
import {
  checkSameOwner,
  copyBoard,
  createBoard,
  createField,
  editBoard,
  editField,
  linkBoard,
} from "../../changes/boards.ts";
import type { Board, OptionColor } from "../../model/board.ts";
import { Refusal } from "../../model/refusal.ts";
import { flagArg, neededText, objectArg, objectsArg, numberArg, textArg } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { creation, mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";

/** A board that the viewer may change. */
export function boardIn(input: Args, context: Context): Board {
  const board = nodeOfKind(context, neededText(input, "projectId"), ["Board"]);
  requireBoards(context.viewer, board.owner);
  return board;
}

const COLORS: readonly OptionColor[] = ["BLUE", "GRAY", "GREEN", "ORANGE", "PINK", "PURPLE", "RED", "YELLOW"];

function optionsIn(input: Args): NewOption[] | null {
  return (
    objectsArg(input, "singleSelectOptions")?.map((one) => ({
      id: textArg(one, "id"),
      name: neededText(one, "name"),
      color: COLORS.find((color) => color === textArg(one, "color")) ?? "GRAY",
      description: textArg(one, "description") ?? "",
    })) ?? null
  );
}

function fieldIn(input: Args): NewField {
  const name = neededText(input, "name");
  const dataType = neededText(input, "dataType");
  if (dataType === "TEXT" || dataType === "NUMBER" || dataType === "DATE") return { name, dataType };
  if (dataType === "SINGLE_SELECT") {
    const options = optionsIn(input);
    if (options === null || options.length === 0) {
      throw new Refusal("invalid", "Single select options are required for a SINGLE_SELECT field");
    }
    return { name, dataType, options };
  }
  const configuration = objectArg(input, "iterationConfiguration") ?? {};
  const iterations = (objectsArg(configuration, "iterations") ?? []).map((one, index) => ({
    id: (index + 1).toString(16).padStart(8, "0"),
    title: neededText(one, "title"),
    startDate: neededText(one, "startDate"),
    duration: numberArg(one, "duration") ?? 14,
  }));
  return { name, dataType: "ITERATION", iterations };
}

function ownerIn(input: Args, context: Context) {
  const owner = nodeOfKind(context, neededText(input, "ownerId"), ["Organization", "User"]);
  requireBoards(context.viewer, owner);
  return owner;
}

export const BOARD_MUTATIONS = [
  creation("createProjectV2", (input, context) => {
    const owner = ownerIn(input, context);
    const repositoryId = textArg(input, "repositoryId");
    const repository = repositoryId === null ? null : nodeOfKind(context, repositoryId, ["Repository"]);
    if (repository !== null) checkSameOwner(owner, repository);
    const board = createBoard(context.world, context.cause, owner, neededText(input, "title"));
    if (repository !== null) linkBoard(context.world, board, repository);
    return { projectV2: board };
  }),
  creation("copyProjectV2", (input, context) => {
    const source = nodeOfKind(context, neededText(input, "projectId"), ["Board"]);
    if (!canSeeBoard(context.viewer, source)) throw new Refusal("not-found", "Not Found");
    const owner = ownerIn(input, context);
    const board = copyBoard(context.world, context.cause, source, owner, neededText(input, "title"));
    return { projectV2: board };
  }),
  mutation("updateProjectV2", (input, context) => {
    const board = boardIn(input, context);
    const title = textArg(input, "title");
    const shortDescription = textArg(input, "shortDescription");
    const readme = textArg(input, "readme");
    const isPublic = flagArg(input, "public");
    const closed = flagArg(input, "closed");
    editBoard(context.world, context.cause, board, {
      ...(title === null ? {} : { title }),
      ...(shortDescription === null ? {} : { shortDescription }),
      ...(readme === null ? {} : { readme }),
      ...(isPublic === null ? {} : { public: isPublic }),
      ...(closed === null ? {} : { closed }),
    });
    return { projectV2: board };
  }),
  mutation("linkProjectV2ToRepository", (input, context) => {
    const board = boardIn(input, context);
    const repository = nodeOfKind(context, neededText(input, "repositoryId"), ["Repository"]);
    linkBoard(context.world, board, repository);
    return { repository };
  }),
  creation("createProjectV2Field", (input, context) => {
    const board = boardIn(input, context);
    return { projectV2Field: createField(context.world, board, fieldIn(input)) };
  }),
  mutation("updateProjectV2Field", (input, context) => {
    const kinds = ["Field", "SingleSelectField", "IterationField"] as const;
    const field = nodeOfKind(context, neededText(input, "fieldId"), kinds);
    requireBoards(context.viewer, field.board.owner);
    const name = textArg(input, "name");
    const options = optionsIn(input);
    editField(context.world, field, {
      ...(name === null ? {} : { name }),
      ...(options === null ? {} : { options }),
    });
    return { projectV2Field: field };
  }),
];
