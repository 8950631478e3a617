/** `waymark init`: writes the config for a roadmap, with a workflow for its author or for a learner. */
import { relative, resolve } from "node:path";
import { checkWorkflowText, DEFAULT_ACTION, isAction, workflowText } from "../access/workflow.ts";
import { en } from "../language/en.ts";
import { ConfigError } from "../language/config-error.ts";
import { sayReasons } from "../language/say-reason.ts";
import { nextStep } from "../lint/next-step.ts";
import { readRoadmapFile } from "../machine/read-roadmap-file.ts";
import { isInside, repositoryRoot } from "../machine/repository-root.ts";
import { CHECK_WORKFLOW_PATH, CONFIG_PATH, WORKFLOW_PATH } from "../model/paths.ts";
import { DEFAULT_OPTIONS } from "../model/parse-options.ts";
import type { Offer } from "../model/offer.ts";
import { readingLine } from "../progress/render-readings.ts";
import { parseHere } from "../reconcile/parse-roadmap.ts";
import { likelyOffers, offerNamed } from "../reconcile/resolve-reading.ts";
import { configReading } from "../reconcile/save-reading.ts";
import { parse } from "../roadmap/parse.ts";
import { configText } from "../set-up/config-text.ts";
import { BadArguments } from "./bad-arguments.ts";
import { findConfig } from "./find-config.ts";
import { findRoadmap } from "./find-roadmap.ts";
import { jsonText, type Io } from "./io.ts";
import { sayFiles, saySteps, writeNewFiles, type NextSteps } from "./write-new-files.ts";

/**
 * `author`: the roadmap is checked on pull requests. `learner`: somebody wants to learn with it here. `template`: its
 * author wants others to learn in copies made with "Use this template".
 */
export type InitPurpose = "author" | "learner" | "template";

export interface InitOptions {
  /** The path of the roadmap; null to look for it. */
  readonly file: string | null;
  readonly purpose: InitPurpose;
  /** The Action that the workflow names, as `isAction` describes; null for the usual one. */
  readonly action: string | null;
  /** The key of the reading to write down; null to leave it open. */
  readonly reading: string | null;
  readonly json: boolean;
}

/**
 * Writes `.github/roadmap.yml` in the root of the repository, or in the current folder outside of one. An author also gets
 * the workflow that checks the roadmap on pull requests, a learner and a template the one that opens the issues. Existing
 * files are not changed. Returns the exit code: 0 if both exist, 1 if the file is not a roadmap. Throws the errors that
 * `expected` knows.
 */
export async function init(options: InitOptions, io: Io): Promise<number> {
  const { purpose, reading, json, action } = options;
  const named = action ?? DEFAULT_ACTION;
  if (!isAction(named)) throw new BadArguments(`--action is ${JSON.stringify(named)}. ${ACTION_FORM}`);
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const file =
    options.file === null
      ? await findRoadmap(null, findConfig(null, root), root)
      : await sourceFor(options.file, io.cwd, root);
  const markdown = readRoadmapFile(file, root);
  const chosen =
    reading === null ? null : offerNamed(reading, await likelyOffers(markdown, DEFAULT_OPTIONS, parseHere));
  const roadmap = chosen?.roadmap ?? parse(markdown);
  if (roadmap.verdict !== "roadmap") {
    if (json) io.stdout(jsonText({ file, verdict: roadmap.verdict, written: [], kept: [] }));
    const lines = [
      `waymark init: Waymark does not read ${file} as a roadmap.`,
      ...sayReasons(roadmap.reasons, en),
      nextStep(roadmap.verdict),
    ];
    io.stderr(`${lines.join("\n")}\n`);
    return 1;
  }
  const offers =
    chosen !== null || roadmap.sure ? [] : await likelyOffers(markdown, DEFAULT_OPTIONS, parseHere);
  const learner = purpose !== "author";
  const wanted: readonly (readonly [string, string])[] = [
    [CONFIG_PATH, configText({ path: file, roadmap, reading: configReading(offers, chosen), learner })],
    learner
      ? [WORKFLOW_PATH, workflowText({ action: named, app: null })]
      : [CHECK_WORKFLOW_PATH, checkWorkflowText(named)],
  ];
  const files = await writeNewFiles(wanted, root);
  if (json) io.stdout(jsonText({ file, verdict: roadmap.verdict, ...files }));
  else {
    const asked = offers.length > 0 && files.written.includes(CONFIG_PATH) ? question(offers) : "";
    io.stdout(`${sayFiles(files)}${saySteps(files, NEXT[purpose])}${asked}`);
  }
  return 0;
}

/**
 * The path of the named file as the config writes it: from the root of the repository, with `/`.
 * @throws {BadArguments} if the config cannot name the file.
 */
async function sourceFor(named: string, cwd: string, root: string): Promise<string> {
  const path = resolve(cwd, named.replaceAll("\\", "/"));
  if (!isInside(root, path))
    throw new BadArguments(
      `${named} is outside ${root}. Name a file inside, or run this command in its repository.`,
    );
  const source = relative(root, path).replaceAll("\\", "/");
  // Loading the schema of configs takes long, and most runs of this command name no file.
  const { readConfig } = await import("../config/config.ts");
  try {
    readConfig(`source: ${JSON.stringify(source)}\n`);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new BadArguments(`${CONFIG_PATH} cannot name ${named}. ${error.message}`);
  }
  return source;
}

const ACTION_FORM = "It must be owner/repository@ref. A commit may have its version as a comment after it.";

const NEXT: Readonly<Record<InitPurpose, NextSteps>> = {
  learner: {
    steps: [
      "Commit and push both files.",
      "On GitHub, turn on Issues (in Settings) and Actions (on the Actions page).",
      "Start the Waymark workflow on the Actions page. It opens the issues.",
    ],
    note: "With the Waymark App, you do not need these files.",
  },
  author: {
    steps: [
      "Commit and push both files.",
      "Open a pull request. Its check shows how Waymark reads the roadmap, with remarks beside the lines.",
    ],
    note: 'Waymark opens no issues in this repository. To learn with this roadmap yourself, add --learner. To let others start with "Use this template", add --template.',
  },
  template: {
    steps: [
      'On GitHub, tick "Template repository" (in Settings, General).',
      "Commit and push both files. Nothing happens in the template itself.",
      "Give learners this link, with your names: https://github.com/new?template_owner=OWNER&template_name=REPOSITORY&owner=@me",
    ],
    note: 'When a learner chooses "Use this template", the course starts in their copy with its first push.',
  },
};

function question(offers: readonly Offer[]): string {
  const lines = offers.map((offer) => `  [ ] ${readingLine(offer)}`);
  return `\nWaymark is not sure how to read this file. No issues open until somebody chooses:\n${lines.join("\n")}\nChoose one in ${CONFIG_PATH}: its options are there as comments.\n`;
}
