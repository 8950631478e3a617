/** Finds the lists that authors draw in code blocks: trees of `├──` lines, bullets, numbers, Mermaid flowcharts. */
import type { Code } from "mdast";
import { hasLetterOrDigit } from "../../text/letters.ts";

/** A line of such a list with those further in below it. */
export interface CodeItem {
  readonly text: string;
  readonly line: number;
  readonly children: readonly CodeItem[];
}

const DRAWN = /^[\s│┃|]*(?:[├└┣┗╠╚+|`][─━═-]{1,4}>?|[│┃])\s*/u;
const BULLET = /^\s*(?:[-*•▸►→↳]|\d{1,3}[.)])\s+(?=\S)/u;
const LINE_LENGTH = 200;
const DEPTH_LIMIT = 12;

/** The items of a code block, or none where it is code: half or more of its lines are drawn as a tree or have bullets. */
export function codeItems(code: Code): readonly CodeItem[] {
  if (code.lang === "mermaid") return mermaidItems(code);
  const first = firstLine(code);
  const lines = code.value.split("\n").map((text, index) => ({ text, line: first + index }));
  const filled = lines.filter(({ text }) => hasLetterOrDigit(text));
  const drawn = filled.filter(({ text }) => /[├└┣┗╠╚]/u.test(text) && DRAWN.test(text)).length;
  const bullets = /^(?:|text|txt|plain\w*|markdown|md)$/u.test(code.lang ?? "")
    ? filled.filter(({ text }) => BULLET.test(text)).length
    : 0;
  if (filled.length < 3 || (drawn * 2 < filled.length && bullets * 2 < filled.length)) return [];
  return nested(
    filled
      .filter(({ text }) => text.length <= LINE_LENGTH)
      .map(({ text, line }) => {
        const mark = (DRAWN.exec(text) ?? BULLET.exec(text) ?? /^\s*/u.exec(text))?.[0] ?? "";
        return { text: text.slice(mark.length), line, indent: mark.length };
      }),
  );
}

/** The line on which the content begins: below the fence, or at once where the code is only indented. */
function firstLine({ position, value }: Code): number {
  const { start, end } = position ?? { start: { line: 0 }, end: { line: 0 } };
  const isFenced = end.line - start.line + 1 > value.split("\n").length;
  return isFenced ? start.line + 1 : start.line;
}

function nested(
  lines: readonly { readonly text: string; readonly line: number; readonly indent: number }[],
): readonly CodeItem[] {
  const top: { text: string; line: number; children: CodeItem[] }[] = [];
  const open: { readonly indent: number; readonly children: CodeItem[] }[] = [{ indent: -1, children: top }];
  for (const { text, line, indent } of lines) {
    while (open.length > 1 && (open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const item = { text, line, children: [] as CodeItem[] };
    open.at(-1)?.children.push(item);
    if (open.length < DEPTH_LIMIT) open.push({ indent, children: item.children });
  }
  return top;
}

/** A box of a flowchart, with its text: `A[Loops]`, `B("Lists")`, `C{{Sets}}`. */
const BOX = /[\p{L}\p{N}_]{1,60}\s{0,9}(?:\[+|\(+|\{+|>)["/\\]?([^"[\](){}]{1,200})["/\\]?(?:\]+|\)+|\}+)/gu;
const SUBGRAPH = /^\s*subgraph\s+(?:[^\s[]+\s*\[)?["']?([^\]"']{1,200})/u;

/** The boxes of a flowchart, each where it is first named, below the subgraph around it. */
function mermaidItems(code: Code): readonly CodeItem[] {
  const first = firstLine(code);
  if (!/^\s*(?:graph|flowchart)\b/u.test(code.value)) return [];
  const top: CodeItem[] = [];
  const open: CodeItem[][] = [top];
  code.value.split("\n").forEach((text, index) => {
    if (text.length > LINE_LENGTH * 10) return;
    const line = first + index;
    const group = SUBGRAPH.exec(text)?.[1];
    if (group !== undefined) {
      const children: CodeItem[] = [];
      open.at(-1)?.push({ text: group.trim(), line, children });
      if (open.length < DEPTH_LIMIT) open.push(children);
    } else if (/^\s*end\s*$/u.test(text)) {
      if (open.length > 1) open.pop();
    } else
      for (const [, box = ""] of text.matchAll(BOX))
        open.at(-1)?.push({ text: box.replace(/<br\s*\/?>/giu, " ").trim(), line, children: [] });
  });
  return top;
}
