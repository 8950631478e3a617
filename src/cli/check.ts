/**
 * `waymark check`: shows how Waymark reads a roadmap, line by line, before learners use it, and the author's mistakes.
 */
import { resolve } from "node:path";
import { annotations, remarksToAnnotate } from "../lint/annotations.ts";
import { fix as fixMistakes } from "../lint/fix.ts";
import type { Exists } from "../lint/links.ts";
import { parseAndLint } from "../lint/lint.ts";
import { remarksOn } from "../lint/remarks.ts";
import { cleanText } from "../markdown/clean-text.ts";
import { existsBeside } from "../machine/exists-beside.ts";
import { readRoadmapFile } from "../machine/read-roadmap-file.ts";
import { writeText } from "./write-file.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { compareRoadmaps, formerIds } from "../plan/compare-roadmaps.ts";
import { parse } from "../roadmap/parse.ts";
import { BadArguments } from "./bad-arguments.ts";
import { pinIds } from "../roadmap/pin-ids.ts";
import { checkJson } from "./check-json.ts";
import { checkText } from "./check-text.ts";
import { configOptions, findConfig } from "./find-config.ts";
import { findRoadmap } from "./find-roadmap.ts";
import type { Io } from "./io.ts";
import { withoutTierUp } from "./tier-up.ts";

export const CHECK_FORMATS = ["text", "json", "github"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CheckOptions {
  /** The path of the roadmap; null to look for it. */
  readonly file: string | null;
  readonly format: CheckFormat;
  /** The path of the config file; null for the default one, if it exists. */
  readonly config: string | null;
  /** The git revision to compare with; null for none. */
  readonly against: string | null;
  /** The key of the reading to print, such as "B"; null for the best one. */
  readonly reading: string | null;
  /** Whether to write safe corrections into the file, and to pin its ids. */
  readonly fix: boolean;
}

/**
 * Reads the file and prints the result. Returns the exit code: 0 for a roadmap, 1 for anything else. If the format is
 * for machines, other messages (about `--fix` and `--against`) go to stderr. Throws the errors that `expected` knows.
 */
export async function check(options: CheckOptions, io: Io): Promise<number> {
  const { format, against } = options;
  const config = findConfig(options.config, io.cwd);
  const file = await findRoadmap(options.file, config, io.cwd);
  const exists = existsBeside(resolve(io.cwd, file));
  const read = readRoadmapFile(file, io.cwd);
  const open = await configOptions(config);
  // Every other parse here follows the reading too: otherwise another reading's ids are pinned or compared.
  const parsing = options.reading === null ? open : withReading(open, read, options.reading);
  const aside = format === "text" ? io.stdout : io.stderr;
  const before = against === null ? null : await readBefore({ file, against, parsing }, io);
  const text = options.fix ? fixFile(read, { file, parsing, exists, aside, before, cwd: io.cwd }) : read;
  if (options.fix && format === "text") io.stdout("\n");
  const { roadmap: chosen, findings } = withoutTierUp(text, () => parseAndLint(text, parsing, exists));
  // The readings are those that the document has if nobody chooses one.
  const roadmap = parsing === open ? chosen : { ...chosen, readings: parse(text, open).readings };
  switch (format) {
    case "json":
      io.stdout(checkJson(roadmap, findings));
      break;
    case "github":
      io.stdout(annotations(remarksToAnnotate(roadmap, findings, file), file));
      break;
    case "text":
      io.stdout(checkText({ ...roadmap, diagnostics: remarksOn(roadmap, findings) }, file));
      break;
    default:
      format satisfies never;
  }
  if (against !== null && before !== null) {
    const { comparisonText } = await import("./check-against.ts");
    aside(comparisonText(compareRoadmaps(before, roadmap), against));
  }
  return roadmap.verdict === "roadmap" ? 0 : 1;
}

/** The options of the reading with this key. Throws BadArguments if the document has no such reading. */
function withReading(open: ParseOptions, text: string, key: string): ParseOptions {
  const { readings } = parse(text, open);
  const chosen = readings.find((one) => one.key === key.toUpperCase());
  if (chosen !== undefined) return { ...open, ...chosen.options };
  const keys = readings.map((one) => one.key);
  const known =
    keys.length === 0 ? "This file has only one reading." : `Its readings are ${keys.join(", ")}.`;
  throw new BadArguments(`--reading ${key} is not a reading of this file. ${known}`);
}

interface Revision {
  readonly file: string;
  readonly against: string;
  readonly parsing: ParseOptions;
}

async function readBefore({ file, against, parsing }: Revision, io: Io): Promise<Roadmap> {
  const { readAtRevision } = await import("./check-against.ts");
  return parse(await readAtRevision(file, against, io.cwd), parsing);
}

interface Fixing {
  readonly file: string;
  readonly cwd: string;
  readonly parsing: ParseOptions;
  readonly exists: Exists;
  /** The roadmap at the revision to compare with: what it says of renamed and moved items is pinned; null for none. */
  readonly before: Roadmap | null;
  readonly aside: (text: string) => void;
}

/** Writes safe corrections into the file, and returns its text. */
function fixFile(text: string, { file, cwd, parsing, exists, before, aside }: Fixing): string {
  const corrected = fixMistakes(text, parseAndLint(text, parsing, exists).findings);
  const former = before === null ? undefined : formerIds(before, parse(corrected.text, parsing));
  const pinned = pinIds(corrected.text, parsing, former);
  if (pinned.text !== text) writeText(pinned.text, file, cwd);
  for (const { line, column, code, reason } of corrected.fixed)
    aside(`${file}:${line}:${column} fixed ${code}: ${cleanText(reason)}\n`);
  if (pinned.text === text) aside(`There is nothing to fix in ${file}.\n`);
  aside(pinnedText(pinned.pinned.length, pinned.left, file));
  return pinned.text;
}

function pinnedText(count: number, left: readonly string[], file: string): string {
  const ids = count === 1 ? "the id of 1 item" : `the ids of ${count} items`;
  const said = count === 0 ? [] : [`Wrote ${ids} into ${file}, so that you can rename them.`];
  const rest =
    left.length === 0 ? [] : [`There is no place for a comment with the id of ${left.join(", ")}.`];
  return [...said, ...rest].map((line) => `${line}\n`).join("");
}
