/** Turns Markdown text into a syntax tree whose positions are those of the text as it was given. */
import type { Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";

const processor = remark().use(remarkGfm);

/** Front matter is for site generators: left in place it would read as a heading. Its lines stay, emptied. */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:(?!---[ \t]*\r?$).*\r?\n){0,200}?---[ \t]*(?:\r?\n|$)/;

/**
 * Reads GitHub-flavoured Markdown. A byte order mark and front matter count as blank, so that every line and
 * offset of the tree is the one of `markdown`.
 */
export function readDocument(markdown: string): Root {
  return processor.parse(blankOut(markdown));
}

function blankOut(markdown: string): string {
  const unmarked = markdown.startsWith("\uFEFF") ? ` ${markdown.slice(1)}` : markdown;
  return unmarked.replace(FRONT_MATTER, (matter) => matter.replace(/[^\r\n]/g, " "));
}
