/** Measures how much CPU time the built command takes, compared with a Node that does nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCommand } from "../build/bundle-command.ts";
import { median, startNode } from "./node-start.ts";
import { DEMO_ROADMAP } from "./roadmaps.ts";

/** How often each is started. They alternate, so that a busy moment affects all. */
const TURNS = 15;

export interface CommandStart {
  /** How many times the CPU time of a bare Node, as medians. */
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
      bare: cpuOf(folder, ["-e", "0"]),
      version: cpuOf(folder, [bundle, "--version"]),
      check: cpuOf(folder, [bundle, "check"]),
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

const cpuOf = (folder: string, args: readonly string[]): number =>
  startNode({ folder, args, exitCode: 0 }).cpu;
