/** Transfers repositories to another owner, and deletes them. */
import type { Owner } from "../model/account.ts";
import type { Repository } from "../model/repository.ts";
import { fullName } from "../model/repository.ts";
import { invalid } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";

function leaveSelections(world: World, repository: Repository): void {
  for (const { repositories } of world.installations.values()) {
    world.journal.exclude(repositories, repository);
  }
}

/**
 * Transfers a repository. The old name redirects to the new one. Apps that the former owner selected for it lose
 * access.
 */
export function transferRepository(world: World, cause: Cause, repository: Repository, owner: Owner): void {
  const before = fullName(repository).toLowerCase();
  const after = `${owner.login}/${repository.name}`.toLowerCase();
  if (world.repositories.has(after))
    throw invalid("Repository", "name", "Name already exists on this account");
  const from = repository.owner;
  world.journal.drop(world.repositories, before);
  world.journal.set(repository, { owner });
  world.journal.put(world.repositories, after, repository);
  world.journal.put(world.redirects, before, repository);
  leaveSelections(world, repository);
  const at = world.timestamp();
  world.emit({ name: "repository", action: "transferred", repository, from, changes: {}, cause, at });
}

/** Deletes a repository. Its forks stay. */
export function deleteRepository(world: World, cause: Cause, repository: Repository): void {
  world.journal.drop(world.repositories, fullName(repository).toLowerCase());
  world.journal.drop(world.nodes, repository.nodeId);
  for (const issue of repository.issues.values()) {
    world.journal.drop(world.nodes, issue.nodeId);
    for (const item of issue.boardItems) world.journal.drop(item.board.items, item.id);
  }
  const at = world.timestamp();
  world.emit({ name: "repository", action: "deleted", repository, changes: {}, cause, at });
  leaveSelections(world, repository);
}
