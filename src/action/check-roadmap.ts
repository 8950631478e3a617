/** `mode: check`: shows on a pull request how its roadmap is read. It needs a checkout of the sources. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_CONFIG, parseOptions, readConfig } from "../config/config.ts";
import { en } from "../language/en.ts";
import { annotations, remarksToAnnotate, splitRemarks } from "../lint/annotations.ts";
import { parseAndLint } from "../lint/lint.ts";
import { findReadme } from "../machine/find-readme.ts";
import { existsBeside } from "../machine/exists-beside.ts";
import { readRoadmapFile, UnreadableFile } from "../machine/read-roadmap-file.ts";
import type { ActualFile } from "../model/actual.ts";
import { CONFIG_PATH } from "../model/paths.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import { parse } from "../roadmap/parse.ts";
import { checkSummary, type Comparison } from "./check-summary.ts";
import type { Inputs } from "./inputs.ts";

export interface CheckSurroundings {
  /** The folder of the sources. */
  readonly workspace: string;
  readonly print: (text: string) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** The branch that the pull request merges into, and a function that reads its files; null without a pull request. */
  readonly base: { readonly branch: string; readonly read: (path: string) => Promise<ActualFile> } | null;
}

/** GitHub shows ten annotations of each kind per step, and silently drops the others. */
const ANNOTATION_LIMIT = 10;

/**
 * Prints annotations for the most important remarks. The job summary has the others, and what would change in a fork
 * compared with the base. Throws if the roadmap or its config cannot be read, or if the file is not a roadmap.
 */
export async function checkRoadmap(
  { sources }: Pick<Inputs, "sources">,
  { workspace, print, writeSummary, base }: CheckSurroundings,
): Promise<void> {
  const options = await readOptions(sources.config, workspace);
  const file = sources.roadmap ?? options.source ?? findReadme(workspace);
  const text = readCheckedOut(file, workspace);
  const { roadmap, findings } = parseAndLint(text, options.parse, existsBeside(join(workspace, file)));
  const { shown, rest } = splitRemarks(remarksToAnnotate(roadmap, findings, file), ANNOTATION_LIMIT);
  print(annotations(shown, file));
  const comparison = base === null ? null : await compare(base, file, options.parse);
  await writeSummary(checkSummary(roadmap, { file, shown: shown.length, rest, comparison }));
  if (roadmap.verdict !== "roadmap") {
    throw new Error(
      `Waymark does not read ${file} as a roadmap. The annotations show why, and what to do next.`,
    );
  }
}

/** If the base cannot be read, that is not a failure: the roadmap itself was checked. */
async function compare(
  { branch, read }: NonNullable<CheckSurroundings["base"]>,
  path: string,
  options: ParseOptions,
): Promise<Comparison> {
  try {
    const file = await read(path);
    switch (file.kind) {
      case "text":
        return { kind: "compared", branch, before: parse(file.text, options) };
      case "absent":
        return { kind: "new", branch };
      case "unreadable":
        return { kind: "unread", branch, why: en.stopped.unreadable(path, file.reason) };
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { kind: "unread", branch, why: error.message };
  }
}

async function readOptions(
  path: string,
  workspace: string,
): Promise<{ readonly source: string | undefined; readonly parse: ParseOptions }> {
  // Only the usual config may be missing. Another path was written into the workflow, so it may be misspelt.
  if (path === CONFIG_PATH && !existsSync(join(workspace, path)))
    return { source: undefined, parse: parseOptions(DEFAULT_CONFIG, false) };
  const config = readConfig(readCheckedOut(path, workspace), path);
  return { source: config.source, parse: parseOptions(config, true) };
}

function readCheckedOut(file: string, workspace: string): string {
  try {
    return readRoadmapFile(file, workspace);
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    throw new Error(`${cause.message} Does a step with actions/checkout come first?`, { cause });
  }
}
