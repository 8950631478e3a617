/** A repository and what its settings say. */
import type { Account, Owner, RepositoryRole, User } from "./account.ts";
import type { Branch, Commit } from "./git.ts";
import type { Issue, Label, Milestone, PullRequest } from "./issue.ts";

export interface Repository {
  readonly kind: "Repository";
  readonly id: number;
  readonly nodeId: string;
  owner: Owner;
  name: string;
  description: string | null;
  private: boolean;
  archived: boolean;
  readonly parent: Repository | null;
  /** Forks begin with false. */
  hasIssues: boolean;
  hasProjects: boolean;
  hasPullRequests: boolean;
  defaultBranch: string;
  readonly branches: Map<string, Branch>;
  readonly commits: Map<string, Commit>;
  /** By lower-case name: label names are case-insensitive. */
  readonly labels: Map<string, Label>;
  readonly milestones: Map<number, Milestone>;
  readonly issues: Map<number, Issue>;
  readonly pullRequests: Map<number, PullRequest>;
  /** The number of the newest issue or pull request ever opened; numbers are never used again. */
  lastNumber: number;
  lastMilestoneNumber: number;
  /** At most three. */
  pinned: readonly Issue[];
  /** People with a role beside the owner. */
  readonly collaborators: Map<User, RepositoryRole>;
  readonly actions: ActionsSettings;
  readonly protections: Map<string, BranchProtection>;
  readonly rulesets: Map<number, Ruleset>;
  readonly createdAt: string;
  pushedAt: string;
}

/** Settings › Actions. */
export interface ActionsSettings {
  /** Off in a fork until its owner clicks "I understand my workflows" (`forkApproved`). */
  enabled: boolean;
  forkApproved: boolean;
  /** What GITHUB_TOKEN may do where a workflow names no permissions. */
  defaultPermissions: "read" | "write";
  /** "Allow GitHub Actions to create and approve pull requests": off in a new repository. */
  mayOpenPullRequests: boolean;
  /** Workflows by path, each of which came up with its first commit on the default branch. */
  readonly workflows: Map<string, Workflow>;
}

export interface Workflow {
  readonly id: number;
  readonly nodeId: string;
  readonly path: string;
  name: string;
  state: "active" | "deleted" | "disabled_fork" | "disabled_inactivity" | "disabled_manually";
  readonly createdAt: string;
  updatedAt: string;
}

/** Whether a workflow runs on events: Actions on, the fork's owner has agreed to its workflows, not disabled. */
export function mayRun(repository: Repository, workflow: Workflow): boolean {
  const { enabled, forkApproved } = repository.actions;
  return enabled && (repository.parent === null || forkApproved) && workflow.state === "active";
}

/** A classic protection rule. What it asks for keeps everybody out who is not listed. */
export interface BranchProtection {
  readonly pattern: string;
  readonly requiresPullRequest: boolean;
  /** Logins (Apps by slug) that may push all the same. */
  readonly bypass: readonly string[];
}

/** A repository ruleset that asks for a pull request. */
export interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly branches: readonly string[];
  readonly bypass: readonly string[];
}

/** `owner/name`. */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

const RANK: Readonly<Record<RepositoryRole, number>> = {
  none: 0,
  read: 1,
  triage: 2,
  write: 3,
  maintain: 4,
  admin: 5,
};

/** The highest role that an account has in a repository; anyone reads a public one. Bots have none of their own. */
export function roleOf(account: Account, repository: Repository): RepositoryRole {
  const roles: RepositoryRole[] = [repository.private ? "none" : "read"];
  if (account === repository.owner) roles.push("admin");
  if (account.kind === "User") {
    roles.push(repository.collaborators.get(account) ?? "none");
    if (repository.owner.kind === "Organization") {
      const membership = repository.owner.members.get(account);
      if (membership === "owner") roles.push("admin");
      else if (membership === "member") roles.push(repository.owner.memberPermission);
    }
  }
  return roles.reduce((best, role) => (RANK[role] > RANK[best] ? role : best));
}

/** Whether a role reaches another. */
export function atLeast(role: RepositoryRole, needed: RepositoryRole): boolean {
  return RANK[role] >= RANK[needed];
}
