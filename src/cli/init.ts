/** `waymark init`: writes the config and the workflow for a roadmap, if they do not exist yet. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { DEFAULT_ACTION, workflowText } from "../access/workflow.ts";
import { nextStep } from "../lint/next-step.ts";
import { readRoadmapFile } from "../machine/read-roadmap-file.ts";
import { CONFIG_PATH, WORKFLOW_PATH } from "../model/paths.ts";
import { parse } from "../roadmap/parse.ts";
import { configText } from "../set-up/config-text.ts";
import { jsonText, type Io } from "./io.ts";

export interface InitOptions {
  /** The path of the roadmap. */
  readonly file: string;
  readonly json: boolean;
}

/**
 * Writes `.github/roadmap.yml` and `.github/workflows/waymark.yml` in the current folder. Existing files are not
 * changed. Returns the exit code: 0 if both exist, 1 if the file is not a roadmap. Throws the errors that `expected`
 * knows.
 */
export async function init({ file, json }: InitOptions, io: Io): Promise<number> {
  const roadmap = parse(await readRoadmapFile(file, io.cwd));
  if (roadmap.verdict !== "roadmap") {
    if (json) io.stdout(jsonText({ file, verdict: roadmap.verdict, written: [], kept: [] }));
    const words = [`${file} is not read as a roadmap.`, ...roadmap.reasons, nextStep(roadmap.verdict)];
    io.stderr(`waymark init: ${words.join(" ")}\n`);
    return 1;
  }
  const wanted = [
    [CONFIG_PATH, configText({ path: file, roadmap })],
    [WORKFLOW_PATH, workflowText({ action: DEFAULT_ACTION, app: null })],
  ] as const;
  const written: string[] = [];
  for (const [path, text] of wanted) if (await isWritten(resolve(io.cwd, path), text)) written.push(path);
  const kept = wanted.map(([path]) => path).filter((path) => !written.includes(path));
  if (json) io.stdout(jsonText({ file, verdict: roadmap.verdict, written, kept }));
  else {
    for (const path of written) io.stdout(`Wrote ${path}\n`);
    for (const path of kept) io.stdout(`${path} exists already and stays as it is\n`);
    io.stdout(NEXT);
  }
  return 0;
}

const NEXT =
  "Commit and push both, turn Issues on (Settings) and Actions on (Actions), then start the Waymark workflow there by hand: it opens the issues. With the Waymark App installed you need neither file.\n";

/** False if the file already exists. */
async function isWritten(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return false;
  }
}
