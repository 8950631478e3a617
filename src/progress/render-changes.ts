/** The comment that says in a few lines what a change of the roadmap did. */
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { RoadmapChanges } from "./roadmap-changes.ts";

/** How many a line names. */
const NAMED = 10;
const TITLE = 80;

/** Markdown: a line for each kind of change. Numbers are references within the repository. */
export function renderChanges({ added, returned, left, renamed, moved, phases }: RoadmapChanges): string {
  const numbers = (issues: readonly number[]) => listed(issues.map((issue) => `#${issue}`));
  const line = (some: readonly unknown[], words: string) => (some.length === 0 ? [] : [`- ${words}`]);
  return [
    "The roadmap changed, and your issues followed it:",
    "",
    ...line(added, `New: ${numbers(added)}`),
    ...line(returned, `Back in the roadmap: ${numbers(returned)}`),
    ...line(
      renamed,
      `Renamed: ${listed(renamed.map(({ issue, from }) => `#${issue} (was “${short(from)}”)`))}`,
    ),
    ...line(moved, `In another phase now: ${numbers(moved)}`),
    ...line(
      phases,
      `Phases renamed: ${listed(phases.map(({ from, to }) => `“${short(from)}” is “${short(to)}”`))}`,
    ),
    ...line(
      left,
      `No longer in the roadmap: ${numbers(left)}. What you wrote there is kept; it does not count any more.`,
    ),
  ].join("\n");
}

const short = (title: string): string => escapeText(plainTitle(title, TITLE));

function listed(words: readonly string[]): string {
  const more = words.length - NAMED;
  return words.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
