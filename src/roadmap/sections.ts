/** Cuts a document into the tree of sections that its headings, summaries and labels make. */
import type { Heading, List, Nodes, Paragraph, Root, RootContent, Table } from "mdast";
import { isStep, kindOfHeading, kindOfLabel, type SectionKind } from "./section-kind.ts";
import { withBulletLines } from "./bullet-lines.ts";
import { readHtmlList } from "./html-list.ts";
import { htmlPieces } from "./html-pieces.ts";
import { labelOf } from "./label-of.ts";
import { isOptionalHeading, readOptional } from "./marks.ts";
import { readPin } from "./pin.ts";
import { plainText, undecorate } from "./plain-text.ts";
import { placeOf } from "./place.ts";
import type { Place } from "../model/roadmap.ts";

/** A piece of content that may hold topics. */
export type Block = List | Table | Paragraph;

/** A stretch of the document under one heading, `<summary>` or label. */
export interface Section {
  readonly title: string;
  readonly origin: "document" | "heading" | "summary" | "label";
  /** 0 for the document, 1 to 6 for headings, between two of them for summaries, 7 and 8 for labels. */
  readonly level: number;
  kind: SectionKind;
  optional: boolean;
  /** Whether its title numbers a step of a course: "Phase 2", "Week 1". */
  readonly step: boolean;
  readonly pin: string | null;
  readonly place: Place;
  /** The heading's own nodes, for the links in it. */
  readonly heading: readonly Nodes[];
  readonly blocks: Block[];
  readonly sections: Section[];
  /** Whether running text explains the section. */
  prose: boolean;
  /** Whether nothing at all stands right below its title. */
  bare: boolean;
  /** Whether it says what kind of list follows: a label, or a heading that several sections have. */
  labels: boolean;
}

/** Summaries within summaries end here, so that the tree stays shallow. */
const DEEPEST_SUMMARY = 6.5;
const SHORTEST_PROSE = 40;

/** Reads the sections of a document. The first is the document itself. */
export function readSections(root: Root): Section {
  const document = section("document", 0, "", [], { line: 1, column: 1 });
  const open: Section[] = [document];
  const innermost = (): Section => open.at(-1) ?? document;
  const enter = (next: Section): void => {
    while (innermost().level >= next.level && open.length > 1) open.pop();
    innermost().sections.push(next);
    open.push(next);
  };
  const nodes = root.children.flatMap(withBulletLines);
  nodes.forEach((node, index) => {
    const label = labelOf(node, nodes[index + 1]);
    if (label !== null) enter(section("label", label.level, label.title, label.heading, label.place));
    else if (node.type === "heading") enter(fromHeading(node));
    else if (node.type === "thematicBreak") leaveLabels(open);
    else {
      const here = innermost();
      here.bare &&= isComment(node);
      if (node.type === "html") readHtml(node.value, placeOf(node), open, enter);
      else if (isBlock(node)) addBlock(here, node);
      else if (node.type === "blockquote") here.prose ||= isProse(node);
    }
  });
  mergeWrappers(document);
  return document;
}

function isBlock(node: RootContent): node is Block {
  return node.type === "list" || node.type === "table" || node.type === "paragraph";
}

function addBlock(here: Section, block: Block): void {
  here.blocks.push(block);
  if (block.type === "paragraph") here.prose ||= isProse(block);
}

const DENSE = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/gu;

/** Whether a block is long enough for a sentence. In scripts whose characters say more, one counts as three. */
function isProse(node: RootContent): boolean {
  const text = plainText([node]);
  return text.length + (text.match(DENSE)?.length ?? 0) * 2 > SHORTEST_PROSE;
}

const isComment = (node: RootContent): boolean => node.type === "html" && node.value.startsWith("<!--");

function section(
  origin: Section["origin"],
  level: number,
  title: string,
  heading: readonly Nodes[],
  place: Place,
): Section {
  const { rest } = readOptional(undecorate(title));
  const label = origin === "label";
  return {
    title: label ? rest.replace(/\s*[:：]+$/u, "") : rest,
    origin,
    level,
    kind: origin === "document" ? "plain" : label ? kindOfLabel(rest) : kindOfHeading(rest),
    optional: isOptionalHeading(undecorate(title)),
    step: isStep(rest),
    pin: readPin(heading),
    place,
    heading,
    blocks: [],
    sections: [],
    prose: false,
    bare: true,
    labels: label,
  };
}

/** A count set as code behind a title ("`12 lessons`") is no part of it. */
function fromHeading(node: Heading): Section {
  const last = node.children.at(-1);
  const counted = last?.type === "inlineCode" && /^\d+\s+\p{L}+$/u.test(last.value);
  const title = plainText(counted ? node.children.slice(0, -1) : node.children);
  return section("heading", node.depth, title, node.children, placeOf(node));
}

/** `<details>`, `<summary>` and HTML headings open and close sections as Markdown's own headings do. */
function readHtml(html: string, place: Place, open: Section[], enter: (next: Section) => void): void {
  for (const piece of htmlPieces(html)) {
    const at = { line: place.line + piece.line, column: piece.line === 0 ? place.column : 1 };
    switch (piece.kind) {
      case "heading":
        enter(section("heading", piece.depth, piece.text, [], at));
        break;
      case "summary":
        enter(section("summary", summaryLevel(piece.text, open), piece.text, [], at));
        break;
      case "list":
        open.at(-1)?.blocks.push(readHtmlList(piece.html, at.line));
        break;
      case "end":
        leaveSummary(open);
        break;
    }
  }
}

/** A summary lies one half below the heading before it; but a step is never part of the step before it. */
function summaryLevel(title: string, open: readonly Section[]): number {
  const known = [...open, ...(open.at(-1)?.sections ?? [])];
  const sibling = isStep(undecorate(title)) ? known.find((one) => one.step) : undefined;
  if (sibling !== undefined) return sibling.level;
  const heading = open.findLast((one) => one.origin !== "label");
  return Math.min((heading?.level ?? 0) + 0.5, DEEPEST_SUMMARY);
}

function leaveSummary(open: Section[]): void {
  const index = open.findLastIndex((one) => one.origin === "summary");
  if (index > 0) open.length = index;
}

function leaveLabels(open: Section[]): void {
  while (open.at(-1)?.origin === "label") open.pop();
}

/** A `<details>` that wraps everything under a heading is no section of its own: "Toggle section (optional)". */
function mergeWrappers(parent: Section): void {
  const only = parent.sections.length === 1 ? parent.sections[0] : undefined;
  const bare = parent.blocks.every((block): boolean => block.type === "paragraph");
  if (only?.origin === "summary" && parent.origin !== "document" && bare && !only.step) {
    parent.sections.splice(0, 1, ...only.sections);
    parent.blocks.push(...only.blocks);
    parent.optional ||= only.optional;
    parent.prose ||= only.prose;
  }
  parent.sections.forEach(mergeWrappers);
}
