/** Finds the config for roadmaps that are checked and previewed on disk. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
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
