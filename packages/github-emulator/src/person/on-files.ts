/** Repositories and files, created and changed by a person. */
import { checkMayPush, commitFiles, defaultBranchOf } from "../changes/commit-files.ts";
import type { NewFork, NewRepository } from "../changes/create-repository.ts";
import { createRepository, forkRepository } from "../changes/create-repository.ts";
import { dispatchWorkflow } from "../changes/dispatch.ts";
import { syncFork } from "../changes/sync-fork.ts";
import type { Blob, Commit } from "../model/git.ts";
import { blobOf, headOf } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { mayRun } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { requireOwner, requireRole, requireRoleToChange } from "./require-role.ts";

const asBlob = (content: string | Buffer | Blob): Blob =>
  typeof content === "string" || Buffer.isBuffer(content) ? blobOf(content) : content;

export function onFiles(world: World, cause: Cause) {
  return {
    /** From now on, their computer is in another time zone, e.g. `+02:00`. */
    setUtcOffset: (offset: string): void => {
      if (!/^[+-]\d{2}:\d{2}$/.test(offset)) throw new Error(`${offset} is not an offset such as +02:00`);
      world.journal.set(cause.actor, { utcOffset: offset });
    },
    createRepository: (wanted: NewRepository): Repository => {
      requireOwner(cause.actor, wanted.owner);
      return createRepository(world, cause, wanted);
    },
    fork: (wanted: NewFork): Repository => {
      requireRole(cause.actor, wanted.source, "read");
      requireOwner(cause.actor, wanted.owner);
      return forkRepository(world, cause, wanted);
    },
    /** Commits files to a branch (default: the default branch) and pushes; null deletes a path. */
    push: (
      repository: Repository,
      files: Readonly<Record<string, string | Buffer | Blob | null>>,
      message: string,
      branchName = repository.defaultBranch,
    ): Commit => {
      requireRoleToChange(cause.actor, repository, "write");
      const branch = repository.branches.get(branchName);
      if (branch === undefined) throw new Refusal("not-found", `There is no branch ${branchName}`);
      checkMayPush(branch, cause.actor);
      const entries = Object.entries(files);
      return commitFiles(world, cause, branch, {
        message,
        additions: new Map(
          entries.flatMap(([path, content]) => (content === null ? [] : [[path, asBlob(content)]])),
        ),
        deletions: entries.flatMap(([path, content]) => (content === null ? [path] : [])),
      });
    },
    /** The button "Run workflow" of a workflow. GitHub offers it if the workflow is enabled and has the trigger. */
    runWorkflow: (repository: Repository, path: string): void => {
      requireRoleToChange(cause.actor, repository, "write");
      const workflow = repository.actions.workflows.get(path);
      if (workflow === undefined || !mayRun(repository, workflow))
        throw new Refusal("not-found", `There is no workflow ${path} that may run`);
      const file = headOf(defaultBranchOf(repository)).files.get(path)?.content.toString("utf8") ?? "";
      if (!/\bworkflow_dispatch\b/.test(file))
        throw new Refusal("invalid", "The workflow has no workflow_dispatch event trigger");
      dispatchWorkflow(world, cause, repository, workflow, repository.defaultBranch, {});
    },
    /** The button "Sync fork": `update`, or `discard` to delete the fork's own commits. */
    syncFork: (fork: Repository, way: "update" | "discard"): void => {
      requireRoleToChange(cause.actor, fork, "write");
      checkMayPush(defaultBranchOf(fork), cause.actor);
      syncFork(world, cause, fork, way);
    },
  };
}
