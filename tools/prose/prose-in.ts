/** Finds the prose in a file: text that people read, with the place of each of its characters in the file. */
import { parseSync, Visitor } from "rolldown/utils";

export interface Prose {
  readonly text: string;
  /** The offset in the file of each UTF-16 unit of `text`. */
  readonly offsets: readonly number[];
}

/** Markdown is prose from start to end. Each cell of a table becomes a paragraph, because it is a text of its own. */
export function proseInMarkdown(source: string): Prose {
  const text = source.replaceAll(/^\|.*\|$/gmu, (row) =>
    /^[\s|:-]*$/u.test(row)
      ? blank(row)
      : row.replaceAll(/^\| | \|(?: |$)/gu, (border) => "\n".repeat(border.length)),
  );
  return { ...unchanged(source, 0), text };
}

/** The strings and templates in TypeScript, in order. A value in a template becomes inline code. */
export function stringsIn(path: string, source: string): readonly Prose[] {
  const found: { readonly start: number; readonly prose: Prose }[] = [];
  new Visitor({
    Literal({ start, end, value }) {
      if (typeof value !== "string") return;
      found.push({ start, prose: unescaped(source.slice(start + 1, end - 1), start + 1) });
    },
    TemplateLiteral({ start, quasis }) {
      const texts = quasis.map((quasi) => unescaped(quasi.value.raw, quasi.start + 1));
      found.push({ start, prose: texts.reduce(withValueBetween) });
    },
  }).visit(parseSync(path, source).program);
  return found.toSorted((a, b) => a.start - b.start).map(({ prose }) => prose);
}

/** A message has at least three words; shorter strings are mostly names and keys. */
const MESSAGE = /\p{L}{2,}(?:\P{L}*\s\P{L}*\p{L}{2,}\S*){2}/u;
/** GraphQL, SQL, SVG and YAML have many words too, but they are not English. */
const CODE =
  /[{}<>]|\$\w|^(?:query|mutation|fragment|\.\.\.)\s|: \[|sans-serif|\b(?:bigint|desc|jsonb|min\(|nullif|smallint|timestamptz)\b|uuid/u;

/** The messages in TypeScript, in order. Each line, or each column of a usage text, is a message of its own. */
export function messagesIn(path: string, source: string): readonly Prose[] {
  return stringsIn(path, source)
    .flatMap(linesOf)
    .filter(({ text }) => MESSAGE.test(text) && !CODE.test(text));
}

function linesOf({ text, offsets }: Prose): readonly Prose[] {
  return [...text.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: line, index }) => ({
    text: line,
    offsets: offsets.slice(index, index + line.length),
  }));
}

/** The comments in TypeScript. Consecutive lines of `//` are one comment, because sentences continue across them. */
export function commentsIn(path: string, source: string): readonly Prose[] {
  const groups: { readonly start: number; end: number }[] = [];
  for (const { type, start, end } of parseSync(path, source).comments) {
    const before = groups.at(-1);
    if (type === "Line" && before !== undefined && /^\s*$/u.test(source.slice(before.end, start)))
      before.end = end;
    else groups.push({ start, end });
  }
  return groups.map(({ start, end }) => {
    const { text, offsets } = unchanged(source.slice(start, end), start);
    return { text: text.replaceAll(/^\s*(?:\/\*\*?|\/\/|\*(?!\/))|\*\/$/gmu, blank), offsets };
  });
}

const blank = (text: string): string => text.replaceAll(/[^\n]/gu, " ");

function unchanged(text: string, start: number): Prose {
  return { text, offsets: Array.from({ length: text.length }, (_, index) => start + index) };
}

/** Two parts of a template. The value is inline code, unless it already is inside of inline code. */
function withValueBetween(before: Prose, after: Prose): Prose {
  const value = before.text.split("`").length % 2 === 1 ? "`x`" : "x";
  const place = after.offsets[0] ?? before.offsets.at(-1) ?? 0;
  return {
    text: before.text + value + after.text,
    offsets: [...before.offsets, ...Array.from(value, () => place), ...after.offsets],
  };
}

/** The text that a string literal stands for, with the place of each character. */
function unescaped(raw: string, start: number): Prose {
  let text = "";
  const offsets: number[] = [];
  for (const { 0: piece, index, groups } of raw.matchAll(/\\(?<escape>u\{[^}]*\}|u.{4}|x.{2}|[^])|[^\\]/gu)) {
    const escape = groups?.["escape"];
    text += escape === undefined ? piece : escape === "n" ? "\n" : escape.length === 1 ? escape : "?";
    while (offsets.length < text.length) offsets.push(start + index);
  }
  return { text, offsets };
}
