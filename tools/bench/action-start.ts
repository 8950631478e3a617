/**
 * Measures how much CPU time the Action takes to report a missing input, compared with a Node that does nothing.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleAction } from "../build/bundle-action.ts";

/** How often each of the two is started. They alternate, so that a busy moment affects both. */
const TURNS = 25;

/** The file descriptor on which a process reports its CPU time. */
const REPORT = 3;
/** Preloaded by both: reports the microseconds of CPU time right before the end. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from "node:fs";
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    writeSync(${REPORT}, String(user + system));
  });`)}`;

export interface ActionStart {
  /** Medians in milliseconds of CPU time. */
  readonly bare: number;
  readonly action: number;
}

export async function measureActionStart(): Promise<ActionStart> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const bundle = join(folder, "action.js");
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
    for (const [name, code] of (await bundleAction()).files) writeFileSync(join(folder, name), code);
    const turns = Array.from({ length: TURNS }, () => ({
      bare: run(["-e", "0"], 0),
      action: run([bundle], 1),
    }));
    return {
      bare: median(turns.map(({ bare }) => bare)),
      action: median(turns.map(({ action }) => action)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts Node with an environment that has no input, and returns the milliseconds of CPU time that it took. */
function run(args: readonly string[], expected: number): number {
  const { status, stdout, output } = spawnSync(process.execPath, ["--import", METER, ...args], {
    env: {},
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  if (status !== expected) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stdout}`);
  if (expected === 1 && !stdout.startsWith("::error::")) throw new Error(`No input was missing: ${stdout}`);
  return Number(output[REPORT]) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
