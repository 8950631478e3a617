/** Somebody else's Markdown, made fit for an issue: its words and lists, without what could ping, load or look like ours. */
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { cleanText } from "./clean-text.ts";
import { escapeText } from "./escape-text.ts";

const processor = remark().use(remarkGfm);

/** Deeper lists are drawn at this depth: nobody reads further. */
const DEEPEST = 4;

/**
 * The text's paragraphs, headings, lists and code words as plain Markdown. Links give their words (their addresses are
 * listed elsewhere), items that are nothing but links are left out; images, HTML, tables and code blocks give nothing.
 */
export function quietMarkdown(markdown: string): string {
  return blocks(processor.parse(markdown).children, 0).join("\n\n");
}

/** A sentence on one line, e.g. for a box: its words, and its code words as code. What is more than that is plain text. */
export function quietSentence(markdown: string): string {
  const [first, ...rest] = processor.parse(markdown).children;
  return first?.type === "paragraph" && rest.length === 0 ? written(first) : escapeText(markdown);
}

function blocks(nodes: readonly Nodes[], depth: number): readonly string[] {
  return nodes
    .flatMap((node) => {
      if (node.type === "blockquote") return blocks(node.children, depth);
      if (node.type === "list") return [items(node.children, Math.min(depth, DEEPEST)).join("\n")];
      const isWords = (node.type === "paragraph" || node.type === "heading") && !isOnlyLinks(node);
      return isWords ? [written(node)] : [];
    })
    .filter((text) => text !== "");
}

function items(nodes: readonly Nodes[], depth: number): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type !== "listItem") return [];
    const [first = "", ...rest] = blocks(
      node.children.filter((child) => child.type !== "list"),
      depth,
    );
    const below = node.children.flatMap((child) =>
      child.type === "list" ? items(child.children, depth + 1) : [],
    );
    if (first === "") return below.map((line) => line.replace(/^ {2}/u, ""));
    const indent = "  ".repeat(depth);
    return [`${indent}- ${[first, ...rest].join(" ")}`, ...below];
  });
}

/** Stands for a code word while the words around it are escaped. */
const CODE = "\uE000";

/** The words of a node as Markdown, with its code words as code. */
function written(node: Nodes): string {
  const codes: string[] = [];
  const withPlaces = (inner: Nodes): string => {
    if (inner.type === "inlineCode") return codes.push(inner.value) > 0 ? CODE : "";
    return "children" in inner ? inner.children.map(withPlaces).join("") : words(inner).replaceAll(CODE, "");
  };
  const around = escapeText(withPlaces(node));
  return around.replaceAll(CODE, () => codeSpan(codes.shift() ?? ""));
}

/** Code between as many backticks as it takes. A comment in it would read as one of our marks. */
function codeSpan(code: string): string {
  const text = cleanText(code).replaceAll("<!--", "<!\u2060--");
  if (text === "") return "";
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const room = /^`|`$/u.test(text) ? " " : "";
  return `${fence}${room}${text}${room}${fence}`;
}

function words(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value;
  if (node.type === "break") return " ";
  return "children" in node ? node.children.map(words).join("") : "";
}

/** "Docs", "Docs | Video": what is left of the text without its links has no letter or digit. */
function isOnlyLinks(node: Nodes): boolean {
  if (!("children" in node) || node.children.every((child) => child.type !== "link")) return false;
  const others = node.children.filter((child) => child.type !== "link");
  return !/[\p{L}\p{N}]/u.test(others.map(words).join(""));
}
