/** Adds the sections that an author includes by name to a reading that takes no topics from them. */
import type { DocumentFacts } from "../features/facts.ts";
import { isWithin, type OutlineNode } from "../outline/outline.ts";
import { fold } from "../words/lexicon.ts";
import type { Candidate } from "./candidate.ts";

/** The reading with each included section as a phase of its own. Sections that have topics already stay as they are. */
export function withIncluded(
  reading: Candidate,
  document: DocumentFacts,
  include: readonly string[],
): Candidate {
  const names = new Set(include.map(fold));
  const added = document.outline.nodes.flatMap((node) => {
    if (node.kind !== "heading" || !names.has(document.of(node).key)) return [];
    if (reading.topics.some((topic) => isWithin(topic, node))) return [];
    const topics = outermost(node);
    return topics.length === 0 ? [] : [{ node, title: document.of(node).says.title, topics }];
  });
  if (added.length === 0) return reading;
  const phases = [...reading.phases, ...added].toSorted(
    (a, b) => (a.topics[0]?.index ?? 0) - (b.topics[0]?.index ?? 0),
  );
  return { ...reading, phases, topics: phases.flatMap(({ topics }) => topics) };
}

/** The items that are in no other item, or the rows of tables, or the headings below. */
function outermost(section: OutlineNode): readonly OutlineNode[] {
  const found = new Map<OutlineNode["kind"], OutlineNode[]>();
  const visit = (node: OutlineNode): void => {
    for (const child of node.children) {
      const known = found.get(child.kind);
      if (known === undefined) found.set(child.kind, [child]);
      else known.push(child);
      if (child.kind === "heading") visit(child);
    }
  };
  visit(section);
  return found.get("item") ?? found.get("row") ?? found.get("heading") ?? [];
}
