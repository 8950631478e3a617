/** Finds the pieces of HTML that shape a document: headings, summaries, lists and the ends of details. */
import { htmlText } from "./plain-text.ts";

export type HtmlPiece = { readonly line: number } & (
  | { readonly kind: "heading"; readonly depth: number; readonly text: string }
  | { readonly kind: "summary"; readonly text: string }
  | { readonly kind: "list"; readonly html: string }
  | { readonly kind: "end" }
);

const TAG = /<(\/?)(details|summary|h[1-6]|[uo]l)\b[^<>]*>/giu;

/** What has been opened: its tag, where it begins and where what it holds begins. */
interface Opened {
  readonly name: string;
  readonly line: number;
  readonly index: number;
  readonly end: number;
}

/**
 * The pieces in order; `line` counts the lines before them in `html`. Comments hold none. A list that holds a
 * heading or a summary, or that does not end, is none.
 */
export function htmlPieces(html: string): readonly HtmlPiece[] {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, blank);
  const pieces: HtmlPiece[] = [];
  let opened: Opened | null = null;
  let list: Opened | null = null;
  let depth = 0;
  let counted = 0;
  let line = 0;
  for (const match of visible.matchAll(TAG)) {
    for (; counted < match.index; counted++) if (visible[counted] === "\n") line++;
    const name = (match[2] ?? "").toLowerCase();
    const closing = match[1] === "/";
    const here = { name, line, index: match.index, end: match.index + match[0].length };
    if (name === "ul" || name === "ol") {
      depth = Math.max(0, depth + (closing ? -1 : 1));
      if (!closing && depth === 1) list = here;
      if (closing && depth === 0 && list !== null) {
        pieces.push({ kind: "list", html: html.slice(list.index, here.end), line: list.line });
        list = null;
      }
    } else if (name === "details") {
      if (closing) pieces.push({ kind: "end", line });
    } else {
      list = null;
      if (!closing) opened = here;
      else if (opened?.name === name) {
        const text = htmlText(boldPart(visible.slice(opened.end, match.index)));
        if (text !== "") pieces.push(piece(name, text, opened.line));
        opened = null;
      }
    }
  }
  return pieces;
}

/** As many characters and lines, with nothing in them. */
function blank(comment: string): string {
  return comment
    .split("\n")
    .map((line) => " ".repeat(line.length))
    .join("\n");
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
