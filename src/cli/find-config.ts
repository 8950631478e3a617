/** Finds the config for roadmaps that are checked and previewed on disk. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { DEFAULT_OPTIONS, type ParseOptions } from "../model/parse-options.ts";
import { CONFIG_PATH } from "../model/paths.ts";
import { readRoadmapFile } from "../machine/read-roadmap-file.ts";

export interface FoundConfig {
  readonly path: string;
  readonly text: string;
}

/**
 * The given config, or else `.github/roadmap.yml` if the folder has one, as on GitHub; null for none.
 * @throws {UnreadableFile} if it cannot be read.
 */
export function findConfig(named: string | null, cwd: string): FoundConfig | null {
  if (named === null && !existsSync(resolve(cwd, CONFIG_PATH))) return null;
  const path = named ?? CONFIG_PATH;
  return { path, text: readRoadmapFile(path, cwd) };
}

/**
 * The options in the config; the defaults if there is none.
 * @throws {ConfigError} if the config is wrong.
 */
export async function configOptions(found: FoundConfig | null): Promise<ParseOptions> {
  if (found === null) return DEFAULT_OPTIONS;
  // Loading the schema of configs takes long, and most roadmaps have no config.
  const { parseOptions, readConfig } = await import("../config/config.ts");
  return parseOptions(readConfig(found.text, found.path), true);
}
