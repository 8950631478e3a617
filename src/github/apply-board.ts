/** Makes the board, completes its fields, and adds a view in columns. */
import * as z from "zod/mini";
import { Refused } from "../errors.ts";
import type { ActualBoard, ActualField } from "../plan/actual.ts";
import type { CloseBoard, CreateBoard, CreateField, CreateView, UpdateField } from "../plan/change.ts";
import type { DesiredField } from "../plan/desired.ts";
import type { Stage } from "./stage.ts";
import { sendBatch, type Entry } from "./batch.ts";

export type BoardChange = CreateBoard | CloseBoard | CreateField | UpdateField | CreateView;

const FIELD =
  "... on ProjectV2FieldCommon { id name } ... on ProjectV2SingleSelectField { options { id name } }";

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

async function closeBoards(changes: readonly CloseBoard[], { requester, tally }: Stage): Promise<void> {
  await sendBatch(requester, {
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

const boardPayload = z.object({
  projectV2: z.object({
    id: z.string(),
    number: z.number(),
    title: z.string(),
    url: z.string(),
    fields: z.object({
      nodes: z.array(
        z.nullable(
          z.object({
            id: z.optional(z.string()),
            name: z.optional(z.string()),
            options: z.optional(z.array(z.object({ id: z.string(), name: z.string() }))),
          }),
        ),
      ),
    }),
  }),
});

/** A board made with `repositoryId` is linked to the repository at once. */
async function createBoard(change: CreateBoard, { requester, tally }: Stage): Promise<void> {
  const { id: repositoryId, ownerId } = tally.actual().repository;
  await sendBatch(requester, {
    operation: "create board",
    mutation: {
      field: "createProjectV2",
      input: "CreateProjectV2Input",
      selection: `projectV2 { id number title url fields(first: 50) { nodes { ${FIELD} } } }`,
    },
    size: 1,
    creations: 1,
    entries: [
      {
        input: { ownerId, repositoryId, title: change.after.title },
        done: (answer) => {
          const { fields, ...board } = boardPayload.parse(answer).projectV2;
          tally.haveBoard({
            ...board,
            closed: false,
            ours: true,
            layouts: [],
            fields: readFields(fields.nodes),
          });
        },
        failed: (error) => tally.fail(change, error),
      },
    ],
  });
}

type FieldNode = z.infer<typeof boardPayload>["projectV2"]["fields"]["nodes"][number];

function readFields(nodes: readonly FieldNode[]): readonly ActualField[] {
  return nodes.flatMap((node) =>
    node?.id === undefined || node.name === undefined
      ? []
      : [{ id: node.id, name: node.name, options: node.options ?? [] }],
  );
}

const fieldPayload = z.object({
  projectV2Field: z.object({
    id: z.string(),
    name: z.string(),
    options: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
});

async function createFields(changes: readonly CreateField[], { requester, tally }: Stage): Promise<void> {
  const board = tally.board();
  if (board === null) return;
  await sendBatch(requester, {
    operation: "create board fields",
    mutation: {
      field: "createProjectV2Field",
      input: "CreateProjectV2FieldInput",
      selection: `projectV2Field { ${FIELD} }`,
    },
    size: 10,
    creations: 1,
    entries: changes.map((change) => ({
      input: {
        projectId: board.id,
        name: change.after.name,
        dataType: "SINGLE_SELECT",
        singleSelectOptions: change.after.options.map((option) => ({ ...option, description: "" })),
      },
      done: (answer) => keepField(fieldPayload.parse(answer).projectV2Field, tally.board() ?? board, tally),
      failed: (error) => tally.fail(change, error),
    })),
  });
}

/** Every known option is sent with its id, or the cards that carry it would lose their value. */
async function updateFields(changes: readonly UpdateField[], { requester, tally }: Stage): Promise<void> {
  const board = tally.board();
  if (board === null) return;
  const entries = changes.flatMap((change): readonly Entry[] => {
    const field = board.fields.find(({ name }) => name === change.before.name);
    if (field === undefined) return [];
    return [
      {
        input: { fieldId: field.id, singleSelectOptions: optionsOf(field, change.after) },
        done: (answer) => keepField(fieldPayload.parse(answer).projectV2Field, tally.board() ?? board, tally),
        failed: (error) => tally.fail(change, error),
      },
    ];
  });
  await sendBatch(requester, {
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

function optionsOf(field: ActualField, desired: DesiredField) {
  const wanted = desired.options.map((option) => {
    const known = field.options.find(({ name }) => name === option.name);
    return { ...(known === undefined ? {} : { id: known.id }), ...option, description: "" };
  });
  const others = field.options
    .filter(({ name }) => desired.options.every((option) => option.name !== name))
    .map(({ id, name }) => ({ id, name, color: "GRAY", description: "" }));
  return [...wanted, ...others];
}

function keepField(field: ActualField, board: ActualBoard, tally: Stage["tally"]): void {
  tally.haveBoard({ ...board, fields: [...board.fields.filter(({ id }) => id !== field.id), field] });
}

/** REST: "Create a view for an organization-owned project"; GraphQL has no such mutation. */
async function createView(change: CreateView, { requester, tally }: Stage): Promise<void> {
  const board = tally.board();
  if (board === null) return;
  const { owner: org } = tally.actual().repository;
  try {
    const route = "POST /orgs/{org}/projectsV2/{project_number}/views";
    await requester.rest(
      route,
      { org, project_number: board.number, ...change.after },
      { kind: "write", creations: 1 },
    );
    tally.haveBoard({ ...board, layouts: [...board.layouts, change.after.layout] });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    tally.fail(change, error);
  }
}
