/** Where in a document the course may be: its larger sections, its steps, its numbered headings, the parts with likely topics. */
import type { DocumentFacts } from "../features/facts.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { isAside } from "../words/role.ts";
import type { Region } from "./candidate.ts";
import { numberAt } from "../quantities.ts";

/** Of a shorter document, one section alone is not the course. */
const SECTION_SIZE = 24;

/** The regions worth trying beside the whole document: its larger sections, its steps, its numbered headings. */
export function regions({ outline, of, facts }: DocumentFacts, likely: ArrayLike<number>): readonly Region[] {
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
  const known = new Set(roots);
  return headings.filter((node) => known.has(node) || isBeside(node));
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
      if (numberAt(likely, index) >= PART_CHANCE) return true;
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

/** The headings of the highest level; where one heading has all others below it, those below. */
export function topHeadings(root: OutlineNode): readonly OutlineNode[] {
  const headings = root.children.filter(({ kind }) => kind === "heading");
  const [only] = headings;
  return headings.length === 1 && only !== undefined && only.children.some(({ kind }) => kind === "heading")
    ? topHeadings(only)
    : headings;
}
