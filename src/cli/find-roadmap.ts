/** Finds the roadmap file of the folder that a command runs in, where nobody names one. */
import { resolve } from "node:path";
import { findReadme } from "../machine/find-readme.ts";
import type { FoundConfig } from "./find-config.ts";

/**
 * The named file; else the `source` of the config; else the README that GitHub shows, relative to `cwd`.
 * @throws {ConfigError} if the config is wrong.
 */
export async function findRoadmap(
  named: string | null,
  config: FoundConfig | null,
  cwd: string,
): Promise<string> {
  if (named !== null) return named;
  if (config !== null) {
    // Loading the schema of configs takes long, and most roadmaps have no config.
    const { readConfig } = await import("../config/config.ts");
    const { source } = readConfig(config.text, config.path);
    if (source !== undefined) return source;
  }
  return findReadme(resolve(cwd));
}
