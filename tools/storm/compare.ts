/**
 * How many visits a second one worker does, and how many two do, with one intake each time. GitHub answers slowly, as the
 * real one does, so a worker waits for answers most of the time.
 */
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { WEBHOOK_PATH } from "../../src/app/server.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { environmentOf } from "./many.ts";
import { startProcesses } from "./processes.ts";
import { startPostgres } from "./start-postgres.ts";
import { cpuSeconds } from "./usage.ts";
import { closeNext, faultsOf, installAll, openWorld } from "./world.ts";

export interface CompareOptions {
  readonly repositories: number;
  /** What GitHub needs for a request, in milliseconds. */
  readonly latency: number;
}

const TOPICS = 4;
/** How often each learner closes a topic. */
const ROUNDS = 3;

/** What uses the processor. `gitHub`: the emulated one, and this program. */
const PARTS = ["workers", "intake", "database", "gitHub"] as const;
type Part = (typeof PARTS)[number];

interface Speed {
  readonly visits: number;
  readonly visitsPerSecond: number;
  /** Milliseconds of processor time for each visit. */
  readonly cpuPerVisit: Readonly<Record<Part, number>>;
  /** The part of two processor cores that all of it used together. */
  readonly usedOfTwoCores: number;
  readonly faults: number;
}

async function speedOf(workers: number, { repositories, latency }: CompareOptions): Promise<Speed> {
  const database = await startPostgres();
  const topics = Array.from({ length: repositories }, () => TOPICS);
  const world = await openWorld(systemClock, topics, { latency: { request: latency, alias: 0 } });
  const { github, learners, app } = world;
  const roles = ["intake", ...Array.from({ length: workers }, () => "work" as const)] as const;
  const environment = { ...environmentOf(world, github), DATABASE_URL: database.url };
  const processes = await startProcesses(roles, environment);
  const [port = 0] = processes.ports();
  app.webhookUrl = `http://127.0.0.1:${port}${WEBHOOK_PATH}`;
  const well = async (): Promise<void> => {
    while (learners.some((one) => faultsOf(one).length > 0)) await sleep(50);
  };
  installAll(world, () => true);
  await well();
  await github.settle();
  const cpu = (): Record<Part, number> => ({
    workers: processes.cpu("work"),
    intake: processes.cpu("intake"),
    database: cpuSeconds(database.pid()),
    gitHub: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
  });
  const visitsNow = (): number => processes.lines.filter(({ msg }) => msg === "visited").length;
  const [before, visitsBefore, began] = [cpu(), visitsNow(), performance.now()];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const learner of learners) closeNext(learner);
    await well();
  }
  const [after, seconds] = [cpu(), (performance.now() - began) / 1_000];
  const visits = visitsNow() - visitsBefore;
  const each = (part: Part): number => Number((((after[part] - before[part]) * 1_000) / visits).toFixed(1));
  const used = PARTS.reduce((sum, part) => sum + after[part] - before[part], 0);
  const faults = learners.flatMap(faultsOf).length;
  await processes.stop();
  await github.close();
  await database.stop();
  return {
    visits,
    visitsPerSecond: Number((visits / seconds).toFixed(2)),
    cpuPerVisit: {
      workers: each("workers"),
      intake: each("intake"),
      database: each("database"),
      gitHub: each("gitHub"),
    },
    usedOfTwoCores: Number((used / seconds / 2).toFixed(2)),
    faults,
  };
}

/** Prints both, and how much more two do. Returns the exit code. */
export async function compareWorkers(options: CompareOptions): Promise<number> {
  const one = await speedOf(1, options);
  const two = await speedOf(2, options);
  const ratio = Number((two.visitsPerSecond / one.visitsPerSecond).toFixed(2));
  console.log(JSON.stringify({ ...options, one, two, ratio }, null, 2));
  return one.faults + two.faults === 0 ? 0 : 1;
}
