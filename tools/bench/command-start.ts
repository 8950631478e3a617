/**
 * Measures how much CPU time the built command takes, compared with a Node that does nothing. Node's cache of compiled code
 * is filled before, as it is for everybody from the second run on.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleCommand, COMMAND_ENTRY } from "../build/bundle-command.ts";
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
    const bundle = join(folder, COMMAND_ENTRY);
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const [name, code] of (await bundleCommand(engines.node)).files)
      writeFileSync(join(folder, name), code);
    writeFileSync(join(folder, "package.json"), '{"version":"0.0.0"}');
    writeFileSync(join(folder, "README.md"), DEMO_ROADMAP);
    // The first run writes what it compiled, and the second may still add to it.
    for (let run = 0; run < 2; run += 1)
      for (const command of ["--version", "check"]) cpuOf(folder, [bundle, command]);
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
