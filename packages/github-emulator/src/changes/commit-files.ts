/** Adds commits to branches. */
import type { Account } from "../model/account.ts";
import type { Blob, Branch, Commit, Files } from "../model/git.ts";
import { commitName, headOf } from "../model/git.ts";
import { nodeIdOf } from "../model/node-id.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { noteWorkflows } from "./note-workflows.ts";
import { refreshPullRequests } from "./refresh-pull-requests.ts";

export interface NewCommit {
  readonly message: string;
  readonly files: Files;
  readonly author: Account;
  readonly parents: readonly string[];
  readonly signed: boolean;
  /** Default: UTC, as for all commits through the API. */
  readonly utcOffset?: string;
}

/** Adds a commit to a branch without an event. Only for set-up; otherwise use `commitFiles`. */
export function appendCommit(world: World, branch: Branch, wanted: NewCommit): Commit {
  const { repository } = branch;
  const at = world.timestamp();
  const oid = commitName(
    wanted.files,
    wanted.parents,
    wanted.message,
    wanted.author,
    at,
    branch.commits.length,
  );
  const commit: Commit = {
    kind: "Commit",
    repository,
    oid,
    nodeId: nodeIdOf("Commit", world.newId("Commit").id),
    parents: wanted.parents,
    message: wanted.message,
    files: wanted.files,
    author: wanted.author,
    committedAt: at,
    utcOffset: wanted.utcOffset ?? "+00:00",
    signed: wanted.signed,
  };
  world.register(commit);
  world.journal.put(repository.commits, oid, commit);
  world.journal.set(branch, { commits: [...branch.commits, commit] });
  world.journal.set(repository, { pushedAt: at });
  return commit;
}

export interface FileChanges {
  readonly message: string;
  /** Files to write, by path. */
  readonly additions: ReadonlyMap<string, Blob>;
  /** Paths to delete. */
  readonly deletions: readonly string[];
  /** The other parents of a merge commit. */
  readonly mergedParents?: readonly string[];
}

/** Refuses a push to a branch whose rules require a pull request. Merging a pull request is allowed. */
export function checkMayPush(branch: Branch, actor: Account): void {
  const { repository, name } = branch;
  const login = actor.kind === "Bot" ? actor.slug : actor.login;
  const protection = repository.protections.get(name);
  if (protection?.requiresPullRequest === true && !protection.bypass.includes(login)) {
    throw new Refusal("branch-protected", "Changes must be made through a pull request.");
  }
  for (const ruleset of repository.rulesets.values()) {
    if (ruleset.branches.includes(name) && !ruleset.bypass.includes(login)) {
      throw new Refusal(
        "ruleset",
        "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
      );
    }
  }
}

/**
 * Commits file changes to a branch and emits the push event. The caller must have checked rights and branch protection.
 */
export function commitFiles(world: World, cause: Cause, branch: Branch, changes: FileChanges): Commit {
  const before = headOf(branch);
  const files = new Map(before.files);
  for (const path of changes.deletions) files.delete(path);
  for (const [path, blob] of changes.additions) files.set(path, blob);
  const commit = appendCommit(world, branch, {
    message: changes.message,
    files,
    author: cause.actor,
    parents: [before.oid, ...(changes.mergedParents ?? [])],
    signed: cause.actor.kind === "Bot" || cause.via === "web",
    ...(cause.actor.kind === "User" && cause.via === "web" ? { utcOffset: cause.actor.utcOffset } : {}),
  });
  tellPush(world, cause, branch, before.oid, [commit], false);
  return commit;
}

/** Everything that follows when a branch moves: the list of workflows, open pull requests and the push event. */
export function tellPush(
  world: World,
  cause: Cause,
  branch: Branch,
  before: string | null,
  commits: readonly Commit[],
  forced: boolean,
): void {
  const { repository } = branch;
  if (branch.name === repository.defaultBranch) noteWorkflows(world, repository);
  world.emit({
    name: "push",
    repository,
    branch: branch.name,
    before,
    after: headOf(branch).oid,
    forced,
    commits,
    cause,
    at: world.timestamp(),
  });
  refreshPullRequests(world, cause, branch);
}

/** The default branch of a repository. */
export function defaultBranchOf(repository: Repository): Branch {
  const branch = repository.branches.get(repository.defaultBranch);
  if (branch === undefined) throw new Error(`${repository.name} has no branch ${repository.defaultBranch}`);
  return branch;
}
