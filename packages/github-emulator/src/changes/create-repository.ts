/** Creates and forks repositories. */
import type { Owner } from "../model/account.ts";
import type { Branch, Commit } from "../model/git.ts";
import { blobOf, headOf } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { ALL_ACTIONS, fullName } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { appendCommit, tellPush } from "./commit-files.ts";
import { noteWorkflows } from "./note-workflows.ts";

export interface NewRepository {
  readonly owner: Owner;
  readonly name: string;
  readonly description?: string | null;
  readonly private?: boolean;
  readonly defaultBranch?: string;
  readonly template?: Repository;
  /** Text or bytes by path. Default: one README. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
}

function blank(world: World, wanted: NewRepository, parent: Repository | null): Repository {
  const now = world.timestamp();
  return {
    kind: "Repository",
    ...world.newId("Repository"),
    owner: wanted.owner,
    name: wanted.name,
    description: wanted.description ?? null,
    private: wanted.private ?? false,
    archived: false,
    isTemplate: false,
    template: wanted.template ?? null,
    parent,
    hasIssues: parent === null,
    hasProjects: true,
    hasPullRequests: true,
    defaultBranch: wanted.defaultBranch ?? "main",
    branches: new Map(),
    commits: new Map(),
    labels: new Map(),
    milestones: new Map(),
    issues: new Map(),
    pullRequests: new Map(),
    lastNumber: 0,
    lastMilestoneNumber: 0,
    pinned: [],
    collaborators: new Map(),
    actions: {
      enabled: true,
      forkApproved: parent === null,
      defaultPermissions: "read",
      mayOpenPullRequests: false,
      policy: ALL_ACTIONS,
      workflows: new Map(),
    },
    protections: new Map(),
    rulesets: new Map(),
    createdAt: now,
    pushedAt: now,
  };
}

function addBranch(world: World, repository: Repository, name: string, commits: readonly Commit[]): Branch {
  const branch: Branch = { kind: "Branch", repository, ...world.newId("Branch"), name, commits };
  repository.branches.set(name, world.register(branch));
  return branch;
}

function enlist(world: World, cause: Cause, repository: Repository): void {
  const key = fullName(repository).toLowerCase();
  if (world.repositories.has(key)) {
    throw new Refusal("invalid", "name already exists on this account", {
      resource: "Repository",
      field: "name",
      code: "custom",
    });
  }
  world.register(repository);
  world.repositories.set(key, repository);
  world.redirects.delete(key);
  world.emit({
    name: "repository",
    action: "created",
    repository,
    changes: {},
    cause,
    at: repository.createdAt,
  });
}

/** Creates a repository with its files in a first commit. */
export function createRepository(world: World, cause: Cause, wanted: NewRepository): Repository {
  const repository = blank(world, wanted, null);
  const files = Object.entries(wanted.files ?? { "README.md": `# ${wanted.name}\n` });
  const branch = addBranch(world, repository, repository.defaultBranch, []);
  appendCommit(world, branch, {
    message: "Initial commit",
    files: new Map(files.map(([path, content]) => [path, blobOf(content)])),
    author: cause.actor,
    parents: [],
    signed: true,
  });
  enlist(world, cause, repository);
  noteWorkflows(world, repository);
  return repository;
}

export interface NewCopy extends Pick<NewRepository, "owner" | "name" | "description" | "private"> {
  readonly template: Repository;
  /** Whether all branches are copied, and not just the default branch. */
  readonly allBranches: boolean;
}

/**
 * Makes a repository from a template: the files of its default branch in one new commit, which is pushed like any other,
 * so that workflows in it run. It is not a fork: issues and Actions are on, and it has no history in common.
 */
export function generateRepository(world: World, cause: Cause, wanted: NewCopy): Repository {
  const { template } = wanted;
  const copy = blank(world, { ...wanted, defaultBranch: template.defaultBranch }, null);
  const copied = [...template.branches.values()].filter(
    ({ name }) => wanted.allBranches || name === template.defaultBranch,
  );
  const branches = copied.map((source) => {
    const branch = addBranch(world, copy, source.name, []);
    const { files } = headOf(source);
    appendCommit(world, branch, {
      message: "Initial commit",
      files: new Map(files),
      author: cause.actor,
      parents: [],
      signed: true,
    });
    return branch;
  });
  enlist(world, cause, copy);
  for (const branch of branches) tellPush(world, cause, branch, null, branch.commits, false);
  return copy;
}

export interface NewFork {
  readonly source: Repository;
  readonly owner: Owner;
  readonly name?: string;
  /** Differs from the source's default branch if the fork's owner renamed it. */
  readonly defaultBranch?: string;
}

/**
 * Forks a repository with its commits, but without issues, labels and milestones. Issues are off, and the copied
 * workflows do not run until the owner enables them.
 */
export function forkRepository(world: World, cause: Cause, wanted: NewFork): Repository {
  const { source } = wanted;
  const defaultBranch = wanted.defaultBranch ?? source.defaultBranch;
  const fork = blank(
    world,
    {
      owner: wanted.owner,
      name: wanted.name ?? source.name,
      description: source.description,
      private: source.private,
      defaultBranch,
    },
    source,
  );
  for (const branch of source.branches.values()) {
    const name = branch.name === source.defaultBranch ? defaultBranch : branch.name;
    addBranch(world, fork, name, branch.commits);
    for (const commit of branch.commits) fork.commits.set(commit.oid, commit);
    fork.pushedAt = headOf(branch).committedAt;
  }
  enlist(world, cause, fork);
  noteWorkflows(world, fork, "disabled_fork");
  world.emit({ name: "fork", repository: source, forkee: fork, cause, at: fork.createdAt });
  return fork;
}
