/**
 * Makes Markdown from other people safe for an issue. It keeps the text and the lists, and drops everything that could
 * notify people, load something or look like Waymark's own text.
 */
import type { Nodes } from "mdast";
import { readMarkdown } from "../text/read-markdown.ts";
import { cleanText } from "./clean-text.ts";
import { escapeText } from "./escape-text.ts";
import { hasLetterOrDigit } from "../text/letters.ts";

/** Lists that are nested deeper are shown at this depth. */
const DEPTH_LIMIT = 4;

/**
 * The paragraphs, headings, lists and code words of the text as plain Markdown. A link becomes its text (its address is
 * listed elsewhere), and an item that contains only links is left out. Images, HTML, tables and code blocks are
 * dropped.
 */
export function quietMarkdown(markdown: string): string {
  return isCostly(markdown) ? plain(markdown) : blocks(readMarkdown(markdown).children, 0).join("\n\n");
}

/** A text that is longer, or has more marks, is shown without its Markdown: reading it would take too long. */
const LENGTH_LIMIT = 16_000;
const MARKS_LIMIT = 500;

function isCostly(markdown: string): boolean {
  return markdown.length > LENGTH_LIMIT || (markdown.match(/[*_~[\]<!`\\]/gu)?.length ?? 0) > MARKS_LIMIT;
}

function plain(markdown: string): string {
  const paragraphs = markdown.split(/\n(?:[ \t]*\n)+/u).map(escapeText);
  return paragraphs.filter((text) => text !== "").join("\n\n");
}

/** One sentence on one line, for example for a box. Code words stay code; everything else becomes plain text. */
export function quietSentence(markdown: string): string {
  if (isCostly(markdown)) return escapeText(markdown);
  const [first, ...rest] = readMarkdown(markdown).children;
  return first?.type === "paragraph" && rest.length === 0 ? written(first) : escapeText(markdown);
}

function blocks(nodes: readonly Nodes[], depth: number): readonly string[] {
  return nodes
    .flatMap((node) => {
      if (node.type === "blockquote") return blocks(node.children, depth);
      if (node.type === "list") return [items(node.children, Math.min(depth, DEPTH_LIMIT)).join("\n")];
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

/** A placeholder for a code word while the text around it is escaped. */
const CODE = "\uE000";

/** The text of a node as Markdown, with its code words as code. */
function written(node: Nodes): string {
  const codes: string[] = [];
  const withPlaces = (inner: Nodes): string => {
    if (inner.type === "inlineCode") return codes.push(inner.value) > 0 ? CODE : "";
    return "children" in inner ? inner.children.map(withPlaces).join("") : words(inner).replaceAll(CODE, "");
  };
  const around = escapeText(withPlaces(node));
  return around.replaceAll(CODE, () => codeSpan(codes.shift() ?? ""));
}

/** Puts code between as many backticks as needed. A comment in it would look like one of Waymark's markers. */
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

/** Whether a text such as "Docs" or "Docs | Video" has no letter or digit outside its links. */
function isOnlyLinks(node: Nodes): boolean {
  if (!("children" in node) || node.children.every((child) => child.type !== "link")) return false;
  const others = node.children.filter((child) => child.type !== "link");
  return !hasLetterOrDigit(others.map(words).join(""));
}
