/** Turns Markdown text into a syntax tree whose positions are those of the text as it was given. */
import type { Nodes, Root, RootContent } from "mdast";
import { frontMatterLength } from "../text/front-matter.ts";
import { readMarkdown } from "../text/read-markdown.ts";
import { findCuts } from "./find-cuts.ts";
import { readDefinitions } from "./links.ts";

/** Chunks of about this many characters are read at once: remark's time grows faster than its input. */
const CHUNK = 2500;

/**
 * Reads GitHub-flavoured Markdown. A byte order mark and front matter count as blank, so that every line and
 * offset of the tree is the one of `markdown`. The text is read in chunks, each from one clean start of a block to the
 * next, and the tree is the one that the whole text would give, except for whether lists are loose. `size` is
 * the minimum length of a chunk.
 */
export function readDocument(markdown: string, size = CHUNK): Root {
  const text = blankOut(markdown);
  const chunks = readChunks(text, size);
  const defined = new Set(chunks.flatMap((chunk) => [...labelsIn(chunk)]));
  const roots = chunks.map((chunk) => withDefinitions(chunk, defined));
  return { type: "root", children: joinLists(roots, chunks) };
}

/** The whole text read at once, as remark does it: what `readDocument` must agree with. */
export function readAtOnce(markdown: string): Root {
  return readMarkdown(blankOut(markdown));
}

function blankOut(markdown: string): string {
  const mark = markdown.startsWith("\uFEFF") ? " " : "";
  const text = markdown.slice(mark.length);
  const length = frontMatterLength(text);
  // Each code unit, so that an emoji counts as two and all offsets behind it stay.
  return `${mark}${text.slice(0, length).replace(/[^\r\n]/g, " ")}${text.slice(length)}`;
}

interface Chunk {
  readonly text: string;
  readonly offset: number;
  readonly line: number;
  readonly root: Root;
  /** Whether the chunk starts with a further item of the list that the chunk before ends in. */
  readonly continues: boolean;
}

function readChunks(text: string, size: number): readonly Chunk[] {
  const cuts = findCuts(text);
  const chunks: Chunk[] = [];
  let start = { offset: 0, line: 1 };
  let continues = false;
  let least = size;
  let next = 0;
  while (start.offset < text.length || chunks.length === 0) {
    while (next < cuts.length && (cuts[next]?.offset ?? 0) < start.offset + least) next += 1;
    const cut = cuts[next];
    const end = cut?.end ?? text.length;
    const root = readMarkdown(text.slice(start.offset, end));
    const clean =
      cut === undefined ? "end" : endsCleanly(root, cut.offset - start.offset, text.slice(cut.offset, end));
    if (clean === null) {
      // Not the start of a block: the text is inside a fence or a comment. Try further on.
      least *= 2;
      continue;
    }
    chunks.push({ text: text.slice(start.offset, cut?.offset), ...start, root, continues });
    continues = clean === "item";
    if (cut === undefined) break;
    start = cut;
    least = size;
  }
  return chunks;
}

const LIST_LIKE = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u;
/** An item that holds nothing but the sign of another one. */
const EMPTY_LIST_IN_LIST = /^(?:[-*+]|\d{1,9}[.)])\s+(?:[-*+]|\d{1,9}[.)])\s*$/u;

/**
 * Takes the last line, which belongs to the next chunk, off a tree. Says whether it starts a block ("block") or a
 * further item of a list ("item"); null where it does neither.
 */
function endsCleanly(root: Root, offset: number, line: string): "block" | "item" | null {
  const last = root.children.at(-1);
  // remark lets some lists not start behind other blocks ("2." behind code), which they do at the start of a text.
  if (last?.type === "paragraph" && LIST_LIKE.test(line)) return null;
  // Behind a paragraph, remark reads the second sign of "- *" as text, and at the start of a text as a list.
  if (root.children.at(-2)?.type === "paragraph" && EMPTY_LIST_IN_LIST.test(line)) return null;
  if (last?.position?.start.offset === offset) {
    root.children.pop();
    return "block";
  }
  if (last?.type !== "list" || last.children.at(-1)?.position?.start.offset !== offset) return null;
  last.children.pop();
  return "item";
}

const BRACKETS = /\[((?:[^[\]\\]|\\.){1,999})\]/gsu;

/** The labels that a tree defines, as remark compares them; those of footnotes begin with "^". */
function labelsIn({ text, root }: Pick<Chunk, "text" | "root">): Iterable<string> {
  return text.includes("]:") ? readDefinitions(root).keys() : [];
}

/** Reads a chunk again where it refers to what another chunk defines, with those definitions before it. */
function withDefinitions(chunk: Chunk, defined: ReadonlySet<string>): Root {
  const own = new Set(defined.size === 0 ? [] : labelsIn(chunk));
  const missing = new Set<string>();
  if (defined.size > own.size) {
    for (const [, label = ""] of chunk.text.matchAll(BRACKETS)) {
      const known = label
        .replace(/[\t\n\r ]+/gu, " ")
        .trim()
        .toLowerCase()
        .toUpperCase()
        .toLowerCase();
      if (defined.has(known) && !own.has(known)) missing.add(known);
    }
  }
  if (missing.size === 0) return shift(chunk.root, chunk.offset, chunk.line - 1);
  // Definitions of links come last: unlike those of footnotes they end with their line.
  const prefix = `${[...missing]
    .sort()
    .reverse()
    .map((label) => `[${label}]: x\n\n`)
    .join("")}[-]: x\n\n`;
  const root = readMarkdown(prefix + chunk.text);
  root.children = root.children.filter((node) => (node.position?.start.offset ?? 0) >= prefix.length);
  return shift(root, chunk.offset - prefix.length, chunk.line - 1 - (prefix.match(/\n/gu)?.length ?? 0));
}

function shift(root: Root, offset: number, lines: number): Root {
  const move = (node: Nodes): void => {
    if (node.position !== undefined) {
      const { start, end } = node.position;
      start.line += lines;
      start.offset = (start.offset ?? 0) + offset;
      end.line += lines;
      end.offset = (end.offset ?? 0) + offset;
    }
    if ("children" in node) for (const child of node.children) move(child);
  };
  if (offset !== 0 || lines !== 0) root.children.forEach(move);
  return root;
}

/** Puts the items of a list that was cut back together. */
function joinLists(roots: readonly Root[], chunks: readonly Chunk[]): RootContent[] {
  const all: RootContent[] = [];
  roots.forEach((root, index) => {
    const [first, ...rest] = root.children;
    const before = all.at(-1);
    if (chunks[index]?.continues === true && before?.type === "list" && first?.type === "list") {
      for (const item of first.children) before.children.push(item);
      if (before.position !== undefined && first.position !== undefined)
        before.position.end = first.position.end;
      for (const node of rest) all.push(node);
    } else for (const node of root.children) all.push(node);
  });
  return all;
}
