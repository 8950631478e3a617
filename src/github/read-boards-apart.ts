/** Reads boards and cards with a separate token, in addition to what was read without them. */
import * as z from "zod/mini";
import { RateLimited, Refused, TokenRejected, Unreachable } from "../model/errors.ts";
import type { GraphqlError } from "./graphql-answer.ts";
import { HIDDEN } from "./hidden-fields.ts";
import { readMarker } from "../markdown/managed-block.ts";
import type { Actual, ActualCard, BoardReach, BoardsClosed } from "../model/actual.ts";
import { cardsAnswer, cardsOf, readCards } from "./issue-fields.ts";
import { boardsClosed, readBoards, sureScopes, WITHOUT_SCOPE, withAllBoards } from "./read-boards.ts";
import { boardsAnswer, linkedBoards } from "./repository-query.ts";
import { isPassing } from "./refusals.ts";
import type { Requester, Scopes } from "./requester.ts";

/** GraphQL returns at most a hundred nodes by id at once. */
const AT_ONCE = 100;
const issuesOf = (server: Requester["server"]) =>
  `nodes(ids: $ids) { ... on Issue { id ${cardsOf(server)} } }`;

const boardsDocument = (
  server: Requester["server"],
) => `query ReadBoards($owner: String!, $name: String!, $ids: [ID!]!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    owner { __typename login }
    ${linkedBoards(server)}
  }
  ${issuesOf(server)}
}`;

const cardsDocument = (server: Requester["server"]) =>
  `query ReadCards($ids: [ID!]!) { viewer { login } ${issuesOf(server)} }`;

const cardsOfIssues = z.object({
  viewer: z.object({ login: z.string() }),
  nodes: z.array(z.nullable(z.object({ id: z.optional(z.string()), projectItems: z.optional(cardsAnswer) }))),
});

const boardsOfRepository = z.object({
  repository: z.nullable(
    z.object({
      owner: z.object({ __typename: z.string(), login: z.string() }),
      projectsV2: boardsAnswer,
    }),
  ),
});

type CardsByIssue = ReadonlyMap<string, readonly ActualCard[]>;

/** The state with boards and cards, or with the reason why this token cannot see any. Never fails the rest. */
export async function withBoardsApart(requester: Requester, actual: Actual): Promise<Actual> {
  const ids = actual.issues.flatMap(({ id, body }) => (readMarker(body) === null ? [] : [id]));
  try {
    const { board, cards } = await readKnown(requester, actual, ids);
    const issues = actual.issues.map((issue) => ({ ...issue, cards: cards.get(issue.id) ?? [] }));
    return { ...actual, board, issues };
  } catch (error) {
    const reason = whyFailed(error);
    if (reason === null) throw error;
    return { ...actual, board: boardsClosed(reason, true) };
  }
}

/** If the server does not know a field, its schema is read, and the query leaves out what it lacks. */
async function readKnown(
  requester: Requester,
  actual: Actual,
  ids: readonly string[],
): ReturnType<typeof readApart> {
  try {
    return await readApart(requester, actual, ids);
  } catch (error) {
    const isOlder = error instanceof Refused && error.reason === "unknown-field";
    if (!isOlder || !(await requester.server.probe(requester, error))) throw error;
    if (!requester.server.has("boards")) throw error;
    return await readKnown(requester, actual, ids);
  }
}

async function readApart(
  requester: Requester,
  { repository: { owner, name, ownerKind } }: Actual,
  ids: readonly string[],
): Promise<{ readonly board: BoardReach; readonly cards: CardsByIssue }> {
  const { server } = requester;
  const first = { owner, name, ids: ids.slice(0, AT_ONCE) };
  const { data, errors, scopes } = await requester.graphql("read boards", boardsDocument(server), first, {
    kind: "read",
  });
  const { repository } = boardsOfRepository.parse(data);
  if (repository === null)
    return { board: boardsClosed(whyUnseen(scopes, ownerKind), true), cards: new Map() };
  const { viewer } = cardsOfIssues.parse(data);
  const asker = { viewer: viewer.login, scopes, apart: true };
  const sure = await sureScopes(requester, repository.owner, asker);
  const all = await withAllBoards(requester, { owner, name }, { answer: repository, errors });
  const board = readBoards(all.answer, all.errors, { ...asker, scopes: sure });
  if (board.reach === "closed") return { board, cards: new Map() };
  const cards = new Map(cardsIn(data));
  let isWhole = !errors.some(mayPass);
  for (let start = AT_ONCE; start < ids.length; start += AT_ONCE) {
    const some = { ids: ids.slice(start, start + AT_ONCE) };
    const more = await requester.graphql("read cards", cardsDocument(server), some, { kind: "read" });
    for (const [id, own] of cardsIn(more.data)) cards.set(id, own);
    isWhole &&= !more.errors.some(mayPass);
  }
  // A card that is only missing in the answer would look as if a person had removed it.
  if (isWhole && ids.every((id) => cards.has(id))) return { board, cards };
  return { board: boardsClosed("no-answer", true), cards: new Map() };
}

/** Whether an error does not mean that the token may not see something. */
const mayPass = ({ type }: Pick<GraphqlError, "type">): boolean => !HIDDEN.has(type);

/** The cards of each issue whose list of cards is in the answer. */
function cardsIn(data: unknown): CardsByIssue {
  const { viewer, nodes } = cardsOfIssues.parse(data);
  return new Map(
    nodes.flatMap((node) =>
      node?.id === undefined || !Array.isArray(node.projectItems?.nodes)
        ? []
        : [[node.id, readCards(node.projectItems, viewer.login)] as const],
    ),
  );
}

/** For a classic token without `repo`, a private repository seems not to exist. */
function whyUnseen(scopes: Scopes, owner: "user" | "organization"): BoardsClosed {
  if (scopes === null) return owner === "user" ? "not-classic" : "no-permission";
  return scopes.includes("repo") ? "no-permission" : "no-repo-scope";
}

function whyFailed(error: unknown): BoardsClosed | null {
  if (error instanceof TokenRejected) return "rejected";
  if (error instanceof RateLimited || error instanceof Unreachable) return "no-answer";
  if (!(error instanceof Refused)) return null;
  if (error.reason === "unknown-field") return "older-server";
  if (error.status === 200 ? mayPass(error) : isPassing(error)) return "no-answer";
  return error.type === WITHOUT_SCOPE ? "no-scope" : "no-permission";
}
