/** People act, while processes are killed, the database restarts and GitHub fails now and then. */
import { setTimeout as sleep } from "node:timers/promises";
import { randomFrom } from "../tune/random.ts";
import type { Processes } from "./processes.ts";
import { BREAKS, type Road } from "./road.ts";
import type { Postgres } from "./start-postgres.ts";
import { act, type World } from "./world.ts";

/** Milliseconds between two kills, and how long the database and GitHub are away. */
const KILL_EVERY = 4_000;
const DATABASE_AWAY = 3_000;
const GITHUB_AWAY = 4_000;
/** What people do in a second: each of them something every 20 seconds, but in all no more than the machine can take. */
const EACH = 1 / 20;
const BREAKS_LIMIT = 10;

export interface Breakable {
  readonly world: World;
  readonly road: Road;
  readonly database: Postgres;
  readonly processes: Processes;
}

export interface Broken {
  /** How often people did what. */
  readonly actions: Record<string, number>;
  readonly outages: readonly string[];
}

/** Takes this many seconds. The same seed makes the same choices. GitHub breaks in each way once. */
export async function breakThings(
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
  { world, road, database, processes }: Breakable,
): Promise<Broken> {
  const random = randomFrom(seed);
  const actions: Record<string, number> = {};
  const outages: string[] = [];
  const end = performance.now() + seconds * 1_000;
  const isOver = (): boolean => performance.now() >= end;
  const people = async (): Promise<void> => {
    const pause = 1_000 / Math.min(BREAKS_LIMIT, world.learners.length * EACH);
    while (!isOver()) {
      const learner = world.learners[Math.floor(random() * world.learners.length)];
      const done = learner === undefined ? null : act(learner, random());
      if (done !== null) actions[done] = (actions[done] ?? 0) + 1;
      await sleep(pause);
    }
  };
  const killer = async (): Promise<void> => {
    while (!isOver()) {
      await sleep(KILL_EVERY);
      processes.killOne();
    }
  };
  const databaseOutages = async (): Promise<void> => {
    for (let count = 0; count < 2; count += 1) {
      await sleep((seconds * 1_000) / 3);
      await database.restart(DATABASE_AWAY);
      outages.push("database");
    }
  };
  const kinds = BREAKS.map((kind) => ({ kind, at: random() })).toSorted((a, b) => a.at - b.at);
  const gitHubOutages = async (): Promise<void> => {
    for (const { kind } of kinds) {
      await sleep((seconds * 1_000) / (BREAKS.length + 1));
      await road.set(kind);
      await sleep(GITHUB_AWAY);
      await road.set(null);
      outages.push(`GitHub: ${kind}`);
    }
  };
  await Promise.all([people(), killer(), databaseOutages(), gitHubOutages()]);
  return { actions, outages };
}
