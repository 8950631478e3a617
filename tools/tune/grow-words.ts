/** Learns from documents how much each word speaks for a course: a logistic regression on the words that differ most. */
import { strengthOf, type WordTable } from "../../src/roadmap/readings/word-evidence.ts";
import type { Example } from "./example.ts";

/** A word counts when so many documents have it, and the more the more of them; the table has the words that say most. */
const WORD_DOCUMENTS = 6;
const WORD_SHRINK = 10;
const TABLE_WORDS = 1500;
/** How strongly weights are drawn to zero. */
const SHRINK = 0.1;
const ROUNDS = 300;

/** Learns from documents that people wrote: words of made-up ones would only say that they are made up. */
export function growWords(examples: readonly Example[]): WordTable {
  const written = examples.filter(({ label: { set } }) => WRITTEN.has(set));
  const words = tellingWords(written);
  const place = new Map(words.map((word, index) => [word, index]));
  const rows = written.map(({ tokens }) => rowOf(tokens, place));
  const weights = regress(
    rows,
    written.map(({ label }) => (label.isRoadmap ? 1 : 0)),
    written.map(({ weight }) => weight),
    words.length,
  );
  const byWeight = Map.groupBy(words.keys(), (index) => (weights[index] ?? 0).toFixed(1));
  return Object.fromEntries(
    [...byWeight]
      .filter(([weight]) => Number(weight) !== 0)
      .toSorted(([a], [b]) => Number(b) - Number(a))
      .map(([weight, list]) => [
        weight,
        list
          .map((index) => words[index] ?? "")
          .toSorted()
          .join(" "),
      ]),
  );
}

const WRITTEN: ReadonlySet<string> = new Set(["lines", "own", "counted", "verdicts"]);

/** The words whose share differs most between courses and other documents. */
function tellingWords(written: readonly Example[]): readonly string[] {
  const courses = written.filter(({ label }) => label.isRoadmap).length;
  const others = written.length - courses;
  const counts = new Map<string, { course: number; other: number }>();
  for (const { label, tokens } of written)
    for (const token of tokens.keys()) {
      const known = counts.get(token) ?? { course: 0, other: 0 };
      if (label.isRoadmap) known.course += 1;
      else known.other += 1;
      counts.set(token, known);
    }
  return [...counts]
    .filter(([, { course, other }]) => course + other >= WORD_DOCUMENTS)
    .map(([word, { course, other }]) => {
      const odds = Math.log((course + 1) / (courses + 2)) - Math.log((other + 1) / (others + 2));
      const times = course + other;
      return { word, says: (Math.abs(odds) * times * Math.sqrt(times)) / (times + WORD_SHRINK) };
    })
    .toSorted((a, b) => b.says - a.says || (a.word < b.word ? -1 : 1))
    .slice(0, TABLE_WORDS)
    .map(({ word }) => word);
}

interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** What `measureEvidence` multiplies with the weights. */
function rowOf(tokens: Example["tokens"], place: ReadonlyMap<string, number>): Row {
  const known = [...tokens].flatMap(([word, count]) => {
    const at = place.get(word);
    return at === undefined ? [] : [{ at, strength: strengthOf(count) }];
  });
  const length = Math.sqrt(known.reduce((sum, { strength }) => sum + strength * strength, 1));
  return { places: known.map(({ at }) => at), values: known.map(({ strength }) => strength / length) };
}

/** Logistic regression drawn to zero, by Nesterov's accelerated gradient: rows have a length of at most 1. */
function regress(
  rows: readonly Row[],
  truth: readonly number[],
  importance: readonly number[],
  width: number,
): Float64Array {
  const step = 1 / (rows.length / 4 + SHRINK);
  let weights = new Float64Array(width);
  let ahead = new Float64Array(width);
  let base = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = ahead.map((weight) => -SHRINK * weight);
    let lean = 0;
    rows.forEach(({ places, values }, index) => {
      const score = places.reduce((sum, at, nth) => sum + (ahead[at] ?? 0) * (values[nth] ?? 0), base);
      const miss = ((truth[index] ?? 0) - 1 / (1 + Math.exp(-score))) * (importance[index] ?? 0);
      lean += miss;
      for (const [nth, at] of places.entries()) slope[at] = (slope[at] ?? 0) + miss * (values[nth] ?? 0);
    });
    const next = ahead.map((weight, at) => weight + step * (slope[at] ?? 0));
    const push = (round - 1) / (round + 2);
    ahead = next.map((weight, at) => weight + push * (weight - (weights[at] ?? 0)));
    weights = next;
    base += step * lean;
  }
  return weights;
}
