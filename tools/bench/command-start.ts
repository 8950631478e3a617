/**
 * Measures how long the built command takes from its start to its end, compared with a Node that does nothing. In real
 * time.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCommand } from "../build/bundle-command.ts";
import { DEMO_ROADMAP } from "./roadmaps.ts";

/** How often each is started. They alternate, so that a busy moment affects all. */
const TURNS = 15;

export interface CommandStart {
  /** How many times as long as a bare Node, as medians. */
  readonly version: number;
  readonly check: number;
}

export async function measureCommandStart(): Promise<CommandStart> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-bench-"));
  try {
    const bundle = join(folder, "waymark.cjs");
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    writeFileSync(bundle, (await bundleCommand(engines.node)).code);
    writeFileSync(join(folder, "package.json"), '{"version":"0.0.0"}');
    writeFileSync(join(folder, "README.md"), DEMO_ROADMAP);
    const turns = Array.from({ length: TURNS }, () => ({
      bare: run(folder, ["-e", "0"]),
      version: run(folder, [bundle, "--version"]),
      check: run(folder, [bundle, "check"]),
    }));
    const bare = median(turns.map((turn) => turn.bare));
    return {
      version: median(turns.map((turn) => turn.version)) / bare,
      check: median(turns.map((turn) => turn.check)) / bare,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from the start of a Node to its end. */
function run(folder: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: {}, encoding: "utf8" });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return took;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
