/** What a roadmap writes below a title, as Markdown. */
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { hasLetter, hasLetterOrDigit } from "../../text/letters.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { asMarkdown, cellSource, sourceOf } from "./author-source.ts";
import { isOnlyLinks } from "./item-links.ts";

/** A hard break between a title and the words behind it. */
const LINE_BREAK = /^(?:\\(?=\r?\n)|<br\b[^<>]*>)/iu;

/** The source below a topic's title, moved to the left margin; for a row what its other columns say. */
export function detailOf(fact: Facts, document: DocumentFacts, markdown: string): string {
  const { node, says } = fact;
  if (node.kind === "row") return rowDetail(node, document, markdown);
  const start = says.titleEnd;
  const end = Math.max(node.end, ...lastEnds(node));
  return start < 0 || end <= start ? "" : moved(markdown.slice(start, end).replace(LINE_BREAK, ""));
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
      if (cell.kind !== "cell" || cell.column === name || cell.column === status || isOnlyLinks(cell))
        return [];
      const head = row.head[cell.column] ?? "";
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
function moved(text: string): string {
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
