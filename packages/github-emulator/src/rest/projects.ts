/** Projects v2 over REST: only for views, because GraphQL cannot create them. */
import { boardReach, canSeeBoard, requireBoards } from "../auth/board-access.ts";
import { addView } from "../changes/boards.ts";
import type { Owner } from "../model/account.ts";
import type { Board, View } from "../model/board.ts";
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
    visible_fields: [],
    sort_by: [],
    group_by: [],
    vertical_group_by: [],
  };
}

const VIEW: BodyKeys<CreateView> = {
  name: "string!",
  layout: "string!",
  filter: "string|null",
  visible_fields: "array",
};

function createView(asked: Asked, owner: Owner) {
  const board = boardOf(asked, owner);
  requireBoards(asked.viewer, board.owner);
  const name = text(asked.body, "name") ?? "";
  const filter = textOrNull(asked.body, "filter") ?? null;
  const view = addView(asked.world, board, name, layoutIn(asked), filter);
  return reply(201, showView(asked.urls, view));
}

export const PROJECTS = [
  operation(
    "projects/create-view-for-org",
    "POST /orgs/{org}/projectsV2/{project_number}/views",
    { body: VIEW },
    (asked) => createView(asked, organizationIn(asked)),
  ),
  operation(
    "projects/create-view-for-user",
    "POST /users/{user_id}/projectsV2/{project_number}/views",
    { body: VIEW },
    (asked) => createView(asked, userIn(asked)),
  ),
];
