/** The pull request that sets up a fork if issues are off and Waymark may not turn them on. */
import type { Actual } from "../model/actual.ts";
import { CONFIG_PATH, SET_UP_BRANCH, WORKFLOW_PATH } from "../model/paths.ts";
import type { Language } from "../language/language.ts";
import type { PullRequest } from "../model/remote.ts";
import { withBadge } from "./readme-badge.ts";

/** Marks the box that keeps the badge out of the README. */
export const NO_BADGE = "<!-- waymark:ask badge -->";

/** The input of the pull request. */
export interface SetUp {
  readonly actual: Actual;
  readonly head: string;
  /** The roadmap file that gets the badge; null if it cannot be edited, for example a symlink. */
  readonly roadmap: { readonly path: string; readonly text: string } | null;
  /** Null if it may not be written. */
  readonly workflow: string | null;
  /** Whether the README gets the badge. */
  readonly badge: boolean;
  readonly config: string;
  /** The number of issues that will be opened, so that nobody is surprised; null if a person must choose a reading first. */
  readonly issues: number | null;
  /** The boxes of the readings to choose from, as Markdown; null if there is nothing to choose. */
  readonly readings: string | null;
  /** Whether Waymark turns issues on itself once this is merged. */
  readonly turnsOn: boolean;
  readonly language: Language;
}

/** Existing files are not changed. */
export function setUpPullRequest({
  actual,
  head,
  roadmap,
  workflow,
  badge,
  config,
  issues,
  readings,
  turnsOn,
  language,
}: SetUp): PullRequest {
  const absent = (path: string) => (actual.files[path]?.kind ?? "absent") === "absent";
  const files = new Map<string, string>();
  if (roadmap !== null && badge) files.set(roadmap.path, withBadge(roadmap.text, roadmap.path));
  if (workflow !== null && absent(WORKFLOW_PATH)) files.set(WORKFLOW_PATH, workflow);
  if (absent(CONFIG_PATH)) files.set(CONFIG_PATH, config);
  const { url, defaultBranch } = actual.repository;
  return {
    branch: SET_UP_BRANCH,
    base: defaultBranch,
    title: language.setUp.title,
    body: language.setUp.body({
      issues,
      readings:
        readings === null ? null : `${language.readings.unsure} ${language.readings.onPull}\n\n${readings}`,
      turnsOn,
      settings: `${url}/settings#features`,
      actions: `${url}/actions`,
      noBadge: badge ? NO_BADGE : null,
    }),
    commit: {
      expectedHead: head,
      message:
        "Set up Waymark\n\nA workflow that keeps progress.md up to date, a config to edit, and the badge.",
      files,
    },
  };
}
