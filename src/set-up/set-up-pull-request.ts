/** The pull request that sets up a fork if issues are off and Waymark may not turn them on. */
import { readBoxes } from "../markdown/boxes.ts";
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { Actual } from "../model/actual.ts";
import { BADGE, CONFIG_PATH, SET_UP_BRANCH, WORKFLOW_PATH } from "../model/paths.ts";
import { items } from "../model/items.ts";
import type { KnownPhases, Language, SetUpParts } from "../language/language.ts";
import type { PullRequest } from "../model/remote.ts";
import type { Roadmap } from "../model/roadmap.ts";
import { withBadge } from "./readme-badge.ts";
import { joinSentences } from "../language/join-sentences.ts";

/** Marks the box that keeps the badge out of the README. */
export const NO_BADGE = "<!-- waymark:ask badge -->";

/** Marks the box that opens the issues phase by phase. */
export const PHASE_BY_PHASE = "<!-- waymark:ask phases -->";

/** Marks the box that says that the learner knows the optional phases at the beginning. */
export const KNOWN_PHASES = "<!-- waymark:ask known -->";

/** Whether the learner ticked the box with this mark in the set-up pull request. Nobody can lose that answer. */
export const isTickedInSetUp = ({ setUpPull }: Pick<Actual, "setUpPull">, mark: string): boolean =>
  readBoxes((setUpPull?.body ?? "").replaceAll("\r\n", "\n")).some(
    // The mark is at its end. A title in its text may contain another one.
    ({ ticked, title }) => ticked && title.trimEnd().endsWith(mark),
  );

/** The input of the pull request. */
export interface SetUp {
  readonly actual: Actual;
  readonly head: string;
  /** The README that GitHub shows, which gets the badge; null if there is none that can be edited. */
  readonly readme: { readonly path: string; readonly text: string } | null;
  /** Null if it may not be written. */
  readonly workflow: string | null;
  /** The badge's file, so that the README never shows a broken picture; null if the learner wants no badge. */
  readonly badge: string | null;
  readonly config: string;
  /** The roadmap as it was read. The text shows it and mentions the number of issues, so that nobody is surprised. */
  readonly course: Roadmap;
  /** The boxes of the readings, as Markdown, if a person must choose one first; otherwise null. */
  readonly readings: string | null;
  /** Whether the fork came with workflows. Then its owner must enable them on the Actions page. */
  readonly otherWorkflows: boolean;
  /** Whether Waymark turns issues on itself once this is merged. */
  readonly turnsOn: boolean;
  readonly language: Language;
}

/** For the commit message, which is in English. */
const PARTS: SetUpParts = {
  workflow: "a workflow that keeps progress.md up to date",
  badge: "the badge in the README",
  config: "a config to edit",
};

/** Existing files are not changed, except for the badge in the README. */
export function setUpPullRequest({
  actual,
  head,
  readme,
  workflow,
  badge: wanted,
  config,
  course,
  readings,
  otherWorkflows,
  turnsOn,
  language,
}: SetUp): PullRequest {
  const absent = (path: string) => (actual.files[path]?.kind ?? "absent") === "absent";
  const files = new Map<string, string>();
  const badge = readme === null ? null : wanted;
  if (readme !== null && badge !== null) {
    const text = withBadge(readme.text, readme.path);
    if (text !== readme.text) files.set(readme.path, text);
    files.set(BADGE, badge);
  }
  if (workflow !== null && absent(WORKFLOW_PATH)) files.set(WORKFLOW_PATH, workflow);
  if (absent(CONFIG_PATH)) files.set(CONFIG_PATH, config);
  const adds = (words: SetUpParts) =>
    [
      ...(files.has(WORKFLOW_PATH) ? [words.workflow] : []),
      ...(badge === null ? [] : [words.badge]),
      ...(files.has(CONFIG_PATH) ? [words.config] : []),
    ].join(language.signs.comma);
  const { url, defaultBranch } = actual.repository;
  return {
    branch: SET_UP_BRANCH,
    base: defaultBranch,
    title: language.setUp.title,
    body: language.setUp.body({
      issues: readings === null ? items(course).length : null,
      readings:
        readings === null
          ? null
          : `${joinSentences([language.readings.unsure, language.readings.onPull])}\n\n${readings}`,
      turnsOn,
      settings: `${url}/settings#features`,
      adds,
      actions: otherWorkflows ? `${url}/actions` : null,
      reading: readings === null ? reading(course, language) : null,
      phaseByPhase: readings === null && course.phases.length > 1 ? PHASE_BY_PHASE : null,
      known: readings === null ? known(course, language) : null,
      noBadge: badge === null ? null : NO_BADGE,
    }),
    commit: {
      expectedHead: head,
      message: `Set up Waymark\n\nIt adds: ${adds(PARTS)}.`,
      files,
    },
  };
}

/** How many phases to show, and how many topics of each. */
const SHOWN = { phases: 15, topics: 3 };
const TITLE_LENGTH = 60;

/** The box about the optional phases before all others; null if there are none, or no others. */
function known({ phases }: Roadmap, { signs }: Language): KnownPhases | null {
  const first = phases.slice(
    0,
    Math.max(
      0,
      phases.findIndex(({ optional }) => !optional),
    ),
  );
  if (first.length === 0) return null;
  const titles = first.map(({ title }) => `**${escapeText(plainTitle(title, TITLE_LENGTH))}**`);
  return { phases: titles.join(signs.comma), mark: KNOWN_PHASES };
}

/** How the roadmap was read: each phase with its first topics. Markdown. */
function reading({ phases, projects }: Roadmap, { changes, headings, signs }: Language): string {
  // Many titles have commas of their own.
  const titles = (some: readonly { readonly title: string }[]) => {
    const left = some.length - SHOWN.topics;
    const shown = some.slice(0, SHOWN.topics).map(({ title }) => escapeText(plainTitle(title, TITLE_LENGTH)));
    return [...shown, ...(left > 0 ? [changes.more(left)] : [])].join(" · ");
  };
  const line = (title: string, some: Parameters<typeof titles>[0]) =>
    `- **${title}**${some.length === 0 ? "" : `${signs.colon}${titles(some)}`}`;
  const more = phases.length - SHOWN.phases;
  return [
    ...phases
      .slice(0, SHOWN.phases)
      .map(({ title, topics }) => line(escapeText(plainTitle(title, TITLE_LENGTH)), topics)),
    ...(more > 0 ? [`- ${changes.more(more)}`] : []),
    ...(projects.length === 0 ? [] : [line(headings.projects, projects)]),
  ].join("\n");
}
