/** The words of Markdown and HTML as a small tree: text, code, line ends, and what links, raises, lowers or strikes words. */
import type { Nodes } from "mdast";
import { hrefOf, htmlEvents, type HtmlEvent } from "../text/html-events.ts";

type Pair = "link" | "raised" | "lowered" | "struck" | "code";

export type Word =
  | { readonly kind: "text" | "code" | "picture"; readonly text: string }
  | { readonly kind: "end" }
  | {
      readonly kind: "pair";
      readonly pair: Pair;
      readonly url: string | null;
      readonly words: readonly Word[];
    };

/** Each tag of HTML is a node of its own, so pairs are found afterwards. */
export type Token =
  | Exclude<Word, { readonly kind: "pair" }>
  | { readonly kind: "open"; readonly pair: Pair; readonly url: string | null }
  | { readonly kind: "close"; readonly pair: Pair };

/** Whether the end of a line of the source, counted from 1, is the end of a line for the reader as well. */
export type EndTest = (line: number) => boolean;

const open = (pair: Pair, url: string | null = null): Token => ({ kind: "open", pair, url });
const close = (pair: Pair): Token => ({ kind: "close", pair });
const text = (words: string): Token => ({ kind: "text", text: words });
const END: Token = { kind: "end" };

export function tokensOf(nodes: readonly Nodes[], isEnd: EndTest): readonly Token[] {
  return nodes.flatMap((node, index) => {
    if (node.type !== "text") return tokensOfNode(node, isEnd);
    const { value } = node;
    const start = isFormula(nodes.slice(Math.max(0, index - 2), index + 1)) ? 1 : 0;
    const end = isFormula(nodes.slice(index, index + 3)) ? value.length - 1 : value.length;
    return textTokens(value.slice(start, end), node.position?.start.line ?? 1, isEnd);
  });
}

/** Code between dollar signs. */
const isFormula = ([before, code, after]: readonly Nodes[]): boolean =>
  before?.type === "text" &&
  before.value.endsWith("$") &&
  code?.type === "inlineCode" &&
  after?.type === "text" &&
  after.value.startsWith("$");

function tokensOfNode(node: Nodes, isEnd: EndTest): readonly Token[] {
  if (node.type === "inlineCode") return [{ kind: "code", text: node.value }];
  if (node.type === "break") return [END];
  if (node.type === "image" || node.type === "imageReference")
    return [{ kind: "picture", text: node.alt ?? "" }];
  if (node.type === "html") return [...htmlEvents(node.value, 1)].flatMap(tokensOfHtml);
  if (node.type === "footnoteReference") return [text(`[${node.label ?? node.identifier}]`)];
  const below = "children" in node ? tokensOf(node.children, isEnd) : [];
  if (node.type === "link") return [open("link", node.url), ...below, close("link")];
  return node.type === "delete" ? [open("struck"), ...below, close("struck")] : below;
}

/**
 * What GitHub reads as a formula: white space is not next to its signs on the inside, and no letter or digit on the
 * outside. "$5 or $6" has none.
 */
const FORMULA = /(?<![\w$\\])\${1,2}([^$\s]|[^$\s][^$\n]{0,198}[^$\s])\${1,2}(?![\w$])/u;

function textTokens(value: string, line: number, isEnd: EndTest): readonly Token[] {
  return value
    .split("\n")
    .flatMap((words, index): readonly Token[] => [
      ...(index === 0 ? [] : [isEnd(line + index - 1) ? END : text(" ")]),
      ...words
        .split(FORMULA)
        .map((part, at): Token => ({ kind: at % 2 === 0 ? "text" : "code", text: part })),
    ]);
}

const PAIRS: Readonly<Record<string, Pair>> = {
  a: "link",
  sup: "raised",
  sub: "lowered",
  del: "struck",
  s: "struck",
  strike: "struck",
  code: "code",
  kbd: "code",
  samp: "code",
};
/** Elements whose words never share a line with the words around them. */
const LINES: ReadonlySet<string> = new Set([
  "br",
  "p",
  "div",
  "blockquote",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "table",
  "tr",
  "td",
  "th",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "details",
  "summary",
  "hr",
]);
const ALT = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu;

/** Line ends in HTML are white space. */
export function tokensOfHtml(event: HtmlEvent): readonly Token[] {
  if (event.kind === "comment") return [];
  if (event.kind === "text") return [text(event.text.replaceAll("\n", " "))];
  if (LINES.has(event.name)) return [END];
  if (event.name === "img" && event.kind === "open") {
    const [, double, single] = ALT.exec(event.attributes) ?? [];
    return [{ kind: "picture", text: double ?? single ?? "" }];
  }
  const pair = Object.hasOwn(PAIRS, event.name) ? PAIRS[event.name] : undefined;
  if (pair === undefined) return [];
  return [
    event.kind === "close" ? close(pair) : open(pair, pair === "link" ? hrefOf(event.attributes) : null),
  ];
}

interface Level {
  readonly pair: Pair | null;
  readonly url: string | null;
  /** Whether a pair of its kind is open already: it adds nothing. */
  readonly isAgain: boolean;
  readonly words: Word[];
}

/** Pairs that are not closed, and those in a pair of the same kind, leave only their words. No line ends in a pair. */
export function treeOf(tokens: readonly Token[]): readonly Word[] {
  const levels: Level[] = [{ pair: null, url: null, isAgain: false, words: [] }];
  const into = (): Word[] => levels.at(-1)?.words ?? [];
  const leave = (isClosed: boolean): void => {
    const level = levels.pop();
    if (level === undefined || level.pair === null) return;
    const { pair, url, isAgain, words } = level;
    if (isClosed && !isAgain) into().push({ kind: "pair", pair, url, words });
    else for (const word of words) into().push(word);
  };
  for (const token of tokens) {
    if (token.kind === "open") {
      const { pair, url } = token;
      levels.push({ pair, url, isAgain: levels.some((level) => level.pair === pair), words: [] });
    } else if (token.kind === "close") {
      if (levels.at(-1)?.pair === token.pair) leave(true);
    } else if (token.kind === "end" && levels.length > 1) into().push({ kind: "text", text: " " });
    else into().push(token);
  }
  while (levels.length > 1) leave(false);
  return into();
}

/** The text of words, without pictures. */
export const textOf = (words: readonly Word[]): string =>
  words
    .map((word) => {
      if (word.kind === "pair") return textOf(word.words);
      return word.kind === "text" || word.kind === "code" ? word.text : "";
    })
    .join("");
