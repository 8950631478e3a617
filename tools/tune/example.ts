/** Turns a labelled document into what can be learnt from: its facts, its words, and which of its nodes are topics. */
import { factsOf, type DocumentFacts } from "../../src/roadmap/features/facts.ts";
import { measureNodes, titleWords, type TitleWords } from "../../src/roadmap/features/measure-node.ts";
import type { OutlineNode } from "../../src/roadmap/outline/outline.ts";
import { readOutline } from "../../src/roadmap/outline/read-outline.ts";
import { readDocument } from "../../src/roadmap/read-document.ts";
import type { Candidate } from "../../src/roadmap/readings/candidate.ts";
import { measureDocument, type VerdictMeasures } from "../../src/roadmap/readings/measure-verdict.ts";
import { openingWords } from "../../src/roadmap/readings/word-evidence.ts";
import { languageOf } from "../../src/roadmap/words/language-of.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";
import type { WordCounts } from "../../src/roadmap/words/word-table.ts";
import { f1, type Labelled } from "../corpus/labelled.ts";

export interface Example {
  readonly label: Labelled;
  readonly document: DocumentFacts;
  readonly words: VerdictMeasures;
  /** How often it has each word. */
  readonly tokens: WordCounts;
  /** Of the nodes that could be topics: the words of their titles, and whether the reader took them (1 or 0). */
  readonly titles: readonly Readonly<Record<keyof TitleWords, WordCounts>>[];
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

const NO_WORDS: TitleWords = { own: {}, above: {} };

export function exampleOf(label: Labelled, weight: number): Example {
  const document = factsIn(label.text);
  const [wanted = new Set<number>()] = label.readings;
  const taken = new Set<number>();
  const titles: Example["titles"][number][] = [];
  const isTopic: number[] = [];
  const titleOf = (node: OutlineNode): WordCounts => titleWords(document.of(node));
  // What is a topic is learnt from roadmaps alone: nothing in other documents is one, whatever it looks like.
  if (wanted.size > 0)
    measureNodes(document, NO_WORDS, (node) => {
      const { line } = node.place;
      // Of several nodes on one line the outermost one is meant.
      const isFirst = !taken.has(line);
      taken.add(line);
      titles.push({ own: titleOf(node), above: node.parent === null ? new Map() : titleOf(node.parent) });
      isTopic.push(isFirst && wanted.has(line) ? 1 : 0);
    });
  return {
    label,
    document,
    words: measureDocument(document),
    tokens: openingWords(label.text),
    titles,
    isTopic,
    weight,
  };
}

/** The measures of the nodes of an example that could be topics, as these words of titles give them. */
export function measureExample({ document, isTopic }: Example, titles: TitleWords): readonly Float64Array[] {
  const values: Float64Array[] = [];
  if (isTopic.length > 0)
    measureNodes(document, titles, (_, numbers) => {
      values.push(numbers.slice());
    });
  return values;
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
