/**
 * Many processes on PostgreSQL: people install the App, close topics, push and edit, while processes are killed, the
 * database restarts and GitHub fails now and then. In the end, an undisturbed process must find nothing to do.
 */
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { WEBHOOK_PATH } from "../../src/app/server.ts";
import type { Role } from "../../src/app/settings.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { accountsOf } from "./accounts.ts";
import { openBalancer } from "./balancer.ts";
import { bundledApp } from "./bundled-app.ts";
import { breakThings } from "./break-things.ts";
import { heal } from "./heal.ts";
import { processorTime, spentBetween } from "./processor-time.ts";
import { startProcesses, type Line, type Processes } from "./processes.ts";
import { openRoad, type Road } from "./road.ts";
import { startPostgres } from "./start-postgres.ts";
import { writesOfUndisturbed } from "./undisturbed.ts";
import { faultsOf, forgetBodies, installAll, openWorld, type World } from "./world.ts";

export interface ManyOptions {
  readonly roles: readonly Role[];
  /** The number of forks; five of them belong to one person, whose installation covers them. */
  readonly repositories: number;
  /** How long everything breaks. */
  readonly seconds: number;
  readonly seed: number;
  /** How long all of it may take. */
  readonly minutes: number;
}

/** pino's number for errors. */
const ERROR = 50;
/** The part of the time after which nothing is waited for, so that there are figures in any case. */
const BEFORE_THE_END = 0.9;
const FORKS_EACH = 5;
/** Roadmaps are smaller if there are many of them, so that the emulated GitHub is not what is measured. */
const topicsFor = (repositories: number): number => (repositories > 1_000 ? 3 : 6);

interface Stormed {
  readonly figures: object;
  /** What does not hold. */
  readonly faults: readonly string[];
}

/** What was opened and is not closed yet, and how to close it. */
type Opened = Set<() => unknown>;

/** After an error, what is still open is closed, the last first. Otherwise this program would not end. */
async function stormMany(options: ManyOptions): Promise<Stormed> {
  const opened: Opened = new Set();
  try {
    return await stormOn(options, opened);
  } finally {
    for (const close of [...opened].toReversed()) {
      try {
        await close();
      } catch (error) {
        console.error("Something could not be closed:", error);
      }
    }
  }
}

async function stormOn(options: ManyOptions, open: Opened): Promise<Stormed> {
  const { roles, repositories, seconds, seed, minutes } = options;
  const opened = performance.now();
  const end = opened + minutes * 60_000 * BEFORE_THE_END;
  const say = (what: string): void =>
    console.error(`${Math.round((performance.now() - opened) / 1_000)} s: ${what}`);
  const atEnd = (close: () => unknown): void => void open.add(close);
  const database = await startPostgres();
  atEnd(() => database.stop());
  const world = await openWorld(
    systemClock,
    Array.from({ length: repositories }, () => topicsFor(repositories)),
    { forksEach: FORKS_EACH },
  );
  atEnd(() => world.github.close());
  // In an hour, each process would get one token for each installation. Here, killed ones need all of them again at once.
  world.github.world.unknowns.tokensCount = false;
  const forgetting = setInterval(forgetBodies(world), 1_000);
  atEnd(() => clearInterval(forgetting));
  const road = await openRoad({ target: world.github.url, onRequest: () => undefined });
  atEnd(() => road.close());
  const environment = environmentOf(world, road);
  const program = bundledApp();
  const processes = await startProcesses(roles, {
    program,
    environment: { ...environment, DATABASE_URL: database.url },
  });
  const stop = () => processes.stop();
  atEnd(stop);
  const balancer = await openBalancer(processes.ports);
  atEnd(() => balancer.close());
  world.app.webhookUrl = `${balancer.url}${WEBHOOK_PATH}`;

  const telling = setInterval(() => {
    const visits = processes.lines.filter(({ msg }) => msg === "visited").length;
    say(`${visits} visits, ${world.github.world.deliveries.length} deliveries`);
  }, 30_000);
  atEnd(() => clearInterval(telling));

  // Half of the people have begun before the storm, so that there are topics to close.
  const people = [...new Set(world.learners.map(({ person }) => person))];
  const early = new Set(people.slice(0, Math.ceil(people.length / 2)));
  say(`${people.length} people, ${repositories} forks; half of them begin`);
  installAll(world, (learner) => early.has(learner.person));
  while (world.learners.some((one) => early.has(one.person) && faultsOf(one).length > 0)) {
    if (performance.now() > end) throw new Error("The first half did not begin in time.");
    await sleep(2_000);
  }
  const began = performance.now();
  const cpuBefore = processorTime(processes, database);
  const before = processes.lines.length;
  const requestsBefore = world.github.requests.length;
  say("the storm begins");
  installAll(world, (learner) => !early.has(learner.person));
  const broken = await breakThings({ seconds, seed }, { world, road, database, processes });
  const calm = performance.now();
  say("the storm is over");
  const { sweptSince, sweeps, databaseMegabytes, inTime } = await heal(world, processes, database.url, end);
  const healed = performance.now();
  say("all is well; an undisturbed process looks at it");
  const requests = world.github.requests.length - requestsBefore;
  const memory = processes.memory();
  const cpuAfter = processorTime(processes, database);
  const ownMemory = Math.round(process.memoryUsage.rss() / 1_048_576);
  const accounts = accountsOf(world, processes.lines, sweptSince);
  open.delete(stop);
  const codes = await stop();
  const undisturbed = await writesOfUndisturbed(world, { program, environment }, end);

  const visits = processes.lines.slice(before).filter(({ msg }) => msg === "visited");
  const faults = [
    ...world.learners.flatMap(faultsOf),
    ...(inTime ? [] : ["not everything was well in time"]),
    ...(accounts.lost === 0 ? [] : [`nothing made up for ${accounts.lost} deliveries`]),
    ...undisturbed.map((write) => `an undisturbed process still had to do: ${write}`),
    ...(codes.every((code) => code === 0) ? [] : [`exit codes at the end: ${codes.join(", ")}`]),
  ];
  const inSeconds = (milliseconds: number): number => Math.round(milliseconds / 1_000);
  const figures = {
    processes: roles.join(", "),
    repositories,
    topicsOfEach: topicsFor(repositories),
    installations: people.length,
    seed,
    secondsBefore: inSeconds(began - opened),
    secondsOfStorm: inSeconds(calm - began),
    healedAfterSeconds: inSeconds(healed - calm),
    ...broken,
    kills: processes.kills(),
    ...accounts,
    sweeps,
    visits: visits.length,
    visitsPerSecond: Number((visits.length / ((healed - began) / 1_000)).toFixed(2)),
    delayMs: delays(visits),
    requests,
    requestsPerVisit: Number((requests / Math.max(1, visits.length)).toFixed(1)),
    cpuSeconds: spentBetween(cpuBefore, cpuAfter, { by: 1, digits: 0 }),
    memoryMbOfLargestProcess: memory,
    memoryMbOfStandIn: ownMemory,
    databaseMegabytes,
    errors: errorsIn(processes),
    faults: faults.length,
  };
  return { figures, faults };
}

/** The settings of an App without a database. */
export function environmentOf({ app, privateKey }: World, road: Pick<Road, "url">): Record<string, string> {
  return {
    APP_ID: String(app.id),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: app.webhookSecret,
    GHE_HOST: new URL(road.url).host,
    GHE_PROTOCOL: "http",
    // With a line for each repository that the sweep leaves out.
    LOG_LEVEL: "debug",
  };
}

/** From the delivery to the visit, in milliseconds. */
function delays(visits: readonly Line[]): object {
  const waits = visits
    .flatMap(({ deliveries = [], waited }) => (deliveries.length > 0 && waited !== undefined ? [waited] : []))
    .toSorted((a, b) => a - b);
  const at = (part: number): number | null => waits[Math.floor((waits.length - 1) * part)] ?? null;
  return { median: at(0.5), p99: at(0.99), longest: at(1) };
}

/** The errors in the logs, by message. */
function errorsIn({ lines, other }: Processes): Record<string, number> {
  const texts = lines
    .filter(({ level }) => level >= ERROR)
    .map(({ msg, err }) => `${msg}: ${(err?.message ?? "").slice(0, 80)}`);
  const counts = [...Map.groupBy([...texts, ...other], (text) => text)];
  return Object.fromEntries(counts.map(([text, same]) => [text, same.length]));
}

/** Entry of the part of `npm run storm` with many processes. Returns the exit code. */
export async function runMany(options: ManyOptions): Promise<number> {
  const { figures, faults } = await stormMany(options);
  console.log(JSON.stringify(figures, null, 2));
  for (const fault of faults.slice(0, 20)) console.error(`Does not hold: ${fault}.`);
  return faults.length === 0 ? 0 : 1;
}
