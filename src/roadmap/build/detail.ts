/** What a roadmap writes below a title, as Markdown. */
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { hasLetter } from "../../text/letters.ts";

/** A hard break between a title and the words behind it. */
const LINE_BREAK = /^(?:\\(?=\r?\n)|<br\b[^<>]*>)/iu;

/** The source below a topic's title, moved to the left margin; for a row what its other columns say. */
export function detailOf({ node, says }: Facts, document: DocumentFacts, markdown: string): string {
  if (node.kind === "row") {
    const { name, status } = document.columns(node);
    return node.children
      .filter(
        (cell) =>
          cell.kind === "cell" && cell.column !== name && cell.column !== status && hasLetter(cell.text),
      )
      .map((cell) => {
        const head = node.head[cell.column] ?? "";
        return head === "" ? `- ${cell.text}` : `- ${head}: ${cell.text}`;
      })
      .join("\n");
  }
  const start = says.titleEnd;
  const end = Math.max(node.end, ...lastEnds(node));
  return start < 0 || end <= start ? "" : moved(markdown.slice(start, end).replace(LINE_BREAK, ""));
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
