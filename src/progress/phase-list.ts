/** All phases, projects and skills for the pinned issue: one compact line for each, with its items folded below it. */
import { escapeHtml, escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { isOptionalOnly } from "./count.ts";
import { groupWords, phaseWords } from "./headline.ts";
import type { Language } from "../language/language.ts";
import type { Count, ItemProgress, PhaseProgress, Progress } from "../model/progress.ts";

/** The longest title of an item, in characters; null if there is no room for items. */
export type TitleLimit = number | null;

/** Markdown. Its counts are the ones of progress.md. */
export function phaseList(progress: Progress, language: Language, limit: TitleLimit): readonly string[] {
  const { headings } = language;
  const { phases, projects, projectCount, skills, skillCount } = progress;
  const group = (title: string, count: Count, items: readonly ItemProgress[]) =>
    items.length === 0
      ? []
      : [folded({ title, count, words: groupWords(count, language) }, items, language, limit)];
  return [
    ...phases.map((phase) => phaseLine(phase, language, limit)),
    ...group(headings.projects, projectCount, projects),
    ...group(headings.skills, skillCount, skills),
  ];
}

/** The heading of an optional phase already says that it is optional, so its topics do not repeat it. */
function phaseLine(phase: PhaseProgress, language: Language, limit: TitleLimit): string {
  const topics = phase.optional
    ? phase.topics.map((topic) => Object.assign({}, topic, { optional: false }))
    : phase.topics;
  const { title, count } = phase;
  return folded({ title, count, words: phaseWords(phase, language) }, topics, language, limit);
}

/** The longest title of a phase. */
const PHASE_TITLE = 80;

interface Group {
  readonly title: string;
  readonly count: Count;
  readonly words: readonly string[];
}

/** `<b>Basics</b><br><code>███░░░░░░░</code> 3 of 8 done (37%)`. In a `<summary>` it is HTML, outside of it Markdown. */
const line = ({ title, count, words }: Group, escape: (text: string) => string): string =>
  `<b>${escape(plainTitle(title, PHASE_TITLE))}</b><br><code>${bar(count)}</code> ${words.map(escape).join(" · ")}`;

const CELLS = 10;

/** Ten cells. Something that has begun fills at least one of them, and only what is finished fills all. */
function bar(count: Count): string {
  const { done, total } = isOptionalOnly(count) ? count.optional : count;
  const full = total === 0 ? (count.percent === 100 ? CELLS : 0) : Math.floor((done / total) * CELLS);
  const filled = done > 0 ? Math.max(1, full) : full;
  return "█".repeat(filled) + "░".repeat(CELLS - filled);
}

function folded(group: Group, items: readonly ItemProgress[], language: Language, limit: TitleLimit): string {
  if (limit === null) return line(group, escapeText);
  const summary = line(group, escapeHtml);
  const lines = items.map((item) => itemLine(item, language, limit)).join("\n");
  return `<details>\n<summary>${summary}</summary>\n\n${lines === "" ? language.noTopics : lines}\n\n</details>`;
}

const SIGNS: Readonly<Record<ItemProgress["state"], string>> = {
  open: "○",
  "in-progress": "◐",
  done: "●",
  skipped: "–",
};

/** Behind one of these words, a number reads as "this closes issue 12". */
const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)$/iu;

/**
 * "● Loops #12". The line is not part of a list and has no box: GitHub would show the title of `#12` a second time in a
 * list, and would count boxes as tasks of the pinned issue. Each line in an issue stays a line.
 */
function itemLine(
  { title, issue, state, optional }: ItemProgress,
  language: Language,
  limit: number,
): string {
  const shown = escapeText(plainTitle(title, limit));
  const name = CLOSING.test(shown) ? `${shown}\u2060` : shown;
  const number = issue === null ? "" : ` #${issue.number}`;
  const words = [
    ...(optional ? [language.optional] : []),
    ...(state === "open" ? [] : [language.states[state]]),
  ].map((word) => ` · ${word}`);
  return `${SIGNS[state]} ${state === "skipped" ? `~~${name}~~` : name}${number}${words.join("")}`;
}
