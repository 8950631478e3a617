/** Finds the README of a folder on disk, as GitHub would show it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { README_PATH } from "../model/paths.ts";
import { README_FOLDERS, shownReadme } from "../model/shown-readme.ts";

/** Its path in `folder`, with `/`; README.md if there is none, so that the error names the usual file. */
export function findReadme(folder: string): string {
  return shownReadme(README_FOLDERS.flatMap((inside) => filesIn(folder, inside))) ?? README_PATH;
}

function filesIn(folder: string, inside: string): readonly string[] {
  try {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [] : [`${inside}${entry.name}`]));
  } catch (error) {
    // A folder that is missing, or that may not be listed, has no README to show.
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
