/** Projects v2 over REST: only for views, because GraphQL cannot create them. */
import { boardReach, canSeeBoard, requireBoards } from "../auth/board-access.ts";
import { addView } from "../changes/boards.ts";
import type { Owner } from "../model/account.ts";
import type { Board, Field, View } from "../model/board.ts";
import { Refusal, invalid } from "../model/refusal.ts";
import { reply } from "../server/exchange.ts";
import type { Answer, Asked, BodyKeys } from "./operation.ts";
import { operation } from "./operation.ts";
import { text, textOrNull } from "./read-body.ts";
import { showAccount } from "./show-account.ts";
import type { Urls } from "../server/urls.ts";

function organizationIn({ world, path }: Asked): Owner {
  const account = world.account(path["org"] ?? "");
  if (account?.kind === "Organization") return account;
  throw new Refusal("not-found", "Not Found");
}

/** This endpoint takes a person's number ("The unique identifier of the user"), not the login. */
function userIn({ world, path }: Asked): Owner {
  for (const account of world.accounts.values()) {
    if (account.kind === "User" && String(account.id) === path["user_id"]) return account;
  }
  throw new Refusal("not-found", "Not Found");
}

function boardOf(asked: Asked, owner: Owner): Board {
  for (const board of asked.world.boards.values()) {
    const isAsked = board.owner === owner && String(board.number) === asked.path["project_number"];
    if (isAsked && canSeeBoard(asked.viewer, board)) return board;
  }
  if (boardReach(asked.viewer, owner) === "none") requireBoards(asked.viewer, owner);
  throw new Refusal("not-found", "Not Found");
}

function layoutIn(asked: Asked): View["layout"] {
  const layout = text(asked.body, "layout");
  if (layout === "table" || layout === "board" || layout === "roadmap") return layout;
  throw invalid("ProjectV2View", "layout", "Layout is invalid");
}

type CreateView = "projects/create-view-for-org" | "projects/create-view-for-user";

function showView(urls: Urls, view: View): Answer<CreateView, 201> {
  const { board } = view;
  const owners = board.owner.kind === "User" ? "users" : "orgs";
  const project = `${urls.rest}/${owners}/${board.owner.login}/projectsV2/${board.number}`;
  return {
    id: view.id,
    number: view.number,
    name: view.name,
    layout: view.layout,
    node_id: view.nodeId,
    project_url: project,
    html_url: `${urls.board(board)}/views/${view.number}`,
    creator: showAccount(urls, board.creator),
    created_at: view.createdAt,
    updated_at: view.updatedAt,
    filter: view.filter,
    visible_fields: view.visibleFields.map(({ id }) => id),
    sort_by: view.sortBy.map(({ field, direction }) => [field.id, direction]),
    group_by: view.groupBy === null ? [] : [view.groupBy.id],
    vertical_group_by: view.columns === null ? [] : [view.columns.id],
  };
}

const VIEW: BodyKeys<CreateView> = {
  name: "string!",
  layout: "string!",
  filter: "string|null",
  visible_fields: "array",
  sort_by: "array",
  group_by: "array",
  vertical_group_by: "array",
};

function fieldOf(board: Board, id: unknown): Field {
  const found = board.fields.find((field) => field.id === id);
  if (found === undefined) throw invalid("ProjectV2View", "fields", `Field ${String(id)} does not exist`);
  return found;
}

const listIn = (asked: Asked, key: string): readonly unknown[] => {
  const value = asked.body[key];
  return Array.isArray(value) ? value : [];
};

/** "Supports a single field." */
function oneIn(asked: Asked, board: Board, key: string): Field | null {
  const [first, ...more] = listIn(asked, key);
  if (more.length > 0) throw invalid("ProjectV2View", key, "Supports a single field");
  return first === undefined ? null : fieldOf(board, first);
}

function sortingIn(asked: Asked, board: Board): View["sortBy"] {
  return listIn(asked, "sort_by").map((pair) => {
    const [id, direction]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    if (direction !== "asc" && direction !== "desc") {
      throw invalid("ProjectV2View", "sort_by", "Each element must be a field ID and a direction");
    }
    return { field: fieldOf(board, id), direction };
  });
}

function createView(asked: Asked, owner: Owner) {
  const board = boardOf(asked, owner);
  requireBoards(asked.viewer, board.owner);
  const columns = oneIn(asked, board, "vertical_group_by");
  const view = addView(asked.world, board, {
    name: text(asked.body, "name") ?? "",
    layout: layoutIn(asked),
    filter: textOrNull(asked.body, "filter") ?? null,
    visibleFields: listIn(asked, "visible_fields").map((id) => fieldOf(board, id)),
    groupBy: oneIn(asked, board, "group_by"),
    sortBy: sortingIn(asked, board),
    ...(columns === null ? {} : { columns }),
  });
  return reply(201, showView(asked.urls, view));
}

export const PROJECTS = [
  operation(
    "projects/create-view-for-org",
    "POST /orgs/{org}/projectsV2/{project_number}/views",
    { body: VIEW, creates: true },
    (asked) => createView(asked, organizationIn(asked)),
  ),
  operation(
    "projects/create-view-for-user",
    "POST /users/{user_id}/projectsV2/{project_number}/views",
    { body: VIEW, creates: true },
    (asked) => createView(asked, userIn(asked)),
  ),
];
