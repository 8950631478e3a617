/** Makes a short document of a long one, so that the reader also learns what a small roadmap looks like. */
import { isWithin, type OutlineNode } from "../../src/roadmap/outline/outline.ts";
import { readDocument } from "../../src/roadmap/read-document.ts";
import { readOutline } from "../../src/roadmap/outline/read-outline.ts";
import { languageOf } from "../../src/roadmap/words/language-of.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";
import type { Labelled } from "../corpus/labelled.ts";
import type { Random } from "./random.ts";

/** The document with at most two to four siblings of each kind, its labels moved along. Null where nothing is left to learn. */
export function shrink(label: Labelled, random: Random): Labelled | null {
  const outline = readOutline(readDocument(label.text), lexiconsFor(languageOf(label.text)));
  const most = 2 + Math.floor(random() * 3);
  const dropped = new Set<OutlineNode>();
  const visit = (node: OutlineNode): void => {
    const kinds = Map.groupBy(
      node.children.filter(({ kind }) => kind !== "cell"),
      ({ kind, level }) => `${kind} ${level}`,
    );
    for (const siblings of kinds.values()) for (const sibling of siblings.slice(most)) dropped.add(sibling);
    for (const child of node.children) if (!dropped.has(child)) visit(child);
  };
  visit(outline.root);
  const lines = label.text.split("\n");
  const kept = lines.map(() => true);
  for (const node of dropped) {
    const next = outline.nodes[node.last + 1]?.place.line ?? lines.length + 1;
    for (let line = node.place.line; line < next; line++) kept[line - 1] = false;
  }
  // A node that stays keeps its line, whatever was dropped beside it.
  for (const node of outline.nodes)
    if (![...dropped].some((one) => isWithin(node, one))) kept[node.place.line - 1] = true;
  const moved = new Map<number, number>();
  let count = 0;
  kept.forEach((isKept, index) => {
    if (isKept) moved.set(index + 1, (count += 1));
  });
  const readings = label.readings.map(
    (reading) => new Set([...reading].flatMap((line) => moved.get(line) ?? [])),
  );
  if (label.isRoadmap && (readings[0]?.size ?? 0) < 3) return null;
  return {
    ...label,
    set: "shrunk",
    text: lines.filter((_, index) => kept[index] === true).join("\n"),
    readings: readings.filter(({ size }) => size > 2),
    phases: [],
    done: new Set(),
  };
}
