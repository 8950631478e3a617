/**
 * Many processes on PostgreSQL: people install the App, close topics, push and edit, while processes are killed, the
 * database restarts and GitHub fails now and then. In the end, an undisturbed process must find nothing to do.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { startEmulator } from "github-emulator";
import { Client } from "pg";
import { WEBHOOK_PATH } from "../../src/app/server.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { SCHEMA } from "../../src/postgres/schema.ts";
import { startAppProcess } from "../demo/app-process.ts";
import { openBalancer } from "./balancer.ts";
import { startProcesses, type Processes } from "./processes.ts";
import { randomFrom } from "../tune/random.ts";
import { openRoad, BREAKS, type Road } from "./road.ts";
import { postgresBinaries, startPostgres, type Postgres } from "./start-postgres.ts";
import { act, faultsOf, openWorld, type Learner, type World } from "./world.ts";

export interface ManyOptions {
  readonly processes: number;
  /** The number of forks; five of them belong to one person, whose installation covers them. */
  readonly repositories: number;
  /** How long everything breaks. */
  readonly seconds: number;
  readonly seed: number;
}

/** pino's number for errors. */
const ERROR = 50;
const FORKS_EACH = 5;
const TOPICS = 6;
/** Milliseconds between two kills, and how long the database and GitHub are away. */
const KILL_EVERY = 4_000;
const DATABASE_AWAY = 3_000;
const GITHUB_AWAY = 4_000;
/** Milliseconds until everything must be well after the storm. */
const HEALED_WITHIN = 10 * 60_000;

/** Returns the figures, and what does not hold. */
async function stormMany(options: ManyOptions): Promise<{
  readonly figures: object;
  readonly faults: readonly string[];
}> {
  const binaries = postgresBinaries();
  if (binaries === null) throw new Error("There is no PostgreSQL here: apt-get install postgresql");
  const database = await startPostgres(binaries);
  const topics = Array.from({ length: options.repositories }, () => TOPICS);
  const world = await openWorld(systemClock, topics, FORKS_EACH);
  const road = await openRoad({ target: world.github.url, onRequest: () => undefined });
  const environment = environmentOf(world, road, database);
  const processes = await startProcesses(options.processes, environment);
  const balancer = await openBalancer(processes.ports);
  world.app.webhookUrl = `${balancer.url}${WEBHOOK_PATH}`;

  // Half of the people have begun before the storm, so that there are topics to close.
  const people = [...new Set(world.learners.map(({ person }) => person))];
  const early = new Set(people.slice(0, Math.ceil(people.length / 2)));
  installAll(world, (learner) => early.has(learner.person));
  await until(() => world.learners.every((one) => !early.has(one.person) || faultsOf(one).length === 0));
  const began = performance.now();
  const before = processes.lines.length;
  const requestsBefore = world.github.requests.length;
  installAll(world, (learner) => !early.has(learner.person));
  const broken = await breakThings(options, { world, road, database, processes });
  const calm = performance.now();
  const healed = await heal(world, database.url);
  const seconds = (performance.now() - began) / 1_000;
  const requests = world.github.requests.length - requestsBefore;
  const memory = processes.memory();
  const size = await databaseSize(database.url);
  const codes = await processes.stop();
  await balancer.close();
  const undisturbed = await writesOfUndisturbed(world);
  await road.close();
  await world.github.close();
  await database.stop();

  const visits = processes.lines.slice(before).filter(({ msg }) => msg === "visited");
  const delays = visits
    .flatMap(({ deliveries = [], waited }) => (deliveries.length > 0 && waited !== undefined ? [waited] : []))
    .toSorted((a, b) => a - b);
  const at = (part: number): number | null => delays[Math.floor((delays.length - 1) * part)] ?? null;
  const unaccounted = lostDeliveries(world);
  const faults = [
    ...world.learners.flatMap(faultsOf),
    ...(healed ? [] : ["not everything was well in time"]),
    ...(unaccounted === 0 ? [] : [`${unaccounted} deliveries never arrived`]),
    ...undisturbed.map((write) => `an undisturbed process still had to do: ${write}`),
    ...(codes.every((code) => code === 0) ? [] : [`exit codes at the end: ${codes.join(", ")}`]),
  ];
  const { seconds: breakingSeconds, ...rest } = options;
  const figures = {
    ...rest,
    breakingSeconds,
    installations: new Set(world.learners.map(({ person }) => person)).size,
    ...broken,
    deliveries: new Set(world.github.world.deliveries.map(({ guid }) => guid)).size,
    deliveriesLost: unaccounted,
    seconds: Math.round(seconds),
    healedAfterSeconds: Math.round((seconds * 1_000 - (calm - began)) / 1_000),
    visits: visits.length,
    visitsPerSecond: Number((visits.length / seconds).toFixed(2)),
    delayMs: { median: at(0.5), p99: at(0.99), longest: at(1) },
    requests,
    requestsPerVisit: Number((requests / Math.max(1, visits.length)).toFixed(1)),
    memoryMbOfLargestProcess: memory,
    databaseMb: size,
    kills: processes.kills(),
    errors: errorsIn(processes),
    faults: faults.length,
  };
  return { figures, faults };
}

function environmentOf({ app, privateKey }: World, road: Road, database: Postgres): Record<string, string> {
  return {
    APP_ID: String(app.id),
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: app.webhookSecret,
    GHE_HOST: new URL(road.url).host,
    GHE_PROTOCOL: "http",
    DATABASE_URL: database.url,
  };
}

/** Waits until this holds, but not for ever. */
async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + HEALED_WITHIN;
  while (!holds() && performance.now() < end) await sleep(500);
}

/** Each of these people installs the App on all of their forks. */
function installAll({ learners, app }: World, who: (learner: Learner) => boolean): void {
  for (const [person, forks] of Map.groupBy(learners.filter(who), (learner) => learner.person))
    person.install(
      app,
      person.user,
      forks.map(({ fork }) => fork),
    );
}

interface Breakable {
  readonly world: World;
  readonly road: Road;
  readonly database: Postgres;
  readonly processes: Processes;
}

/** Lets people act for the given time, while everything breaks. Returns what happened how often. */
async function breakThings(
  { seconds, seed }: ManyOptions,
  { world, road, database, processes }: Breakable,
): Promise<{ readonly actions: Record<string, number>; readonly outages: readonly string[] }> {
  const random = randomFrom(seed);
  const actions: Record<string, number> = {};
  const outages: string[] = [];
  const end = performance.now() + seconds * 1_000;
  const isOver = (): boolean => performance.now() >= end;
  const people = async (): Promise<void> => {
    while (!isOver()) {
      const learner = world.learners[Math.floor(random() * world.learners.length)];
      const done = learner === undefined ? null : act(learner, random());
      if (done !== null) actions[done] = (actions[done] ?? 0) + 1;
      await sleep(1_000 / (world.learners.length / 20));
    }
  };
  const killer = async (): Promise<void> => {
    while (!isOver()) {
      await sleep(KILL_EVERY);
      await processes.killOne();
    }
  };
  const databaseOutages = async (): Promise<void> => {
    for (let count = 0; count < 2; count += 1) {
      await sleep((seconds * 1_000) / 3);
      await database.restart(DATABASE_AWAY);
      outages.push("database");
    }
  };
  const gitHubOutages = async (): Promise<void> => {
    for (let count = 0; count < 3; count += 1) {
      await sleep((seconds * 1_000) / 4);
      const kind = BREAKS[Math.floor(random() * BREAKS.length)] ?? "502";
      await road.set(kind);
      await sleep(GITHUB_AWAY);
      await road.set(null);
      outages.push(`GitHub: ${kind}`);
    }
  };
  await Promise.all([people(), killer(), databaseOutages(), gitHubOutages()]);
  return { actions, outages };
}

/** Waits until all is well. The hourly sweep, which asks for lost deliveries, is brought forward. */
async function heal(world: World, url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const count = async (text: string): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(text);
    return rows[0]?.count ?? 0;
  };
  const end = performance.now() + HEALED_WITHIN;
  try {
    let sweeps = 0;
    while (performance.now() < end) {
      await sleep(1_000);
      const busy = await count(
        `select (select count(*) from ${SCHEMA}.hint where state <> 'again')::int
           + (select count(*) from ${SCHEMA}.run)::int as count`,
      );
      if (busy > 0) continue;
      if (
        sweeps > 0 &&
        lostDeliveries(world) === 0 &&
        world.learners.every((one) => faultsOf(one).length === 0)
      )
        return true;
      sweeps += 1;
      await client.query(`update ${SCHEMA}.state set sweep_due = '-infinity'`);
      // The processes look every minute whether a sweep is due.
      const swept = `select count(*)::int as count from ${SCHEMA}.state where sweep_due > now() + interval '30 minutes'`;
      while ((await count(swept)) === 0 && performance.now() < end) await sleep(500);
    }
    return false;
  } finally {
    await client.end();
  }
}

async function databaseSize(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ size: number }>(
    "select (pg_database_size(current_database()) / 1048576)::int as size",
  );
  await client.end();
  return rows[0]?.size ?? 0;
}

/** The number of deliveries that no process has ever accepted. */
function lostDeliveries({ github }: World): number {
  const byGuid = Map.groupBy(github.world.deliveries, ({ guid }) => guid);
  return [...byGuid.values()].filter((attempts) => attempts.every(({ statusCode }) => statusCode >= 300))
    .length;
}

/** Lets one process without a database visit everything once. Returns what it wrote. */
async function writesOfUndisturbed(world: World): Promise<readonly string[]> {
  const before = world.github.requests.length;
  const machine = { startEmulator, clock: systemClock, environment: {} };
  const server = await startAppProcess(world.app, world.privateKey, world.github.url, machine);
  const visited = (): number => server.log.filter((text) => text.includes('"msg":"visited"')).length;
  const end = performance.now() + HEALED_WITHIN;
  while (visited() < world.learners.length && performance.now() < end) await sleep(500);
  await server.stop();
  const missing = world.learners.length - visited();
  return [
    ...world.github.requests
      .slice(before)
      .filter(({ writes, operation }) => writes && !operation.includes("access_tokens"))
      .map(({ operation }) => operation),
    ...(missing > 0 ? [`${missing} visits did not end in time`] : []),
  ];
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
