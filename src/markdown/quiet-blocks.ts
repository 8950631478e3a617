/** Blocks of safe Markdown: paragraphs, lists, quotes and code, and how they are put together. */
import type { QuietLine } from "./quiet-words.ts";

export type Block =
  | { readonly kind: "words"; readonly lines: readonly QuietLine[]; readonly isHeading: boolean }
  | { readonly kind: "code"; readonly lines: readonly string[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  /** The number of the first item, or null for a list without numbers. */
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly (readonly Block[])[] };

/** Items of lists and quotes that are nested deeper are shown as lines. */
const DEPTH_LIMIT = 5;
export const EMPTY_LINE: QuietLine = { segments: [], urls: [], isLinks: false };

/** The lines of the blocks. A code block is one line, so that nobody cuts it. */
export const writeBlocks = (blocks: readonly Block[]): readonly QuietLine[] => joined(blocks, 0, false);

function joined(blocks: readonly Block[], depth: number, isTight: boolean): readonly QuietLine[] {
  const all: QuietLine[] = [];
  let before: Block | null = null;
  let alike = 0;
  for (const block of depth < DEPTH_LIMIT ? blocks : flat(blocks)) {
    // Two lists next to each other need different signs, or they would be one.
    const next: number = isAlike(before, block) ? alike + 1 : 0;
    const lines = linesOf(block, depth, next % 2 === 0);
    if (lines.length === 0) continue;
    if (all.length > 0 && !isTight) all.push(EMPTY_LINE);
    for (const line of lines) all.push(line);
    [before, alike] = [block, next];
  }
  return all;
}

const isAlike = (one: Block | null, other: Block): boolean =>
  one?.kind === "list" && other.kind === "list" && (one.start === null) === (other.start === null);

function flat(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === "quote") return flat(block.blocks);
    return block.kind === "list" ? block.items.flatMap(flat) : [block];
  });
}

function linesOf(block: Block, depth: number, isUsual: boolean): readonly QuietLine[] {
  switch (block.kind) {
    case "words":
      return block.lines;
    case "code":
      return [{ ...EMPTY_LINE, segments: [block.lines.join("\n")] }];
    case "quote":
      return joined(block.blocks, depth + 1, false).map(quoted);
    case "list": {
      const { start } = block;
      const items = start === null ? bullets(block.items) : block.items;
      return items.flatMap((item, index) => {
        const prefix = start === null ? (isUsual ? "- " : "* ") : `${start + index}${isUsual ? "." : ")"} `;
        return itemLines(item, depth, { prefix, isLast: index === items.length - 1 });
      });
    }
  }
}

/** Items without words are left out, and the items below them take their place. */
const bullets = (items: readonly (readonly Block[])[]): readonly (readonly Block[])[] =>
  items.flatMap((item) => {
    const [first, ...rest] = item;
    if (first === undefined) return [];
    return first.kind === "list" && first.start === null && rest.length === 0 ? first.items : [item];
  });

function itemLines(
  blocks: readonly Block[],
  depth: number,
  { prefix, isLast }: { readonly prefix: string; readonly isLast: boolean },
): readonly QuietLine[] {
  const isTight = !blocks.some(({ kind }, index) => goesOn(kind, blocks[index - 1]?.kind));
  const indent = " ".repeat(prefix.length);
  const lines = joined(blocks, depth + 1, isTight);
  // A number without words keeps its place, because other words may refer to the numbers behind it.
  if (lines.length === 0) return /^\d/u.test(prefix) ? [{ ...EMPTY_LINE, segments: [`${prefix}…`] }] : [];
  return [
    ...lines.map((line, index) => indented(line, index === 0 ? prefix : indent, indent)),
    ...(isTight || isLast ? [] : [EMPTY_LINE]),
  ];
}

/** Without a blank line, words behind a list would belong to its last item, and words or a quote behind a quote to that. */
const goesOn = (kind: Block["kind"], before: Block["kind"] | undefined): boolean =>
  (kind === "words" && (before === "list" || before === "quote")) || (kind === "quote" && before === "quote");

/** A line of a quote. Code is one line with line ends in it. */
function quoted(line: QuietLine): QuietLine {
  if (line.segments.length === 0) return { ...line, segments: [">"] };
  const segments = line.segments.map((segment) =>
    typeof segment === "string"
      ? segment.replaceAll(/\n(?!\n)/gu, "\n> ").replaceAll(/\n(?=\n)/gu, "\n>")
      : segment,
  );
  return { ...line, segments: ["> ", ...segments] };
}

function indented(line: QuietLine, prefix: string, indent: string): QuietLine {
  if (line.segments.length === 0) return line;
  const segments = line.segments.map((segment) =>
    typeof segment === "string" ? segment.replaceAll(/\n(?!\n)/gu, `\n${indent}`) : segment,
  );
  return { ...line, segments: [prefix, ...segments] };
}
