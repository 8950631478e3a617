/** Finds the pieces of HTML that shape a document: headings, summaries and the ends of details. */
import { htmlText } from "./plain-text.ts";

export type HtmlPiece = { readonly line: number } & (
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "summary"; readonly text: string }
  | { readonly kind: "end" }
);

const TAG = /<(\/?)(details|summary|h[1-6])\b[^<>]*>/giu;

/** The pieces in order; `line` counts the lines before them in `html`. Comments hold none. */
export function htmlPieces(html: string): readonly HtmlPiece[] {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\n]/gu, " "));
  const pieces: HtmlPiece[] = [];
  let opened: { readonly name: string; readonly line: number; readonly end: number } | null = null;
  let counted = 0;
  let line = 0;
  for (const match of visible.matchAll(TAG)) {
    for (; counted < match.index; counted++) if (visible[counted] === "\n") line++;
    const name = (match[2] ?? "").toLowerCase();
    const closing = match[1] === "/";
    if (name === "details") {
      if (closing) pieces.push({ kind: "end", line });
    } else if (!closing) {
      opened = { name, line, end: match.index + match[0].length };
    } else if (opened?.name === name) {
      const text = htmlText(boldPart(visible.slice(opened.end, match.index)));
      if (text !== "") pieces.push(piece(name, text, opened.line));
      opened = null;
    }
  }
  return pieces;
}

function piece(name: string, text: string, line: number): HtmlPiece {
  return name === "summary"
    ? { kind: "summary", text, line }
    : { kind: "heading", depth: Number(name.slice(1)), text, line };
}

/** A summary often sets its name in bold and goes on in small print: the name is the title. */
function boldPart(html: string): string {
  const bold = /^\s*<(b|strong)\b[^<>]*>([^<>]+)<\/\1>/iu.exec(html);
  return bold?.[2] ?? html;
}
