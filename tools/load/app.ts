/** The App for the load test. Everything is real except the visits: they are only counted and take a moment. */
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { systemClock } from "../../src/machine/system-clock.ts";
import { openLog, unblocked } from "../../src/app/log.ts";
import { readSettings } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start-app.ts";

const settings = readSettings(process.env, process.cwd());
const log = openLog(
  settings.logLevel,
  [settings.webhookSecret, settings.privateKey],
  unblocked(process.stdout),
);
const visits = new Map<number, number>();
let overlaps = 0;
const running = new Set<number>();

const app = await startApp({
  settings,
  clock: systemClock,
  log,
  openVisit:
    () =>
    async ({ repositoryId }) => {
      if (running.has(repositoryId)) overlaps += 1;
      running.add(repositoryId);
      visits.set(repositoryId, (visits.get(repositoryId) ?? 0) + 1);
      await wait(2);
      running.delete(repositoryId);
      return { again: null };
    },
});

process.on("message", (message) => {
  if (message === "report") process.send?.({ visits: [...visits], overlaps });
});
process.once("SIGTERM", () => void app.stop(10_000).then(() => process.exit(0)));
process.send?.({ port: app.port });
