/** `waymark check FILE`: how Waymark reads a roadmap, line by line, before any learner does. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigError } from "../yaml/config-error.ts";
import { parseOptions, readConfig } from "../config/config.ts";
import { DEFAULT_OPTIONS, type ParseOptions } from "../model/parse-options.ts";
import { parse } from "../roadmap/parse.ts";
import { pinIds } from "../roadmap/pin-ids.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { compareRoadmaps, readAtRevision } from "./check-against.ts";
import { annotations } from "../roadmap/annotations.ts";
import { BadArguments } from "./bad-arguments.ts";
import { readCheckArguments, type CheckFormat } from "./check-arguments.ts";
import { checkJson } from "./check-json.ts";
import { checkText } from "./check-text.ts";
import { findConfig } from "./find-config.ts";
import type { Io } from "./io.ts";
import { readRoadmapFile, UnreadableFile } from "../machine/read-roadmap-file.ts";

/**
 * Reads the file and prints what it found. Gives the exit code: 0 for a roadmap, 1 for anything else, 2 when the
 * arguments are wrong or a file cannot be read, with one line on stderr. What is said beside the format asked for
 * (what `--fix` did, what `--against` found) goes to stderr where the format is for machines.
 */
export async function check(args: readonly string[], io: Io): Promise<number> {
  try {
    const { file, format, config, against, fix } = readCheckArguments(args);
    const options = await optionsOf(config, io);
    let text = await readRoadmapFile(file, io.cwd);
    const aside = format === "text" ? io.stdout : io.stderr;
    if (fix) {
      const fixed = pinIds(text, options);
      if (fixed.text !== text) await writeFile(resolve(io.cwd, file), fixed.text);
      text = fixed.text;
      aside(pinned(fixed.pinned.length, fixed.left, file));
    }
    const roadmap = parse(text, options);
    io.stdout(print(format, roadmap, file));
    if (against !== null) {
      const before = parse(await readAtRevision(file, against, io.cwd), options);
      aside(compareRoadmaps(before, roadmap, against));
    }
    return roadmap.verdict === "roadmap" ? 0 : 1;
  } catch (error) {
    const known =
      error instanceof UnreadableFile || error instanceof BadArguments || error instanceof ConfigError;
    if (!known) throw error;
    io.stderr(`waymark check: ${error.message}\n`);
    return 2;
  }
}

async function optionsOf(config: string | null, io: Io): Promise<ParseOptions> {
  const found = await findConfig(config, io.cwd);
  return found === null ? DEFAULT_OPTIONS : parseOptions(readConfig(found.text, found.path), true);
}

function print(format: CheckFormat, roadmap: Roadmap, file: string): string {
  switch (format) {
    case "json":
      return checkJson(roadmap);
    case "github":
      return annotations(roadmap, file);
    case "text":
      return checkText(roadmap, file);
  }
}

function pinned(count: number, left: readonly string[], file: string): string {
  const ids = `${count} id${count === 1 ? "" : "s"}`;
  const rest = left.length === 0 ? "" : ` No place for a comment: ${left.join(", ")}.`;
  return `Pinned ${ids} in ${file}.${rest}\n`;
}
