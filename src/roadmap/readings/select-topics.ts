/** Finds the topics of one reading: the nodes of a unit in a region, without what is beside the course. */
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { mentions } from "../words/lexicon.ts";
import { isAside } from "../words/role.ts";
import type { Region } from "./candidate.ts";
import { topHeadings } from "./regions.ts";
import type { Unit } from "./units.ts";
import { numberAt } from "../quantities.ts";

/** What is below and above each node, asked for by one reading after another. */
export interface Around {
  /** Whether an item, a box or a heading that is more than a label is below the node. */
  readonly items: Uint8Array;
  readonly boxes: Uint8Array;
  readonly headings: Uint8Array;
  /** The nearest node above that is beside the course by its words, or -1. */
  readonly aside: Int32Array;
  /** The nodes of each unit that was asked for, in the order of the document, by the words that tell units apart. */
  readonly units: Map<string, readonly OutlineNode[]>;
}

export function aroundNodes({ facts }: DocumentFacts): Around {
  const items = new Uint8Array(facts.length);
  const boxes = new Uint8Array(facts.length);
  const headings = new Uint8Array(facts.length);
  const aside = new Int32Array(facts.length).fill(-1);
  for (const { node } of facts) {
    const up = node.parent?.index;
    if (up === undefined) continue;
    const above = facts[up];
    aside[node.index] = above !== undefined && isAside(above.role) ? up : (aside[up] ?? -1);
  }
  // From the last node to the first, so that a node has heard of all below it before it tells the one above.
  for (let index = facts.length - 1; index > 0; index--) {
    const node = facts[index]?.node;
    const up = node?.parent?.index;
    if (node === undefined || up === undefined) continue;
    if (items[index] === 1 || node.kind === "item") items[up] = 1;
    if (boxes[index] === 1 || node.task) boxes[up] = 1;
    if (headings[index] === 1 || (node.kind === "heading" && node.form !== "label")) headings[up] = 1;
  }
  return { items, boxes, headings, aside, units: new Map() };
}

/** All nodes of a unit in a region that can be read, in the order of the document. */
export function topicsIn(
  region: Region,
  unit: Unit,
  document: DocumentFacts,
  around: Around,
): readonly OutlineNode[] {
  return onceEach(
    select(region, unit, document, around).filter((node) => isReadable(node, document)),
    document,
  );
}

/** The same steps again, such as a checklist of the days that were listed before, are left out where they are this share. */
const REPEATED_SHARE = 0.4;

function onceEach(topics: readonly OutlineNode[], { of }: DocumentFacts): readonly OutlineNode[] {
  const seen = new Set<string>();
  // "Week 1" by itself comes again in the next month, "Loops" in another phase.
  const kept = topics.filter((topic) => {
    const { key, step, words } = of(topic);
    if (step === null || words < 3) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return topics.length - kept.length >= topics.length * REPEATED_SHARE ? kept : topics;
}

function select(region: Region, unit: Unit, document: DocumentFacts, around: Around): readonly OutlineNode[] {
  if (unit.kind === "parts" || unit.kind === "part-items")
    return region.roots.flatMap((root) => partsOf(root, unit.kind === "part-items", document));
  const nodes = nodesOf(unit, unit.kind, document, around);
  const chosen: OutlineNode[] = [];
  for (const root of region.roots) {
    // What is below a topic is part of it.
    let free = root.index + 1;
    for (let place = firstFrom(free, nodes); place < nodes.length; place++) {
      const node = nodes[place];
      if (node === undefined || node.index > root.last) break;
      if (node.index < free) continue;
      chosen.push(node);
      free = node.last + 1;
    }
  }
  return unit.kind === "opened" ? chosen.flatMap((node) => openGroups(node)) : chosen;
}

/** All nodes of a unit that have a title. Regions are many, so each unit's nodes are looked for once. */
function nodesOf(
  unit: Unit,
  kind: keyof typeof TESTS,
  document: DocumentFacts,
  around: Around,
): readonly OutlineNode[] {
  const name = Object.values(unit).join(" ");
  const known = around.units.get(name);
  if (known !== undefined) return known;
  const test = TESTS[kind];
  const found = document.outline.nodes.filter(
    (node) => test(node, unit, document, around) && document.of(node).says.title !== "",
  );
  around.units.set(name, found);
  return found;
}

/** The place of the first node that has this index or a later one. */
function firstFrom(index: number, nodes: readonly OutlineNode[]): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((nodes[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a node has words that the author does not leave out; of what only a picture shows nothing can be said. */
function isReadable(node: OutlineNode, document: DocumentFacts): boolean {
  const { excluded, says } = document.of(node);
  return (
    !excluded &&
    says.title !== "" &&
    !(node.pictured && node.children.length === 0) &&
    !isName(node, document)
  );
}

/** Whether a node names the whole document: the first heading, "Learning roadmap". "Step 1: Roadmaps" is a part of it. */
function isName(node: OutlineNode, { lexicons, of }: DocumentFacts): boolean {
  return (
    node.kind === "heading" &&
    node.level === 1 &&
    node.parent?.children.find(({ kind }) => kind === "heading") === node &&
    of(node).number === null &&
    mentions(node.title, lexicons.roadmap)
  );
}

type Test = (node: OutlineNode, unit: Unit, document: DocumentFacts, around: Around) => boolean;

const isItem = (node: OutlineNode): boolean => node.kind === "item";

const TESTS: Readonly<Record<Exclude<Unit["kind"], "parts" | "part-items">, Test>> = {
  below: (node, unit, { of }) =>
    (isItem(node) || node.kind === "row") &&
    unit.kind === "below" &&
    node.parent !== null &&
    node.parent.kind !== "document" &&
    of(node.parent).key === unit.label,
  "rows of": (node, unit) =>
    node.kind === "row" && unit.kind === "rows of" && node.head.join("|") === unit.head,
  headings: (node, unit) =>
    node.kind === "heading" &&
    unit.kind === "headings" &&
    (node.level === unit.level || (unit.level === 6.5 && node.form === "summary")),
  items: (node, unit) => isItem(node) && unit.kind === "items" && node.level === unit.depth,
  leaves: (node, _unit, _document, { items }) => isItem(node) && items[node.index] === 0,
  opened: (node) => isItem(node),
  tasks: (node) => isItem(node) && node.task,
  "leaf-tasks": (node, _unit, _document, { boxes }) => isItem(node) && node.task && boxes[node.index] === 0,
  rows: (node) => node.kind === "row",
  cells: (node) => node.kind === "cell" && node.block >= 0,
  links: (node) => node.kind === "paragraph" && node.linked,
  // A row of a table that Markdown does not know as one is a line that names nothing.
  lines: (node, _, { of }) =>
    node.kind === "paragraph" && of(node).form === "name" && !node.text.startsWith("|"),
  "leaf-headings": (node, _unit, _document, { headings }) =>
    node.kind === "heading" && headings[node.index] === 0,
  "bold-items": (node) => isItem(node) && node.bold,
  "topic-labels": (node, _, { of }) =>
    (isItem(node) || node.kind === "row") &&
    node.parent !== null &&
    node.parent.kind !== "document" &&
    of(node.parent).role === "topics",
  days: (node, _, { of }) => of(node).step?.size === "day" && node.kind !== "cell",
  weeks: (node, _, { of }) => of(node).step?.size === "week" && node.kind !== "cell",
  stages: (node, _, { of }) => of(node).step?.size === "stage" && node.kind !== "cell",
  numbered: (node, _, { of }) =>
    of(node).number !== null && node.kind !== "cell" && node.kind !== "paragraph",
};

/** The items of a list, or those below where the list only groups: its items have no link or box, theirs have. */
function openGroups(node: OutlineNode): readonly OutlineNode[] {
  const items = node.children.filter(isItem);
  const rich = items.filter(
    (item) => item.children.length > 0 || item.links.length > 0 || item.bold || item.task,
  ).length;
  const groups =
    items.length > 1 &&
    !node.task &&
    node.links.length === 0 &&
    node.lead === null &&
    rich * 2 >= items.length;
  return groups ? items.flatMap((item) => openGroups(item)) : [node];
}

/** Below each part: its headings, else its items, else its rows, else the part itself; or its items before its headings. */
function partsOf(root: OutlineNode, itemsFirst: boolean, document: DocumentFacts): readonly OutlineNode[] {
  const parts = root.kind === "document" ? topHeadings(root) : [root];
  return parts.flatMap((part) => {
    const isFree = (node: OutlineNode): boolean => !isAside(document.of(node).role);
    const headings = part.children.filter(
      (node) => node.kind === "heading" && isFree(node) && document.of(node).role !== "topics",
    );
    const items = topItems(part).filter(isFree);
    const choices = itemsFirst ? [items, headings] : [headings, items];
    return choices.find((nodes) => nodes.length > 0) ?? (part.kind === "heading" ? [part] : []);
  });
}

function topItems(node: OutlineNode): readonly OutlineNode[] {
  return node.children.flatMap((child) =>
    isItem(child) || child.kind === "row" ? [child] : child.kind === "heading" ? topItems(child) : [],
  );
}

/** What its words say to be beside the course is a topic all the same, where all else about it is this like one. */
const TOPIC_CHANCE = 0.5;

/**
 * The nodes that are not beside the course: by their words, by those above them and by what they are made of. Words are
 * evidence only; `likely` weighs them with everything else.
 */
export function courseOnly(
  nodes: readonly OutlineNode[],
  { kind, roots }: Region,
  { of }: DocumentFacts,
  { aside }: Around,
  likely: ArrayLike<number>,
): readonly OutlineNode[] {
  let root = 0;
  return nodes.filter((node) => {
    while (root + 1 < roots.length && (roots[root]?.last ?? 0) < node.index) root += 1;
    const { role, form, says } = of(node);
    // What an author names is the course. Steps and numbers are found anywhere, so what is above them counts, too.
    const from = kind === "siblings" || roots.length === 1 ? (roots[root]?.index ?? 0) : -1;
    const isBeside =
      isAside(role) || BAD_FORMS.has(form) || (aside[node.index] ?? -1) > from || says.samePage;
    return !isBeside || numberAt(likely, node.index) >= TOPIC_CHANCE;
  });
}

const BAD_FORMS: ReadonlySet<Facts["form"]> = new Set(["duration", "url", "path", "empty", "version"]);
