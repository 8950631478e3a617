/** Starts Node and measures the CPU time that it takes, which does not grow while other programs keep it waiting. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file descriptor on which a process reports its CPU time. */
export const REPORT = 3;
/**
 * A file to require: it reports the CPU time of the main thread, or of the process with the threads that compile and
 * collect garbage, in microseconds.
 */
export const cpuMeter = (of: "thread" | "process"): string => `
process.on("exit", () => {
  const { user, system } = process.${of === "thread" ? "threadCpuUsage" : "cpuUsage"}();
  require("node:fs").writeSync(${REPORT}, String(user + system));
});
`;

export interface NodeStart {
  /** Where it starts. It must be a folder of its own: a file that reports the CPU time is written into it. */
  readonly folder: string;
  readonly args: readonly string[];
  /** The exit code that is expected. Another one throws an error. */
  readonly exitCode: number;
}

export interface NodeEnd {
  /** Milliseconds of CPU time of all threads. */
  readonly cpu: number;
  readonly stdout: string;
}

/** Starts Node with an empty environment and waits for its end. */
export function startNode({ folder, args, exitCode }: NodeStart): NodeEnd {
  const meter = join(folder, "cpu-meter.cjs");
  writeFileSync(meter, cpuMeter("process"));
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ["--require", meter, ...args], {
    cwd: folder,
    env: {},
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  if (status !== exitCode) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stdout}${stderr}`);
  return { cpu: Number(output[REPORT]) / 1000, stdout };
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
