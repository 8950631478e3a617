/** Creates a world with what every GitHub has: the bots of Actions and Projects. */
import type { Clock } from "../model/clock.ts";
import { World } from "../model/world.ts";
import { createBot } from "./create-account.ts";

export function createWorld(clock: Clock): World {
  const world = new World(clock);
  createBot(world, "github-actions", 41_898_282);
  createBot(world, "github-project-automation", 113_052_574);
  return world;
}
