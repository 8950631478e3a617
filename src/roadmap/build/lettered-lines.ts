/** Finds the lines behind letters, "a) … b) …", that an author wrote below a title in the same paragraph. */
import { hasLetterOrDigit } from "../../text/letters.ts";
import type { OutlineNode } from "../outline/outline.ts";

export interface LetteredLines {
  /** The title without them. */
  readonly name: string;
  /** The lines as their author wrote them. */
  readonly source: string;
  /** The offset in the text where the title ends and they begin. */
  readonly start: number;
  /** The end of the title without them. */
  readonly before: (end: string) => string;
}

/** A line that begins with "a)", "(a)" or "a.", and a later one that begins with "b". */
const LINES = /\r?\n[ \t>]*(?<first>\(?[aа][.)][ \t])[^\n]*\n(?:[^\n]*\n)?[ \t>]*\(?[bбв][.)][ \t]/iu;
const BEFORE_LINE = /\n[ \t>]+/gu;

/** The lettered lines of a node's words; null if it has none. In the plain text of a title they are run together. */
export function letteredLines(
  { title, titleStart, titleEnd }: OutlineNode,
  markdown: string,
): LetteredLines | null {
  if (titleStart < 0 || titleEnd <= titleStart) return null;
  const source = markdown.slice(titleStart, titleEnd);
  const found = LINES.exec(source);
  const first = found?.groups?.["first"]?.trim();
  if (found === null || first === undefined) return null;
  const before = (words: string): string => {
    const end = words.indexOf(` ${first} `);
    return (end < 0 ? words : words.slice(0, end)).replace(/[\s:：]+$/u, "");
  };
  const name = title.includes(` ${first} `) ? before(title) : "";
  if (!hasLetterOrDigit(name)) return null;
  const lines = source.slice(found.index).trim().replace(BEFORE_LINE, "\n");
  return { name, source: lines, start: titleStart + found.index, before };
}
