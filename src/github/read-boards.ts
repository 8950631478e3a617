/** The boards linked to the repository, or why they cannot be seen. */
import * as z from "zod/mini";
import type { BoardReach, BoardsClosed } from "../model/actual.ts";
import { Refused } from "../model/errors.ts";
import { readBoard } from "./board-answer.ts";
import { seen } from "./hidden-fields.ts";
import { isPassing } from "./refusals.ts";
import { boardsAnswer, moreBoardsDocument, type RepositoryAnswer } from "./repository-query.ts";
import type { GraphqlError } from "./graphql-answer.ts";
import type { Requester, Scopes } from "./requester.ts";

/** A classic token without a scope for projects gets no data at all if the query also asks for boards. */
export const WITHOUT_SCOPE = "INSUFFICIENT_SCOPES";

/** The token that asked for boards: its login and scopes, and whether it is a separate token only for boards. */
export interface BoardsAsker {
  readonly viewer: string;
  readonly scopes: Scopes;
  readonly apart: boolean;
}

type Owner = Pick<RepositoryAnswer["owner"], "__typename" | "login">;

const moreBoards = z.object({ repository: z.nullish(z.object({ projectsV2: boardsAnswer })) });

/**
 * The answer with the boards of all pages, and with the errors of the further ones. Throws Refused for an error that does not
 * mean that boards may not be seen.
 */
export async function withAllBoards<Answer extends Pick<RepositoryAnswer, "projectsV2">>(
  requester: Requester,
  place: { readonly owner: string; readonly name: string },
  first: { readonly answer: Answer; readonly errors: readonly GraphqlError[] },
): Promise<{ readonly answer: Answer; readonly errors: readonly GraphqlError[] }> {
  const { projectsV2 } = first.answer;
  const after = projectsV2?.pageInfo?.hasNextPage === true ? projectsV2.pageInfo.endCursor : null;
  if (typeof after !== "string") return first;
  const operation = "read more boards";
  const document = moreBoardsDocument(requester.server);
  const more = await requester.graphql(operation, document, { ...place, after }, { kind: "read" });
  const { repository } = moreBoards.parse(seen(operation, more));
  const boards = repository?.projectsV2;
  const nodes = [...(projectsV2?.nodes ?? []), ...(boards?.nodes ?? [])];
  const answer = { ...first.answer, projectsV2: { ...boards, nodes } };
  return await withAllBoards(requester, place, { answer, errors: [...first.errors, ...more.errors] });
}

/**
 * Interprets the boards in the answer. For a person's account, an empty list is not enough reason to create a board,
 * because a token that may not see the boards also gets an empty list. There, the token must have the scopes and belong
 * to the owner. For an organization, an empty list may mean a missing permission; then creating a board is refused, and
 * the refusal is reported.
 */
export function readBoards(
  answer: Pick<RepositoryAnswer, "projectsV2"> & { readonly owner: Owner },
  errors: readonly GraphqlError[],
  asker: BoardsAsker,
): BoardReach {
  const { viewer, apart } = asker;
  const reason = whyClosed(answer.owner, asker);
  if (reason !== null) return boardsClosed(reason, apart);
  const nodes = answer.projectsV2?.nodes;
  if (nodes === undefined || errors.some(({ path }) => path.includes("projectsV2")))
    return boardsClosed("no-permission", apart);
  return {
    reach: "open",
    boards: nodes.flatMap((board) => (board === null ? [] : [readBoard(board, viewer)])),
  };
}

export const boardsClosed = (reason: BoardsClosed, apart: boolean): BoardReach => ({
  reach: "closed",
  reason,
  apart,
});

function whyClosed(owner: Owner, { viewer, scopes, apart }: BoardsAsker): BoardsClosed | null {
  if (scopes !== null && !scopes.includes("project")) return "no-scope";
  if (owner.__typename === "Organization") return null;
  const isOwn = isSame(viewer, owner);
  if (scopes === null) return isOwn || apart ? "not-classic" : "owned-by-person";
  return isOwn ? null : "not-owner";
}

const isSame = (viewer: string, owner: Owner): boolean => viewer.toLowerCase() === owner.login.toLowerCase();

/**
 * The token's scopes. For a repository of a person, if GraphQL returned no scopes to the owner, asks REST too: scopes
 * in GraphQL answers are only reported, but in REST answers they are documented ("Scopes for OAuth apps"). Reading the
 * limits is free. A GitHub Enterprise Server without limits answers with 404 (github.com/actions/stale/issues/1227).
 */
export async function sureScopes(
  requester: Requester,
  owner: Owner,
  { viewer, scopes }: Pick<BoardsAsker, "viewer" | "scopes">,
): Promise<Scopes> {
  if (scopes !== null || owner.__typename === "Organization" || !isSame(viewer, owner)) return scopes;
  try {
    const answer = await requester.rest("GET /rate_limit", {}, { kind: "read" });
    return answer.scopes;
  } catch (error) {
    // Then the scopes stay unknown, and only the board is left out.
    if (error instanceof Refused && !isPassing(error)) return null;
    throw error;
  }
}
