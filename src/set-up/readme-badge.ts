/**
 * The badge in a README, added and removed by offset. Its line touches no line but the title, because upstream edits all
 * others more often, and Git reports a conflict as soon as two changes touch.
 */
import { BADGE, PROGRESS_MD } from "../model/paths.ts";
import { findExcess } from "../roadmap/find-excess.ts";
import { frontMatterLength } from "../text/front-matter.ts";
import { readMarkdown } from "../text/read-markdown.ts";

/** At the end of the line: a line that begins with a comment is raw HTML for Markdown, and would not show the badge. */
const MARK = "<!-- waymark:badge -->";

/** Some editors put it at the start of a file. It only means that there if nothing comes before it. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Whether a README shows the badge, wherever somebody put it. */
const showsBadge = (readme: string): boolean => readme.includes(BADGE);

/**
 * The README at `path` with the badge. Every other byte stays the same, and a README that shows the badge already is not
 * changed. The text and the addresses never change, so no later update is needed.
 */
export function withBadge(readme: string, path: string): string {
  if (showsBadge(readme)) return readme;
  const end = ["\r\n", "\n", "\r"].find((each) => readme.includes(each)) ?? "\n";
  const start = readme.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const { at, before, after } = placeIn(readme.slice(start), end);
  const [above, below] = [readme.slice(0, start + at), readme.slice(start + at)];
  return `${above}${before}${badgeLine(path)}${after}${below}`;
}

/** The README without the line that `withBadge` added. Any other badge stays. */
export function withoutBadge(readme: string, path: string): string {
  const line = badgeLine(path);
  const at = readme.indexOf(line);
  if (at === -1) return readme;
  const before = readme.slice(0, at);
  const rest = readme.slice(at + line.length).replace(FIRST_END, "");
  if (!APART.test(before)) return before + rest;
  // Where the title is directly below the badge, the blank line is above it.
  return FIRST_END.test(rest) ? before + rest.replace(FIRST_END, "") : before.replace(LAST_END, "") + rest;
}

/** A line ends with CR LF, LF or CR, as in CommonMark. */
const END = /\r\n|\r(?!\n)|(?<!\r)\n/u.source;
const ENDS = new RegExp(END, "gu");
const FIRST_END = new RegExp(`^(?:${END})`, "u");
const LAST_END = new RegExp(`(?:${END})$`, "u");
const APART = new RegExp(`(?:^${BYTE_ORDER_MARK}?|(?:${END})(?:-{3}|\\+{3})?(?:${END}))$`, "u");

function badgeLine(path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return `[![Progress](${up}${BADGE})](${up}${PROGRESS_MD}) ${MARK}`;
}

interface Place {
  /** The offset in the README. */
  readonly at: number;
  /** The line ends around the badge. */
  readonly before: string;
  readonly after: string;
}

/** Below the title where a blank line follows it, otherwise above it; without a title, at the top. */
function placeIn(readme: string, end: string): Place {
  const lines = linesOf(readme);
  const start = frontMatterLength(readme);
  const title = titleIn(readme, lines, start);
  if (title === null) return { at: start, before: "", after: end + end };
  const { first, last } = title;
  const next = lines[last + 1];
  if (next === undefined || next.text.trim() === "") {
    const isEnded = /[\r\n]$/u.test(readme.slice(0, offsetOf(lines, last + 1)));
    return { at: offsetOf(lines, last + 1), before: isEnded ? "" : end, after: end };
  }
  const above = lines[first - 1]?.text.trim() ?? "";
  if (above === "") return { at: offsetOf(lines, first), before: "", after: end + end };
  // An underlined title would take the badge in. Any other can follow it, which shows that the blank line was added.
  return { at: offsetOf(lines, first), before: end, after: first === last ? end : end + end };
}

interface Line {
  readonly text: string;
  readonly from: number;
}

function linesOf(text: string): readonly Line[] {
  const ends = [...text.matchAll(ENDS)];
  return [...ends, null].map((end, index) => {
    const before = ends[index - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    return { text: text.slice(from, end?.index), from };
  });
}

/** Where a line begins; behind the last one, where the text ends. */
const offsetOf = (lines: readonly Line[], index: number): number => {
  const last = lines.at(-1);
  return lines[index]?.from ?? (last === undefined ? 0 : last.from + last.text.length);
};

/** A title is looked for in so many characters: the reader of Markdown takes long for hostile text, with the square of its length. */
const TITLE_WITHIN = 10_000;
/** HTML that is a heading itself, or that may fold away what follows. */
const NO_PLACE = /<(?:h[1-6]|details)[\s>]/iu;

/**
 * The first and last line of a heading of level 1 from an offset on, if no other heading comes before it. Markdown decides what is a
 * heading: a line with `#` in a comment, in other HTML or in code is not. Null also for text that would take minutes to read.
 */
function titleIn(
  readme: string,
  lines: readonly Line[],
  start: number,
): { readonly first: number; readonly last: number } | null {
  const first = lines.findIndex(({ from }) => from >= start);
  const to = lines.findLastIndex(({ from }) => from <= start + TITLE_WITHIN);
  const isWhole = readme.length <= start + TITLE_WITHIN;
  const part = readme.slice(start, isWhole ? undefined : offsetOf(lines, to));
  if (findExcess(part) !== null) return null;
  const { children } = readMarkdown(part);
  const heading = children.find(
    (node) => node.type === "heading" || (node.type === "html" && NO_PLACE.test(node.value)),
  );
  if (heading?.type !== "heading" || heading.depth !== 1 || heading.position === undefined) return null;
  const { start: from, end } = heading.position;
  return { first: first + from.line - 1, last: first + end.line - 1 };
}
