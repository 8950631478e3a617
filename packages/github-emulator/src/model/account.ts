/** Who can own or do something on GitHub: people, organizations and the bots of Apps. */

export interface User {
  readonly kind: "User";
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  name: string | null;
  readonly createdAt: string;
}

export interface Organization {
  readonly kind: "Organization";
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  name: string | null;
  readonly createdAt: string;
  /** The people in it. An owner has admin rights on everything, a member what `memberPermission` says. */
  readonly members: Map<User, "owner" | "member">;
  memberPermission: "none" | "read" | "write" | "admin";
}

/** The account under which an App (or GitHub Actions) writes. `login` ends in `[bot]`, as REST shows it. */
export interface Bot {
  readonly kind: "Bot";
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  /** The login without `[bot]`, as GraphQL shows it. */
  readonly slug: string;
  readonly createdAt: string;
}

export type Account = User | Organization | Bot;
export type Owner = User | Organization;

/** What somebody may do in a repository, from least to most. */
export type RepositoryRole = "none" | "read" | "triage" | "write" | "maintain" | "admin";
