/** `mode: check`: annotates a pull request with how the roadmap in it is read. It needs the sources checked out. */
import { parseOptions, DEFAULT_CONFIG, readConfig } from "../config/config.ts";
import { README_PATH } from "../model/paths.ts";
import { readRoadmapFile, UnreadableFile } from "../machine/read-roadmap-file.ts";
import { annotations } from "../roadmap/annotations.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import { parse } from "../roadmap/parse.ts";
import type { Inputs } from "./inputs.ts";

/**
 * `workspace` is where the sources lie, `exists` says whether a path in it does. Throws where the roadmap or its config
 * cannot be read, or where it is no roadmap.
 */
export async function checkRoadmap(
  { sources }: Pick<Inputs, "sources">,
  workspace: string,
  exists: (path: string) => boolean,
  print: (text: string) => void,
): Promise<void> {
  const options = await readOptions(sources.config, workspace, exists);
  const file = sources.roadmap ?? options.source ?? README_PATH;
  const roadmap = parse(await readCheckedOut(file, workspace), options.parse);
  print(annotations(roadmap, file));
  if (roadmap.verdict !== "roadmap") {
    throw new Error(`${file} is not read as a roadmap; the annotations say why.`);
  }
}

async function readOptions(
  path: string,
  workspace: string,
  exists: (path: string) => boolean,
): Promise<{ readonly source: string | undefined; readonly parse: ParseOptions }> {
  if (!exists(path)) return { source: undefined, parse: parseOptions(DEFAULT_CONFIG, false) };
  const config = readConfig(await readRoadmapFile(path, workspace), path);
  return { source: config.source, parse: parseOptions(config, true) };
}

async function readCheckedOut(file: string, workspace: string): Promise<string> {
  try {
    return await readRoadmapFile(file, workspace);
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    throw new Error(`${cause.message} Does a step with actions/checkout come first?`, { cause });
  }
}
