/** Processor time of each part of a storm. What people, the road and the emulated GitHub need is in this process. */
import process from "node:process";
import type { Processes } from "./processes.ts";
import type { Postgres } from "./start-postgres.ts";
import { busySeconds } from "./usage.ts";

/** `standIn`: this program, which plays GitHub and the people. `others`: programs that have nothing to do with the storm. */
const PARTS = ["workers", "intakes", "database", "standIn", "others"] as const;
type Part = (typeof PARTS)[number];
/** In seconds. */
export type ProcessorTime = Readonly<Record<Part, number>>;

/** What each part has used so far. A process with both roles is a worker. */
export function processorTime(
  processes: Pick<Processes, "cpu">,
  database: Pick<Postgres, "cpu">,
): ProcessorTime {
  const { user, system } = process.cpuUsage();
  const own = {
    workers: processes.cpu("work") + processes.cpu("both"),
    intakes: processes.cpu("intake"),
    database: database.cpu(),
    standIn: (user + system) / 1e6,
  };
  const sum = own.workers + own.intakes + own.database + own.standIn;
  return { ...own, others: busySeconds() - sum };
}

/** The difference, divided by a number, with so many digits after the point. */
export function spentBetween(
  before: ProcessorTime,
  after: ProcessorTime,
  { by, digits }: { readonly by: number; readonly digits: number },
): ProcessorTime {
  const spent = (part: Part): number => Number(((after[part] - before[part]) / by).toFixed(digits));
  return {
    workers: spent("workers"),
    intakes: spent("intakes"),
    database: spent("database"),
    standIn: spent("standIn"),
    others: spent("others"),
  };
}
