/** `waymark init`: writes the config for a roadmap, with a workflow for its author or for a learner. */
import { relative, resolve } from "node:path";
import { checkWorkflowText, workflowText } from "../access/workflow.ts";
import { en } from "../language/en.ts";
import { ConfigError } from "../language/config-error.ts";
import { sayReasons } from "../language/say-reason.ts";
import { nextStep } from "../lint/next-step.ts";
import { readRoadmapFile } from "../machine/read-roadmap-file.ts";
import { writeText } from "./write-file.ts";
import { isInside, repositoryRoot } from "../machine/repository-root.ts";
import { CHECK_WORKFLOW_PATH, CONFIG_PATH, WORKFLOW_PATH } from "../model/paths.ts";
import { saysHowToRead } from "../model/parse-options.ts";
import type { Offer } from "../model/offer.ts";
import { readingLine } from "../progress/render-readings.ts";
import { parseHere } from "../reconcile/parse-roadmap.ts";
import { likelyOffers, offerNamed } from "../reconcile/resolve-reading.ts";
import { configReading, readingSettings } from "../reconcile/save-reading.ts";
import { parse } from "../roadmap/parse.ts";
import { configText } from "../set-up/config-text.ts";
import { BadArguments } from "./bad-arguments.ts";
import { configOptions, findConfig, type FoundConfig } from "./find-config.ts";
import { findRoadmap } from "./find-roadmap.ts";
import { jsonText, type Io } from "./io.ts";
import { namedAction } from "./named-action.ts";
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
 * files are not changed, except that a config gets the reading that a person names. Returns the exit code: 0 if both
 * exist, 1 if the file is not a roadmap or a person must write the reading. Throws the errors that
 * `expected` knows.
 */
export async function init(options: InitOptions, io: Io): Promise<number> {
  const { purpose, reading, json, action } = options;
  const named = namedAction(action);
  const root = repositoryRoot(io.cwd) ?? io.cwd;
  const config = findConfig(null, root);
  const file =
    options.file === null
      ? await findRoadmap(null, config, root)
      : await sourceFor(options.file, io.cwd, root);
  const markdown = readRoadmapFile(file, root);
  const parsing = await configOptions(config);
  const chosen =
    reading === null ? null : offerNamed(reading, await likelyOffers(markdown, parsing, parseHere));
  const roadmap = chosen?.roadmap ?? parse(markdown, parsing);
  if (roadmap.verdict !== "roadmap") {
    if (json) io.stdout(jsonText({ file, verdict: roadmap.verdict, written: [], changed: [], kept: [] }));
    const lines = [
      `waymark init: Waymark does not read ${file} as a roadmap.`,
      ...sayReasons(roadmap.reasons, en),
      nextStep(roadmap.verdict),
    ];
    io.stderr(`${lines.join("\n")}\n`);
    return 1;
  }
  const isSettled = chosen !== null || roadmap.sure || saysHowToRead(parsing);
  const offers = isSettled ? [] : await likelyOffers(markdown, parsing, parseHere);
  const saved = chosen === null || config === null ? null : await saveReading(chosen, { config, file, root });
  const learner = purpose !== "author";
  const wanted: readonly (readonly [string, string])[] = [
    [CONFIG_PATH, configText({ path: file, roadmap, reading: configReading(offers, chosen), learner })],
    learner
      ? [WORKFLOW_PATH, workflowText({ action: named, app: null })]
      : [CHECK_WORKFLOW_PATH, checkWorkflowText(named)],
  ];
  const made = await writeNewFiles(wanted, root);
  const changed = saved === "changed" ? [CONFIG_PATH] : [];
  const kept = made.kept.filter((path) => !changed.includes(path));
  const files = { written: made.written, changed, kept };
  if (json) io.stdout(jsonText({ file, verdict: roadmap.verdict, ...files }));
  else {
    const asked = offers.length > 0 ? question(offers, made.written.includes(CONFIG_PATH)) : "";
    io.stdout(`${sayFiles(files)}${saySteps(files, NEXT[purpose])}${asked}`);
  }
  if (saved === null || typeof saved === "string") return 0;
  io.stderr(
    `waymark init: Waymark could not change ${CONFIG_PATH}. Set these options there:\n${saved.byHand}\n`,
  );
  return 1;
}

interface SaveIn {
  readonly config: FoundConfig;
  readonly file: string;
  readonly root: string;
}

/**
 * Writes the reading into the config that exists; returns the lines for a person if only a person can.
 * @throws {BadArguments} if the config is for another file.
 */
async function saveReading(
  offer: Offer,
  { config: { path, text }, file, root }: SaveIn,
): Promise<"changed" | "kept" | { readonly byHand: string }> {
  // Loading the schema of configs takes long, and most runs of this command find no config.
  const [{ readConfig }, { linesByHand, withReading }] = await Promise.all([
    import("../config/config.ts"),
    import("../config/edit-reading.ts"),
  ]);
  const config = readConfig(text, path);
  if (config.source !== undefined && config.source !== file)
    throw new BadArguments(
      `--reading cannot be saved: the source in ${path} is ${config.source}, not ${file}. Change it first.`,
    );
  const settings = readingSettings(offer, { config });
  const edited = withReading(text, settings);
  if (edited === null) return { byHand: linesByHand(text, settings) };
  if (edited === text) return "kept";
  writeText(edited, path, root);
  return "changed";
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

/** The options are only in a config that was written now. */
function question(offers: readonly Offer[], areThere: boolean): string {
  const lines = offers.map((offer) => `  [ ] ${readingLine(offer)}`);
  const how = areThere
    ? `Choose one in ${CONFIG_PATH}: its options are there as comments.`
    : "Choose one with --reading: it is then saved in your config.";
  return `\nWaymark is not sure how to read this file. No issues open until somebody chooses:\n${lines.join("\n")}\n${how}\n`;
}
