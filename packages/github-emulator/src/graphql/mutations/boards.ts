/** createProjectV2, copyProjectV2, updateProjectV2, linkProjectV2ToRepository, and those of fields and status updates. */
import { canSeeBoard, requireBoards } from "../../auth/board-access.ts";
import { forbidden } from "../../auth/repository-access.ts";
import type { NewField, NewOption } from "../../changes/boards.ts";
import { replaceIterations, type Iterations } from "../../changes/iterations.ts";
import {
  checkSameOwner,
  copyBoard,
  createBoard,
  createField,
  deleteBoard,
  editBoard,
  editField,
  linkBoard,
} from "../../changes/boards.ts";
import { deleteStatus, editStatus, postStatus, type StatusWords } from "../../changes/status-updates.ts";
import type { Board, OptionColor, ProjectStatus, StatusUpdate } from "../../model/board.ts";
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

function fieldIn(input: Args, context: Context): NewField {
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
  const configuration = iterationsIn(input) ?? {
    startDate: context.world.timestamp().slice(0, 10),
    duration: USUAL_DURATION,
    iterations: [],
  };
  return { name, dataType: "ITERATION", configuration };
}

/** Two weeks, as on the website. */
const USUAL_DURATION = 14;

function iterationsIn(input: Args): Iterations | null {
  const configuration = objectArg(input, "iterationConfiguration");
  if (configuration === null) return null;
  const duration = numberArg(configuration, "duration") ?? USUAL_DURATION;
  return {
    startDate: neededText(configuration, "startDate"),
    duration,
    iterations: (objectsArg(configuration, "iterations") ?? []).map((one) => ({
      title: neededText(one, "title"),
      startDate: neededText(one, "startDate"),
      duration: numberArg(one, "duration") ?? duration,
    })),
  };
}

/** Whether `organization_projects: write` is enough for that is not documented. */
function requireFeature(
  { viewer, world }: Context,
  feature: "iterationsForApps" | "statusUpdatesForApps",
): void {
  if (viewer.kind !== "token" || viewer.token.kind !== "installation" || world.unknowns[feature]) return;
  throw forbidden(viewer, "Resource not accessible by integration");
}

function statusIn(input: Args): StatusWords {
  const status = STATUSES.find((one) => one === textArg(input, "status"));
  const [startDate, targetDate, body] = ["startDate", "targetDate", "body"].map((name) =>
    textArg(input, name),
  );
  return {
    ...(status === undefined ? {} : { status }),
    ...(startDate === undefined || startDate === null ? {} : { startDate }),
    ...(targetDate === undefined || targetDate === null ? {} : { targetDate }),
    ...(body === undefined || body === null ? {} : { body }),
  };
}

const STATUSES: readonly ProjectStatus[] = ["ON_TRACK", "AT_RISK", "OFF_TRACK", "INACTIVE", "COMPLETE"];

function statusUpdateIn(input: Args, context: Context): StatusUpdate {
  const update = nodeOfKind(context, neededText(input, "statusUpdateId"), ["StatusUpdate"]);
  requireBoards(context.viewer, update.board.owner);
  return update;
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
  mutation("deleteProjectV2", (input, context) => {
    const board = boardIn(input, context);
    deleteBoard(context.world, context.cause, board);
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
    if (textArg(input, "dataType") === "ITERATION") requireFeature(context, "iterationsForApps");
    return { projectV2Field: createField(context.world, board, fieldIn(input, context)) };
  }),
  mutation("updateProjectV2Field", (input, context) => {
    const kinds = ["Field", "SingleSelectField", "IterationField"] as const;
    const field = nodeOfKind(context, neededText(input, "fieldId"), kinds);
    requireBoards(context.viewer, field.board.owner);
    const name = textArg(input, "name");
    const options = optionsIn(input);
    const iterations = iterationsIn(input);
    if (iterations !== null) {
      requireFeature(context, "iterationsForApps");
      if (field.kind !== "IterationField") throw new Refusal("invalid", "Field has no iterations");
      replaceIterations(context.world, field, iterations);
    }
    editField(context.world, field, {
      ...(name === null ? {} : { name }),
      ...(options === null ? {} : { options }),
    });
    return { projectV2Field: field };
  }),
  creation("createProjectV2StatusUpdate", (input, context) => {
    const board = boardIn(input, context);
    requireFeature(context, "statusUpdatesForApps");
    return { statusUpdate: postStatus(context.world, context.cause, board, statusIn(input)) };
  }),
  mutation("updateProjectV2StatusUpdate", (input, context) => {
    const update = statusUpdateIn(input, context);
    requireFeature(context, "statusUpdatesForApps");
    editStatus(context.world, update, statusIn(input));
    return { statusUpdate: update };
  }),
  mutation("deleteProjectV2StatusUpdate", (input, context) => {
    const update = statusUpdateIn(input, context);
    const { nodeId, board } = update;
    deleteStatus(context.world, update);
    return { deletedStatusUpdateId: nodeId, projectV2: board };
  }),
];
