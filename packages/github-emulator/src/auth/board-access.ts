/** Which Projects v2 boards a viewer can see, and what it may do on them. */
import type { Owner } from "../model/account.ts";
import type { Board } from "../model/board.ts";
import { Refusal } from "../model/refusal.ts";
import { forbidden } from "./repository-access.ts";
import type { Viewer } from "./viewer.ts";

type Reach = "none" | "read" | "write";

const atMost = (access: string | undefined): Reach =>
  access === "write" || access === "admin" ? "write" : access === "read" ? "read" : "none";

/**
 * How much access a viewer has to an owner's boards. GITHUB_TOKEN has none. Installations and fine-grained tokens only
 * have access to boards of organizations (docs.github.com, "Using the API to manage Projects").
 */
export function boardReach(viewer: Viewer, owner: Owner): Reach {
  if (viewer.kind !== "token") return "none";
  const { token } = viewer;
  switch (token.kind) {
    case "actions":
      return "none";
    case "installation":
      if (owner.kind !== "Organization" || token.installation.account !== owner) return "none";
      return atMost(token.permissions["organization_projects"]);
    case "fine-grained":
      if (owner.kind !== "Organization" || token.resourceOwner !== owner) return "none";
      if (!owner.members.has(token.user)) return "none";
      return atMost(token.permissions["organization_projects"]);
    case "classic": {
      const scope = token.scopes.has("project")
        ? "write"
        : token.scopes.has("read:project")
          ? "read"
          : "none";
      const isInside = owner.kind === "User" ? owner === token.user : owner.members.has(token.user);
      return isInside ? scope : "none";
    }
  }
}

/** Whether a viewer can see a board. A public board is visible to people whose token has a scope for projects. */
export function canSeeBoard(viewer: Viewer, board: Board): boolean {
  if (boardReach(viewer, board.owner) !== "none") return true;
  if (!board.public || viewer.kind !== "token" || viewer.token.kind !== "classic") return false;
  return viewer.token.scopes.has("project") || viewer.token.scopes.has("read:project");
}

/** Refuses a classic token that lacks the scope for a field or operation, with GitHub's message. */
export function requireScope(viewer: Viewer, scope: "project" | "read:project", field: string): void {
  if (viewer.kind !== "token" || viewer.token.kind !== "classic") return;
  const { scopes } = viewer.token;
  if (scopes.has("project") || scopes.has(scope)) return;
  const held = [...scopes].toSorted().map((one) => `'${one}'`);
  throw new Refusal(
    "insufficient-scopes",
    `Your token has not been granted the required scopes to execute this query. The '${field}' field requires one of the following scopes: ['${scope}'], but your token has only been granted the: [${held.join(", ") || "''"}] scopes. Please modify your token's scopes at: https://github.com/settings/tokens.`,
  );
}

/** Refuses a viewer who may not change the boards of an owner. */
export function requireBoards(viewer: Viewer, owner: Owner): void {
  if (boardReach(viewer, owner) === "write") return;
  const login = viewer.kind === "token" ? viewer.cause.actor.login : "anonymous";
  throw forbidden(viewer, `${login} does not have permission to create projects for this owner.`);
}
