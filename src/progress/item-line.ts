/** One item as a line of Markdown. */
import { escapeText } from "../markdown/escape-text.ts";
import type { Language } from "../language/language.ts";
import { safeUrl } from "../markdown/safe-url.ts";
import type { ItemProgress, ProjectProgress } from "../model/progress.ts";

/** The item's title as a link to its issue, or just the title if there is no issue yet. */
export function itemLink({ title, issue }: ItemProgress): string {
  return issue === null ? escapeText(title) : `[${escapeText(title)}](${issue.url})`;
}

/** `- [x] [Title](issue) · done 22 November 2026`; `notes` come before the state. */
export function itemLine(item: ItemProgress, language: Language, notes: readonly string[] = []): string {
  return `- [${item.state === "done" ? "x" : " "}] ${itemWords(item, language, notes)}`;
}

/** The same without the box. */
export function itemWords(item: ItemProgress, language: Language, notes: readonly string[] = []): string {
  return [
    item.state === "skipped" ? `~~${itemLink(item)}~~` : itemLink(item),
    ...notes,
    ...(item.optional ? [language.optional] : []),
    ...stateWords(item, language),
    ...(item.closedByBot === undefined ? [] : [language.closedByBot(item.closedByBot)]),
  ].join(" · ");
}

function stateWords({ state, closedOn }: ItemProgress, language: Language): readonly string[] {
  switch (state) {
    case "open":
      return [];
    case "in-progress":
      return [`**${language.states[state]}**`];
    case "done":
      return [closedOn === null ? language.states[state] : language.doneOn(closedOn)];
    case "skipped":
      return [closedOn === null ? language.states[state] : language.skippedOn(closedOn)];
    default:
      return state satisfies never;
  }
}

/** The link to what the learner built; empty if there is none. */
export function builtLink({ built }: ProjectProgress, language: Language): readonly string[] {
  const url = built === null ? null : safeUrl(built);
  return url === null ? [] : [`[${language.built}](${url})`];
}
