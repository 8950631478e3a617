/** Proposes the plausible readings of a document: where the course is, and what in it is a topic. */
import { isAside } from "../words/role.ts";
import type { DocumentFacts, Facts } from "../features/facts.ts";
import type { ReadingOptions } from "../../model/parse-options.ts";
import { regionOf, unitsOf } from "./reading-options.ts";
import type { Candidate, PhaseGroup, Region } from "./candidate.ts";
import { PLAIN_UNITS, type Unit } from "./units.ts";
import { ancestors, type OutlineNode } from "../outline/outline.ts";

const FEWEST = 2;
/** The most items that a document may have (see find-excess.ts): none of its readings is too long to be compared. */
const MOST = 30_000;

/**
 * The readings that `options` leave open; with no options all that are plausible, usually twenty to thirty. Readings
 * that find the same topics are one.
 */
export function propose(document: DocumentFacts, options: ReadingOptions): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const named = regionOf(options, document);
  const chosen = unitsOf(options);
  const { all: wantsAll } = options.topics;
  for (const region of named === null ? regions(document) : [named]) {
    const usual =
      region.kind === "whole" ? [...UNITS, ...labelUnits(document), ...headUnits(document)] : UNITS;
    for (const unit of chosen ?? usual) {
      const all = select(region, unit, document);
      for (const filtered of [true, false]) {
        if (wantsAll === filtered) continue;
        if (wantsAll === null && !filtered && region.kind !== "whole" && region.kind !== "section") continue;
        const topics = filtered ? all.filter((node) => isCourse(node, region, document)) : all;
        if (topics.length < (chosen === null ? FEWEST : 1) || topics.length > MOST) continue;
        const key = topics.map(({ index }) => index).join(" ");
        if (found.has(key)) continue;
        found.set(key, { region, unit, filtered, topics, phases: groupTopics(topics, region, document) });
      }
    }
  }
  return [...found.values()];
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

/** The regions worth trying: the document, its larger sections, its steps, its numbered headings. */
function regions({ outline, of, facts }: DocumentFacts): readonly Region[] {
  const totals = facts[0] ?? { size: 0 };
  const found: Region[] = [{ kind: "whole", roots: [outline.root] }];
  const headings = outline.nodes.filter((node) => node.kind === "heading");
  const large = headings
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
    for (const roots of byLevel(steps)) if (roots.length > 1) found.push({ kind: "steps", roots });
  }
  const numbered = headings.filter((node) => of(node).number !== null && of(node).step === null);
  for (const roots of byLevel(numbered)) if (roots.length > 2) found.push({ kind: "numbered", roots });
  return found;
}

function byLevel(nodes: readonly OutlineNode[]): readonly (readonly OutlineNode[])[] {
  return [...Map.groupBy(nodes, ({ level }) => level).values()];
}

function* within(region: Region, { outline }: DocumentFacts): Generator<OutlineNode> {
  for (const root of region.roots)
    for (let index = root.index + 1; index <= root.last; index++) {
      const node = outline.nodes[index];
      if (node !== undefined) yield node;
    }
}

function select(region: Region, unit: Unit, document: DocumentFacts): readonly OutlineNode[] {
  if (unit.kind === "parts" || unit.kind === "part-items")
    return region.roots.flatMap((root) => partsOf(root, unit.kind === "part-items", document));
  const test = TESTS[unit.kind];
  const chosen: OutlineNode[] = [];
  let last = -1;
  for (const node of within(region, document)) {
    if (node.index <= last || (node.title === "" && node.kind !== "row")) continue;
    if (!test(node, unit, document)) continue;
    chosen.push(node);
    // What is below a topic is part of it.
    last = node.last;
  }
  return unit.kind === "opened" ? chosen.flatMap((node) => openGroups(node)) : chosen;
}

type Test = (node: OutlineNode, unit: Unit, document: DocumentFacts) => boolean;

const isItem = (node: OutlineNode): boolean => node.kind === "item";
const hasBelow = (node: OutlineNode, test: (below: OutlineNode) => boolean): boolean =>
  node.children.some((child) => test(child) || hasBelow(child, test));

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
  leaves: (node) => isItem(node) && !hasBelow(node, isItem),
  opened: (node) => isItem(node),
  tasks: (node) => isItem(node) && node.task,
  "leaf-tasks": (node) => isItem(node) && node.task && !hasBelow(node, (below) => below.task),
  rows: (node) => node.kind === "row",
  cells: (node) => node.kind === "cell" && node.block >= 0,
  links: (node) => node.kind === "paragraph" && node.linked,
  lines: (node, _, { of }) => node.kind === "paragraph" && of(node).form === "name",
  "leaf-headings": (node) =>
    node.kind === "heading" && !hasBelow(node, ({ kind, form }) => kind === "heading" && form !== "label"),
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

/** Whether nothing says that a node is beside the course: its words, those above it, what it is made of. */
function isCourse(node: OutlineNode, region: Region, { of }: DocumentFacts): boolean {
  const facts = of(node);
  if (isAside(facts.role) || BAD.has(facts.form)) return false;
  for (const above of ancestors(node)) {
    if (region.roots.includes(above)) break;
    if (isAside(of(above).role)) return false;
  }
  return !facts.says.samePage;
}

const BAD: ReadonlySet<Facts["form"]> = new Set(["duration", "url", "path", "empty", "version"]);

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
  const keys = owner === null ? nearestOwners(topics, region, document) : topics.map((topic) => owner(topic));
  const groups = new Map<OutlineNode | null, OutlineNode[]>();
  topics.forEach((topic, index) => {
    const key = keys[index] ?? null;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [topic]);
    else group.push(topic);
  });
  return [...groups].map(([node, members]) => ({ node, topics: members }));
}

type Owner = (topic: OutlineNode) => OutlineNode | null;

/** Each part is a phase, also where a topic is a part itself: then what is above it. */
function partOwner({ roots }: Region): Owner {
  const parts = new Set(roots);
  return (topic) => [...ancestors(topic)].find((above) => parts.has(above)) ?? headingAbove(topic);
}

const headingAbove: Owner = (topic) => [...ancestors(topic)].find(({ kind }) => kind === "heading") ?? null;

const MOST_PER_STEP = 30;

/** The largest steps that nearly all topics are in, where each holds a handful. */
function stepOwner(topics: readonly OutlineNode[], region: Region, { of }: DocumentFacts): Owner | null {
  for (const size of ["stage", "week"] as const) {
    const owner: Owner = (topic) => {
      let found: OutlineNode | null = null;
      for (const above of ancestors(topic)) {
        if (region.roots.includes(above)) break;
        if (of(above).step?.size === size && above.kind === "heading") found = above;
      }
      return found;
    };
    const owners = topics.map(owner);
    const covered = owners.filter((one) => one !== null);
    const distinct = new Set(covered).size;
    if (distinct > 1 && covered.length >= topics.length * 0.8 && topics.length <= distinct * MOST_PER_STEP) {
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
  for (let round = 0; round < MOST_ROUNDS; round++) {
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
    const isSmall = groups.size * 1.5 > topics.length;
    let moved = false;
    keys = keys.map((node) => {
      if (node === null || !(isSmall || of(node).role === "topics" || repeats.has(of(node).key))) return node;
      const next = groupAbove(node.parent, region);
      if (next !== node) moved = true;
      return next;
    });
    if (!moved) break;
  }
  return keys;
}

const MOST_ROUNDS = 6;

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
