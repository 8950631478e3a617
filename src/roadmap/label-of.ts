/** Finds the lines that introduce a list as a heading would: "**Topics:**", "Read:", "1. Stage 1". */
import type { List, Nodes, Paragraph, RootContent } from "mdast";
import { placeOf } from "./place.ts";
import { plainText, undecorate } from "./plain-text.ts";
import { isStep, kindOfLabel } from "./section-kind.ts";
import type { Place } from "../model/roadmap.ts";

export interface Label {
  /** 7 or 8: below all headings. */
  readonly level: number;
  readonly title: string;
  readonly heading: readonly Nodes[];
  readonly place: Place;
}

const BOLD = 7;
const PLAIN = 8;
const LONGEST = 90;

const label = (level: number, title: string, node: Paragraph): Label => ({
  level,
  title,
  heading: node.children,
  place: placeOf(node),
});

/** The label that a block is for the list or table `next` behind it, or null. */
export function labelOf(node: RootContent, next: RootContent | undefined): Label | null {
  if (node.type === "paragraph") return paragraphLabel(node, next);
  return node.type === "list" && next?.type === "list" ? stepLabel(node) : null;
}

/** "1. Stage 1" right before a list that was not indented: the item is the heading of that list. */
function stepLabel({ ordered, children }: List): Label | null {
  const [item, ...others] = children;
  const [only, ...below] = item?.children ?? [];
  if (ordered !== true || others.length > 0 || below.length > 0 || only?.type !== "paragraph") return null;
  const text = plainText(only.children);
  return isStep(undecorate(text)) ? label(BOLD, text, only) : null;
}

/** The label that a paragraph is, or null: bold from end to end, or short and ending in a colon before a list. */
function paragraphLabel(node: Paragraph, next: RootContent | undefined): Label | null {
  const text = plainText(node.children);
  if (text === "" || text.length > LONGEST) return lastLineLabel(node, next);
  const before = next?.type === "list" || next?.type === "table";
  const bold = isBold(node);
  const colon = /[:：]$/u.test(undecorate(text));
  if (!(before && (bold || colon)) && !(bold && isStep(undecorate(text)))) return lastLineLabel(node, next);
  if (plainText(node.children.filter((one) => one.type === "link")) === text) return null;
  const known = kindOfLabel(undecorate(text)) !== "plain";
  return label(bold && !known ? BOLD : PLAIN, text, node);
}

/** A paragraph may end in a label line of its own: "Some words.\n**Resources:**" before a list. */
function lastLineLabel(node: Paragraph, next: RootContent | undefined): Label | null {
  if (next?.type !== "list" && next?.type !== "table") return null;
  const last = node.children.at(-1);
  const line = last?.type === "text" ? (last.value.split("\n").at(-1) ?? "") : plainText(last ? [last] : []);
  const title = undecorate(line);
  if (!/[:：]$/u.test(title) || title.length > 40 || kindOfLabel(title) === "plain") return null;
  return { ...label(PLAIN, line, node), heading: [] };
}

function isBold(node: Paragraph): boolean {
  const start = node.children.findIndex((one) => one.type === "html" && /^<(?:b|strong)\b/iu.test(one.value));
  const end = node.children.findIndex((one) => one.type === "html" && /^<\/(?:b|strong)\b/iu.test(one.value));
  if (start >= 0 && end > start) {
    const outside = plainText(node.children.filter((_, index) => index < start || index > end));
    return !/\p{L}/u.test(outside);
  }
  const strong = plainText(node.children.filter((one) => one.type === "strong" || one.type === "emphasis"));
  const all = plainText(node.children);
  return (
    strong !== "" &&
    undecorate(all).replace(/[\s:：.]+$/u, "") === undecorate(strong).replace(/[\s:：.]+$/u, "")
  );
}
