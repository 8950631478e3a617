/** `waymark check FILE`: how Waymark reads a roadmap, line by line, before any learner does. */
import { parseArgs } from "node:util";
import { parse } from "../roadmap/parse.ts";
import { BadArguments } from "./bad-arguments.ts";
import { checkJson } from "./check-json.ts";
import { checkText } from "./check-text.ts";
import type { Io } from "./io.ts";
import { readRoadmapFile, UnreadableFile } from "./read-roadmap-file.ts";

export const CHECK_USAGE = "Usage: waymark check FILE [--json]";

/**
 * Reads the file and prints what it found. Gives the exit code: 0 for a roadmap, 1 for anything else, 2 when the
 * arguments are wrong or the file cannot be read, with one line on stderr.
 */
export async function check(args: readonly string[], io: Io): Promise<number> {
  try {
    const { file, json } = readArguments(args);
    const roadmap = parse(await readRoadmapFile(file, io.cwd));
    io.stdout(json ? checkJson(roadmap) : checkText(roadmap, file));
    return roadmap.verdict === "roadmap" ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof BadArguments)) throw error;
    io.stderr(`waymark check: ${error.message}\n`);
    return 2;
  }
}

function readArguments(args: readonly string[]): { readonly file: string; readonly json: boolean } {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadArguments(`no file named. ${CHECK_USAGE}`);
  if (more.length > 0)
    throw new BadArguments(`one file at a time, not ${positionals.length}. ${CHECK_USAGE}`);
  return { file, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new BadArguments(`${message} ${CHECK_USAGE}`, { cause });
  }
}
