/** What a roadmap writes below a title, as Markdown. */
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { hasLetter, hasLetterOrDigit } from "../../text/letters.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { asMarkdown, cellSource, sourceOf } from "./author-source.ts";
import { isForPeople, isOnlyLinks } from "./item-links.ts";
import { pictureLinks } from "./picture-links.ts";

/** A hard break between a title and the words behind it. */
const LINE_BREAK = /^(?:\\(?=\r?\n)|<br\b[^<>]*>)/iu;

/**
 * The source below a topic's title, moved to the left margin; for a row what its other columns say. What is said
 * elsewhere (`moved`: boxes, lists of links) is left out, with the labels of nothing else.
 */
export function detailOf(
  fact: Pick<Facts, "node" | "says">,
  document: DocumentFacts,
  markdown: string,
  moved: ReadonlySet<OutlineNode>,
): string {
  const { node, says } = fact;
  if (node.kind === "row") return rowDetail(node, document, markdown);
  const start = says.titleEnd;
  const end = behindTags(Math.max(node.end, ...lastEnds(node)), markdown);
  if (start < 0 || end <= start) return "";
  const rest: string[] = [];
  let from = start;
  for (const gone of rangesOf(node, moved, markdown)) {
    if (gone.start < from) continue;
    rest.push(markdown.slice(from, Math.min(gone.start, end)));
    from = Math.max(from, gone.end);
  }
  rest.push(markdown.slice(from, end));
  return toMargin(rest.join("").replace(LINE_BREAK, ""));
}

/** Tags that close around words, such as those of a link. */
const CLOSING = /(?:<\/(?:a|b|strong|em|i|u|code|kbd|span|p|sup|sub|del|s|strike|mark|font)\s{0,9}>)+/iuy;

function behindTags(end: number, markdown: string): number {
  CLOSING.lastIndex = end;
  return end + (CLOSING.exec(markdown)?.[0].length ?? 0);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where whole lines are that say nothing but what moved, in order. */
function rangesOf(node: OutlineNode, moved: ReadonlySet<OutlineNode>, markdown: string): readonly Range[] {
  if (moved.size === 0) return [];
  const ranges: Range[] = [];
  const visit = (above: OutlineNode): void => {
    for (const child of above.children) {
      const range = isGone(child, moved) ? rangeOf(child, markdown) : null;
      if (range === null || saysMore(child, markdown.slice(range.start, range.end))) visit(child);
      else ranges.push(range);
    }
  };
  visit(node);
  return ranges;
}

/** Whether a node and all below it moved; a label goes with what is below it. */
function isGone(node: OutlineNode, moved: ReadonlySet<OutlineNode>): boolean {
  const isLabel = node.kind === "heading" && node.children.length > 0;
  return (isLabel || moved.has(node)) && node.children.every((child) => isGone(child, moved));
}

/** Whether the text of a node has a link around a picture that is not among its links and those of the nodes below it. */
function saysMore(node: OutlineNode, text: string): boolean {
  const targets = pictureLinks(text);
  if (targets.length === 0) return false;
  const known = new Set(urlsBelow(node));
  return targets.some((url) => url === null || !known.has(url));
}

function* urlsBelow({ links, children }: OutlineNode): Generator<string> {
  for (const { url } of links) yield url;
  for (const child of children) yield* urlsBelow(child);
}

/** What may be before the words of a line. */
const LINE_START =
  /^[\s>]*(?:(?:[-+*]|\d{1,9}[.)])\s+)?(?:\[[^\]]{0,3}\]\s+)?(?:#{1,6}\s+)?[^\p{L}\p{N}]{0,8}$/u;

/** How far before the end of its words the tag of an item in HTML is looked for. */
const TAG_LENGTH = 2_000;
const ITEM_TAG = /<li\b[^<>]*>(?![^]*<li\b)/iu;

/** An item in HTML from its tag on, or null where that is unknown. */
function htmlRangeOf(node: OutlineNode, markdown: string): Range | null {
  if (node.kind !== "item" || node.titleEnd < 0) return null;
  const from = Math.max(0, node.titleEnd - TAG_LENGTH);
  const tag = ITEM_TAG.exec(markdown.slice(from, node.titleEnd));
  return tag === null ? null : { start: from + tag.index, end: Math.max(node.end, node.titleEnd) };
}

/** The whole lines of a node, or null where they are unknown or others share the first one. */
function rangeOf(node: OutlineNode, markdown: string): Range | null {
  if (node.titleStart < 0) return htmlRangeOf(node, markdown);
  const ends = [node.end, node.titleEnd, ...lastEnds(node)];
  if (ends.every((end) => end < node.titleStart)) return null;
  const start = markdown.lastIndexOf("\n", node.titleStart - 1) + 1;
  if (!LINE_START.test(markdown.slice(start, node.titleStart))) return null;
  const next = markdown.indexOf("\n", Math.max(...ends));
  return { start, end: next < 0 ? markdown.length : next + 1 };
}

/** A column that only counts the rows. */
const COUNTER =
  /^(?:no|nos|nr|num|number|s\.?\s?no|sr\.?\s?no|sl\.?\s?no|id|n[º°o]|№|序号|编号|番号|क्र)\.?$/iu;
/** Signs that tell a level or a rating. */
const RATING = /[⭐🌟★☆🔥💪🌶🟢🟡🟠🔴●○]/u;

/** What a row says beside its name and state, each column behind its head. */
function rowDetail(row: OutlineNode, document: DocumentFacts, markdown: string): string {
  const { name, status } = document.columns(row);
  return row.children
    .flatMap((cell) => {
      if (cell.kind !== "cell" || cell.column === name || cell.column === status) return [];
      const head = row.head[cell.column] ?? "";
      // The list of links says the same, but for people.
      if (isOnlyLinks(cell) && !isForPeople(head)) return [];
      const isNamed = hasLetter(head) && !COUNTER.test(head);
      const says = (text: string): boolean =>
        hasLetter(text) || (isNamed && (hasLetterOrDigit(text) || RATING.test(text)));
      const label = head === "" ? "" : `${asMarkdown(head)}: `;
      const [first, ...below] = linesIn(cell, markdown).filter(({ text }) => says(text));
      if (first === undefined) return [];
      if (says(cell.text) || below.length === 0)
        return [`- ${label}${first.source}`, ...below.map(({ source }) => `  - ${source}`)];
      return [`- ${label}${[first, ...below].map(({ source }) => source).join(", ")}`];
    })
    .join("\n");
}

/** The Markdown of a cell on one line; of a cell in HTML each of its lines. */
function linesIn(
  cell: OutlineNode,
  markdown: string,
): readonly { readonly text: string; readonly source: string }[] {
  if (cell.titleStart >= 0) return [{ text: cell.text, source: cellSource(cell, markdown) }];
  return [cell, ...cell.children].map((node) => ({ text: node.text, source: sourceOf(node, markdown) }));
}

function* lastEnds(node: Facts["node"]): Generator<number> {
  for (let last = node.children.at(-1); last !== undefined; last = last.children.at(-1)) yield last.end;
}

/** Lines without the indent that they have in common. */
function toMargin(text: string): string {
  const lines = text.split(/\r?\n/u);
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => /^\s*/u.exec(line)?.[0].length ?? 0);
  const margin = Math.min(...indents.slice(0, 1000), 40);
  return lines
    .map((line) => line.slice(Math.min(margin, /^\s*/u.exec(line)?.[0].length ?? 0)))
    .join("\n")
    .trim();
}
