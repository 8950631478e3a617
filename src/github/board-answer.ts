/**
 * The fields of a board that queries ask for, and how the answer becomes an `ActualBoard`. Reads and writes use the
 * same fields.
 */
import * as z from "zod/mini";
import type { ActualBoard, ActualField } from "../model/actual.ts";
import { kindOf } from "./field-kinds.ts";

/** A field of a board, for `fieldAnswer`. */
export const FIELD =
  "... on ProjectV2FieldCommon { id databaseId name dataType } ... on ProjectV2SingleSelectField { options { id name color description } }";

/** A board, for `boardAnswer`. */
export const BOARD = `id number title url closed creator { login }
        owner { __typename ... on User { databaseId } ... on Organization { login } }
        fields(first: 50) { nodes { ${FIELD} } }
        views(first: 20) { nodes { name layout } }`;

/** A field that the token may not see has no id. */
export const fieldAnswer = z.object({
  id: z.optional(z.string()),
  databaseId: z.optional(z.nullable(z.number())),
  name: z.optional(z.string()),
  dataType: z.optional(z.string()),
  options: z.optional(
    z.array(
      z.object({ id: z.string(), name: z.string(), color: z.string(), description: z.nullish(z.string()) }),
    ),
  ),
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
});

type BoardAnswer = z.infer<typeof boardAnswer>;

/** `viewer` is the login that sends the request. A board that it created is Waymark's own. */
export function readBoard(answer: BoardAnswer, viewer: string): ActualBoard {
  const { id, number, title, url, closed, creator } = answer;
  return {
    id,
    number,
    title,
    url,
    closed,
    owner: readOwner(answer.owner),
    ours: creator !== null && creator !== undefined && plainLogin(creator.login) === plainLogin(viewer),
    fields: answer.fields.nodes.flatMap((field) => (field === null ? [] : readField(field))),
    views:
      answer.views?.nodes.flatMap((view) =>
        view === null ? [] : [{ name: view.name, layout: readLayout(view.layout) }],
      ) ?? [],
  };
}

/** One field, or nothing if the token may not see it. */
export function readField({
  id,
  databaseId = null,
  name,
  dataType,
  options,
}: z.infer<typeof fieldAnswer>): readonly ActualField[] {
  if (id === undefined || name === undefined) return [];
  return [
    {
      id,
      number: databaseId,
      name,
      kind: kindOf(dataType),
      options: (options ?? []).map((option) => ({ ...option, description: option.description ?? "" })),
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
