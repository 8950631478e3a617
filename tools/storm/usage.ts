/** What processes use of this machine, as Linux tells it. On other systems, all of it is 0. */
import { readdirSync, readFileSync } from "node:fs";

/** The number of units of processor time in a second. Linux has used 100 on all common machines for decades. */
const TICKS = 100;

/** The memory of a process, in megabytes. */
export function residentMegabytes(pid: number): number {
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/u.exec(read(`/proc/${pid}/status`)) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/** Processor time of a process and its children, those that have ended included, in seconds. */
export function cpuSeconds(pid: number): number {
  const children = listed(`/proc/${pid}/task`).flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(" ").filter(Boolean).map(Number),
  );
  // After the name in brackets, which may contain spaces: utime, stime, cutime and cstime are fields 14 to 17.
  const fields = read(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ").slice(11, 15) ?? [];
  const own = fields.reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
  return children.reduce((sum, child) => sum + cpuSeconds(child), own);
}

/** Processor time of all programs of this machine together since its start, in seconds. */
export function busySeconds(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = (
    read("/proc/stat").split("\n")[0] ?? ""
  )
    .split(/\s+/u)
    .map(Number);
  return (user + nice + system + irq + softirq) / TICKS;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // The process has ended, or this is not Linux.
    return "";
  }
}

function listed(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    // The process has ended, or this is not Linux.
    return [];
  }
}
