/** Whole Apps in this process, on one PostgreSQL and one emulated GitHub whose deliveries go to them in turn. */
import { expect, onTestFinished } from "vitest";
import * as z from "zod/mini";
import { WEBHOOK_PATH } from "../../src/app/server.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { readSettings, type Role } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start-app.ts";
import { DELIVERIES_KEPT, SWEEP_TIMES } from "../../src/app/sweep.ts";
import { openVisit } from "../../src/app/visit.ts";
import { QUEUE_LIMITS } from "../../src/jobs/job-queue.ts";
import { Database } from "../../src/postgres/database.ts";
import { BOSS_SCHEMA, SCHEMA } from "../../src/postgres/schema.ts";
import { shareInPostgres, type SharedParts } from "../../src/postgres/share-in-postgres.ts";
import { openBalancer } from "../../tools/storm/balancer.ts";
import { faultsOf, installAll, openWorld, type Learner } from "../../tools/storm/world.ts";
import { parseOnce } from "../parse-once.ts";
import { appClock } from "../app/app-clock.ts";
import { writtenLog } from "../app/written-log.ts";
import { until } from "../until.ts";

export interface OneApp {
  readonly url: string;
  /** The repositories that it has visited, in order. */
  readonly visited: () => readonly string[];
  readonly log: () => string;
  /** Visits that run may take so many milliseconds more. From three seconds on, they end however long they take. */
  stop(limit?: number): Promise<void>;
}

const logged = z.object({ msg: z.string(), repository: z.optional(z.string()) });
/** Signs of life and looks at the database without a notification end when the test says so. */
const LONG = 3_000;
/** Fast, but slow enough that the tries to reach a database that is away do not keep the machine busy. */
const SPEED = 50;

/** Nothing is installed and nothing has started yet. Each person has two forks with this many topics. */
export async function openApps(databaseUrl: string, people: number, topics: number) {
  const clock = appClock({ long: LONG, speed: SPEED });
  // GitHub's time is the machine's, because the tokens of the App are made with that.
  const world = await openWorld(
    systemClock,
    Array.from({ length: 2 * people }, () => topics),
    { forksEach: 2 },
  );
  const { github, app, privateKey, learners } = world;
  /**
   * How often the time passes while a test waits depends on the machine, so the wait for the next sweep does not end by that.
   */
  const pass = () => clock.pass(LONG, SWEEP_TIMES.pause - 1);
  const ports = new Set<number>();
  const balancer = await openBalancer(() => [...ports]);
  app.webhookUrl = `${balancer.url}${WEBHOOK_PATH}`;
  const running: OneApp[] = [];
  onTestFinished(async () => {
    await Promise.all(running.map((one) => one.stop()));
    await github.close();
    await balancer.close();
    const database = new Database({ url: databaseUrl, clock, onError: () => undefined });
    await database.executeSql(`drop schema if exists ${SCHEMA}, ${BOSS_SCHEMA} cascade`);
    await database.close();
  });
  return {
    ...world,
    clock,
    /** Starts one more App. Only those that take deliveries in get some. `steps`: to the tables of its version. */
    start: async (role: Role, given: Partial<Pick<SharedParts, "url" | "steps">> = {}): Promise<OneApp> => {
      const environment = {
        APP_ID: String(app.id),
        PRIVATE_KEY: privateKey,
        WEBHOOK_SECRET: app.webhookSecret,
        HOST: "127.0.0.1",
        PORT: "0",
        GHE_HOST: github.host,
        GHE_PROTOCOL: "http",
        DATABASE_URL: databaseUrl,
        WAYMARK_ROLE: role,
      };
      const { log, lines, text } = writtenLog();
      const started = await startApp({
        settings: readSettings(environment, import.meta.dirname),
        openVisit: (tools) => openVisit(tools, parseOnce),
        clock,
        log,
        share: (watch) =>
          shareInPostgres({
            url: databaseUrl,
            clock,
            log,
            watch,
            // One visit at a time, so that each process that may visit does so.
            queueLimits: { ...QUEUE_LIMITS, atOnce: 1 },
            deliveriesKept: DELIVERIES_KEPT,
            ...given,
          }),
      });
      if (role !== "work") ports.add(started.port);
      let isOver = false;
      const one: OneApp = {
        url: `http://127.0.0.1:${started.port}`,
        visited: () =>
          lines.flatMap((line) => {
            const { msg, repository } = logged.parse(JSON.parse(line));
            return msg === "visited" && repository !== undefined ? [repository] : [];
          }),
        log: text,
        async stop(limit = 10) {
          if (isOver) return;
          isOver = true;
          ports.delete(started.port);
          await started.stop(limit);
        },
      };
      running.push(one);
      return one;
    },
    /** Each of these people installs the App on both forks and pushes at once, so that several deliveries ask for a visit. */
    install: (who: readonly Learner[] = learners) => {
      installAll(world, (learner) => who.includes(learner));
      for (const { person, fork } of [...who, ...who])
        person.push(fork, { "notes.md": `${clock.now()}\n` }, "Notes");
    },
    /** What GitHub refused. Where two processes visit the same fork at once, it refuses the second label or milestone. */
    refused: () =>
      running.flatMap((one) => one.log().split("\n")).filter((line) => line.includes("was refused")),
    /** What is wrong with the forks. */
    faults: () => learners.flatMap(faultsOf),
    /** Waits until this holds. Meanwhile the processes look at the database now and then. */
    soon: async (expectation: () => unknown): Promise<void> => {
      await until(async () => {
        pass();
        await expectation();
      });
    },
    /** Waits until every delivery is answered and nothing waits or is visited, in whichever process. */
    quiet: async (): Promise<void> => {
      const database = new Database({ url: databaseUrl, clock, onError: () => undefined });
      const busy = `select (select count(*) from ${SCHEMA}.hint where state = 'pending')::int
        + (select count(*) from ${SCHEMA}.run)::int as count`;
      await until(async () => {
        const before = github.requests.length;
        pass();
        await github.settle();
        expect((await database.executeSql(busy)).rows).toEqual([{ count: 0 }]);
        expect(github.requests).toHaveLength(before);
      });
      await database.close();
    },
    /** The time after which the next sweep is due passes. */
    letSweep: () => clock.pass(SWEEP_TIMES.pause),
  };
}
