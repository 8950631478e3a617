/** The accounts that own or do things on GitHub: people, organizations and the bots of Apps. */

export interface User {
  readonly kind: "User";
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  name: string | null;
  readonly createdAt: string;
  /** The offset of their computer's clock, e.g. `+02:00`. Commits made on it have this offset. */
  utcOffset: string;
}

export interface Organization {
  readonly kind: "Organization";
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  name: string | null;
  readonly createdAt: string;
  /**
   * The people in the organization. An owner has admin rights everywhere; a member has the role in `memberPermission`.
   */
  readonly members: Map<User, "owner" | "member">;
  memberPermission: "none" | "read" | "write" | "admin";
}

/** The account that an App (or GitHub Actions) writes as. `login` ends in `[bot]`, as in REST. */
export interface Bot {
  readonly kind: "Bot";
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  /** The login without `[bot]`, as in GraphQL. */
  readonly slug: string;
  readonly createdAt: string;
}

export type Account = User | Organization | Bot;
export type Owner = User | Organization;

/** The roles in a repository, from least to most access. */
export type RepositoryRole = "none" | "read" | "triage" | "write" | "maintain" | "admin";
