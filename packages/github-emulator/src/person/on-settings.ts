/** The settings of a repository, changed by its owner. */
import { defaultBranchOf } from "../changes/commit-files.ts";
import {
  allowPullRequestsByActions,
  allowWorkflows,
  archiveRepository,
  editRepository,
  forbidWorkflows,
  protectBranch,
  renameRepository,
  restrictActions,
  setHasIssues,
  setPrivate,
  setTemplate,
} from "../changes/edit-repository.ts";
import { generateRepository } from "../changes/create-repository.ts";
import { createBranch } from "../changes/move-branch.ts";
import { deleteRepository, transferRepository } from "../changes/move-repository.ts";
import type { Owner } from "../model/account.ts";
import { headOf } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { ActionsPolicy, Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { requireOwner, requireRole } from "./require-role.ts";

export function onSettings(world: World, cause: Cause) {
  /** Makes a setting that only admins of the repository may change. */
  const asAdmin =
    <Given extends readonly unknown[]>(set: (repository: Repository, ...given: Given) => void) =>
    (repository: Repository, ...given: Given): void => {
      requireRole(cause.actor, repository, "admin");
      set(repository, ...given);
    };
  return {
    /** Settings › General › Features › Issues. GitHub sends no event for it. */
    enableIssues: asAdmin((repository) => setHasIssues(world, repository, true)),
    /** Settings › General › Template repository. */
    makeTemplate: asAdmin((repository) => setTemplate(world, repository, true)),
    /** The button "Use this template" on the page of a template. */
    useTemplate: (template: Repository, name: string): Repository => {
      requireRole(cause.actor, template, "read");
      if (!template.isTemplate) throw new Refusal("not-found", "Not Found");
      if (cause.actor.kind !== "User") throw new Refusal("forbidden", "Only people use templates here");
      return generateRepository(world, cause, { template, owner: cause.actor, name, allBranches: false });
    },
    disableIssues: asAdmin((repository) => setHasIssues(world, repository, false)),
    /**
     * In a fork, the button "I understand my workflows, go ahead and enable them"; elsewhere the setting of Actions.
     */
    enableActions: asAdmin((repository) => allowWorkflows(world, repository)),
    disableActions: asAdmin((repository) => forbidWorkflows(world, repository)),
    /** The settings "Actions permissions": which Actions may run, and whether each must be pinned by SHA. */
    restrictActions: asAdmin((repository, policy: Partial<ActionsPolicy>) =>
      restrictActions(world, repository, policy),
    ),
    /** The setting "Allow GitHub Actions to create and approve pull requests". */
    allowPullRequestsByActions: asAdmin((repository) => allowPullRequestsByActions(world, repository)),
    rename: asAdmin((repository, name: string) => renameRepository(world, cause, repository, name)),
    transfer: asAdmin((repository, owner: Owner) => {
      requireOwner(cause.actor, owner);
      transferRepository(world, cause, repository, owner);
    }),
    archive: asAdmin((repository) => archiveRepository(world, cause, repository, true)),
    unarchive: asAdmin((repository) => archiveRepository(world, cause, repository, false)),
    deleteRepository: asAdmin((repository) => deleteRepository(world, cause, repository)),
    makePrivate: asAdmin((repository) => setPrivate(world, cause, repository, true)),
    makePublic: asAdmin((repository) => setPrivate(world, cause, repository, false)),
    /** Changes the default branch. If the new one does not exist, it is created from the current one. */
    changeDefaultBranch: asAdmin((repository, name: string) => {
      const head = headOf(defaultBranchOf(repository)).oid;
      if (!repository.branches.has(name)) createBranch(world, cause, repository, name, head);
      editRepository(world, cause, repository, { defaultBranch: name });
    }),
    /** Requires a pull request on a branch. The listed logins (for Apps: slugs) may still push. */
    protectBranch: asAdmin((repository, name: string, bypass: readonly string[] = []) =>
      protectBranch(world, repository, name, bypass),
    ),
    unprotectBranch: asAdmin((repository, name: string) => protectBranch(world, repository, name, null)),
  };
}
