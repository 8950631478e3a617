/**
 * The fields of a board that queries ask for, and how the answer becomes an `ActualBoard`. Reads and writes use the
 * same fields.
 */
import * as z from "zod/mini";
import type { ActualBoard, ActualField, ActualStatusUpdate, BoardStatus } from "../model/actual.ts";
import { kindOf } from "./field-kinds.ts";
import type { Server } from "./server.ts";

const ITERATION = "{ id title startDate duration }";
const ITERATIONS = `... on ProjectV2IterationField { configuration { iterations ${ITERATION} completedIterations ${ITERATION} } }`;

/** A field of a board, for `fieldAnswer`. */
export const fieldFields = (server: Pick<Server, "has">): string =>
  `... on ProjectV2FieldCommon { id databaseId name dataType } ... on ProjectV2SingleSelectField { options { id name color description } } ${server.has("iterations") ? ITERATIONS : ""}`;

/** A person may have posted some after Waymark's last one. */
const STATUS_UPDATES =
  "statusUpdates(first: 5) { nodes { id status startDate targetDate createdAt body creator { login } } }";

/** A board, for `boardAnswer`. */
export const boardFields = (
  server: Pick<Server, "has">,
): string => `id number title url closed creator { login }
        owner { __typename ... on User { databaseId } ... on Organization { login } }
        fields(first: 50) { nodes { ${fieldFields(server)} } }
        views(first: 20) { nodes { name layout } }
        ${server.has("status-updates") ? STATUS_UPDATES : ""}`;

const iterationsAnswer = z.array(
  z.object({ id: z.string(), title: z.string(), startDate: z.string(), duration: z.number() }),
);

/** A field that the token may not see has no id. */
export const fieldAnswer = z.object({
  id: z.optional(z.string()),
  databaseId: z.optional(z.nullable(z.number())),
  name: z.optional(z.string()),
  dataType: z.optional(z.string()),
  configuration: z.optional(
    z.object({ iterations: iterationsAnswer, completedIterations: iterationsAnswer }),
  ),
  options: z.optional(
    z.array(
      z.object({ id: z.string(), name: z.string(), color: z.string(), description: z.nullish(z.string()) }),
    ),
  ),
});

const statusUpdateAnswer = z.object({
  id: z.string(),
  status: z.nullish(z.string()),
  startDate: z.nullish(z.string()),
  targetDate: z.nullish(z.string()),
  createdAt: z.string(),
  body: z.nullish(z.string()),
  creator: z.nullish(z.object({ login: z.string() })),
});

export const boardAnswer = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  url: z.string(),
  closed: z.boolean(),
  creator: z.nullish(z.object({ login: z.string() })),
  owner: z.nullish(
    z.object({
      __typename: z.string(),
      databaseId: z.optional(z.nullable(z.number())),
      login: z.optional(z.string()),
    }),
  ),
  fields: z.object({ nodes: z.array(z.nullable(fieldAnswer)) }),
  views: z.nullish(
    z.object({ nodes: z.array(z.nullable(z.object({ name: z.string(), layout: z.string() }))) }),
  ),
  statusUpdates: z.nullish(z.object({ nodes: z.array(z.nullable(statusUpdateAnswer)) })),
});

type BoardAnswer = z.infer<typeof boardAnswer>;

/** `viewer` is the login that sends the request. A board that it created is Waymark's own. */
export function readBoard(answer: BoardAnswer, viewer: string): ActualBoard {
  const { id, number, title, url, closed, creator } = answer;
  const isViewer = (login: string | undefined) =>
    login !== undefined && plainLogin(login) === plainLogin(viewer);
  return {
    id,
    number,
    title,
    url,
    closed,
    owner: readOwner(answer.owner),
    ours: isViewer(creator?.login),
    byApp: isViewer(creator?.login) && viewer.endsWith("[bot]"),
    fields: answer.fields.nodes.flatMap((field) => (field === null ? [] : readField(field))),
    views:
      answer.views?.nodes.flatMap((view) =>
        view === null ? [] : [{ name: view.name, layout: readLayout(view.layout) }],
      ) ?? [],
    statusUpdates:
      answer.statusUpdates?.nodes.flatMap((update) =>
        update === null ? [] : [readStatusUpdate(update, isViewer(update.creator?.login))],
      ) ?? [],
  };
}

/** Hidden in the text of Waymark's own status updates: people may post some with the same token. */
export const STATUS_MARK = "<!-- waymark:status v1 -->";

const STATUSES: Readonly<Record<string, BoardStatus>> = {
  ON_TRACK: "on-track",
  AT_RISK: "at-risk",
  OFF_TRACK: "off-track",
  INACTIVE: "inactive",
  COMPLETE: "complete",
};

function readStatusUpdate(
  { id, status, startDate = null, targetDate = null, createdAt, body }: z.infer<typeof statusUpdateAnswer>,
  isViewers: boolean,
): ActualStatusUpdate {
  return {
    id,
    ours: isViewers && body?.includes(STATUS_MARK) === true,
    status: STATUSES[status ?? ""] ?? null,
    start: startDate,
    target: targetDate,
    createdAt,
  };
}

/** One field, or nothing if the token may not see it. */
export function readField({
  id,
  databaseId = null,
  name,
  dataType,
  options,
  configuration,
}: z.infer<typeof fieldAnswer>): readonly ActualField[] {
  if (id === undefined || name === undefined) return [];
  return [
    {
      id,
      number: databaseId,
      name,
      kind: kindOf(dataType),
      options: (options ?? []).map((option) => ({ ...option, description: option.description ?? "" })),
      iterations: [...(configuration?.completedIterations ?? []), ...(configuration?.iterations ?? [])]
        .map(({ startDate: start, duration: days, ...one }) => ({ ...one, start, days }))
        .toSorted((a, b) => a.start.localeCompare(b.start, "en")),
    },
  ];
}

function readOwner(answer: BoardAnswer["owner"]): ActualBoard["owner"] {
  if (typeof answer?.databaseId === "number") return { kind: "user", number: answer.databaseId };
  return answer?.login === undefined ? null : { kind: "organization", login: answer.login };
}

/** A bot is called `name` in GraphQL and `name[bot]` elsewhere. */
const plainLogin = (login: string): string => login.replace(/\[bot\]$/u, "");

/** `BOARD_LAYOUT` in GraphQL is `board` in REST and here. */
const readLayout = (layout: string): string => layout.toLowerCase().replace(/_layout$/u, "");
