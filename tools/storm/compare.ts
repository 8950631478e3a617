/**
 * How many visits a second one worker does, and how many two do, with one intake each time. GitHub answers as slowly as the
 * real one, and there is always more to visit than there are places, so that a worker is limited by what limits it in
 * production: its places and its processor.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { WEBHOOK_PATH } from "../../src/app/server.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { bundledApp } from "./bundled-app.ts";
import { environmentOf } from "./many.ts";
import { processorTime, spentBetween, type ProcessorTime } from "./processor-time.ts";
import { startProcesses, type Line } from "./processes.ts";
import { startPostgres } from "./start-postgres.ts";
import { closeNext, faultsOf, installAll, openWorld } from "./world.ts";

export interface CompareOptions {
  readonly repositories: number;
  /** What GitHub needs for a request, in milliseconds, and half of that for each part of it. */
  readonly latency: number;
}

const TOPICS = 4;
/** The first and the last visits do not count for the speed: then, not all places are used. */
const EDGE = 0.1;

interface Speed {
  readonly visits: number;
  readonly visitsPerSecond: number;
  readonly requestsPerVisit: number;
  /** Milliseconds of processor time for each visit. */
  readonly cpuPerVisit: Omit<ProcessorTime, "others">;
  /** Processor cores that each part used, on the average. */
  readonly cores: ProcessorTime;
  readonly faults: number;
}

async function speedOf(
  workers: number,
  program: string,
  { repositories, latency }: CompareOptions,
): Promise<Speed> {
  const database = await startPostgres();
  const topics = Array.from({ length: repositories }, () => TOPICS);
  const world = await openWorld(systemClock, topics, { latency: { request: 0, alias: 0 } });
  const { github, learners, app } = world;
  const roles = ["intake", ...Array.from({ length: workers }, () => "work" as const)] as const;
  const environment = { ...environmentOf(world, github), DATABASE_URL: database.url };
  const processes = await startProcesses(roles, { program, environment });
  const [port = 0] = processes.ports();
  app.webhookUrl = `http://127.0.0.1:${port}${WEBHOOK_PATH}`;
  const well = async (): Promise<void> => {
    while (learners.some((one) => faultsOf(one).length > 0)) await sleep(100);
  };
  installAll(world, () => true);
  await well();
  await github.settle();
  github.tempo.latency = { request: latency, alias: latency / 2 };
  const requestsBefore = github.requests.length;
  const [before, began] = [processorTime(processes, database), Date.now()];
  for (const learner of learners) closeNext(learner);
  await well();
  const [after, seconds] = [processorTime(processes, database), (Date.now() - began) / 1_000];
  const visits = processes.lines.filter(({ msg, time }) => msg === "visited" && time >= began);
  const { others: _others, ...cpuPerVisit } = spentBetween(before, after, {
    by: visits.length / 1_000,
    digits: 1,
  });
  const faults = learners.flatMap(faultsOf).length;
  const requests = github.requests.length - requestsBefore;
  await processes.stop();
  await github.close();
  await database.stop();
  return {
    visits: visits.length,
    visitsPerSecond: Number(speedIn(visits).toFixed(2)),
    requestsPerVisit: Number((requests / visits.length).toFixed(1)),
    cpuPerVisit,
    cores: spentBetween(before, after, { by: seconds, digits: 2 }),
    faults,
  };
}

/** Visits a second, without the first and the last ones. */
function speedIn(visits: readonly Line[]): number {
  const times = visits.map(({ time }) => time).toSorted((a, b) => a - b);
  const from = Math.floor(times.length * EDGE);
  const to = times.length - 1 - from;
  return (to - from) / (((times[to] ?? 0) - (times[from] ?? 0)) / 1_000);
}

/** Prints both, and how much more two do. Returns the exit code. */
export async function compareWorkers(options: CompareOptions): Promise<number> {
  const program = bundledApp();
  const one = await speedOf(1, program, options);
  const two = await speedOf(2, program, options);
  const ratio = Number((two.visitsPerSecond / one.visitsPerSecond).toFixed(2));
  console.log(JSON.stringify({ ...options, one, two, ratio }, null, 2));
  return one.faults + two.faults === 0 ? 0 : 1;
}
