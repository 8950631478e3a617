/** Creates tokens. */
import { randomBytes } from "node:crypto";
import type { Owner, User } from "../model/account.ts";
import type { Installation, Permissions } from "../model/app.ts";
import type { Repository } from "../model/repository.ts";
import type {
  ActionsToken,
  ClassicToken,
  FineGrainedToken,
  InstallationToken,
  Token,
} from "../model/token.ts";
import type { World } from "../model/world.ts";

const HOUR = 3_600_000;
const secret = (): string => randomBytes(18).toString("hex");

function keep<T extends Token>(world: World, token: T): T {
  world.tokens.set(token.value, token);
  return token;
}

/** An installation token, valid for an hour. */
export function createInstallationToken(
  world: World,
  installation: Installation,
  permissions: Permissions = installation.permissions,
  repositories: "all" | ReadonlySet<Repository> = "all",
): InstallationToken {
  const expiresAt = world.clock.now() + HOUR;
  const value = `ghs_${secret()}`;
  return keep(world, { kind: "installation", value, installation, permissions, repositories, expiresAt });
}

/**
 * The GITHUB_TOKEN of a run. It is valid until the job ends, at most for a day, and can never change workflow files or
 * boards.
 */
export function createActionsToken(
  world: World,
  repository: Repository,
  permissions: Permissions,
): ActionsToken {
  const { workflows: _, organization_projects: __, ...reachable } = permissions;
  const expiresAt = world.clock.now() + 24 * HOUR;
  const value = `ghs_${secret()}`;
  return keep(world, { kind: "actions", value, repository, permissions: reachable, expiresAt });
}

/** Revokes a token. */
export function revokeToken(world: World, token: Token): void {
  world.tokens.delete(token.value);
}

/** A classic personal access token with scopes such as `repo`, `project`, `workflow`. */
export function createClassicToken(world: World, user: User, scopes: readonly string[]): ClassicToken {
  return keep(world, { kind: "classic", value: `ghp_${secret()}`, user, scopes: new Set(scopes) });
}

/** A fine-grained personal access token. */
export function createFineGrainedToken(
  world: World,
  user: User,
  wanted: {
    readonly resourceOwner: Owner;
    readonly repositories: "all" | readonly Repository[];
    readonly permissions: Permissions;
  },
): FineGrainedToken {
  const { resourceOwner } = wanted;
  const repositories = wanted.repositories === "all" ? "all" : new Set(wanted.repositories);
  const permissions = { metadata: "read" as const, ...wanted.permissions };
  const value = `github_pat_${secret()}`;
  return keep(world, { kind: "fine-grained", value, user, resourceOwner, repositories, permissions });
}
