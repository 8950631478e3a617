/**
 * Entry of `npm run storm`: the App against the emulated GitHub on loopback, in real time, while things break. Without
 * options, one process and an outage of GitHub of each kind. With `--processes`, many processes on a PostgreSQL of their
 * own. It stops after `--minutes` at the latest.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { stormAlone } from "./alone.ts";
import { runMany } from "./many.ts";

const USAGE = `npm run storm -- [--courses 40] [--outage 5] [--minutes 10]
npm run storm -- --processes 4 [--repositories 200] [--seconds 60] [--seed 1] [--minutes 30]`;

const { values } = parseArgs({
  options: {
    courses: { type: "string" },
    outage: { type: "string" },
    processes: { type: "string" },
    repositories: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string" },
    minutes: { type: "string" },
  },
});

function whole(name: keyof typeof values, usual: number, most: number): number {
  const given = values[name] ?? String(usual);
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  console.error(`--${name} is ${given}, expected a whole number from 1 to ${most}.\n${USAGE}`);
  process.exit(2);
}

const minutes = whole("minutes", values.processes === undefined ? 10 : 30, 120);
setTimeout(() => {
  console.error(`The storm took longer than ${minutes} minutes and was ended.`);
  process.exit(1);
}, minutes * 60_000).unref();

process.exit(
  values.processes === undefined
    ? await stormAlone({ courses: whole("courses", 40, 200), outage: whole("outage", 5, 60) })
    : await runMany({
        processes: whole("processes", 4, 32),
        repositories: whole("repositories", 200, 5_000),
        seconds: whole("seconds", 60, 3_600),
        seed: whole("seed", 1, 1_000_000),
      }),
);
