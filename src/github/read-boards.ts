/** The boards linked to the repository, or why they cannot be seen. */
import type { ActualBoard, BoardReach } from "../plan/actual.ts";
import type { BoardAnswer, RepositoryAnswer } from "./read-document.ts";
import type { GraphqlError } from "./requester.ts";

/** Whether an error only says that boards are out of reach. */
export const isAboutBoards = ({ path }: GraphqlError): boolean =>
  path.includes("projectsV2") || path.includes("projectItems");

/**
 * `asked` says whether boards were asked for at all. An empty list may also mean that the rights are missing: then making
 * a board is refused, and the refusal is reported.
 */
export function readBoards(
  answer: RepositoryAnswer,
  asked: boolean,
  errors: readonly GraphqlError[],
  viewer: string,
): BoardReach {
  if (answer.owner.__typename !== "Organization") return { reach: "closed", reason: "owned-by-person" };
  const nodes = answer.projectsV2?.nodes;
  if (!asked || nodes === undefined || errors.some(({ path }) => path.includes("projectsV2"))) {
    return { reach: "closed", reason: "no-permission" };
  }
  return {
    reach: "open",
    boards: nodes.flatMap((board) => (board === null ? [] : [readBoard(board, viewer)])),
  };
}

/** Bots go by `name` in GraphQL and by `name[bot]` elsewhere. */
const plainLogin = (login: string): string => login.replace(/\[bot\]$/u, "");

function readBoard(board: BoardAnswer, viewer: string): ActualBoard {
  return {
    id: board.id,
    number: board.number,
    title: board.title,
    url: board.url,
    closed: board.closed,
    ours:
      board.creator !== null &&
      board.creator !== undefined &&
      plainLogin(board.creator.login) === plainLogin(viewer),
    fields: board.fields.nodes.flatMap((field) =>
      field?.id === undefined || field.name === undefined
        ? []
        : [{ id: field.id, name: field.name, options: field.options ?? [] }],
    ),
    layouts: board.views?.nodes.flatMap((view) => (view === null ? [] : [readLayout(view.layout)])) ?? [],
  };
}

/** `BOARD_LAYOUT` in GraphQL is `board` in REST and here. */
const readLayout = (layout: string): string => layout.toLowerCase().replace(/_layout$/u, "");
