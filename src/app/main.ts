/** `npm start`: reads the settings, starts the App, and stops it in an orderly way when told to. */
import process from "node:process";
import { systemClock } from "./clock.ts";
import { openLog } from "./log.ts";
import { readSettings, SettingsError, type Settings } from "./settings.ts";
import { startApp } from "./start-app.ts";
import { openVisit } from "./visit.ts";

/** How long running visits may take to end after SIGTERM, in milliseconds. */
const stopLimit = 50_000;

function readSettingsOrExit(): Settings {
  try {
    return readSettings(process.env, process.cwd());
  } catch (error) {
    if (error instanceof SettingsError) {
      console.error(error.message);
      process.exit(1);
    }
    throw error;
  }
}

const settings = readSettingsOrExit();
const log = openLog(settings.logLevel, [
  settings.webhookSecret,
  settings.privateKey,
  process.env["PRIVATE_KEY"] ?? "",
]);

// Node would print such an error as it is, with whatever it carries.
process.on("uncaughtException", (error) => {
  log.fatal(
    { err: error },
    "something unforeseen happened; the App ends, and the sweep at its next start makes up for it",
  );
  process.exit(1);
});

const app = await startApp({ settings, openVisit, clock: systemClock, log });

const stop = async (signal: NodeJS.Signals) => {
  log.info(`${signal}: finishing what runs`);
  const cut = await app.stop(stopLimit);
  log.info({ cut }, "stopped");
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, (name) => void stop(name));
