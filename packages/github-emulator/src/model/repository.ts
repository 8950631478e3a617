/** A repository and its settings. */
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
  /** Whether "Use this template" makes copies of it. */
  isTemplate: boolean;
  /** The template that it was made from, or null. */
  readonly template: Repository | null;
  readonly parent: Repository | null;
  /** False in a new fork. */
  hasIssues: boolean;
  hasProjects: boolean;
  hasPullRequests: boolean;
  defaultBranch: string;
  readonly branches: Map<string, Branch>;
  readonly commits: Map<string, Commit>;
  /** By lower-case name, because label names are case-insensitive. */
  readonly labels: Map<string, Label>;
  readonly milestones: Map<number, Milestone>;
  readonly issues: Map<number, Issue>;
  readonly pullRequests: Map<number, PullRequest>;
  /** The highest number of an issue or pull request so far. Numbers are never used again. */
  lastNumber: number;
  lastMilestoneNumber: number;
  /** At most three. */
  pinned: readonly Issue[];
  /** People who have a role, apart from the owner. */
  readonly collaborators: Map<User, RepositoryRole>;
  readonly actions: ActionsSettings;
  readonly protections: Map<string, BranchProtection>;
  readonly rulesets: Map<number, Ruleset>;
  readonly createdAt: string;
  pushedAt: string;
}

/** The settings of Actions. */
export interface ActionsSettings {
  /** Off in a fork until its owner clicks "I understand my workflows" (`forkApproved`). */
  enabled: boolean;
  forkApproved: boolean;
  /** The permissions of GITHUB_TOKEN in a workflow that lists none. */
  defaultPermissions: "read" | "write";
  /** "Allow GitHub Actions to create and approve pull requests": off in a new repository. */
  mayOpenPullRequests: boolean;
  /** Which Actions workflows may use. */
  policy: ActionsPolicy;
  /** Workflows by path. Each one is added by the first commit of its file on the default branch. */
  readonly workflows: Map<string, Workflow>;
}

/** The settings "Actions permissions". `local_only`: only those of the same owner. */
export interface ActionsPolicy {
  readonly allowed: "all" | "local_only" | "selected";
  /** With `selected`: Actions of GitHub, and those that match a pattern such as `monalisa/octocat@*`. */
  readonly gitHubOwned: boolean;
  readonly patterns: readonly string[];
  /** Whether each Action must be pinned to a full-length commit SHA. */
  readonly pinned: boolean;
}

export const ALL_ACTIONS: ActionsPolicy = { allowed: "all", gitHubOwned: true, patterns: [], pinned: false };

/** Whether a step may use an Action, such as `octo/learn@v1`. */
export function mayUse({ actions, owner }: Repository, uses: string): boolean {
  if (uses.startsWith("./") || uses.startsWith("docker://")) return true;
  const { allowed, gitHubOwned, patterns, pinned } = actions.policy;
  if (pinned && !/@[0-9a-f]{40}$/u.test(uses)) return false;
  const by = uses.split("/")[0]?.toLowerCase();
  if (allowed === "all" || by === owner.login.toLowerCase()) return true;
  if (allowed === "local_only") return false;
  const matches = (pattern: string) =>
    new RegExp(
      `^${pattern
        .split("*")
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, "\\$&"))
        .join(".*")}$`,
      "iu",
    ).test(uses);
  return (gitHubOwned && (by === "actions" || by === "github")) || patterns.some(matches);
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

/**
 * Whether a workflow runs on events: Actions are on, the owner of a fork has enabled its workflows, and the workflow is
 * not disabled.
 */
export function mayRun(repository: Repository, workflow: Workflow): boolean {
  const { enabled, forkApproved } = repository.actions;
  return enabled && (repository.parent === null || forkApproved) && workflow.state === "active";
}

/** A classic branch protection rule. It applies to everybody who is not listed. */
export interface BranchProtection {
  readonly pattern: string;
  readonly requiresPullRequest: boolean;
  /** Logins (for Apps: slugs) that may still push. */
  readonly bypass: readonly string[];
}

/** A repository ruleset that requires a pull request. */
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

/** The highest role of an account in a repository. Everybody may read a public one. Bots have no role of their own. */
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

/** Whether a role includes another role. */
export function atLeast(role: RepositoryRole, needed: RepositoryRole): boolean {
  return RANK[role] >= RANK[needed];
}
