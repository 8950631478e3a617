/** Says a reading in options that an author could have written, and finds the part of a document that options name. */
import type { ReadingOptions, TopicSource } from "../../model/parse-options.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { hasTwoLetters } from "../../text/letters.ts";
import type { OutlineNode } from "../outline/outline.ts";
import { fold } from "../words/lexicon.ts";
import type { Candidate, Region } from "./candidate.ts";
import { PLAIN_UNITS, type PlainUnit, type Unit } from "./units.ts";

const SOURCES: Readonly<Record<PlainUnit["kind"], TopicSource>> = {
  leaves: "leaves",
  opened: "opened items",
  tasks: "tasks",
  "leaf-tasks": "inner tasks",
  rows: "rows",
  cells: "cells",
  links: "links",
  lines: "lines",
  "leaf-headings": "inner headings",
  "bold-items": "bold",
  "topic-labels": "labelled items",
  days: "days",
  weeks: "weeks",
  stages: "stages",
  numbered: "numbered",
  parts: "parts",
  "part-items": "items of parts",
};

/** The options by which exactly this reading of the document is chosen again. */
export function optionsOf({ region, unit, filtered }: Candidate, document: DocumentFacts): ReadingOptions {
  return { ...regionOptions(region, document), topics: { ...topicOptions(unit, document), all: !filtered } };
}

function topicOptions(unit: Unit, { outline, of }: DocumentFacts): Omit<ReadingOptions["topics"], "all"> {
  const none = { level: null, below: null, columns: null };
  switch (unit.kind) {
    case "headings":
      return { ...none, from: "headings", level: unit.level };
    case "items":
      return { ...none, from: "items", level: unit.depth };
    case "below": {
      const node = outline.nodes.find((one) => of(one).key === unit.label);
      return { ...none, from: "items", below: node?.title ?? unit.label };
    }
    case "rows of":
      return { ...none, from: "rows", columns: unit.head.replaceAll("|", " | ") };
    case "leaves":
    case "opened":
    case "tasks":
    case "leaf-tasks":
    case "rows":
    case "cells":
    case "links":
    case "lines":
    case "leaf-headings":
    case "bold-items":
    case "topic-labels":
    case "days":
    case "weeks":
    case "stages":
    case "numbered":
    case "parts":
    case "part-items":
      return { ...none, from: SOURCES[unit.kind] };
  }
}

function regionOptions({ kind, roots }: Region, document: DocumentFacts): Omit<ReadingOptions, "topics"> {
  const open = { level: null, match: null };
  if (kind === "whole") return { course: [], phases: open };
  const [first] = roots;
  if (kind !== "section" && first?.form === "heading") {
    const level = first.level;
    const word = first.title.split(/\s+/u).find(hasTwoLetters) ?? null;
    for (const match of [null, word]) {
      const found = phaseHeadings(document, level, match);
      if (found.length === roots.length && found.every((node, index) => node === roots[index]))
        return { course: [], phases: { level, match } };
    }
  }
  return { course: [...new Set(roots.map(({ title }) => title))], phases: open };
}

/** Whether options can name exactly this part of the document: not where a heading elsewhere has the same words. */
export function canBeNamed(region: Region, document: DocumentFacts): boolean {
  if (region.kind === "whole") return true;
  const { course, phases } = regionOptions(region, document);
  const found = regionOf({ course, phases }, document)?.roots ?? [];
  return found.length === region.roots.length && found.every((root, index) => root === region.roots[index]);
}

/** The headings that the options name as phases. */
function phaseHeadings(
  { outline }: DocumentFacts,
  level: number | null,
  match: string | null,
): readonly OutlineNode[] {
  const word = match === null ? null : fold(match);
  return outline.nodes.filter(
    (node) =>
      node.kind === "heading" &&
      (level === null ? node.form !== "label" : node.level === level) &&
      (word === null || fold(node.title).includes(word)),
  );
}

/** The region that options name, or null where they leave it open. */
export function regionOf(
  { course, phases }: Omit<ReadingOptions, "topics">,
  document: DocumentFacts,
): Region | null {
  if (course.length > 0) {
    const names = new Set(course.map(fold));
    const found = document.outline.nodes.filter(
      (node) => node.kind === "heading" && names.has(document.of(node).key),
    );
    // A heading below another one that is named is in it anyway.
    const roots = found.filter(
      (node) => !found.some((other) => node.index > other.index && node.index <= other.last),
    );
    return roots.length === 0 ? null : { kind: roots.length === 1 ? "section" : "siblings", roots };
  }
  if (phases.level === null && phases.match === null) return null;
  const roots = phaseHeadings(document, phases.level, phases.match);
  return roots.length === 0 ? null : { kind: "siblings", roots };
}

/** The units that options name, or null where they leave them open. */
export function unitsOf({ topics: { from, level, below, columns } }: ReadingOptions): readonly Unit[] | null {
  if (below !== null) return [{ kind: "below", label: fold(below) }];
  if (columns !== null) return [{ kind: "rows of", head: columns.split(/\s*\|\s*/u).join("|") }];
  if (from === null) return null;
  if (from === "headings")
    return (level === null ? [1, 2, 3, 4, 5, 6, 6.5, 7, 8] : [level]).map((one) => ({
      kind: "headings",
      level: one,
    }));
  if (from === "items")
    return (level === null ? [1, 2, 3] : [level]).map((depth) => ({ kind: "items", depth }));
  return PLAIN_UNITS.filter((unit) => SOURCES[unit.kind] === from);
}
