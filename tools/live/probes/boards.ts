/** Probes about boards: their fields, views, iterations and status updates. They need a classic token with `project`. */
import * as z from "zod/mini";
import {
  boardAnswer,
  boardFields,
  fieldAnswer,
  fieldFields,
  readBoard,
  readField,
} from "../../../src/github/board-answer.ts";
import { configurationOf } from "../../../src/github/replace-iterations.ts";
import { refusedBy } from "../../../src/github/refusals.ts";
import type { ActualBoard, ActualField } from "../../../src/model/actual.ts";
import { STATUS_CHOICE } from "../../../src/plan/board-fields.ts";
import type { Live } from "../live.ts";
import { makeIssue } from "../make.ts";
import type { Probe } from "../probe.ts";

/** The beginning of the title of each board that a probe makes. The test deletes these boards at the end. */
export const PROBE_BOARD = "Waymark live test";

const WRITE = { kind: "write", creations: 1 } as const;
const READ = { kind: "read" } as const;

/** Sends one mutation with an input and returns its payload. Throws Refused if GitHub refuses it. */
async function change(
  { requester }: Live,
  { field, selection }: { readonly field: string; readonly selection: string },
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { answer: ${field}(input: $input) { ${selection} } }`;
  const { data, errors } = await requester.graphql(field, document, { input }, WRITE);
  const [error] = errors;
  if (error !== undefined) throw refusedBy(field, error);
  return data["answer"];
}

const madeBoard = z.object({ projectV2: boardAnswer });

async function makeBoard(live: Live): Promise<ActualBoard> {
  const { ownerId, id: repositoryId } = live.repository;
  const selection = `projectV2 { ${boardFields(live.requester.server)} }`;
  const title = `${PROBE_BOARD} ${live.run}`;
  const answer = await change(
    live,
    { field: "createProjectV2", selection },
    { ownerId, repositoryId, title },
  );
  return readBoard(madeBoard.parse(answer).projectV2, "");
}

const linked = z.object({
  repository: z.object({ projectsV2: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
});

const newBoard: Probe = {
  name: "a new board",
  needs: "project",
  assumes:
    "it is linked to the repository, and Status has `Todo`, `In Progress` and `Done` with the same ids on every board",
  otherwise:
    "options are found by their names; a board that is not linked would be made again by the next run",
  ask: async (live) => {
    const board = await makeBoard(live);
    const { owner, name } = live.repository;
    const document = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { projectsV2(first: 20) { nodes { id } } } }`;
    const { data } = await live.requester.graphql("read boards", document, { owner, name }, READ);
    const isLinked = linked.parse(data).repository.projectsV2.nodes.some(({ id }) => id === board.id);
    const status = board.fields.find((field) => field.name === STATUS_CHOICE.name);
    const options = status?.options.map((one) => `${one.name} ${one.id}`) ?? [];
    const usual = STATUS_CHOICE.options.map((one) => `${one.name} ${one.usualId ?? ""}`);
    return {
      did: `${isLinked ? "linked" : "not linked"}; Status: ${options.join(", ")}`,
      agrees: isLinked && options.join() === usual.join(),
    };
  },
};

const madeView = z.object({
  filter: z.nullish(z.string()),
  group_by: z.optional(z.array(z.number())),
  vertical_group_by: z.optional(z.array(z.number())),
  sort_by: z.optional(z.array(z.array(z.union([z.number(), z.string()])))),
});

const view: Probe = {
  name: "a view of a board",
  needs: "project",
  assumes: "REST makes one with columns, rows, an order and a filter, and says so in its answer",
  otherwise:
    "GitHub shows the view in another arrangement; a refusal is on the pinned issue, and the next run tries again",
  ask: async (live) => {
    const board = await makeBoard(live);
    const numberOf = (name: string) => board.fields.find((field) => field.name === name)?.number ?? 0;
    const [status, milestone] = [numberOf("Status"), numberOf("Milestone")];
    const wanted = {
      name: "Board",
      layout: "board",
      filter: "-status:Done",
      group_by: [milestone],
      vertical_group_by: [status],
      sort_by: [[milestone, "asc"]],
    };
    const [route, place] =
      board.owner?.kind === "user"
        ? ["POST /users/{user_id}/projectsV2/{project_number}/views", { user_id: board.owner.number }]
        : ["POST /orgs/{org}/projectsV2/{project_number}/views", { org: live.repository.owner }];
    const { data } = await live.requester.rest(
      route,
      { ...place, project_number: board.number, ...wanted },
      WRITE,
    );
    const { filter, group_by: rows, vertical_group_by: columns, sort_by: order } = madeView.parse(data);
    const made = { filter, group_by: rows, vertical_group_by: columns, sort_by: order };
    const { name: _, layout: __, ...arranged } = wanted;
    const did = JSON.stringify(made);
    return { did, agrees: did === JSON.stringify(arranged) };
  },
};

const madeField = z.object({ projectV2Field: fieldAnswer });

/** A field with these weeks, each by its Monday. */
const weeks = (...mondays: readonly string[]) =>
  mondays.map((start) => ({ title: `Week of ${start}`, start, days: 7 }));

function fieldIn(answer: unknown): ActualField {
  const [field] = readField(madeField.parse(answer).projectV2Field);
  if (field === undefined) throw new Error("GitHub returned no field");
  return field;
}

async function makeWeeks(
  live: Live,
  board: ActualBoard,
  ...mondays: readonly string[]
): Promise<ActualField> {
  const selection = `projectV2Field { ${fieldFields(live.requester.server)} }`;
  const input = {
    projectId: board.id,
    name: "Week",
    dataType: "ITERATION",
    iterationConfiguration: configurationOf(weeks(...mondays)),
  };
  return fieldIn(await change(live, { field: "createProjectV2Field", selection }, input));
}

const startsOf = ({ iterations }: ActualField): string => iterations.map(({ start }) => start).join(", ");

/** The second one is over, and between the others is a break. */
const MONDAYS = ["2020-01-06", "2035-01-01", "2035-01-15"] as const;

const iterations: Probe = {
  name: "an iteration field",
  needs: "project",
  assumes: "it has the given iterations, also one that is over, and a gap between two stays a break",
  otherwise: "cards have the field Target, and the next week tries again",
  ask: async (live) => {
    const did = startsOf(await makeWeeks(live, await makeBoard(live), ...MONDAYS));
    return { did, agrees: did === MONDAYS.join(", ") };
  },
};

const addedCard = z.object({ item: z.object({ id: z.string() }) });
const valueAnswer = z.object({
  node: z.object({ value: z.nullish(z.object({ startDate: z.optional(z.string()) })) }),
});

const replaced: Probe = {
  name: "iterations that are replaced",
  needs: "project",
  assumes: "all of them get new ids, and a card loses its iteration until it is set again",
  otherwise: "nothing: Waymark only sets again what was lost",
  ask: async (live) => {
    const board = await makeBoard(live);
    const field = await makeWeeks(live, board, ...MONDAYS);
    const issue = await makeIssue(live, { title: `Live ${live.run}: a card` });
    const add = { field: "addProjectV2ItemById", selection: "item { id }" };
    const added = await change(live, add, { projectId: board.id, contentId: issue.id });
    const { id: itemId } = addedCard.parse(added).item;
    const before = field.iterations[0]?.id ?? "";
    await change(
      live,
      { field: "updateProjectV2ItemFieldValue", selection: "clientMutationId" },
      { projectId: board.id, itemId, fieldId: field.id, value: { iterationId: before } },
    );
    const selection = `projectV2Field { ${fieldFields(live.requester.server)} }`;
    const iterationConfiguration = configurationOf(weeks(...MONDAYS, "2035-02-05"));
    const after = fieldIn(
      await change(
        live,
        { field: "updateProjectV2Field", selection },
        { fieldId: field.id, iterationConfiguration },
      ),
    );
    const document = `query($id: ID!) { node(id: $id) { ... on ProjectV2Item {
      value: fieldValueByName(name: "Week") { ... on ProjectV2ItemFieldIterationValue { startDate } } } } }`;
    const { data } = await live.requester.graphql("read a card", document, { id: itemId }, READ);
    const kept = valueAnswer.parse(data).node.value?.startDate;
    const isNew = after.iterations[0]?.id !== before;
    return {
      did: `${isNew ? "new ids" : "the same ids"}; the card ${kept === undefined ? "has none" : `has ${kept}`}`,
      agrees: isNew && kept === undefined && after.iterations.length === MONDAYS.length + 1,
    };
  },
};

const posted = z.object({ statusUpdate: z.object({ id: z.string() }) });
const latest = z.object({
  node: z.object({
    statusUpdates: z.object({
      nodes: z.array(z.object({ status: z.nullish(z.string()), body: z.nullish(z.string()) })),
    }),
  }),
});

const statusUpdate: Probe = {
  name: "a status update of a board",
  needs: "project",
  assumes: "it can be posted and edited, its text keeps an HTML comment, and the newest is read first",
  otherwise: "the board does not say whether the course is on track, and the next week tries again",
  ask: async (live) => {
    const board = await makeBoard(live);
    const post = (status: string, body: string) =>
      change(
        live,
        { field: "createProjectV2StatusUpdate", selection: "statusUpdate { id }" },
        { projectId: board.id, status, startDate: "2035-01-01", targetDate: "2035-02-01", body },
      );
    await post("ON_TRACK", "First");
    const { id } = posted.parse(await post("AT_RISK", "Second\n\n<!-- hidden -->")).statusUpdate;
    await change(
      live,
      { field: "updateProjectV2StatusUpdate", selection: "clientMutationId" },
      { statusUpdateId: id, status: "OFF_TRACK" },
    );
    const document = `query($id: ID!) { node(id: $id) { ... on ProjectV2 { statusUpdates(first: 2) { nodes { status body } } } } }`;
    const { data } = await live.requester.graphql("read status updates", document, { id: board.id }, READ);
    const [newest] = latest.parse(data).node.statusUpdates.nodes;
    const isHidden = newest?.body?.includes("<!-- hidden -->") === true;
    return {
      did: `the newest is ${newest?.status ?? "missing"}; the comment ${isHidden ? "is there" : "is gone"}`,
      agrees: newest?.status === "OFF_TRACK" && isHidden,
    };
  },
};

export const BOARDS: readonly Probe[] = [newBoard, view, iterations, replaced, statusUpdate];
