/** Creates the board with its texts, completes its fields, and adds its views. */
import * as z from "zod/mini";
import { FeatureRefused, Refused } from "../model/errors.ts";
import type { Feature } from "../model/features.ts";
import type { ActualField, BoardStatus } from "../model/actual.ts";
import type {
  CloseBoard,
  CreateBoard,
  CreateField,
  CreateView,
  PostStatus,
  ReplaceIterations,
  UpdateField,
  ViewField,
} from "../model/change.ts";
import type { DesiredField, DesiredOption } from "../model/desired.ts";
import {
  boardAnswer,
  boardFields,
  fieldAnswer,
  fieldFields,
  readBoard,
  readField,
  STATUS_MARK,
} from "./board-answer.ts";
import { fieldEdits, keepField } from "./edit-field.ts";
import { isPassing } from "./refusals.ts";
import { configurationOf, replaceIterations, type Untouched } from "./replace-iterations.ts";
import { dataTypeOf } from "./field-kinds.ts";
import type { Stage } from "./stage.ts";
import { sendBatch, takeSteps } from "./batch.ts";
import { settling, type Entry, type Step, type Turn } from "./step.ts";
import { unlessGone } from "./hidden-fields.ts";

export type BoardChange =
  CreateBoard | CloseBoard | CreateField | UpdateField | ReplaceIterations | PostStatus | CreateView;

/** The steps for the board itself: to create it, to complete it, and to add its views. */
export interface BoardSteps {
  readonly create: readonly Step[];
  readonly complete: readonly (Step | Turn)[];
  readonly views: readonly Turn[];
  /** Taken last: if GitHub refused a whole feature, the run starts again without it. Throws FeatureRefused. */
  readonly end: Turn;
  /** Whether the iterations are as the plan wants them, so that cards can have them. */
  readonly hasIterations: () => boolean;
}

/** `isUntouched` says which cards keep the value of a field in this plan. */
export function boardSteps(
  changes: readonly BoardChange[],
  stage: Stage,
  isUntouched: Untouched,
): BoardSteps {
  const { tally } = stage;
  const refusals = new Map<Feature, Refused>();
  const refuse = (feature: Feature, change: BoardChange) => (error: Refused) => {
    if (isPassing(error)) tally.fail(change, error);
    else refusals.set(feature, error);
  };
  const made = changes.flatMap((change) =>
    change.what === "board" && change.type === "create" ? [change] : [],
  );
  const fields = settling(
    changes.flatMap((change) =>
      change.what === "field" && change.type === "create"
        ? [fieldStep(change, stage, refuse("iterations", change))]
        : [],
    ),
  );
  const replaced = changes.filter((change) => change.what === "iterations");
  let isReplaced = replaced.length === 0;
  const statuses = changes.filter((change) => change.what === "status");
  const updated = changes.filter((change) => change.what === "field" && change.type === "update");
  const closed = changes.filter((change) => change.what === "board" && change.type === "close");
  const isThere = () => tally.board() !== null;
  return {
    create: made.map((change) => createBoard(change, stage)),
    complete: [
      ...made.flatMap((change) => describeBoard(change, stage)),
      ...fields.steps,
      { isReady: isThere, run: () => updateFields(updated, stage) },
      {
        isReady: isThere,
        async run() {
          for (const change of replaced) {
            await replaceIterations(change, stage, { isUntouched, refused: refuse("iterations", change) });
          }
          isReplaced = true;
        },
      },
      ...statuses.map((change) => statusStep(change, stage, refuse("status-updates", change))),
      { isReady: isThere, run: () => closeBoards(closed, stage) },
    ],
    views: changes.flatMap((change) =>
      change.what !== "view"
        ? []
        : [{ isReady: () => isThere() && fields.areSettled(), run: () => createView(change, stage) }],
    ),
    hasIterations: () => isReplaced,
    end: {
      isReady: () => refusals.size > 0,
      run() {
        for (const [feature, error] of refusals) throw new FeatureRefused(feature, error);
        return Promise.resolve();
      },
    },
  };
}

/** The state in GitHub's words. */
const STATUS_NAMES: Readonly<Record<BoardStatus, string>> = {
  "on-track": "ON_TRACK",
  "at-risk": "AT_RISK",
  "off-track": "OFF_TRACK",
  inactive: "INACTIVE",
  complete: "COMPLETE",
};

function statusStep(
  { update, after }: PostStatus,
  { boards, tally }: Stage,
  failed: (error: Refused) => void,
): Step {
  const { status, start: startDate, target: targetDate, words } = after;
  const said = { status: STATUS_NAMES[status], startDate, targetDate, body: `${words}\n\n${STATUS_MARK}` };
  const verb = update === null ? "create" : "update";
  const name = update === null ? "Create" : "Update";
  return {
    requester: boards,
    operation: "post a status update",
    mutation: {
      field: `${verb}ProjectV2StatusUpdate`,
      input: `${name}ProjectV2StatusUpdateInput`,
      selection: "clientMutationId",
    },
    creations: update === null ? 1 : 0,
    input: () => {
      const board = tally.board();
      if (board === null) return null;
      return update === null ? { projectId: board.id, ...said } : { statusUpdateId: update, ...said };
    },
    done: () => undefined,
    failed,
  };
}

async function closeBoards(changes: readonly CloseBoard[], { boards, tally }: Stage): Promise<void> {
  await sendBatch(boards, {
    operation: "close boards",
    mutation: {
      field: "updateProjectV2",
      input: "UpdateProjectV2Input",
      selection: "clientMutationId",
    },
    creations: 0,
    entries: changes.map((change) => ({
      input: { projectId: change.board, closed: true },
      done: () => undefined,
      failed: (error) => tally.fail(change, error),
    })),
  });
}

const boardPayload = z.object({ projectV2: boardAnswer });

/** A board created with `repositoryId` is linked to the repository immediately. Its texts need another mutation. */
function createBoard(change: CreateBoard, { boards, tally }: Stage): Step {
  const { id: repositoryId, ownerId } = tally.actual().repository;
  const { title } = change.after;
  return {
    requester: boards,
    operation: "create board",
    mutation: {
      field: "createProjectV2",
      input: "CreateProjectV2Input",
      selection: `projectV2 { ${boardFields(boards.server)} }`,
    },
    creations: 1,
    input: () => ({ ownerId, repositoryId, title }),
    done: (answer) => {
      const board = readBoard(boardPayload.parse(answer).projectV2, "");
      tally.haveBoard({ ...board, ours: true });
    },
    failed: (error) => tally.fail(change, error),
  };
}

/** An organization may not allow its members to make boards public. The texts do not depend on that. */
function describeBoard(change: CreateBoard, { boards, tally }: Stage): readonly (Step | Turn)[] {
  const { title: _, public: isPublic, ...texts } = change.after;
  let isRefused = false;
  const onBoard = (words: Entry["input"]) => {
    const board = tally.board();
    return board === null ? null : { projectId: board.id, ...words };
  };
  const fail = (error: Refused) => tally.fail(change, error);
  const described = (input: Step["input"], failed: Step["failed"]): Step => ({
    requester: boards,
    operation: "describe board",
    mutation: { field: "updateProjectV2", input: "UpdateProjectV2Input", selection: "clientMutationId" },
    creations: 0,
    input,
    done: () => undefined,
    failed,
  });
  const refused = () => {
    isRefused = true;
  };
  return [
    described(() => onBoard({ ...texts, public: isPublic }), isPublic ? refused : fail),
    {
      isReady: () => isRefused,
      run: () => takeSteps([described(() => onBoard(texts), fail)]),
    },
  ];
}

/** If GitHub refuses iterations, it refuses the feature. */
function fieldStep(change: CreateField, { boards, tally }: Stage, refuse: Step["failed"]): Step {
  return {
    requester: boards,
    operation: "create board fields",
    mutation: {
      field: "createProjectV2Field",
      input: "CreateProjectV2FieldInput",
      selection: `projectV2Field { ${fieldFields(boards.server)} }`,
    },
    creations: 1,
    input: () => {
      const board = tally.board();
      return board === null
        ? null
        : { projectId: board.id, name: change.after.title, ...typeOf(change.after) };
    },
    done: (answer) => {
      const board = tally.board();
      if (board !== null) keepField(answer, board, tally);
    },
    failed: change.after.kind === "iteration" ? refuse : (error) => tally.fail(change, error),
  };
}

function typeOf(field: DesiredField) {
  const dataType = dataTypeOf(field.kind);
  if (field.kind === "choice") return { dataType, singleSelectOptions: field.options.map(newOption) };
  if (field.kind === "iteration")
    return { dataType, iterationConfiguration: configurationOf(field.iterations) };
  return { dataType };
}

const fieldsNow = z.object({ nodes: z.array(z.nullable(fieldAnswer)) });

/**
 * GitHub replaces all options of a field at once. So they are read again right before, and every one is sent with its
 * id, name, colour and description: cards would lose the value of an option that is left out.
 */
async function updateFields(changes: readonly UpdateField[], { boards, tally }: Stage): Promise<void> {
  const board = tally.board();
  if (board === null || changes.length === 0) return;
  const ids = changes.map(({ field }) => field);
  const document = `query ReadFields($ids: [ID!]!) { nodes(ids: $ids) { ${fieldFields(boards.server)} } }`;
  const operation = "read board fields";
  const read = await boards.graphql(operation, document, { ids }, { kind: "read" });
  const fields = fieldsNow
    .parse(unlessGone(operation, read))
    .nodes.flatMap((node) => (node === null ? [] : readField(node)));
  const entries = changes.flatMap((change): readonly Entry[] => {
    const field = fields.find(({ id }) => id === change.field);
    if (field === undefined) return [];
    return [
      {
        input: { fieldId: field.id, singleSelectOptions: optionsAfter(field, change) },
        done: (answer) => void keepField(answer, tally.board() ?? board, tally),
        failed: (error) => tally.fail(change, error),
      },
    ];
  });
  await sendBatch(boards, { ...fieldEdits(boards.server), entries });
}

/** An option that a person renamed since the plan was made keeps their name. */
function optionsAfter({ options }: ActualField, { after }: UpdateField) {
  const kept = options.map((option) => {
    const renamed = after.renamed.find(({ id, from }) => id === option.id && from === option.name);
    return { ...option, name: renamed?.name ?? option.name };
  });
  const added = after.added.filter(({ name }) => options.every((option) => option.name !== name));
  return [...kept, ...added.map(newOption)];
}

const newOption = ({ name, color }: DesiredOption) => ({ name, color, description: "" });

/**
 * REST: "Create a view for an organization-owned project" and "Create a view for a user-owned project". Apps may not
 * use the second one. GraphQL's mutation takes neither a filter nor the fields that arrange a view.
 */
async function createView(change: CreateView, { boards, tally }: Stage): Promise<void> {
  const board = tally.board();
  if (board === null || board.owner === null) return;
  const numberOf = (field: ViewField | null): readonly number[] => {
    const found = board.fields.find(({ id, name }) =>
      field?.id === null ? name === field.name : id === field?.id,
    );
    return found === undefined || found.number === null ? [] : [found.number];
  };
  // Without the field of its filter, the view would show something else. The refused field is already reported.
  if (change.after.filters.some((field) => numberOf(field).length === 0)) return;
  const { name, layout, filter, groupBy, columns, sortBy } = change.after;
  const listed = (key: string, values: readonly unknown[]) => (values.length === 0 ? {} : { [key]: values });
  const view = {
    project_number: board.number,
    name,
    layout,
    ...(filter === null ? {} : { filter }),
    ...listed("group_by", numberOf(groupBy)),
    ...listed("vertical_group_by", numberOf(columns)),
    ...listed(
      "sort_by",
      sortBy === null ? [] : numberOf(sortBy.field).map((field) => [field, sortBy.direction]),
    ),
  };
  const [route, parameters] =
    board.owner.kind === "user"
      ? ["POST /users/{user_id}/projectsV2/{project_number}/views", { user_id: board.owner.number, ...view }]
      : ["POST /orgs/{org}/projectsV2/{project_number}/views", { org: board.owner.login, ...view }];
  try {
    await boards.rest(route, parameters, { kind: "write", creations: 1 });
    tally.haveBoard({ ...board, views: [...board.views, { name, layout }] });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tally.fail(change, error);
  }
}
