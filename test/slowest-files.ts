/** Prints the ten slowest test files at the end of a run, so that a slow one is noticed when it is added. */
import type { Reporter, TestModule } from "vitest/node";

const SHOWN = 10;

export interface TimedFile {
  readonly path: string;
  /** The time for loading the file and running its tests. */
  readonly milliseconds: number;
}

/** One line for each of the slowest files, slowest first. */
export function slowestLines(files: readonly TimedFile[]): readonly string[] {
  return files
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, SHOWN)
    .map(({ path, milliseconds }) => `${(milliseconds / 1_000).toFixed(1).padStart(7)} s  ${path}`);
}

export class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= SHOWN) return;
    const files = modules.map((module) => {
      const { collectDuration, duration } = module.diagnostic();
      return { path: module.relativeModuleId, milliseconds: collectDuration + duration };
    });
    console.log(["", "slowest test files:", ...slowestLines(files), ""].join("\n"));
  }
}
