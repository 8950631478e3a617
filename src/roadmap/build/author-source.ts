/** Finds the Markdown that an author wrote for a title or a part of it, because a detail is read as Markdown again. */
import { undecorate } from "../plain-text.ts";
import type { OutlineNode } from "../outline/outline.ts";

/** Signs that Markdown may read as markup anywhere in a line. */
const MARKUP = /[\\`*_[\]<>&|~$]/gu;
const ADDRESS = /https?:\/\/\S+/giu;

/** Plain text as Markdown that means the same. Addresses stay as they are, so that they can become links. */
export function asMarkdown(text: string): string {
  const escaped: string[] = [];
  let end = 0;
  for (const { index, 0: address } of text.matchAll(ADDRESS)) {
    escaped.push(text.slice(end, index).replace(MARKUP, String.raw`\$&`), address);
    end = index + address.length;
  }
  return inLine([...escaped, text.slice(end).replace(MARKUP, String.raw`\$&`)].join(""));
}

/** Markdown that stays words at the start of a line: "1. make" does not begin a list. */
const inLine = (markdown: string): string =>
  markdown
    .replace(/^(?:>|(?:[-+*]|#{1,6})(?=\s|$))/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);

/** A break between lines, with the sign of a quote around them. */
const NEXT_LINE = /\s*\r?\n[ \t>]*/gu;
const COMMENT = /<!--[\s\S]{0,1000}?-->/gu;

/** The Markdown of a node's words on one line; the plain text as Markdown where the author's is unknown (HTML). */
export function sourceOf(node: OutlineNode, markdown: string): string {
  const { titleStart, titleEnd, text } = node;
  if (titleStart < 0 || titleEnd <= titleStart) return asMarkdown(text);
  return undecorate(markdown.slice(titleStart, titleEnd).replace(COMMENT, "").replace(NEXT_LINE, " ").trim());
}

const PART_LENGTH = 300;

/** The Markdown of a short line that has code, without its links; null for others, whose plain text says the same. */
export function codeSource(node: OutlineNode, markdown: string): string | null {
  if (node.titleStart < 0) return null;
  const source = sourceOf(node, markdown)
    .replace(LINK, "$1")
    .replace(/\s*[:：;；,，、]+$/u, "");
  return source.includes("`") && source.length <= PART_LENGTH ? source : null;
}

/** In a table, a bar is written with a backslash, also in code. */
export const cellSource = (cell: OutlineNode, markdown: string): string =>
  inLine(sourceOf(cell, markdown).replaceAll(String.raw`\|`, "|"));

const LINK = /!?(?<!\\)\[([^[\]]{0,300})\](?:\([^()\s]{0,2000}(?:\s"[^"]{0,200}")?\)|\[[^[\]]{0,300}\])/gu;
/** The address of a link, a tag, and all that is not a letter or digit. */
const UNSAID = /\]\([^)]{0,2000}\)|\]\[[^\]]{0,300}\]|<[^<>]{0,300}>|[^\p{L}\p{N}]+/gu;
/** The signs that may part a name from what it says. */
const PARTING = /[:：—–-]+[*_]*|[*_]{2,}/gu;
const PARTINGS = 20;

/** The Markdown of `rest`, which is the end of a node's words. Links become their text, because they are listed elsewhere. */
export function restSource(node: OutlineNode, rest: string, markdown: string): string {
  if (node.titleStart < 0) return asMarkdown(rest);
  const source = sourceOf(node, markdown).replace(LINK, "$1");
  const said = rest.replace(UNSAID, "");
  if (source.replace(UNSAID, "") === said) return source;
  for (const { index, 0: sign } of [...source.slice(0, 400).matchAll(PARTING)].slice(0, PARTINGS)) {
    const behind = source.slice(index + sign.length);
    if (behind.replace(UNSAID, "") === said) return behind.replace(/^[\s:：—–-]+/u, "");
  }
  return asMarkdown(rest);
}
