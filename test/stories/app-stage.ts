/** The stage for tests of the App: the App itself listens on loopback to an emulated GitHub that sends it webhooks. */
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import * as z from "zod/mini";
import { SUBSCRIBED_EVENTS } from "../../src/app/events.ts";
import { readSettings } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start-app.ts";
import type { Clock } from "../../src/model/clock.ts";
import { openVisit } from "../../src/app/visit.ts";
import {
  type App,
  type Emulator,
  type Installation,
  type Issue,
  type Permissions,
  person,
  type Person,
  startEmulator,
} from "github-emulator";
import { noteChecked } from "../checked-requests.ts";
import { parseOnce } from "../parse-once.ts";
import { appClock, SWEEP_WHEN_TOLD } from "../app/app-clock.ts";
import { writtenLog } from "../app/written-log.ts";
import { until } from "../until.ts";
import { APP_PERMISSIONS, APP_SLUG, SMALL_ROADMAP } from "./stage.ts";

export interface AppStageOptions {
  readonly permissions?: Permissions;
  /** Whether issues are on in the fork. Default: true. */
  readonly issues?: boolean;
  /** Settings of the App that differ from the defaults. */
  readonly environment?: Readonly<Record<string, string>>;
  /** More files of the upstream repository. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface AppStage {
  readonly github: Emulator;
  readonly app: App;
  readonly learner: Person;
  /** The author of the roadmap, on the website. */
  readonly author: Person;
  readonly fork: ReturnType<Emulator["world"]["repository"]>;
  readonly upstream: AppStage["fork"];
  readonly view: ReturnType<Emulator["repository"]>;
  /** The time of the App and of GitHub. */
  readonly clock: Clock;
  /** Installs the App. Before that, it receives no events. */
  install(repositories?: readonly AppStage["fork"][] | "all", by?: Person): Promise<Installation>;
  /** An issue of the fork, by title. */
  readonly issue: (title: string) => Issue;
  /** Waits until every delivery is answered and no visit is in progress. */
  quiet(): Promise<void>;
  /** The requests to GitHub from the start of `act` until all is quiet: operations in order. */
  requestsOf(act: () => unknown): Promise<readonly string[]>;
  /** Moves the time forward by this many minutes, for what the App does later. */
  minutesLater(minutes: number): Promise<void>;
  /** Lets the App sweep all installations now. */
  sweep(): Promise<void>;
  /** The log messages about visits: how each one ended, and why if it did nothing. */
  visits(): readonly string[];
  /** The message of every log line. */
  log(): readonly string[];
  /** Log lines with the level `warn` or above. */
  complaints(): readonly string[];
}

/** The address of the App before it listens. Nothing is delivered there. */
const UNKNOWN_YET = "http://127.0.0.1:9/api/github/webhooks";

/** Milliseconds between two checks of a busy App. */
const BETWEEN_LOOKS = 20;

const logged = z.object({
  level: z.number(),
  msg: z.string(),
  outcome: z.optional(z.string()),
  reason: z.optional(z.string()),
});
const WARN = 40;

/** Ada's fork of the author's roadmap, and the App, which is not installed yet. */
export async function openAppStage(options: AppStageOptions = {}): Promise<AppStage> {
  const clock = appClock();
  const github = await startEmulator({ clock, limits: "none" });
  github.createUser("author");
  github.createUser("ada");
  const files = { "README.md": SMALL_ROADMAP, ...options.files };
  github.createRepository({ owner: "author", name: "roadmap", files });
  github.fork({ source: "author/roadmap", owner: "ada" });
  const made = github.createApp({
    slug: APP_SLUG,
    permissions: options.permissions ?? APP_PERMISSIONS,
    events: SUBSCRIBED_EVENTS,
    webhookUrl: UNKNOWN_YET,
    webhookSecret: "correct horse battery staple",
  });
  const environment = {
    APP_ID: String(made.id),
    PRIVATE_KEY: made.privateKey,
    WEBHOOK_SECRET: made.webhookSecret,
    HOST: "127.0.0.1",
    PORT: "0",
    GHE_HOST: github.host,
    GHE_PROTOCOL: "http",
    WAYMARK_ACTION: "waymark-dev/waymark@v1",
    ...options.environment,
  };
  const settings = readSettings(environment, import.meta.dirname);
  const { log, lines } = writtenLog("info", [made.webhookSecret]);
  const running = await startApp({
    settings,
    openVisit: (tools) => openVisit(tools, parseOnce),
    clock,
    log,
    sweepTimes: SWEEP_WHEN_TOLD,
  });
  // A port that is chosen before could be taken by another test in the meantime.
  const url = `http://127.0.0.1:${running.port}`;
  made.app.webhookUrl = `${url}/api/github/webhooks`;
  onTestFinished(async () => {
    await running.stop(1_000);
    await github.close();
    noteChecked(github);
    github.assertSupported();
  });
  const [learner, author] = [person(github.world, "ada"), person(github.world, "author")];
  const fork = github.world.repository("ada/roadmap");
  if (options.issues !== false) learner.enableIssues(fork);
  const said = () => lines.map((line) => logged.parse(JSON.parse(line)));
  const sweeps = () => said().filter(({ msg }) => msg === "swept").length;
  await until(() => expect(sweeps()).toBe(1));
  const isIdle = async () => {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    return !/^waymark_queue_jobs\{state="(?:pending|running)"\} [1-9]/mu.test(metrics);
  };
  /** Twice in a row, because a delivery or a visit may have started between two of the questions. */
  const quiet = async () => {
    for (let quietLooks = 0; quietLooks < 2;) {
      const before = github.requests.length;
      await github.settle();
      const isQuiet = !clock.isRunning() && (await isIdle()) && before === github.requests.length;
      quietLooks = isQuiet ? quietLooks + 1 : 0;
      if (!isQuiet) await sleep(BETWEEN_LOOKS);
    }
  };
  return {
    github,
    clock,
    app: made.app,
    learner,
    author,
    fork,
    upstream: github.world.repository("author/roadmap"),
    view: github.repository("ada/roadmap"),
    install: async (repositories = [fork], by = learner) => {
      const installation = by.install(made.app, by.user, repositories);
      await quiet();
      return installation;
    },
    issue: (title) => {
      const found = [...fork.issues.values()].find((one) => one.title === title);
      if (found === undefined) throw new Error(`No issue is called ${title}`);
      return found;
    },
    quiet,
    requestsOf: async (act) => {
      const from = github.requests.length;
      await act();
      await quiet();
      return github.requests.slice(from).map(({ operation }) => operation);
    },
    minutesLater: async (minutes) => {
      clock.pass(minutes * 60_000);
      await quiet();
    },
    sweep: async () => {
      const before = sweeps();
      clock.letSweep();
      await until(() => expect(sweeps()).toBe(before + 1));
      await quiet();
    },
    visits: () =>
      said()
        .filter(({ msg }) => msg === "visited")
        .map(({ outcome = "", reason }) => (reason === undefined ? outcome : `${outcome}: ${reason}`)),
    log: () => said().map(({ msg }) => msg),
    complaints: () => lines.filter((line) => logged.parse(JSON.parse(line)).level >= WARN),
  };
}
