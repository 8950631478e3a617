/**
 * Measures how much CPU time the Action takes to report a missing input, compared with a Node that does nothing.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleAction } from "../build/bundle-action.ts";
import { median, startNode } from "./node-start.ts";

/** How often each of the two is started. They alternate, so that a busy moment affects both. */
const TURNS = 25;

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
      bare: startNode({ folder, args: ["-e", "0"], exitCode: 0 }).cpu,
      action: missingInput(folder, bundle),
    }));
    return {
      bare: median(turns.map(({ bare }) => bare)),
      action: median(turns.map(({ action }) => action)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function missingInput(folder: string, bundle: string): number {
  const { cpu, stdout } = startNode({ folder, args: [bundle], exitCode: 1 });
  if (!stdout.startsWith("::error::")) throw new Error(`No input was missing: ${stdout}`);
  return cpu;
}
