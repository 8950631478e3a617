/** The boards linked to the repository, or why they cannot be seen. */
import type { BoardReach, BoardsClosed } from "../model/actual.ts";
import { readBoard } from "./board-fields.ts";
import type { RepositoryAnswer } from "./read-document.ts";
import type { GraphqlError, Requester, Scopes } from "./requester.ts";

/** Whether an error only says that boards are out of reach. */
export const isAboutBoards = ({ path }: GraphqlError): boolean =>
  path.includes("projectsV2") || path.includes("projectItems");

/** A classic token without a scope for projects gets no data at all when it asks for boards beside the rest. */
export const WITHOUT_SCOPE = "INSUFFICIENT_SCOPES";

/** Who asked for boards: the token's login and scopes, and whether it is one of its own, for boards alone. */
export interface BoardsAsker {
  readonly viewer: string;
  readonly scopes: Scopes;
  readonly apart: boolean;
}

type Owner = Pick<RepositoryAnswer["owner"], "__typename" | "login">;

/**
 * What the answer says of boards. An empty list is never enough to make one in a person's account: what may not see their
 * boards gets an empty list as well. There the token's scopes say so, and that it is the owner's own. In an organization an
 * empty list may mean that a right is missing: then making a board is refused, and the refusal is reported.
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
 * The scopes, asked for once more over REST where GraphQL named none to the owner of a person's repository: that it does is
 * reported, that REST does is documented ("Scopes for OAuth apps"). Asking for the limits costs nothing.
 */
export async function sureScopes(
  requester: Requester,
  owner: Owner,
  { viewer, scopes }: Pick<BoardsAsker, "viewer" | "scopes">,
): Promise<Scopes> {
  if (scopes !== null || owner.__typename === "Organization" || !isSame(viewer, owner)) return scopes;
  const answer = await requester.rest("GET /rate_limit", {}, { kind: "read" });
  return answer.scopes;
}
