/**
 * Entry of `npm start`: reads the settings, or registers a GitHub App if there are none, starts the App, and stops it
 * properly on a signal.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { openFetch } from "../machine/open-fetch.ts";
import { claimName } from "../machine/claim-name.ts";
import { systemClock } from "../machine/system-clock.ts";
import { ProxyUnusable, useProxy } from "../machine/use-proxy.ts";
import { localAddress } from "./listen.ts";
import { openLog, unblocked, type Log } from "./log.ts";
import { ParsePool } from "./parse-pool.ts";
import { isWritable } from "./registration/env-file.ts";
import { readTemplate, type Template } from "./registration/manifest.ts";
import { register } from "./registration/register.ts";
import { relayWebhooks } from "./relay-webhooks.ts";
import {
  BadSettings,
  isUnregistered,
  readPlace,
  readSettings,
  type Environment,
  type Settings,
} from "./settings.ts";
import { rememberRoadmaps } from "./roadmap-cache.ts";
import { WEBHOOK_PATH } from "./server.ts";
import { startApp, type RunningApp, type Share, type VisitTools } from "./start-app.ts";
import { DELIVERIES_KEPT } from "./sweep.ts";
import type { Visit } from "./visit-request.ts";
import { openVisit } from "./visit.ts";

/** The maximum time in milliseconds that running visits may take after SIGTERM. */
const STOP_LIMIT = 50_000;
/** How long the last lines of the log may take, in milliseconds. */
const LAST_LINES = 1_000;

// Until the App runs, a signal ends the process at once. As the first process of a container it would ignore the signal.
const SIGNALS = ["SIGTERM", "SIGINT"] as const;
const endAtOnce = (): never => process.exit(0);
for (const signal of SIGNALS) process.once(signal, endAtOnce);

/** The App sends itself what it gets from a webhook proxy, and that never goes through another proxy. */
const { NO_PROXY = "", no_proxy = NO_PROXY } = process.env;
const DIRECT_TO_ITSELF = {
  no_proxy: [no_proxy, "localhost", "127.0.0.1", "[::1]"].filter((one) => one !== "").join(","),
};

try {
  useProxy({ ...process.env, ...DIRECT_TO_ITSELF });
  const settings = readSettings(await withApp(process.env, process.cwd()), process.cwd());
  const { webhookSecret, privateKey, databaseUrl } = settings;
  const log = openLog(
    settings.logLevel,
    [webhookSecret, privateKey, process.env["PRIVATE_KEY"] ?? "", databaseUrl ?? ""],
    unblocked(process.stdout),
  );
  endOnTheUnforeseen(log);
  if (databaseUrl === null) await warnUnlessAlone(settings, log);
  const share = databaseUrl === null ? {} : { share: inDatabase(databaseUrl, log) };
  const app = await startApp({ settings, openVisit: openVisits, clock: systemClock, log, ...share });
  stopOnSignals(app, log);
  if (settings.webhookProxy !== null) {
    const target = localAddress(settings.host, app.port) + WEBHOOK_PATH;
    const relay = { source: settings.webhookProxy, target, send: fetch, clock: systemClock, log };
    void relayWebhooks(relay, new AbortController().signal);
  }
} catch (error) {
  if (!(error instanceof BadSettings || error instanceof ProxyUnusable)) throw error;
  console.error(error.message);
  process.exit(1);
}

/**
 * The environment, with the settings of an App that is registered now if there is none. Without app.yml, or where `.env`
 * cannot be written, as in a container, the environment stays as it is, and the settings say what is missing.
 */
async function withApp(environment: Environment, directory: string): Promise<Environment> {
  const envFile = join(directory, ".env");
  if (!isUnregistered(environment) || !(await isWritable(envFile))) return environment;
  const template = await templateIn(directory);
  if (template === null) return environment;
  const place = readPlace(environment);
  const registered = await register({
    place,
    template,
    envFile,
    send: openFetch(),
    clock: systemClock,
    log: openLog(place.logLevel, [], unblocked(process.stdout)),
    tell: (line) => void process.stdout.write(`${line}\n`),
  });
  return { ...environment, ...registered };
}

async function templateIn(directory: string): Promise<Template | null> {
  try {
    return readTemplate(await readFile(join(directory, "app.yml"), "utf8"));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/**
 * Two processes without a database would visit the same repositories and use up the same limits. On another machine, a
 * second one cannot be noticed.
 */
async function warnUnlessAlone({ appId, baseUrl }: Settings, log: Log): Promise<void> {
  const name = `waymark-${appId}-${encodeURIComponent(baseUrl)}`;
  if (await claimName(name, process.platform)) return;
  log.error(
    "another process of this App runs on this machine, and both would visit the same repositories: end one of them, or set DATABASE_URL for both",
  );
}

/** The libraries for PostgreSQL are loaded only here, because most Apps are one process without a database. */
function inDatabase(url: string, log: Log): Share {
  return async (watch) => {
    const { shareInPostgres } = await import("../postgres/share-in-postgres.ts");
    try {
      return await shareInPostgres({ url, clock: systemClock, log, watch, deliveriesKept: DELIVERIES_KEPT });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw new BadSettings([
        { setting: "DATABASE_URL", text: `names a database that cannot be used: ${said}` },
      ]);
    }
  };
}

/** Roadmaps are read in threads that end with the process. */
function openVisits(tools: VisitTools): Visit {
  const pool = new ParsePool(systemClock);
  return openVisit(
    tools,
    rememberRoadmaps((text, options) => pool.parse(text, options)),
  );
}

function stopOnSignals(app: RunningApp, log: Log): void {
  const stop = async (signal: NodeJS.Signals) => {
    log.info(`${signal}: running visits end, then the App stops`);
    const cut = await app.stop(STOP_LIMIT);
    log.info({ cut }, "stopped");
    await Promise.race([written(), systemClock.sleep(LAST_LINES)]);
    process.exit(0);
  };
  for (const signal of SIGNALS) {
    process.off(signal, endAtOnce);
    process.once(signal, (name) => void stop(name));
  }
}

/** Resolves when the log is written. If nobody reads it, that is never. */
function written(): Promise<void> {
  return new Promise((resolve) => void process.stdout.write("", () => resolve()));
}

/** Node would print such an error with everything in it. The log removes secrets. */
function endOnTheUnforeseen(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.fatal(
      { err: error },
      "the App stops because of an unexpected error; the sweep at its next start finds what it missed",
    );
    process.exit(1);
  });
}
