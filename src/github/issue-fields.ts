/**
 * The fields of an issue that queries ask for, and how the answer becomes an `ActualIssue`. Reads and writes use the
 * same fields.
 */
import * as z from "zod/mini";
import type { Account, ActualCard, ActualIssue, Author, CardValue, IssueState } from "../model/actual.ts";
import { ownSpelling } from "../model/labels.ts";
import type { Server } from "./server.ts";
import { cardValues, VALUE_FIELDS, type ValueField } from "./field-kinds.ts";

/** In the place of a field that exists but is hidden: an issue's parent or the account of a person. */
export const UNSEEN = { id: "hidden", __typename: "Hidden", login: "" };

/**
 * The cards of an issue, for `cardsAnswer`. GitHub does not document their order. How many are asked for does not change the
 * cost of the query, only how many are on fewer boards than that.
 */
export const cardsOf = (
  server: Pick<Server, "has">,
): string => `projectItems(first: 20, includeArchived: true) {
    nodes { id isArchived project { id } ${cardValues(server)} }
  }`;

/** Which fields of an issue are read: with its cards, and what the server has. */
export interface IssueSelection {
  readonly cards: boolean;
  readonly server: Pick<Server, "has">;
}

/**
 * The fragment `Issue`. It includes cards only on request: without permissions for boards, GitHub returns an error for
 * any document that mentions them.
 */
export const issueFields = ({ cards, server }: IssueSelection) => `
fragment Issue on Issue {
  id number title body state stateReason${server.has("duplicates") ? "(enableDuplicate: true)" : ""} locked ${server.has("pins") ? "isPinned" : ""}
  viewerDidAuthor author { __typename login }
  labels(first: 100) { nodes { id name } }
  assignees(first: 1) { totalCount }
  milestone { number }
  createdAt updatedAt closedAt
  ${server.has("sub-issues") ? "parent { id } subIssuesSummary { total }" : ""}
  closes: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) { nodes { ... on ClosedEvent { actor { __typename login } } } }
  ${cards ? cardsOf(server) : ""}
}`;

const valueAnswer = z.nullish(
  z.looseObject({
    updatedAt: z.optional(z.string()),
    creator: z.nullish(z.object({ __typename: z.string(), login: z.string() })),
  }),
);

const cardAnswer = z.looseObject({
  id: z.string(),
  isArchived: z.boolean(),
  project: z.object({ id: z.string() }),
});

export const cardsAnswer = z.nullish(z.object({ nodes: z.nullish(z.array(z.nullable(cardAnswer))) }));

export const issueAnswer = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.enum(["OPEN", "CLOSED"]),
  stateReason: z.nullish(z.string()),
  locked: z.boolean(),
  isPinned: z.nullish(z.boolean()),
  viewerDidAuthor: z.boolean(),
  author: z.nullish(z.object({ __typename: z.string(), login: z.string() })),
  labels: z.nullish(z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) })),
  assignees: z.object({ totalCount: z.number() }),
  milestone: z.nullish(z.object({ number: z.number() })),
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.nullish(z.string()),
  parent: z.nullish(z.object({ id: z.string() })),
  subIssuesSummary: z.optional(z.object({ total: z.number() })),
  closes: z.nullish(
    z.object({
      nodes: z.array(
        z.nullable(z.object({ actor: z.nullish(z.object({ __typename: z.string(), login: z.string() })) })),
      ),
    }),
  ),
  projectItems: z.optional(cardsAnswer),
});

type IssueAnswer = z.infer<typeof issueAnswer>;

/** The issue in the model. `viewer` is the login of Waymark's identity. */
export function readIssue(answer: IssueAnswer, viewer: string): ActualIssue {
  return {
    id: answer.id,
    number: answer.number,
    title: answer.title,
    body: answer.body,
    state: readState(answer),
    reopened: answer.state === "OPEN" && answer.stateReason === "REOPENED",
    locked: answer.locked,
    pinned: answer.isPinned ?? false,
    author: readAuthor(answer),
    labels: answer.labels?.nodes.map(({ name }) => ownSpelling(name)) ?? [],
    labelIds: answer.labels?.nodes.map(({ id }) => id) ?? [],
    assigned: answer.assignees.totalCount > 0,
    milestone: answer.milestone?.number ?? null,
    parent: answer.parent?.id ?? null,
    subIssues: answer.subIssuesSummary?.total ?? 0,
    createdAt: answer.createdAt,
    updatedAt: answer.updatedAt,
    closedAt: answer.state === "OPEN" ? null : (answer.closedAt ?? null),
    closedByBot: readClosingBot(answer, viewer),
    stateSetAt: null,
    cards: readCards(answer.projectItems, viewer),
  };
}

/** The slug of the bot that closed it; null if it is open, or if a person or Waymark's identity did. */
function readClosingBot({ state, closes }: IssueAnswer, viewer: string): string | null {
  const actor = state === "OPEN" ? null : closes?.nodes[0]?.actor;
  const slugOf = (login: string) => login.replace(/\[bot\]$/u, "");
  return actor?.__typename === "Bot" && slugOf(actor.login) !== slugOf(viewer) ? slugOf(actor.login) : null;
}

/** If a person closes an issue without a reason, GitHub's default is completed. */
function readState({ state, stateReason }: IssueAnswer): IssueState {
  if (state === "OPEN") return "open";
  if (stateReason === "NOT_PLANNED") return "not-planned";
  return stateReason === "DUPLICATE" ? "duplicate" : "completed";
}

export function readAuthor({
  viewerDidAuthor,
  author,
}: Pick<IssueAnswer, "viewerDidAuthor" | "author">): Author {
  return viewerDidAuthor ? { kind: "self" } : readAccount(author);
}

/** The account in the model. REST and GraphQL have the same names for its types, and null for an account that is gone. */
export function readAccount(
  account: { readonly __typename: string; readonly login: string } | null | undefined,
): Account {
  if (account === null || account === undefined) return { kind: "ghost" };
  if (account.__typename === UNSEEN.__typename) return { kind: "hidden" };
  return account.__typename === "Bot"
    ? { kind: "app", slug: account.login.replace(/\[bot\]$/u, "") }
    : { kind: "user", login: account.login };
}

/** `viewer` is the login that sends the request. */
export function readCards(answer: z.infer<typeof cardsAnswer>, viewer: string): readonly ActualCard[] {
  return answer?.nodes?.flatMap((card) => (card === null ? [] : [readCard(card, viewer)])) ?? [];
}

function readCard(card: z.infer<typeof cardAnswer>, viewer: string): ActualCard {
  const values = readValues(card, VALUE_FIELDS, viewer);
  return { id: card.id, board: card.project.id, archived: card.isArchived, values };
}

/** The values of these fields on a card. `answer` has each with its alias. */
export function readValues(
  answer: Readonly<Record<string, unknown>>,
  fields: readonly ValueField[],
  viewer: string,
): ActualCard["values"] {
  const values = fields.flatMap(({ name, alias, value }) => {
    const read = readValue(valueAnswer.parse(answer[alias]), value, viewer);
    return read === null ? [] : [[name, read] as const];
  });
  return Object.fromEntries(values);
}

/** `field` and `option` are the fields of the answer that contain the value and the id of its option. */
function readValue(
  answer: z.infer<typeof valueAnswer>,
  { field, option }: ValueField["value"],
  viewer: string,
): CardValue | null {
  const said = answer?.[field];
  if (typeof said !== "string" && typeof said !== "number") return null;
  const id = option === undefined ? null : answer?.[option];
  return {
    text: String(said),
    option: typeof id === "string" ? id : null,
    setBy: setterOf(answer?.creator, viewer),
    setAt: answer?.updatedAt ?? "",
  };
}

function setterOf(
  creator: NonNullable<z.infer<typeof valueAnswer>>["creator"],
  viewer: string,
): CardValue["setBy"] {
  if (creator?.__typename !== "User") return "machine";
  return creator.login === viewer ? "either" : "person";
}
