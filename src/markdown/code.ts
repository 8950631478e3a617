/** Writes code from other people as Markdown that nothing in it can end. */
import { cleanText } from "./clean-text.ts";

/** A comment in code would look like one of Waymark's markers. */
const withoutComments = (code: string): string => code.replaceAll("<!--", "<!\u2060--");

/** More backticks than the code has in a row. */
function fenceFor(code: string, least: number): string {
  let longest = 0;
  for (const { length } of code.match(/`+/gu) ?? []) longest = Math.max(longest, length);
  return "`".repeat(Math.max(least, longest + 1));
}

/** Code in a line; empty if there is none. */
export function codeSpan(code: string): string {
  const text = withoutComments(cleanText(code));
  if (text === "") return "";
  const fence = fenceFor(text, 1);
  const room = /^`|`$/u.test(text) ? " " : "";
  return `${fence}${room}${text}${room}${fence}`;
}

const LENGTH_LIMIT = 2_000;
const FENCE = 3;
/** In these languages, GitHub would draw what the code describes. */
const DRAWN = /^(?:mermaid|geojson|topojson|stl|math|suggestion)$/iu;
/** The start of a box, which only a learner may tick. */
const BOX = /^(\s*(?:[-*+]|\d+[.)])\s+\[)(?=[ xX]\])/u;

/** The lines of a code block; none if there is no code. If it is long, it ends with "…". */
export function codeBlock(code: string, language: string): readonly string[] {
  const lines = code.slice(0, LENGTH_LIMIT + 1).split(/\r\n?|\n/u);
  const isLong = code.length > LENGTH_LIMIT;
  if (isLong) lines.splice(Math.max(1, lines.length - 1), 1, "…");
  const text = lines.map((line) => withoutComments(visible(line)).replace(BOX, "$1\u2060"));
  while (text[0] === "") text.shift();
  while (text.at(-1) === "") text.pop();
  if (text.length === 0) return [];
  const fence = fenceFor(text.join("\n"), FENCE);
  const name = /^[\w+#.-]{1,20}$/u.test(language) && !DRAWN.test(language) ? language : "";
  return [fence + name, ...text, fence];
}

/** A line as a person sees it, with its white space. */
const visible = (line: string): string =>
  line
    .split(/([ \t]+)/u)
    .map((part, index) => (index % 2 === 0 ? cleanText(part) : part))
    .join("")
    .trimEnd();
