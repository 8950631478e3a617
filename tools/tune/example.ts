/** Turns a labelled document into what can be learnt from: its facts, its words, and which of its nodes are topics. */
import { factsOf, type DocumentFacts } from "../../src/roadmap/features/facts.ts";
import { measureNodes } from "../../src/roadmap/features/measure-node.ts";
import { readOutline } from "../../src/roadmap/outline/read-outline.ts";
import { readDocument } from "../../src/roadmap/read-document.ts";
import type { Candidate } from "../../src/roadmap/readings/candidate.ts";
import { measureDocument, type VerdictMeasures } from "../../src/roadmap/readings/measure-verdict.ts";
import { wordsIn, type WordCounts } from "../../src/roadmap/readings/word-evidence.ts";
import { languageOf } from "../../src/roadmap/words/language-of.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";
import { f1, type Labelled } from "../corpus/labelled.ts";

export interface Example {
  readonly label: Labelled;
  readonly document: DocumentFacts;
  readonly words: VerdictMeasures;
  /** How often it has each word. */
  readonly tokens: WordCounts;
  /** The nodes that could be topics, their measures, and whether the reader took them (1 or 0). */
  readonly nodes: readonly number[];
  readonly values: readonly Float64Array[];
  readonly isTopic: readonly number[];
  /** How much it counts in learning: a document that somebody wrote counts more than one that was made up. */
  readonly weight: number;
}

/** The facts of a document without any options. */
export function factsIn(text: string): DocumentFacts {
  const lexicons = lexiconsFor(languageOf(text));
  return factsOf(readOutline(readDocument(text), lexicons), lexicons, {
    roleOf: () => null,
    tables: { name: null, status: null },
  });
}

export function exampleOf(label: Labelled, weight: number): Example {
  const document = factsIn(label.text);
  const [wanted = new Set<number>()] = label.readings;
  const taken = new Set<number>();
  const nodes: number[] = [];
  const values: Float64Array[] = [];
  const isTopic: number[] = [];
  // What is a topic is learnt from roadmaps alone: nothing in other documents is one, whatever it looks like.
  if (wanted.size > 0)
    measureNodes(document, (node, numbers) => {
      const { line } = node.place;
      // Of several nodes on one line the outermost one is meant.
      const isFirst = !taken.has(line);
      taken.add(line);
      nodes.push(node.index);
      values.push(numbers.slice());
      isTopic.push(isFirst && wanted.has(line) ? 1 : 0);
    });
  return {
    label,
    document,
    words: measureDocument(document),
    tokens: wordsIn(label.text),
    nodes,
    values,
    isTopic,
    weight,
  };
}

/** How good a reading is: its F1 by line against the reader's own choice, and against the nearest accepted reading. */
export function qualityOf(
  { label }: Example,
  { topics }: Candidate,
): { readonly strict: number; readonly any: number } {
  const found = new Set(topics.map(({ place }) => place.line));
  const all = label.readings.map((reading) => f1(found, reading));
  return { strict: all[0] ?? 0, any: all.reduce((best, one) => Math.max(best, one), 0) };
}
