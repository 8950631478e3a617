/** `waymark init [FILE]`: writes the config for a roadmap, with a workflow for its author or for a learner. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CHECK_WORKFLOW_PATH, CONFIG_PATH, README_PATH, WORKFLOW_PATH } from "../model/paths.ts";
import { parse } from "../roadmap/parse.ts";
import { configText } from "../set-up/config-text.ts";
import { checkWorkflowText, DEFAULT_ACTION, workflowText } from "../access/workflow.ts";
import { BadArguments } from "./bad-arguments.ts";
import type { Io } from "./io.ts";
import { readRoadmapFile, UnreadableFile } from "../machine/read-roadmap-file.ts";

const INIT_USAGE = "Usage: waymark init [FILE] [--learner]";

/**
 * Writes `.github/roadmap.yml` below the folder it is called in. For an author it adds a workflow that checks the roadmap on
 * pull requests; with `--learner`, the one that opens the issues. A file that is there stays as it is. Gives the exit code: 0 when both are there, 1 when the file is no roadmap, 2 when it cannot be read.
 */
export async function init(args: readonly string[], io: Io): Promise<number> {
  try {
    const { path, learner } = readArguments(args);
    const roadmap = parse(await readRoadmapFile(path, io.cwd));
    if (roadmap.verdict !== "roadmap") {
      io.stderr(`waymark init: ${path} is not read as a roadmap. ${roadmap.reasons.join(" ")}\n`);
      return 1;
    }
    await writeNew(CONFIG_PATH, configText({ path, roadmap, learner }), io);
    if (learner) await writeNew(WORKFLOW_PATH, workflowText({ action: DEFAULT_ACTION, app: null }), io);
    else await writeNew(CHECK_WORKFLOW_PATH, checkWorkflowText(DEFAULT_ACTION), io);
    io.stdout(learner ? FOR_LEARNERS : FOR_AUTHORS);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof BadArguments)) throw error;
    io.stderr(`waymark init: ${error.message}\n`);
    return 2;
  }
}

const FOR_LEARNERS =
  "Commit and push both, turn Issues on (Settings) and Actions on (Actions), then start the Waymark workflow there by hand: it opens the issues. With the Waymark App installed you need neither file.\n";
const FOR_AUTHORS =
  "Commit and push both: pull requests then say how the roadmap is read. No issues open here, and learners who fork it begin by themselves. To learn with this roadmap yourself, call it with --learner.\n";

interface InitArguments {
  readonly path: string;
  readonly learner: boolean;
}

function readArguments(args: readonly string[]): InitArguments {
  try {
    const options = { learner: { type: "boolean", default: false } } as const;
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [path = README_PATH, ...more] = positionals;
    if (more.length > 0)
      throw new BadArguments(`one file at a time, not ${positionals.length}. ${INIT_USAGE}`);
    return { path, learner: values.learner };
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
