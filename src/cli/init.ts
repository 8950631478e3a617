/** `waymark init [FILE]`: writes the config and the workflow for a roadmap, where there are none yet. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CONFIG_PATH, README_PATH, WORKFLOW_PATH } from "../model/paths.ts";
import { parse } from "../roadmap/parse.ts";
import { configText } from "../set-up/config-text.ts";
import { DEFAULT_ACTION, workflowText } from "../access/workflow.ts";
import { BadArguments } from "./bad-arguments.ts";
import type { Io } from "./io.ts";
import { readRoadmapFile, UnreadableFile } from "../machine/read-roadmap-file.ts";

const INIT_USAGE = "Usage: waymark init [FILE]";

/**
 * Writes `.github/roadmap.yml` and `.github/workflows/waymark.yml` below the folder it is called in. A file that is there
 * stays as it is. Gives the exit code: 0 when both are there, 1 when the file is no roadmap, 2 when it cannot be read.
 */
export async function init(args: readonly string[], io: Io): Promise<number> {
  try {
    const path = readArguments(args);
    const roadmap = parse(await readRoadmapFile(path, io.cwd));
    if (roadmap.verdict !== "roadmap") {
      io.stderr(`waymark init: ${path} is not read as a roadmap. ${roadmap.reasons.join(" ")}\n`);
      return 1;
    }
    await writeNew(CONFIG_PATH, configText({ path, roadmap }), io);
    await writeNew(WORKFLOW_PATH, workflowText({ action: DEFAULT_ACTION, app: null }), io);
    io.stdout(
      "Commit and push both, turn Issues on (Settings) and Actions on (Actions), then start the Waymark workflow there by hand: it opens the issues. With the Waymark App installed you need neither file.\n",
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof BadArguments)) throw error;
    io.stderr(`waymark init: ${error.message}\n`);
    return 2;
  }
}

function readArguments(args: readonly string[]): string {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    const [path = README_PATH, ...more] = positionals;
    if (more.length > 0)
      throw new BadArguments(`one file at a time, not ${positionals.length}. ${INIT_USAGE}`);
    return path;
  } catch (cause) {
    if (cause instanceof BadArguments || !(cause instanceof Error)) throw cause;
    throw new BadArguments(`${cause.message.split("\n")[0] ?? ""} ${INIT_USAGE}`, { cause });
  }
}

async function writeNew(path: string, text: string, io: Io): Promise<void> {
  const file = resolve(io.cwd, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
    io.stdout(`Wrote ${path}\n`);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    io.stdout(`${path} is there already and stays as it is\n`);
  }
}
