/** Credentials that requests come with, and the cause they give to what changes. */
import type { Account, Owner, User } from "./account.ts";
import type { App, Installation, Permissions } from "./app.ts";
import type { Repository } from "./repository.ts";

export interface InstallationToken {
  readonly kind: "installation";
  readonly value: string;
  readonly installation: Installation;
  readonly permissions: Permissions;
  /** "all" the installation covers, or some of them. */
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
  /** Whose things it reaches. */
  readonly resourceOwner: Owner;
  readonly repositories: "all" | ReadonlySet<Repository>;
  readonly permissions: Permissions;
}

export type Token = InstallationToken | ActionsToken | ClassicToken | FineGrainedToken;

/** How a change reached GitHub: through the website or with which kind of token. */
export type Via = "web" | Token["kind"];

/**
 * Who changes something, and by which way. Carried by every domain event: what an `actions` cause does
 * starts no workflow runs, what an `installation` does carries `performed_via_github_app`.
 */
export interface Cause {
  readonly actor: Account;
  readonly via: Via;
  /** The App behind an installation token or GITHUB_TOKEN. */
  readonly app: App | null;
}

/** The cause for a person who clicks on the website. */
export function onTheWebsite(actor: User): Cause {
  return { actor, via: "web", app: null };
}
