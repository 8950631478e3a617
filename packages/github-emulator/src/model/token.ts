/** The credentials of requests, and the cause that changes get from them. */
import type { Account, Owner, User } from "./account.ts";
import type { App, Installation, Permissions } from "./app.ts";
import type { Repository } from "./repository.ts";

export interface InstallationToken {
  readonly kind: "installation";
  readonly value: string;
  readonly installation: Installation;
  readonly permissions: Permissions;
  /** "all" repositories of the installation, or some of them. */
  readonly repositories: "all" | ReadonlySet<Repository>;
  readonly expiresAt: number;
}

/** The GITHUB_TOKEN of a workflow run. */
export interface ActionsToken {
  readonly kind: "actions";
  readonly value: string;
  readonly repository: Repository;
  readonly permissions: Permissions;
  readonly expiresAt: number;
}

export interface ClassicToken {
  readonly kind: "classic";
  readonly value: string;
  readonly user: User;
  readonly scopes: ReadonlySet<string>;
}

export interface FineGrainedToken {
  readonly kind: "fine-grained";
  readonly value: string;
  readonly user: User;
  /** The owner of the resources that the token can access. */
  readonly resourceOwner: Owner;
  readonly repositories: "all" | ReadonlySet<Repository>;
  readonly permissions: Permissions;
}

export type Token = InstallationToken | ActionsToken | ClassicToken | FineGrainedToken;

/** How a change reached GitHub: through the website, or with which kind of token. */
export type Via = "web" | Token["kind"];

/**
 * Who makes a change, and how. Every domain event has a cause. Changes with an `actions` cause start no workflow runs;
 * changes with an `installation` cause have `performed_via_github_app`.
 */
export interface Cause {
  readonly actor: Account;
  readonly via: Via;
  /** The App of an installation token or of GITHUB_TOKEN. */
  readonly app: App | null;
}

/** The cause for a person who uses the website. */
export function onTheWebsite(actor: User): Cause {
  return { actor, via: "web", app: null };
}
