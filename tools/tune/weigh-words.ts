/** Weighs words as evidence of a course by logistic regression, so that words that come together share what they say. */
import type { WordTable } from "../../src/roadmap/readings/measure-verdict.ts";

/** The different words of a document, and whether it is a course. */
export interface Told {
  readonly words: ReadonlySet<string>;
  readonly isCourse: boolean;
}

/** Fewer documents say nothing of a word. */
const WORD_DOCUMENTS = 4;
/** The table has the words that say most over all documents. */
const TABLE_WORDS = 900;
/** How strongly weights are drawn to zero. */
const SHRINK = 0.3;
const ROUNDS = 150;
const STEP = 0.6;
const BASE_STEP = 0.5;

/**
 * The weight of each word: above 0 for a course. A document's words share one unit of length, so that long documents do
 * not count more. Steps are scaled for each word (Duchi, Hazan, Singer 2011, "Adaptive Subgradient Methods").
 */
export function weighWords(documents: readonly Told[]): WordTable {
  const counts = new Map<string, number>();
  for (const { words } of documents) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts].filter(([, times]) => times >= WORD_DOCUMENTS);
  const places = new Map(known.map(([word], place) => [word, place]));
  const rows = documents.map(({ words, isCourse }) => {
    const own = Uint32Array.from([...words].flatMap((word) => places.get(word) ?? []));
    return { own, length: 1 / Math.sqrt(Math.max(1, own.length)), truth: isCourse ? 1 : 0 };
  });
  const weights = new Float64Array(known.length);
  const squares = new Float64Array(known.length).fill(1e-3);
  let base = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => -SHRINK * weight);
    let baseSlope = 0;
    for (const { own, length, truth } of rows) {
      let score = base;
      for (const place of own) score += (weights[place] ?? 0) * length;
      const error = truth - 1 / (1 + Math.exp(-score));
      baseSlope += error;
      for (const place of own) slopes[place] = (slopes[place] ?? 0) + error * length;
    }
    slopes.forEach((slope, place) => {
      squares[place] = (squares[place] ?? 0) + slope * slope;
      weights[place] = (weights[place] ?? 0) + (STEP * slope) / Math.sqrt(squares[place] ?? 1);
    });
    base += (BASE_STEP * baseSlope) / rows.length;
  }
  const weighed = known
    .map(([word, times], place) => ({ word, value: weights[place] ?? 0, times }))
    .toSorted((a, b) => Math.abs(b.value) * Math.sqrt(b.times) - Math.abs(a.value) * Math.sqrt(a.times))
    .slice(0, TABLE_WORDS)
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return Object.fromEntries(weighed.map(({ word, value }) => [word, Number(value.toFixed(2))]));
}
