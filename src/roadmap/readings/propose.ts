/** Proposes the plausible readings of a document: where the course is, and what in it is a topic. */
import { isAside } from "../words/role.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import { cellAt } from "../features/table-columns.ts";
import type { ReadingOptions } from "../../model/parse-options.ts";
import { regionOf, unitsOf } from "./reading-options.ts";
import type { Candidate, PhaseGroup, Region } from "./candidate.ts";
import { PLAIN_UNITS, type Unit } from "./units.ts";
import { ancestors, isWithin, type OutlineNode } from "../outline/outline.ts";

/** A reading has two topics at least; of a document with a handful of things to read one may be all. */
const READING_TOPICS = 2;
/** Fewer things to learn do not make a course. */
export const COURSE_TOPICS = 2;
/** Of a shorter document, one section alone is not the course. */
const SECTION_SIZE = 24;
const HANDFUL = 8;
const CELLS = 6;
/** Where what is beside the course would be most of it, it is proposed as topics, too. */
const LEFT_SHARE = 0.35;
/** The most items that a document may have (see find-excess.ts): none of its readings is too long to be compared. */
const TOPICS_LIMIT = 30_000;

/**
 * The readings that `options` leave open; with no options all that are plausible, usually twenty to thirty. Readings
 * that find the same topics are one. `likely` has for each node the chance that it is a topic.
 */
export function propose(
  document: DocumentFacts,
  options: ReadingOptions,
  likely: ArrayLike<number>,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const named = regionOf(options, document);
  const chosen = unitsOf(options);
  const { all: wantsAll } = options.topics;
  const around = aroundNodes(document);
  const fewest =
    chosen === null && named === null && (document.facts[0]?.size ?? 0) > HANDFUL ? READING_TOPICS : 1;
  // An author who says what a topic is, and not where the course is, means the whole document.
  const everywhere: Region = { kind: "whole", roots: [document.outline.root] };
  for (const region of named !== null
    ? [named]
    : chosen !== null
      ? [everywhere]
      : [everywhere, ...regions(document, likely)]) {
    const usual =
      region.kind === "whole" ? [...UNITS, ...labelUnits(document), ...headUnits(document)] : UNITS;
    for (const unit of chosen ?? usual) {
      const all = onceEach(
        select(region, unit, document, around).filter((node) => isReadable(node, document)),
        document,
      );
      const course = courseOnly(all, region, document, around);
      // Words lead to a wrong filter where they leave little of all.
      const isDoubtful = course.length < all.length * LEFT_SHARE;
      for (const filtered of [true, false]) {
        if (wantsAll === filtered) continue;
        if (wantsAll === null && !filtered && (!isDoubtful || !isOpen(region))) continue;
        const topics = filtered ? course : all;
        if (topics.length < fewest || topics.length > TOPICS_LIMIT) continue;
        if (named === null && region.kind !== "whole" && topics.length < COURSE_TOPICS) continue;
        // In a table of a row or two, the row is the topic.
        if (chosen === null && unit.kind === "cells" && topics.length < CELLS) continue;
        // One heading alone is the title of the document, and one paragraph alone is not a list.
        const [only] = topics.length === 1 ? topics : [];
        if (only?.kind === "heading" || (chosen === null && only?.kind === "paragraph")) continue;
        const key = keyOf(topics);
        if (found.has(key)) continue;
        found.set(key, { region, unit, filtered, topics, phases: groupTopics(topics, region, document) });
      }
    }
  }
  const all = [...found.values()];
  const several = all.filter(({ topics }) => topics.length >= READING_TOPICS);
  return several.length > 0 && chosen === null && named === null ? several : all;
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

/** Whether a region was not chosen for its steps or its likely topics, so that all of it may be meant. */
const isOpen = ({ kind }: Region): boolean => kind === "whole" || kind === "section";

/** Two sums over the topics that no other list of topics has but by a chance of one in 2^52. */
function keyOf(topics: readonly OutlineNode[]): string {
  let one = 17;
  let two = 31;
  for (const { index } of topics) {
    one = Math.imul(one ^ index, 0x01_00_01_93);
    two = Math.imul(two + index, 0x5b_d1_e9_95) ^ (two >>> 15);
  }
  return `${topics.length} ${one} ${two}`;
}

/** What is below and above each node, asked for by one reading after another. */
interface Around {
  /** Whether an item, a box or a heading that is more than a label is below the node. */
  readonly items: Uint8Array;
  readonly boxes: Uint8Array;
  readonly headings: Uint8Array;
  /** The nearest node above that is beside the course by its words, or -1. */
  readonly aside: Int32Array;
}

function aroundNodes({ facts }: DocumentFacts): Around {
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
  return { items, boxes, headings, aside };
}

const UNITS: readonly Unit[] = [
  ...[1, 2, 3, 4, 5, 6, 6.5, 7, 8].map((level): Unit => ({ kind: "headings", level })),
  ...[1, 2, 3].map((depth): Unit => ({ kind: "items", depth })),
  ...PLAIN_UNITS,
];

/** Items below a heading, label or item whose words come again and again: "Topics", "Aprende", "Theory". */
function labelUnits({ outline, of }: DocumentFacts): readonly Unit[] {
  const counts = new Map<string, { times: number; items: number }>();
  for (const node of outline.nodes) {
    if (node.kind !== "heading" && node.kind !== "item") continue;
    const { key, step } = of(node);
    const items = node.children.filter((child) => child.kind === "item" || child.kind === "row").length;
    if (items === 0 || key === "" || step !== null) continue;
    const known = counts.get(key) ?? { times: 0, items: 0 };
    counts.set(key, { times: known.times + 1, items: known.items + items });
  }
  return [...counts]
    .filter(([, { times }]) => times > 1)
    .toSorted(([, a], [, b]) => b.items - a.items)
    .slice(0, 8)
    .map(([label]) => ({ kind: "below", label }));
}

/** Rows of tables that have the same head. */
function headUnits({ outline }: DocumentFacts): readonly Unit[] {
  const counts = new Map<string, number>();
  for (const node of outline.nodes)
    if (node.kind === "row") counts.set(node.head.join("|"), (counts.get(node.head.join("|")) ?? 0) + 1);
  if (counts.size < 2) return [];
  return [...counts]
    .filter(([, rows]) => rows > 2)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([head]) => ({ kind: "rows of", head }));
}

/** The regions worth trying beside the whole document: its larger sections, its steps, its numbered headings. */
function regions({ outline, of, facts }: DocumentFacts, likely: ArrayLike<number>): readonly Region[] {
  const totals = facts[0] ?? { size: 0 };
  const found: Region[] = [];
  const headings = outline.nodes.filter((node) => node.kind === "heading");
  const large = (totals.size < SECTION_SIZE ? [] : headings)
    .filter(
      (node) =>
        node.level <= 6.5 &&
        of(node).size >= Math.max(4, totals.size * 0.2) &&
        of(node).size < totals.size * 0.97,
    )
    .toSorted((a, b) => of(b).size - of(a).size)
    .slice(0, 6);
  for (const node of large) found.push({ kind: "section", roots: [node] });
  for (const size of ["stage", "week", "day"] as const) {
    const steps = headings.filter((node) => of(node).step?.size === size);
    for (const roots of byLevel(steps))
      if (roots.length > 1) found.push({ kind: "steps", roots: withOptional(roots, headings, of) });
  }
  const numbered = headings.filter((node) => of(node).number !== null && of(node).step === null);
  for (const roots of byLevel(numbered)) if (roots.length > 2) found.push({ kind: "numbered", roots });
  const roots = likelyParts(outline.root, likely, of);
  if (roots.length > 0) found.push({ kind: "likely", roots });
  return found;
}

/** Steps with the optional parts beside them, such as "Bonus" behind the last phase. */
function withOptional(
  roots: readonly OutlineNode[],
  headings: readonly OutlineNode[],
  of: DocumentFacts["of"],
): readonly OutlineNode[] {
  const [first] = roots;
  const isBeside = (node: OutlineNode): boolean =>
    node.level === first?.level &&
    node.parent === first.parent &&
    of(node).optional &&
    of(node).role === "plain";
  return headings.filter((node) => roots.includes(node) || isBeside(node));
}

/** A part of which no node is this likely to be a topic is beside the course. */
const PART_CHANCE = 0.4;

/** The parts of a document that have likely topics, where some have none. */
function likelyParts(
  root: OutlineNode,
  likely: ArrayLike<number>,
  of: DocumentFacts["of"],
): readonly OutlineNode[] {
  const parts = topHeadings(root);
  const kept = parts.filter((part) => {
    if (isAside(of(part).role)) return false;
    for (let index = part.index; index <= part.last; index++)
      if ((likely[index] ?? 0) >= PART_CHANCE) return true;
    return false;
  });
  const [only] = kept;
  if (kept.length === 1 && only !== undefined && topHeadings(only).length > 1) {
    const inner = likelyParts(only, likely, of);
    return inner.length > 0 ? inner : kept;
  }
  return kept.length < parts.length ? kept : [];
}

function byLevel(nodes: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] {
  return [...Map.groupBy(nodes, ({ level }) => level).values()];
}

function select(region: Region, unit: Unit, document: DocumentFacts, around: Around): readonly OutlineNode[] {
  if (unit.kind === "parts" || unit.kind === "part-items")
    return region.roots.flatMap((root) => partsOf(root, unit.kind === "part-items", document));
  const test = TESTS[unit.kind];
  const { nodes } = document.outline;
  const chosen: OutlineNode[] = [];
  for (const root of region.roots) {
    for (let index = root.index + 1; index <= root.last; index++) {
      const node = nodes[index];
      if (node === undefined || document.of(node).says.title === "") continue;
      if (!test(node, unit, document, around)) continue;
      chosen.push(node);
      // What is below a topic is part of it.
      index = node.last;
    }
  }
  return unit.kind === "opened" ? chosen.flatMap((node) => openGroups(node)) : chosen;
}

/** Whether a node has words that the author does not leave out; of what only a picture shows nothing can be said. */
function isReadable(node: OutlineNode, { of }: DocumentFacts): boolean {
  const { excluded, says } = of(node);
  return !excluded && says.title !== "" && !(node.pictured && node.children.length === 0);
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
  lines: (node, _, { of }) => node.kind === "paragraph" && of(node).form === "name",
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

function topHeadings(root: OutlineNode): readonly OutlineNode[] {
  const headings = root.children.filter(({ kind }) => kind === "heading");
  const [only] = headings;
  return headings.length === 1 && only !== undefined && only.children.some(({ kind }) => kind === "heading")
    ? topHeadings(only)
    : headings;
}

function topItems(node: OutlineNode): readonly OutlineNode[] {
  return node.children.flatMap((child) =>
    isItem(child) || child.kind === "row" ? [child] : child.kind === "heading" ? topItems(child) : [],
  );
}

/** The nodes of which nothing says that they are beside the course: their words, those above them, what they are made of. */
function courseOnly(
  nodes: readonly OutlineNode[],
  { kind, roots }: Region,
  { of }: DocumentFacts,
  { aside }: Around,
): readonly OutlineNode[] {
  let root = 0;
  return nodes.filter((node) => {
    while (root + 1 < roots.length && (roots[root]?.last ?? 0) < node.index) root += 1;
    const { role, form, says } = of(node);
    // What an author names is the course. Steps and numbers are found anywhere, so what is above them counts, too.
    const from = kind === "siblings" || roots.length === 1 ? (roots[root]?.index ?? 0) : -1;
    return !isAside(role) && !BAD_FORMS.has(form) && (aside[node.index] ?? -1) <= from && !says.samePage;
  });
}

const BAD_FORMS: ReadonlySet<Facts["form"]> = new Set(["duration", "url", "path", "empty", "version"]);

/**
 * Puts topics into phases: the parts that the region names, else the stages or weeks that nearly all topics are in, else
 * the nearest heading or item above that holds several.
 */
function groupTopics(
  topics: readonly OutlineNode[],
  region: Region,
  document: DocumentFacts,
): readonly PhaseGroup[] {
  const owner =
    region.kind === "whole" || region.kind === "section"
      ? stepOwner(topics, region, document)
      : partOwner(region);
  const keys =
    owner === null
      ? (rowOwners(topics, document) ?? nearestOwners(topics, region, document))
      : topics.map((topic) => owner(topic));
  const groups = new Map<OutlineNode | null, OutlineNode[]>();
  topics.forEach((topic, index) => {
    const key = keys[index] ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [topic]);
    else group.push(topic);
  });
  return [...groups].map(([node, members]) => ({ node, title: titleOf(node, document), topics: members }));
}

/** What a phase is called: a number in a table says what its column says, "Week" above "1". */
function titleOf(node: OutlineNode | null, { of }: DocumentFacts): string {
  if (node === null) return "";
  const { title } = of(node).says;
  return node.kind === "cell" && /^\d{1,3}$/u.test(title)
    ? `${node.parent?.head[node.column] ?? ""} ${title}`.trim()
    : title;
}

/** Rows of one table whose column before the name groups them: the cell that each group begins with. Else null. */
function rowOwners(
  topics: readonly OutlineNode[],
  { columns }: DocumentFacts,
): readonly (OutlineNode | null)[] | null {
  const [first] = topics;
  if (first?.kind !== "row" || topics.some(({ block }) => block !== first.block)) return null;
  const { group } = columns(first);
  if (group < 0) return null;
  const known = new Map<string, OutlineNode>();
  let owner: OutlineNode | null = null;
  return topics.map((row) => {
    const cell = cellAt(row, group);
    if (cell !== undefined && cell.title !== "") {
      owner = known.get(cell.title) ?? cell;
      known.set(cell.title, owner);
    }
    return owner;
  });
}

type Owner = (topic: OutlineNode) => OutlineNode | null;

/** Each part is a phase, also where a topic is a part itself: then what is above it. */
function partOwner({ roots }: Region): Owner {
  const parts = new Set(roots);
  return (topic) => [...ancestors(topic)].find((above) => parts.has(above)) ?? headingAbove(topic);
}

const headingAbove: Owner = (topic) => [...ancestors(topic)].find(({ kind }) => kind === "heading") ?? null;

const STEP_LIMIT = 30;

/** The largest steps that nearly all topics are in, where each holds a handful. */
function stepOwner(
  topics: readonly OutlineNode[],
  { roots: [root] }: Region,
  { of }: DocumentFacts,
): Owner | null {
  for (const size of ["stage", "week"] as const) {
    const owner: Owner = (topic) => {
      let found: OutlineNode | null = null;
      for (const above of ancestors(topic)) {
        if (above === root) break;
        if (of(above).step?.size === size && above.kind === "heading") found = above;
      }
      return found;
    };
    const owners = topics.map(owner);
    const covered = owners.filter((one) => one !== null);
    const distinct = new Set(covered).size;
    if (distinct > 1 && covered.length >= topics.length * 0.8 && topics.length <= distinct * STEP_LIMIT) {
      return (topic) => owner(topic) ?? headingAbove(topic);
    }
  }
  return null;
}

/** The nearest heading or item above each topic; further up where that is only a label, or holds one topic as often as not. */
function nearestOwners(
  topics: readonly OutlineNode[],
  region: Region,
  { of }: DocumentFacts,
): readonly (OutlineNode | null)[] {
  let keys = topics.map((topic) => groupAbove(topic.parent, region));
  for (let round = 0; round < ROUNDS; round++) {
    const groups = new Set(keys);
    const names = Map.groupBy(
      [...groups].filter((node) => node !== null),
      (node) => of(node).key,
    );
    const repeats = new Set(
      [...names]
        .filter(([, nodes]) => nodes.length > 1 && nodes.every((node) => of(node).step === null))
        .map(([name]) => name),
    );
    const isSmall = groups.size > 1 && groups.size * 1.5 > topics.length;
    const isLabel = (node: OutlineNode | null): boolean =>
      node !== null && (of(node).role === "topics" || repeats.has(of(node).key));
    const parts = [...groups].filter((node) => node !== null && !isLabel(node));
    let moved = false;
    keys = keys.map((node) => {
      if (node === null || !(isSmall || isLabel(node))) return node;
      const next = groupAbove(node.parent, region);
      // A part called "Theory" beside other parts is one of them.
      if (
        !isSmall &&
        next !== null &&
        parts.some((part) => part !== null && part !== node && isWithin(part, next))
      )
        return node;
      if (next !== node) moved = true;
      return next;
    });
    if (!moved) break;
  }
  return outerGroups(keys, topics, region);
}

const ROUNDS = 6;

/** A group inside another one that has topics of its own is part of that, unless it has all topics. */
function outerGroups(
  keys: readonly (OutlineNode | null)[],
  topics: readonly OutlineNode[],
  region: Region,
): readonly (OutlineNode | null)[] {
  const groups = new Set(keys);
  const [first] = topics;
  const last = topics.at(-1);
  const hasAll = (node: OutlineNode): boolean =>
    first !== undefined && last !== undefined && isWithin(first, node) && isWithin(last, node);
  const outer = new Map<OutlineNode | null, OutlineNode | null>();
  for (const node of groups) {
    let owner = node;
    for (const above of node === null ? [] : ancestors(node)) {
      if (region.roots.includes(above)) break;
      if (!groups.has(above) || above.kind !== "heading" || hasAll(above)) continue;
      owner = above;
      break;
    }
    outer.set(node, owner);
  }
  return keys.map((node) => outer.get(node) ?? null);
}

function groupAbove(start: OutlineNode | null, region: Region): OutlineNode | null {
  for (let node = start; node !== null; node = node.parent) {
    if (node.kind === "document") return null;
    if (region.roots.length === 1 && node === region.roots[0]) return node;
    if (node.kind === "heading" || node.kind === "item") return node;
  }
  return null;
}

/** Whether a node is the only one of its kind below the node above it. */
export function isAlone(node: OutlineNode): boolean {
  return (
    (node.parent?.children.filter(({ kind, form }) => kind === node.kind && form === node.form).length ??
      1) === 1
  );
}
