/** Finds the README of a folder on disk, as GitHub would show it. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { README_PATH } from "../model/paths.ts";
import { README_FOLDERS, shownReadme } from "../model/shown-readme.ts";

/** Its path in `folder`, with `/`; README.md if there is none, so that the error names the usual file. */
export async function findReadme(folder: string): Promise<string> {
  const listed = await Promise.all(README_FOLDERS.map(async (inside) => await filesIn(folder, inside)));
  return shownReadme(listed.flat()) ?? README_PATH;
}

async function filesIn(folder: string, inside: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(join(folder, inside), { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [] : [`${inside}${entry.name}`]));
  } catch (error) {
    // A folder that is missing, or that may not be listed, has no README to show.
    if (error instanceof Error && "code" in error) return [];
    throw error;
  }
}
