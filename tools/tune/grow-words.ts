/** Learns from examples how much each word speaks for something: a logistic regression on the words that differ most. */
import type { TitleWords } from "../../src/roadmap/features/measure-node.ts";
import { strengthOf, type WordCounts, type WordTable } from "../../src/roadmap/words/word-table.ts";
import type { Example } from "./example.ts";

/** A text, the document that it is from, what it is an example of (1 or 0), and how much it counts. */
interface Lesson {
  readonly words: WordCounts;
  readonly document: number;
  readonly truth: number;
  readonly importance: number;
}

interface Study {
  /** How many words the table has: those that say most. */
  readonly size: number;
  /** How strongly weights are drawn to zero. */
  readonly shrink: number;
}
const DOCUMENT: Study = { size: 1500, shrink: 0.1 };
const TITLE: Study = { size: 1000, shrink: 5 };
/** A word counts when so many documents have it, and the more the more of them. */
const WORD_DOCUMENTS = 6;
const WORD_SHRINK = 10;
const ROUNDS = 300;

/** Words of made-up documents would only say that they are made up. */
const WRITTEN: ReadonlySet<string> = new Set(["lines", "own", "counted", "verdicts"]);
const isWritten = ({ label: { set } }: Example): boolean => WRITTEN.has(set);

/** How much each word of a document speaks for a course. */
export function growWords(examples: readonly Example[]): WordTable {
  return learn(
    examples.filter(isWritten).map(({ tokens, label, weight }, document) => ({
      words: tokens,
      document,
      truth: label.isRoadmap ? 1 : 0,
      importance: weight,
    })),
    DOCUMENT,
  );
}

/** How much each word of a title speaks for a topic; a title that nothing is below says nothing of what is below it. */
export function growTitleWords(examples: readonly Example[]): TitleWords {
  const lessonsOf = (side: keyof TitleWords): readonly Lesson[] =>
    examples.filter(isWritten).flatMap(({ titles, isTopic, weight }, document) =>
      titles.map((title, node) => ({
        words: title[side],
        document,
        truth: isTopic[node] ?? 0,
        importance: nodeWeight(weight, titles.length),
      })),
    );
  return { own: learn(lessonsOf("own"), TITLE), above: learn(lessonsOf("above"), TITLE) };
}

/** A long document counts no more than one of sixty nodes, and a short one no less than one of twenty-five. */
export const nodeWeight = (weight: number, nodes: number): number =>
  (weight * Math.min(60, Math.max(25, nodes))) / nodes;

function learn(lessons: readonly Lesson[], { size, shrink }: Study): WordTable {
  const words = tellingWords(lessons).slice(0, size);
  const place = new Map(words.map((word, index) => [word, index]));
  const weights = regress(
    lessons.map((lesson) => rowOf(lesson, place)),
    words.length,
    shrink,
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

/** The words whose share differs most between what is and what is not, those first that say most. */
function tellingWords(lessons: readonly Lesson[]): readonly string[] {
  const total = { for: 0, against: 0 };
  const counts = new Map<string, { for: number; against: number; documents: number; last: number }>();
  for (const { words, document, truth, importance } of lessons) {
    const side = truth === 1 ? "for" : "against";
    total[side] += importance;
    for (const word of words.keys()) {
      const known = counts.get(word) ?? { for: 0, against: 0, documents: 0, last: -1 };
      known[side] += importance;
      if (known.last !== document) known.documents += 1;
      known.last = document;
      counts.set(word, known);
    }
  }
  return [...counts]
    .filter(([, { documents }]) => documents >= WORD_DOCUMENTS)
    .map(([word, count]) => {
      const odds =
        Math.log((count.for + 1) / (total.for + 2)) - Math.log((count.against + 1) / (total.against + 2));
      const { documents } = count;
      return { word, says: (Math.abs(odds) * documents * Math.sqrt(documents)) / (documents + WORD_SHRINK) };
    })
    .toSorted((a, b) => b.says - a.says || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
  readonly truth: number;
  readonly importance: number;
}

/** What `weigh` multiplies with the weights. */
function rowOf({ words, truth, importance }: Lesson, place: ReadonlyMap<string, number>): Row {
  const known = [...words].flatMap(([word, count]) => {
    const at = place.get(word);
    return at === undefined ? [] : [{ at, strength: strengthOf(count) }];
  });
  const length = Math.sqrt(known.reduce((sum, { strength }) => sum + strength * strength, 1));
  return {
    places: known.map(({ at }) => at),
    values: known.map(({ strength }) => strength / length),
    truth,
    importance,
  };
}

/** Logistic regression drawn to zero, by Nesterov's accelerated gradient: rows have a length of at most 1. */
function regress(rows: readonly Row[], width: number, shrink: number): Float64Array {
  const step = 1 / (rows.reduce((sum, { importance }) => sum + importance, 0) / 4 + shrink);
  let weights = new Float64Array(width);
  let ahead = new Float64Array(width);
  let base = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = ahead.map((weight) => -shrink * weight);
    let lean = 0;
    for (const { places, values, truth, importance } of rows) {
      let score = base;
      for (let nth = 0; nth < places.length; nth += 1)
        score += (ahead[places[nth] ?? 0] ?? 0) * (values[nth] ?? 0);
      const miss = (truth - 1 / (1 + Math.exp(-score))) * importance;
      lean += miss;
      for (let nth = 0; nth < places.length; nth += 1) {
        const at = places[nth] ?? 0;
        slope[at] = (slope[at] ?? 0) + miss * (values[nth] ?? 0);
      }
    }
    const next = ahead.map((weight, at) => weight + step * (slope[at] ?? 0));
    const push = (round - 1) / (round + 2);
    ahead = next.map((weight, at) => weight + push * (weight - (weights[at] ?? 0)));
    weights = next;
    base += step * lean;
  }
  return weights;
}
