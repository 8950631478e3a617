/** Proposes the plausible readings of a document: where the course is, and what in it is a topic. */
import type { DocumentFacts } from "../features/facts.ts";
import type { ReadingOptions } from "../../model/parse-options.ts";
import { canBeNamed, regionOf, unitsOf } from "./reading-options.ts";
import type { Candidate, Region } from "./candidate.ts";
import { groupTopics } from "./group-topics.ts";
import { regions } from "./regions.ts";
import { aroundNodes, courseOnly, topicsIn } from "./select-topics.ts";
import { PLAIN_UNITS, type Unit } from "./units.ts";
import type { OutlineNode } from "../outline/outline.ts";

/** A reading has two topics at least; of a document with a handful of things to read one may be all. */
const READING_TOPICS = 2;
/** Fewer things to learn do not make a course. */
export const COURSE_TOPICS = 2;
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
      : [everywhere, ...regions(document, likely).filter((one) => canBeNamed(one, document))]) {
    const usual =
      region.kind === "whole" ? [...UNITS, ...labelUnits(document), ...headUnits(document)] : UNITS;
    for (const unit of chosen ?? usual) {
      const all = topicsIn(region, unit, document, around);
      const course = courseOnly(all, region, document, around, likely);
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
