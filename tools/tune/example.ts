/** Turns a labelled document into numbers to learn from: its nodes, its readings, and how good each one is. */
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { readOutline } from "../../src/roadmap/outline/read-outline.ts";
import { readDocument } from "../../src/roadmap/read-document.ts";
import { factsOf, type DocumentFacts } from "../../src/roadmap/features/facts.ts";
import { measureNodes } from "../../src/roadmap/features/measure-node.ts";
import type { Candidate } from "../../src/roadmap/readings/candidate.ts";
import { propose } from "../../src/roadmap/readings/propose.ts";
import { languageOf } from "../../src/roadmap/words/language-of.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";
import { f1, type Labelled } from "../corpus/labelled.ts";

export interface Example {
  readonly label: Labelled;
  readonly document: DocumentFacts;
  readonly readings: readonly Candidate[];
  /** How good each reading is: its F1 by line against the reader's own choice, and against the nearest accepted reading. */
  readonly strict: readonly number[];
  readonly quality: readonly number[];
  /** The nodes that could be topics, their measures, and whether the reader took them. */
  readonly nodes: readonly {
    readonly index: number;
    readonly values: readonly number[];
    readonly isTopic: number;
  }[];
}

export function exampleOf(label: Labelled): Example {
  const lexicons = lexiconsFor(languageOf(label.text));
  const document = factsOf(readOutline(readDocument(label.text), lexicons), lexicons, {
    roleOf: () => null,
    tables: { name: null, status: null },
  });
  const readings = propose(document, DEFAULT_OPTIONS);
  const found = readings.map(({ topics }) => new Set(topics.map(({ place }) => place.line)));
  const [wanted = new Set<number>()] = label.readings;
  const taken = new Set<number>();
  const nodes = measureNodes(document).flatMap((measures, index) => {
    if (measures === null) return [];
    const line = document.outline.nodes[index]?.place.line ?? 0;
    // Of several nodes on one line the outermost one is meant.
    const isFirst = !taken.has(line);
    taken.add(line);
    return [{ index, values: Object.values(measures), isTopic: isFirst && wanted.has(line) ? 1 : 0 }];
  });
  return {
    label,
    document,
    readings,
    strict: found.map((lines) => (label.isRoadmap ? f1(lines, wanted) : 0)),
    quality: found.map((lines) => Math.max(0, ...label.readings.map((reading) => f1(lines, reading)))),
    nodes,
  };
}
