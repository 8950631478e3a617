/** Changes a repository's settings. */
import type { Replaced } from "../model/event.ts";
import type { ActionsPolicy, Repository } from "../model/repository.ts";
import { fullName } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { noteWorkflows } from "./note-workflows.ts";

/** Turns issues on or off. GitHub emits no event for this. */
export function setHasIssues(world: World, repository: Repository, on: boolean): void {
  world.journal.set(repository, { hasIssues: on });
}

/** Renames a repository. The old name redirects to the new one. */
export function renameRepository(world: World, cause: Cause, repository: Repository, name: string): void {
  const before = fullName(repository).toLowerCase();
  const from = repository.name;
  world.journal.drop(world.repositories, before);
  world.journal.set(repository, { name });
  world.journal.put(world.repositories, fullName(repository).toLowerCase(), repository);
  world.journal.put(world.redirects, before, repository);
  tell(world, cause, repository, "renamed", { "repository.name": { from } });
}

/** Archives a repository: it becomes read-only. */
export function archiveRepository(
  world: World,
  cause: Cause,
  repository: Repository,
  archived: boolean,
): void {
  world.journal.set(repository, { archived });
  tell(world, cause, repository, archived ? "archived" : "unarchived", {});
}

/** Makes a repository a template, or an ordinary repository again. GitHub documents no event for it. */
export function setTemplate(world: World, repository: Repository, on: boolean): void {
  world.journal.set(repository, { isTemplate: on });
}

/** Makes a repository private or public. */
export function setPrivate(world: World, cause: Cause, repository: Repository, on: boolean): void {
  if (repository.private === on) return;
  world.journal.set(repository, { private: on });
  tell(world, cause, repository, on ? "privatized" : "publicized", {});
}

/** Changes the description or the default branch. */
export function editRepository(
  world: World,
  cause: Cause,
  repository: Repository,
  change: Partial<Pick<Repository, "description" | "defaultBranch" | "hasProjects" | "hasPullRequests">>,
): void {
  const { description, defaultBranch } = repository;
  world.journal.set(repository, change);
  if (repository.defaultBranch !== defaultBranch) noteWorkflows(world, repository);
  tell(world, cause, repository, "edited", {
    ...(repository.description !== description && { description: { from: description ?? "" } }),
    ...(repository.defaultBranch !== defaultBranch && { default_branch: { from: defaultBranch } }),
  });
}

/**
 * The owner clicks "I understand my workflows, go ahead and enable them" in a fork, or enables Actions in the settings
 * of any repository.
 */
export function allowWorkflows(world: World, repository: Repository): void {
  const { actions } = repository;
  world.journal.set(actions, { enabled: true, forkApproved: true });
  for (const workflow of actions.workflows.values()) {
    if (workflow.state === "disabled_fork") {
      world.journal.set(workflow, { state: "active", updatedAt: world.timestamp() });
    }
  }
}

/** Disables Actions in the settings: no workflow runs until they are enabled again. */
export function forbidWorkflows(world: World, repository: Repository): void {
  world.journal.set(repository.actions, { enabled: false });
}

/** Sets which Actions the workflows may use. */
export function restrictActions(world: World, repository: Repository, policy: Partial<ActionsPolicy>): void {
  world.journal.set(repository.actions, { policy: { ...repository.actions.policy, ...policy } });
}

/** Allows changes to a branch only through pull requests, or removes that rule. */
export function protectBranch(
  world: World,
  repository: Repository,
  pattern: string,
  bypass: readonly string[] | null,
): void {
  if (bypass === null) world.journal.drop(repository.protections, pattern);
  else world.journal.put(repository.protections, pattern, { pattern, requiresPullRequest: true, bypass });
}

/** The setting "Allow GitHub Actions to create and approve pull requests". */
export function allowPullRequestsByActions(world: World, repository: Repository): void {
  world.journal.set(repository.actions, { mayOpenPullRequests: true });
}

function tell(
  world: World,
  cause: Cause,
  repository: Repository,
  action: "renamed" | "edited" | "archived" | "unarchived" | "privatized" | "publicized",
  changes: Replaced,
): void {
  world.emit({ name: "repository", action, repository, changes, cause, at: world.timestamp() });
}
