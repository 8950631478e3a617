/**
 * Entry of `npm run storm`: the App against the emulated GitHub on loopback, in real time, while things break. Without
 * options, one process and an outage of GitHub of each kind. With `--processes`, many processes on a PostgreSQL of their
 * own, each of them for everything; with `--intakes` and `--workers`, separate ones. With `--compare`, nothing breaks: it
 * measures one worker and two. It stops after `--minutes` at the latest.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import type { Role } from "../../src/app/settings.ts";
import { stormAlone } from "./alone.ts";
import { compareWorkers } from "./compare.ts";
import { runMany } from "./many.ts";

const USAGE = `npm run storm -- [--courses 40] [--outage 5] [--minutes 10]
npm run storm -- --processes 4 [--repositories 200] [--seconds 60] [--seed 1] [--minutes 30]
npm run storm -- --intakes 2 --workers 2 [--repositories 200] [--seconds 60] [--seed 1] [--minutes 30]
npm run storm -- --compare [--repositories 200] [--latency 200] [--minutes 30]`;

const { values } = parseArgs({
  options: {
    courses: { type: "string" },
    outage: { type: "string" },
    processes: { type: "string" },
    intakes: { type: "string" },
    workers: { type: "string" },
    repositories: { type: "string" },
    seconds: { type: "string" },
    seed: { type: "string" },
    compare: { type: "boolean" },
    latency: { type: "string" },
    minutes: { type: "string" },
  },
});

function whole(name: Exclude<keyof typeof values, "compare">, usual: number, most: number): number {
  const given = values[name] ?? String(usual);
  const value = Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  console.error(`--${name} is ${given}, expected a whole number from 1 to ${most}.\n${USAGE}`);
  process.exit(2);
}

/** The role of each process; none if there is to be one process without a database. */
function roles(): readonly Role[] {
  const of = (role: Role, count: number): readonly Role[] => Array.from({ length: count }, () => role);
  if (values.intakes !== undefined || values.workers !== undefined)
    return [...of("intake", whole("intakes", 2, 32)), ...of("work", whole("workers", 2, 32))];
  return values.processes === undefined ? [] : of("both", whole("processes", 4, 32));
}

const chosen = roles();
const isLong = values.compare === true || chosen.length > 0;
const minutes = whole("minutes", isLong ? 30 : 10, 180);
setTimeout(() => {
  console.error(`The storm took longer than ${minutes} minutes and was ended.`);
  process.exit(1);
}, minutes * 60_000).unref();

/** Returns the exit code. */
async function run(): Promise<number> {
  if (values.compare === true)
    return await compareWorkers({
      repositories: whole("repositories", 200, 1_000),
      latency: whole("latency", 200, 5_000),
    });
  if (chosen.length > 0)
    return await runMany({
      roles: chosen,
      repositories: whole("repositories", 200, 5_000),
      seconds: whole("seconds", 60, 3_600),
      seed: whole("seed", 1, 1_000_000),
      minutes,
    });
  return await stormAlone({ courses: whole("courses", 40, 200), outage: whole("outage", 5, 60) });
}

process.exit(await run());
