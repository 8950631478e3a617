/** Updates a fork's default branch from its parent. */
import type { Branch } from "../model/git.ts";
import { headOf } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { commitFiles, defaultBranchOf } from "./commit-files.ts";
import { mergedFiles } from "./merge-files.ts";
import { moveBranch } from "./move-branch.ts";

/**
 * The button "Sync fork". `update` fast-forwards if the fork has no commits of its own, and merges if it has. `discard`
 * deletes the fork's own commits with all their files.
 */
export function syncFork(world: World, cause: Cause, fork: Repository, way: "update" | "discard"): void {
  if (fork.parent === null) throw new Refusal("invalid", "Repository is not a fork");
  const source: Branch = defaultBranchOf(fork.parent);
  const branch = defaultBranchOf(fork);
  const head = headOf(source);
  if (branch.commits.some(({ oid }) => oid === head.oid) && way === "update") return;
  for (const commit of source.commits) world.journal.put(fork.commits, commit.oid, commit);
  const hasOwn = !source.commits.some(({ oid }) => oid === headOf(branch).oid);
  if (way === "discard" || !hasOwn) {
    moveBranch(world, cause, branch, head.oid, way === "discard");
    return;
  }
  const merged = mergedFiles(branch, source);
  if (merged === null) throw new Refusal("invalid", "There are merge conflicts");
  const from = `${fork.parent.owner.login}:${source.name}`;
  commitFiles(world, cause, branch, {
    message: `Merge branch '${from}' into ${branch.name}`,
    ...merged,
    mergedParents: [head.oid],
  });
}
