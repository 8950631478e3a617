/** Reads the files that decide what the course is: the config and the roadmap. */
import { DEFAULT_CONFIG, languageIn, readConfig, saysNo } from "../config/config.ts";
import type { Actual, ActualFile } from "../model/actual.ts";
import { CONFIG_PATH, README_PATH } from "../model/paths.ts";
import { shownReadme } from "../model/shown-readme.ts";
import type { Remote } from "../model/remote.ts";
import { ConfigError, NoConfig } from "../language/config-error.ts";
import type { Stock } from "./stock.ts";

/** The text of a file; null if there is none, or if it cannot be read as text. */
export const textOf = (file: ActualFile | undefined): string | null =>
  file?.kind === "text" ? file.text : null;

/** The path of the README that GitHub shows; README.md if there is none. */
export function readmePath({ files }: Pick<Actual, "files">): string {
  const present = Object.entries(files).flatMap(([path, { kind }]) => (kind === "absent" ? [] : [path]));
  return shownReadme(present) ?? README_PATH;
}

export async function readRoadmap(
  remote: Pick<Remote, "readFile" | "readWholeFile">,
  { files }: Actual,
  path: string,
): Promise<ActualFile> {
  const known = files[path];
  if (known === undefined) return await remote.readFile(path);
  const partly = known.kind === "unreadable" && (known.reason === "too-large" || known.reason === "symlink");
  return partly ? await remote.readWholeFile(path) : known;
}

/** Only the usual config may be missing. Another path was written into the workflow, so it may be misspelt. */
export function readOrDoubt(
  file: ActualFile | undefined,
  path: string,
): Pick<Stock, "config" | "configError"> {
  if (file?.kind === "unreadable")
    return { config: DEFAULT_CONFIG, configError: new NoConfig(path, file.reason) };
  const text = textOf(file);
  if (text === null)
    return { config: DEFAULT_CONFIG, configError: path === CONFIG_PATH ? null : new NoConfig(path, null) };
  try {
    return { config: readConfig(text, path), configError: null };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const config = { ...DEFAULT_CONFIG, language: languageIn(text), enabled: !saysNo(text) };
    return { config, configError: error };
  }
}
