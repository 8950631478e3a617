/** Puts the topics of a reading into phases. */
import type { DocumentFacts } from "../features/facts.ts";
import { cellAt } from "../features/table-columns.ts";
import { ancestors, isWithin, type OutlineNode } from "../outline/outline.ts";
import type { PhaseGroup, Region } from "./candidate.ts";

/**
 * Puts topics into phases: the parts that the region names, else the stages or weeks that nearly all topics are in, else
 * the nearest heading or item above that holds several.
 */
export function groupTopics(
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
  return (topic) => nearest(topic, (above) => parts.has(above)) ?? headingAbove(topic);
}

const headingAbove: Owner = (topic) => nearest(topic, ({ kind }) => kind === "heading");

/** The nearest node above that passes a test. */
function nearest({ parent }: OutlineNode, test: (above: OutlineNode) => boolean): OutlineNode | null {
  let above = parent;
  while (above !== null && !test(above)) above = above.parent;
  return above;
}

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
      for (let above = topic.parent; above !== null && above !== root; above = above.parent)
        if (above.kind === "heading" && of(above).step?.size === size) found = above;
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
    const parts = [...groups].filter((node) => node !== null).filter((node) => !isLabel(node));
    const holding = new Set(parts.flatMap((part) => [part, ...ancestors(part)]));
    let moved = false;
    keys = keys.map((node) => {
      if (node === null || !(isSmall || isLabel(node))) return node;
      const next = groupAbove(node.parent, region);
      // A part called "Theory" beside other parts is one of them.
      if (!isSmall && next !== null && holding.has(next)) return node;
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
  const roots = new Set(region.roots);
  const outer = new Map<OutlineNode | null, OutlineNode | null>();
  for (const node of groups) {
    let owner = node;
    for (let above = node?.parent ?? null; above !== null && !roots.has(above); above = above.parent) {
      if (above.kind !== "heading" || !groups.has(above) || hasAll(above)) continue;
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
