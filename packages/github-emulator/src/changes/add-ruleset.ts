/** Rulesets keep pushes off branches as classic protection does, but word their refusal differently. */
import type { Repository, Ruleset } from "../model/repository.ts";
import type { World } from "../model/world.ts";

/** Asks for a pull request on some branches. `bypass` names logins, Apps by slug. */
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
