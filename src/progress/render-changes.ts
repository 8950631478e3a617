/** A comment that summarises a change of the roadmap in a few lines. */
import { escapeText } from "../markdown/escape-text.ts";
import { plainTitle } from "../markdown/plain-title.ts";
import type { Language } from "../language/language.ts";
import type { Renamed, RoadmapChanges } from "./roadmap-changes.ts";

/** The maximum number of issues in one line. */
const NAMES_LIMIT = 10;
const TITLE = 80;

/** Markdown: one line for each kind of change. Numbers are references within the repository. */
export function renderChanges(
  { added, returned, left, renamed, moved, phases }: RoadmapChanges,
  { changes, signs }: Language,
): string {
  const listed = (words: readonly string[]) => list(words, signs.comma, changes.more);
  const numbers = (issues: readonly number[]) => listed(issues.map((issue) => `#${issue}`));
  const followed = renamed.filter((one) => !one.kept);
  const kept = renamed.filter((one) => one.kept);
  const phaseWords = ({ from, to, kept: theirs }: Renamed) =>
    from === null
      ? changes.now(short(to))
      : (theirs ? changes.isNowKept : changes.isNow)(short(from), short(to));
  const known = (from: string | null) => (from === null ? "" : ` (${changes.was(short(from))})`);
  const line = (some: readonly unknown[], words: string) => (some.length === 0 ? [] : [`- ${words}`]);
  return [
    changes.intro,
    "",
    ...line(added, changes.added(numbers(added))),
    ...line(returned, changes.returned(numbers(returned))),
    ...line(followed, changes.renamed(listed(followed.map(({ issue, from }) => `#${issue}${known(from)}`)))),
    ...line(kept, changes.kept(listed(kept.map(({ issue, to }) => `#${issue} (${changes.now(short(to))})`)))),
    ...line(moved, changes.moved(numbers(moved))),
    ...line(phases, changes.phases(listed(phases.map(phaseWords)))),
    ...line(left, changes.left(numbers(left))),
  ].join("\n");
}

const short = (title: string): string => escapeText(plainTitle(title, TITLE));

function list(words: readonly string[], comma: string, others: (more: number) => string): string {
  const more = words.length - NAMES_LIMIT;
  return words.slice(0, NAMES_LIMIT).join(comma) + (more > 0 ? ` ${others(more)}` : "");
}
