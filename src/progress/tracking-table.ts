/** The items that are open, in progress and done, phase by phase, as a Markdown table. */
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import { groupWords, phaseWords } from "./headline.ts";
import type { Language } from "../language/language.ts";
import type { Count, ItemProgress, PhaseProgress, Progress } from "../model/progress.ts";

/** How an item is shown: number and title, only the number, or only a count of items. */
export type Card = "title" | "number" | "count";

/** The longest title in a table with three columns. */
const TITLE_LIMIT = 48;

/**
 * One row for each phase, one for the projects, and one for the skills. Skipped items are in the column of the done
 * ones.
 */
export function trackingTable(progress: Progress, language: Language, card: Card): string {
  const { headings, states } = language;
  const head = [headings.phase, states.open, states["in-progress"], states.done].map(capital);
  const rows = [
    ...progress.phases.map((phase) => row(phaseCell(phase, language), phase.topics, language, card)),
    ...groupRow(
      headings.projects,
      { items: progress.projects, count: progress.projectCount },
      language,
      card,
    ),
    ...groupRow(headings.skills, { items: progress.skills, count: progress.skillCount }, language, card),
  ];
  return [`| ${head.join(" | ")} |`, "| --- | --- | --- | --- |", ...rows].join("\n");
}

function phaseCell(phase: PhaseProgress, language: Language): string {
  const { title, milestone } = phase;
  const name = milestone === null ? escapeText(title) : `[${escapeText(title)}](${milestone.url})`;
  return `**${name}**<br>${phaseWords(phase, language).join(" · ")}`;
}

function groupRow(
  name: string,
  { items, count }: { readonly items: readonly ItemProgress[]; readonly count: Count },
  language: Language,
  card: Card,
): readonly string[] {
  const first = `**${name}**<br>${groupWords(count, language).join(" · ")}`;
  return items.length === 0 ? [] : [row(first, items, language, card)];
}

function row(first: string, items: readonly ItemProgress[], language: Language, card: Card): string {
  const cell = (...states: readonly ItemProgress["state"][]) =>
    cards(
      items.filter(({ state }) => states.includes(state)),
      language,
      card,
    );
  return `| ${[first, cell("open"), cell("in-progress"), cell("done", "skipped")].join(" | ")} |`;
}

function cards(items: readonly ItemProgress[], language: Language, card: Card): string {
  switch (card) {
    case "title":
      return items.map((item) => withTitle(item, language)).join("<br>");
    case "number":
      return items.map(({ issue }) => (issue === null ? "–" : `#${issue.number}`)).join(" ");
    case "count":
      return items.length === 0 ? "" : String(items.length);
    default:
      return card satisfies never;
  }
}

function withTitle({ title, issue, state }: ItemProgress, language: Language): string {
  const number = issue === null ? "" : `#${issue.number} `;
  const skipped = state === "skipped" ? ` (${language.states.skipped})` : "";
  return `${number}${escapeText(plainTitle(title, TITLE_LIMIT))}${skipped}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
