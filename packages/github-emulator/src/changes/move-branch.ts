/** Creates, moves and deletes branches. */
import type { Branch, Commit } from "../model/git.ts";
import { headOf } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { tellPush } from "./commit-files.ts";

/** The first-parent history of a commit, oldest first. */
function lineTo(repository: Repository, oid: string): readonly Commit[] {
  const line: Commit[] = [];
  let at: string | undefined = oid;
  while (at !== undefined) {
    const commit = repository.commits.get(at);
    if (commit === undefined) throw new Refusal("invalid", "Object does not exist");
    line.push(commit);
    at = commit.parents[0];
  }
  return line.reverse();
}

/** Creates a branch that points to a commit. */
export function createBranch(
  world: World,
  cause: Cause,
  repository: Repository,
  name: string,
  oid: string,
): Branch {
  if (repository.branches.has(name)) throw new Refusal("invalid", "Reference already exists");
  const commits = lineTo(repository, oid);
  const branch: Branch = { kind: "Branch", repository, ...world.newId("Branch"), name, commits };
  world.register(branch);
  world.journal.put(repository.branches, name, branch);
  world.emit({ name: "create", repository, branch: name, cause, at: world.timestamp() });
  tellPush(world, cause, branch, null, [], false);
  return branch;
}

/** Moves a branch to another commit. If that is not a fast-forward, `force` must be set. */
export function moveBranch(world: World, cause: Cause, branch: Branch, oid: string, force: boolean): void {
  const before = headOf(branch);
  if (before.oid === oid) return;
  const commits = lineTo(branch.repository, oid);
  const isForward = commits.some((commit) => commit.oid === before.oid);
  if (!isForward && !force) throw new Refusal("invalid", "Update is not a fast forward");
  const known = new Set(branch.commits.map((commit) => commit.oid));
  const fresh = commits.filter((commit) => !known.has(commit.oid));
  world.journal.set(branch, { commits });
  tellPush(world, cause, branch, before.oid, fresh, !isForward);
}

/** Deletes a branch. */
export function deleteBranch(world: World, cause: Cause, branch: Branch): void {
  const { repository, name } = branch;
  const before = headOf(branch).oid;
  world.journal.drop(repository.branches, name);
  world.journal.drop(world.nodes, branch.nodeId);
  const at = world.timestamp();
  world.emit({ name: "delete", repository, branch: name, cause, at });
  world.emit({
    name: "push",
    repository,
    branch: name,
    before,
    after: null,
    forced: false,
    commits: [],
    cause,
    at,
  });
}
