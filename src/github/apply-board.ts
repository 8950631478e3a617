/** Creates the board with its texts, completes its fields, and adds its views. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { ActualBoard, ActualField } from "../model/actual.ts";
import type {
  CloseBoard,
  CreateBoard,
  CreateField,
  CreateView,
  UpdateField,
  ViewField,
} from "../model/change.ts";
import type { DesiredField, DesiredOption } from "../model/desired.ts";
import { BOARD, FIELD, boardAnswer, fieldAnswer, readBoard, readField } from "./board-answer.ts";
import { dataTypeOf } from "./field-kinds.ts";
import type { Stage } from "./stage.ts";
import { sendBatch, type Entry } from "./batch.ts";

export type BoardChange = CreateBoard | CloseBoard | CreateField | UpdateField | CreateView;

export async function applyBoard(changes: readonly BoardChange[], stage: Stage): Promise<void> {
  for (const change of changes) {
    if (change.what === "board" && change.type === "create") await createBoard(change, stage);
  }
  await createFields(
    changes.filter((change) => change.what === "field" && change.type === "create"),
    stage,
  );
  await updateFields(
    changes.filter((change) => change.what === "field" && change.type === "update"),
    stage,
  );
  for (const change of changes) if (change.what === "view") await createView(change, stage);
  await closeBoards(
    changes.filter((change) => change.what === "board" && change.type === "close"),
    stage,
  );
}

async function closeBoards(changes: readonly CloseBoard[], { boards, tally }: Stage): Promise<void> {
  await sendBatch(boards, {
    operation: "close boards",
    mutation: {
      field: "updateProjectV2",
      input: "UpdateProjectV2Input",
      selection: "clientMutationId",
    },
    size: 10,
    creations: 0,
    entries: changes.map((change) => ({
      input: { projectId: change.board, closed: true },
      done: () => undefined,
      failed: (error) => tally.fail(change, error),
    })),
  });
}

const boardPayload = z.object({ projectV2: boardAnswer });

/** A board created with `repositoryId` is linked to the repository immediately. Its texts need another request. */
async function createBoard(change: CreateBoard, { boards, tally }: Stage): Promise<void> {
  const { id: repositoryId, ownerId } = tally.actual().repository;
  const { title, ...texts } = change.after;
  let projectId: string | null = null;
  await sendBatch(boards, {
    operation: "create board",
    mutation: {
      field: "createProjectV2",
      input: "CreateProjectV2Input",
      selection: `projectV2 { ${BOARD} }`,
    },
    size: 1,
    creations: 1,
    entries: [
      {
        input: { ownerId, repositoryId, title },
        done: (answer) => {
          const board = readBoard(boardPayload.parse(answer).projectV2, "");
          projectId = board.id;
          tally.haveBoard({ ...board, ours: true });
        },
        failed: (error) => tally.fail(change, error),
      },
    ],
  });
  if (projectId === null) return;
  // An organization may not allow its members to make boards public. The texts do not depend on that.
  const refusal = await describeBoard(boards, { projectId, ...texts });
  if (refusal !== null && texts.public) {
    const { public: _, ...others } = texts;
    await describeBoard(boards, { projectId, ...others });
  }
}

async function describeBoard(
  boards: Stage["boards"],
  input: Readonly<Record<string, unknown>>,
): Promise<Refused | null> {
  let refusal: Refused | null = null;
  const failed = (error: Refused) => {
    refusal = error;
  };
  await sendBatch(boards, {
    operation: "describe board",
    mutation: { field: "updateProjectV2", input: "UpdateProjectV2Input", selection: "clientMutationId" },
    size: 1,
    creations: 0,
    entries: [{ input, done: () => undefined, failed }],
  });
  return refusal;
}

const fieldPayload = z.object({ projectV2Field: fieldAnswer });

async function createFields(changes: readonly CreateField[], { boards, tally }: Stage): Promise<void> {
  const board = tally.board();
  if (board === null) return;
  await sendBatch(boards, {
    operation: "create board fields",
    mutation: {
      field: "createProjectV2Field",
      input: "CreateProjectV2FieldInput",
      selection: `projectV2Field { ${FIELD} }`,
    },
    size: 10,
    creations: 1,
    entries: changes.map((change) => ({
      input: { projectId: board.id, name: change.after.name, ...typeOf(change.after) },
      done: (answer) => keepField(answer, tally.board() ?? board, tally),
      failed: (error) => tally.fail(change, error),
    })),
  });
}

function typeOf(field: DesiredField) {
  const dataType = dataTypeOf(field.kind);
  if (field.kind !== "choice") return { dataType };
  return { dataType, singleSelectOptions: field.options.map(newOption) };
}

const FIELDS_DOCUMENT = `query ReadFields($ids: [ID!]!) { nodes(ids: $ids) { ${FIELD} } }`;

const fieldsNow = z.object({ nodes: z.array(z.nullable(fieldAnswer)) });

/**
 * GitHub replaces all options of a field at once. So they are read again right before, and every one is sent with its
 * id, name, colour and description: cards would lose the value of an option that is left out.
 */
async function updateFields(changes: readonly UpdateField[], { boards, tally }: Stage): Promise<void> {
  const board = tally.board();
  if (board === null || changes.length === 0) return;
  const ids = changes.map(({ field }) => field);
  const { data } = await boards.graphql("read board fields", FIELDS_DOCUMENT, { ids }, { kind: "read" });
  const fields = fieldsNow.parse(data).nodes.flatMap((node) => (node === null ? [] : readField(node)));
  const entries = changes.flatMap((change): readonly Entry[] => {
    const field = fields.find(({ id }) => id === change.field);
    if (field === undefined) return [];
    return [
      {
        input: { fieldId: field.id, singleSelectOptions: optionsAfter(field, change) },
        done: (answer) => keepField(answer, tally.board() ?? board, tally),
        failed: (error) => tally.fail(change, error),
      },
    ];
  });
  await sendBatch(boards, {
    operation: "edit board fields",
    mutation: {
      field: "updateProjectV2Field",
      input: "UpdateProjectV2FieldInput",
      selection: `projectV2Field { ${FIELD} }`,
    },
    size: 10,
    creations: 0,
    entries,
  });
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

function keepField(answer: unknown, board: ActualBoard, tally: Stage["tally"]): void {
  const kept = readField(fieldPayload.parse(answer).projectV2Field);
  const others = board.fields.filter(({ id }) => kept.every((field) => field.id !== id));
  tally.haveBoard({ ...board, fields: [...others, ...kept] });
}

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
