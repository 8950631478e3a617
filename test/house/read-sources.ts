/** Reads every source of the repository. */
import { readdir, readFile } from "node:fs/promises";
import type { SourceText } from "./source.ts";

const PLACES = ["src", "tools", "packages", "docs", "test"];

/** The TypeScript files below the working folder. Paths have slashes on every system. */
export async function readSources(): Promise<readonly SourceText[]> {
  const found = await Promise.all(PLACES.map(sourcesIn));
  return Promise.all(found.flat().map(async (path) => ({ path, text: await readFile(path, "utf8") })));
}

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /(?<!\.d)\.ts$/u.test(path) && !/\/(?:node_modules|dist|cache)\//u.test(path));
}
