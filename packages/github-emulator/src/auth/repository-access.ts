/** What a viewer can see of a repository, and what it may do there. */
import { installedOn } from "../model/app.ts";
import type { Permissions } from "../model/app.ts";
import type { RepositoryRole } from "../model/account.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { atLeast, roleOf } from "../model/repository.ts";
import type { Token } from "../model/token.ts";
import type { Viewer } from "./viewer.ts";

export type Permission =
  "metadata" | "issues" | "contents" | "pull_requests" | "workflows" | "actions" | "administration";

/** The role that a person needs for what an App needs a permission for. */
const ROLE: Readonly<Record<Permission, Readonly<Record<"read" | "write", RepositoryRole>>>> = {
  metadata: { read: "read", write: "admin" },
  issues: { read: "read", write: "triage" },
  contents: { read: "read", write: "write" },
  pull_requests: { read: "read", write: "write" },
  workflows: { read: "write", write: "write" },
  actions: { read: "read", write: "write" },
  administration: { read: "admin", write: "admin" },
};

/** Whether a token applies to a repository at all. */
function covers(token: Token, repository: Repository): boolean {
  switch (token.kind) {
    case "installation": {
      const chosen = token.repositories === "all" || token.repositories.has(repository);
      return chosen && installedOn(token.installation, repository);
    }
    case "actions":
      return token.repository === repository;
    case "classic":
      return repository.private ? token.scopes.has("repo") : true;
    case "fine-grained": {
      const chosen = token.repositories === "all" || token.repositories.has(repository);
      return chosen && token.resourceOwner === repository.owner;
    }
  }
}

/** The permissions of a token; null for a classic token, because that has scopes. */
function granted(token: Token): Permissions | null {
  return token.kind === "classic" ? null : token.permissions;
}

function hasGrant(token: Token, permission: Permission, access: "read" | "write"): boolean {
  const permissions = granted(token);
  if (permissions === null) return true;
  const held = permissions[permission];
  return held === "write" || held === "admin" || (access === "read" && held === "read");
}

function hasScope(token: Token, repository: Repository, permission: Permission): boolean {
  if (token.kind !== "classic") return true;
  if (permission === "workflows") return token.scopes.has("workflow");
  return token.scopes.has("repo") || (!repository.private && token.scopes.has("public_repo"));
}

/** Whether a viewer can know that a repository exists. */
export function canSee(viewer: Viewer, repository: Repository): boolean {
  if (!repository.private) return true;
  if (viewer.kind !== "token") return false;
  if (!covers(viewer.token, repository)) return false;
  if (viewer.token.kind === "installation" || viewer.token.kind === "actions") return true;
  return atLeast(roleOf(viewer.token.user, repository), "read");
}

/**
 * Whether a viewer may read or write one kind of thing in a repository. Everybody may read what is public
 * (docs.github.com: "can be used without authentication … if only public resources are requested").
 */
export function may(
  viewer: Viewer,
  repository: Repository,
  permission: Permission,
  access: "read" | "write",
): boolean {
  if (!canSee(viewer, repository)) return false;
  const isOpen = permission !== "administration" && permission !== "workflows";
  if (access === "read" && !repository.private && isOpen) return true;
  if (viewer.kind !== "token") return false;
  const { token } = viewer;
  if (!covers(token, repository) || !hasGrant(token, permission, access)) return false;
  if (token.kind === "installation" || token.kind === "actions") return true;
  const isEnough = atLeast(roleOf(token.user, repository), ROLE[permission][access]);
  return isEnough && (access === "read" || hasScope(token, repository, permission));
}

/** A refusal with the message that GitHub uses for this kind of credential. */
export function forbidden(viewer: Viewer, otherwise: string): Refusal {
  if (viewer.kind !== "token") return new Refusal("forbidden", otherwise);
  switch (viewer.token.kind) {
    case "installation":
    case "actions":
      return new Refusal("forbidden", "Resource not accessible by integration");
    case "fine-grained":
      return new Refusal("forbidden", "Resource not accessible by personal access token");
    case "classic":
      return new Refusal("forbidden", otherwise);
  }
}

/**
 * Refuses a viewer without access: with "not found" if the repository is hidden from the viewer, otherwise with
 * "forbidden".
 */
export function requireAccess(
  viewer: Viewer,
  repository: Repository,
  permission: Permission,
  access: "read" | "write",
): void {
  if (!canSee(viewer, repository)) throw new Refusal("not-found", "Not Found");
  if (may(viewer, repository, permission, access)) {
    if (access === "write" && repository.archived && permission !== "administration") {
      throw new Refusal("archived", "Repository was archived so is read-only.");
    }
    return;
  }
  const login = viewer.kind === "token" ? viewer.cause.actor.login : "anonymous";
  const needed = permission === "administration" ? "Must have admin rights to Repository." : null;
  throw forbidden(viewer, needed ?? `${login} does not have the correct permissions to do this`);
}

/**
 * Whether GitHub keeps the labels, milestone and assignees that a viewer sends. Without push access it drops them and
 * reports no error.
 */
export function mayClassify(viewer: Viewer, repository: Repository): boolean {
  return may(viewer, repository, "issues", "write");
}

/** Refuses a viewer who may not open issues or comment. People need read access, Apps need `issues: write`. */
export function requireToSpeak(viewer: Viewer, repository: Repository): void {
  if (!canSee(viewer, repository)) throw new Refusal("not-found", "Not Found");
  if (viewer.kind === "token" && viewer.token.kind === "classic" && !repository.archived) {
    if (hasScope(viewer.token, repository, "issues")) return;
  }
  if (viewer.kind === "token" && viewer.token.kind === "fine-grained" && !repository.archived) {
    if (covers(viewer.token, repository) && hasGrant(viewer.token, "issues", "write")) return;
  }
  requireAccess(viewer, repository, "issues", "write");
}

/** The viewer's role, as REST shows it. An App's role follows from its permissions. */
export function viewerRole(viewer: Viewer, repository: Repository): RepositoryRole {
  if (viewer.kind !== "token" || !canSee(viewer, repository)) return repository.private ? "none" : "read";
  const { token } = viewer;
  if (token.kind === "classic" || token.kind === "fine-grained") return roleOf(token.user, repository);
  if (!covers(token, repository)) return "read";
  if (hasGrant(token, "administration", "write")) return "admin";
  return hasGrant(token, "contents", "write") ? "write" : "read";
}
