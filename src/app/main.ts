/** Entry of `npm start`: reads the settings, starts the App, and stops it properly on a signal. */
import process from "node:process";
import { systemClock } from "../machine/system-clock.ts";
import { ProxyUnusable, useProxy } from "../machine/use-proxy.ts";
import { openLog, unblocked, type Log } from "./log.ts";
import { ParsePool } from "./parse-pool.ts";
import { readSettings, BadSettings } from "./settings.ts";
import { rememberRoadmaps } from "./roadmap-cache.ts";
import { startApp, type RunningApp, type VisitTools } from "./start-app.ts";
import type { Visit } from "./visit-request.ts";
import { openVisit } from "./visit.ts";

/** The maximum time in milliseconds that running visits may take after SIGTERM. */
const STOP_LIMIT = 50_000;
/** How long the last lines of the log may take, in milliseconds. */
const LAST_LINES = 1_000;

try {
  const settings = readSettings(process.env, process.cwd());
  useProxy(process.env);
  const { webhookSecret, privateKey } = settings;
  const log = openLog(
    settings.logLevel,
    [webhookSecret, privateKey, process.env["PRIVATE_KEY"] ?? ""],
    unblocked(process.stdout),
  );
  endOnTheUnforeseen(log);
  stopOnSignals(await startApp({ settings, openVisit: openVisits, clock: systemClock, log }), log);
} catch (error) {
  if (!(error instanceof BadSettings || error instanceof ProxyUnusable)) throw error;
  console.error(error.message);
  process.exit(1);
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
    log.info(`${signal}: finishing what runs`);
    const cut = await app.stop(STOP_LIMIT);
    log.info({ cut }, "stopped");
    await Promise.race([written(), systemClock.sleep(LAST_LINES)]);
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, (name) => void stop(name));
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
