/** Rulesets. They keep pushes off branches like classic branch protection, but with a different error message. */
import type { Repository, Ruleset } from "../model/repository.ts";
import type { World } from "../model/world.ts";

/** Requires a pull request on some branches. `bypass` lists logins, and for Apps their slugs. */
export function addRuleset(
  world: World,
  repository: Repository,
  branches: readonly string[],
  bypass: readonly string[] = [],
): Ruleset {
  const { id } = world.newId("Branch");
  const ruleset: Ruleset = { id, name: `Ruleset ${id}`, branches, bypass };
  world.journal.put(repository.rulesets, id, ruleset);
  return ruleset;
}
