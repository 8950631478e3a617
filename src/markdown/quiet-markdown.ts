/** Somebody else's Markdown, made fit for an issue: its words and lists, without what could ping, load or look like ours. */
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
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

function blocks(nodes: readonly Nodes[], depth: number): readonly string[] {
  return nodes
    .flatMap((node) => {
      if (node.type === "blockquote") return blocks(node.children, depth);
      if (node.type === "list") return [items(node.children, Math.min(depth, DEEPEST)).join("\n")];
      const isWords = (node.type === "paragraph" || node.type === "heading") && !isOnlyLinks(node);
      return isWords ? [escapeText(words(node))] : [];
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
