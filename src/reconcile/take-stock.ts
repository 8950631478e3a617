/** Reads a repository and everything that follows from it: its config, its roadmap, and which issues are whose. */
import { DEFAULT_CONFIG, readConfig, type Config } from "../config.ts";
import { CONFIG_PATH, README_PATH, WORKFLOW_PATH } from "../paths.ts";
import type { Actual, ActualFile } from "../plan/actual.ts";
import { OFF_LABEL } from "../plan/labels.ts";
import { matchIssues, type MatchedIssues } from "../plan/match-issues.ts";
import type { Remote } from "../remote.ts";
import { parse } from "../roadmap/parse.ts";
import type { Roadmap } from "../roadmap/types.ts";
import { trustedApp } from "../set-up/workflow.ts";

export interface Stock {
  readonly actual: Actual;
  readonly config: Config;
  /** Whether there is a config file at all. */
  readonly configured: boolean;
  readonly roadmap: Roadmap;
  readonly roadmapPath: string;
  readonly roadmapText: string;
  /** Slugs of the Apps whose issues are trusted. */
  readonly apps: ReadonlySet<string>;
  readonly matched: MatchedIssues;
  /** Whether the tracking issue carries `waymark:off`. */
  readonly off: boolean;
}

/** What the shell was told about where to look and whom to trust. */
export interface Sources {
  /** The slug of the App whose issues are trusted, besides the one that the workflow names; null for no other. */
  readonly app: string | null;
  /** The path of the roadmap file; null for what the config says, or the README. */
  readonly roadmap: string | null;
  /** The path of the config file. */
  readonly config: string;
}

/** Where to look when nobody said anything. */
export const USUAL_SOURCES: Sources = { app: null, roadmap: null, config: CONFIG_PATH };

export async function takeStock(remote: Pick<Remote, "read" | "readFile">, sources: Sources): Promise<Stock> {
  const actual = await remote.read();
  const configText = textOf(actual.files[sources.config]);
  const config = configText === null ? DEFAULT_CONFIG : readConfig(configText);
  const roadmapPath = sources.roadmap ?? config.source ?? readmePath(actual);
  const roadmapText = textOf(actual.files[roadmapPath] ?? (await remote.readFile(roadmapPath))) ?? "";
  const named = trustedApp(textOf(actual.files[WORKFLOW_PATH]) ?? "");
  const apps = new Set([sources.app, named].filter((slug) => slug !== null));
  const matched = matchIssues(actual, apps);
  return {
    actual,
    config,
    configured: configText !== null,
    roadmap: parse(roadmapText),
    roadmapPath,
    roadmapText,
    apps,
    matched,
    off: matched.tracking?.labels.includes(OFF_LABEL) ?? false,
  };
}

/** A file's text; null where there is none or it cannot be read as text. */
export const textOf = (file: ActualFile | undefined): string | null =>
  file?.kind === "text" ? file.text : null;

/** GitHub shows a README whatever the case of its name. */
function readmePath({ files }: Actual): string {
  const found = Object.keys(files).find(
    (path) => /^readme\.(?:md|markdown)$/iu.test(path) && textOf(files[path]) !== null,
  );
  return found ?? README_PATH;
}
