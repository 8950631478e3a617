/** The App for the measurement of intake. Everything is real except GitHub and the visits, which only take a while. */
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { openLog, unblocked } from "../../src/app/log.ts";
import { readSettings } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start-app.ts";
import { systemClock } from "../../src/machine/system-clock.ts";
import { answerReports } from "./measured-process.ts";

/** How long a visit takes, in milliseconds. A short one of an unchanged repository takes about this long. */
const VISIT = 300;

const settings = readSettings(process.env, process.cwd());
const { webhookSecret, privateKey } = settings;
const log = openLog(settings.logLevel, [webhookSecret, privateKey], unblocked(process.stdout));
const openVisit = () => async () => {
  await wait(VISIT);
  return { again: null };
};
const { port } = await startApp({ settings, clock: systemClock, log, openVisit });
answerReports(port);
