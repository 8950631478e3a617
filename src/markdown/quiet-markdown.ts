/**
 * Makes Markdown from other people safe for an issue. It keeps the text, its links, lists, quotes, tables and code, and drops
 * everything that could notify people, load something or look like Waymark's own text.
 */
import type { LinkReference, Nodes, Paragraph, Root, Table } from "mdast";
import { readMarkdown } from "../text/read-markdown.ts";
import { codeBlock } from "./code.ts";
import { escapeText } from "./escape-text.ts";
import { BlockReader } from "./html-blocks.ts";
import { endTest } from "./line-ends.ts";
import { EMPTY_LINE, writeBlocks, type Block } from "./quiet-blocks.ts";
import { writeWords, type QuietLine } from "./quiet-words.ts";
import { tokensOf, treeOf, type EndTest, type Token, type Word } from "./word-tree.ts";

export interface QuietMarkdown {
  readonly lines: readonly QuietLine[];
  /** The number of lines of the source that are left out because the text is too long. */
  readonly left: number;
}

/**
 * The text as lines of Markdown, a code block as one line. Images, emphasis, scripts and comments are dropped. So is what
 * contains only links to addresses in `listed`, unless a heading or a colon introduces it.
 */
export function quietMarkdown(markdown: string, listed: ReadonlySet<string> = new Set()): QuietMarkdown {
  const { text, left } = readable(markdown);
  if (text === null) return { lines: [{ ...EMPTY_LINE, segments: [escapeText(markdown)] }], left };
  const tree = readMarkdown(text);
  if (text.includes("]:")) resolveReferences(tree);
  const blocks = blocksOf(tree.children, text.split(/\r\n?|\n/u));
  return { lines: writeBlocks(withoutListed(blocks, listed)), left };
}

/** One sentence on one line, for example for a box. Code words stay code, and links become their words. */
export function quietSentence(markdown: string): string {
  if (readable(markdown).text !== markdown) return escapeText(markdown);
  const [first, ...rest] = readMarkdown(markdown).children;
  if (first?.type !== "paragraph" || rest.length > 0) return escapeText(markdown);
  const [line] = writeWords(onOneLine(treeOf(tokensOf(first.children, NO_ENDS))));
  return line?.segments.filter((segment) => typeof segment === "string").join("") ?? "";
}

const onOneLine = (words: readonly Word[]): readonly Word[] =>
  words.flatMap((word): readonly Word[] => {
    if (word.kind === "end") return [{ kind: "text", text: " " }];
    if (word.kind !== "pair") return [word];
    const inner = onOneLine(word.words);
    return word.pair === "link" ? inner : [{ ...word, words: inner }];
  });

/** Reading a longer text, or one with more marks or lines, would take too long. */
const LENGTH_LIMIT = 16_000;
const LIMITS = [
  { signs: /[*_~[\]<!`\\]|>(?=[ \t]*>)/gu, limit: 500 },
  { signs: /\n/gu, limit: 500 },
];

/** The lines that can be read in a short time, and the number of the others; null if the first line is too long. */
function readable(markdown: string): { readonly text: string | null; readonly left: number } {
  const start = markdown.slice(0, LENGTH_LIMIT);
  const [end = markdown.length] = [
    ...(start.length < markdown.length ? [LENGTH_LIMIT] : []),
    ...LIMITS.flatMap(({ signs, limit }) => [...start.matchAll(signs)][limit]?.index ?? []),
  ].sort((a, b) => a - b);
  if (end === markdown.length) return { text: markdown, left: 0 };
  const at = markdown.lastIndexOf("\n", end);
  if (at < 0) return { text: null, left: 0 };
  const others = markdown.slice(at).split("\n");
  return { text: markdown.slice(0, at), left: others.filter((line) => line.trim() !== "").length };
}

/** Makes links of references such as `[words][label]`. The first definition of a label counts. */
function resolveReferences(tree: Root): void {
  const targets = new Map<string, string>();
  const references: LinkReference[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
    if (node.type === "linkReference") references.push(node);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  for (const node of references)
    Object.assign(node, { type: "link", url: targets.get(node.identifier) ?? "" });
}

function blocksOf(nodes: readonly Nodes[], source: readonly string[]): readonly Block[] {
  const reader = new BlockReader();
  for (const node of nodes) {
    if (node.type === "html") reader.read(node.value);
    else reader.add(blocksOfNode(node, source));
  }
  return reader.finish();
}

function blocksOfNode(node: Nodes, source: readonly string[]): readonly Block[] {
  if (node.type === "paragraph") return wordsBlock(paragraphTokens(node, source));
  if (node.type === "heading") return wordsBlock(tokensOf(node.children, NO_ENDS), true);
  if (node.type === "blockquote") {
    const blocks = withFirst(node.children, source, withoutAlert);
    return blocks.length === 0 ? [] : [{ kind: "quote", blocks }];
  }
  if (node.type === "footnoteDefinition") {
    const name: Token = { kind: "text", text: `[${node.label ?? node.identifier}] ` };
    return withFirst(node.children, source, (tokens) => [name, ...tokens]);
  }
  if (node.type === "list") {
    const start = node.ordered === true ? (node.start ?? 1) : null;
    return [{ kind: "list", start, items: node.children.map((item) => blocksOf(item.children, source)) }];
  }
  if (node.type === "code") {
    const lines = codeBlock(node.value, node.lang ?? "");
    return lines.length === 0 ? [] : [{ kind: "code", lines }];
  }
  return node.type === "table" ? tableList(node) : [];
}

const NO_ENDS: EndTest = () => false;

function wordsBlock(tokens: readonly Token[], isHeading = false): readonly Block[] {
  const lines = writeWords(treeOf(tokens));
  return lines.length === 0 ? [] : [{ kind: "words", lines, isHeading }];
}

function paragraphTokens({ children, position }: Paragraph, source: readonly string[]): readonly Token[] {
  const [first, last] = [position?.start.line ?? 1, position?.end.line ?? 1];
  return tokensOf(children, first === last ? NO_ENDS : endTest(source, first, last));
}

/** The blocks, where the words of the first paragraph are changed. */
function withFirst(
  nodes: readonly Nodes[],
  source: readonly string[],
  change: (tokens: readonly Token[]) => readonly Token[],
): readonly Block[] {
  const [first, ...rest] = nodes;
  return first?.type === "paragraph"
    ? [...wordsBlock(change(paragraphTokens(first, source))), ...blocksOf(rest, source)]
    : [...wordsBlock(change([])), ...blocksOf(nodes, source)];
}

/** The line with which an alert begins on GitHub. */
const ALERT = /^\[!(?:note|tip|important|warning|caution)\]\s*$/iu;

const withoutAlert = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.kind === "text" && ALERT.test(tokens[0].text) ? tokens.slice(1) : tokens;

/** An item for each row: its first cell, and below it the other ones with the heads of their columns. */
function tableList({ children: [head, ...rows] }: Table): readonly Block[] {
  const heads = (head?.children ?? []).map((cell) => tokensOf(cell.children, NO_ENDS));
  const items =
    rows.length === 0
      ? heads.map((tokens) => wordsBlock(tokens))
      : rows.map(({ children }): readonly Block[] => {
          const [name, ...others] = children.flatMap((cell, column) => {
            const tokens = tokensOf(cell.children, NO_ENDS);
            return wordsBlock(tokens).length === 0 ? [] : [{ tokens, column }];
          });
          const below = others.map(({ tokens, column }) => wordsBlock([...headOf(heads[column]), ...tokens]));
          return name === undefined
            ? []
            : [...wordsBlock(name.tokens), ...(below.length === 0 ? [] : [list(below)])];
        });
  return [list(items)];
}

const list = (items: readonly (readonly Block[])[]): Block => ({ kind: "list", start: null, items });

const headOf = (tokens: readonly Token[] = []): readonly Token[] =>
  wordsBlock(tokens).length === 0 ? [] : [...tokens, { kind: "text", text: ": " }];

/** The blocks without those that contain only links to listed addresses, and that nothing introduces. */
function withoutListed(blocks: readonly Block[], listed: ReadonlySet<string>): readonly Block[] {
  const isListed = (block: Block): boolean =>
    block.kind === "words" &&
    block.lines.every(({ isLinks, urls }) => isLinks && urls.every((url) => listed.has(url)));
  return blocks.flatMap((block, index): readonly Block[] => {
    const before = blocks[index - 1];
    if (listed.size === 0 || (before?.kind === "words" && introduces(before))) return [block];
    if (block.kind === "list" && block.start === null)
      return [{ ...block, items: block.items.filter((item) => !item.every(isListed)) }];
    if (block.kind === "quote") {
      const left = withoutListed(block.blocks, listed);
      return left.length === 0 ? [] : [{ ...block, blocks: left }];
    }
    return isListed(block) ? [] : [block];
  });
}

function introduces({ lines, isHeading }: Extract<Block, { readonly kind: "words" }>): boolean {
  const last = lines.at(-1)?.segments.at(-1);
  return isHeading || (typeof last === "string" && /[:：]\s*$/u.test(last));
}
