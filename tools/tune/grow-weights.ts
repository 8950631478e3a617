/** Grows all weights from examples, each stage from what the stage before says of documents it has not seen. */
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { NODE_MEASURES, type TitleWords } from "../../src/roadmap/features/measure-node.ts";
import type { Candidate } from "../../src/roadmap/readings/candidate.ts";
import { scoreOf, type Forest } from "../../src/roadmap/readings/forest.ts";
import { measureWords } from "../../src/roadmap/readings/measure-verdict.ts";
import { propose } from "../../src/roadmap/readings/propose.ts";
import {
  CONFIDENCE_MEASURES,
  confidenceOf,
  isUndisputed,
  likelyTopics,
  measureAll,
  measureConfidence,
  measureJudgement,
  READING_MEASURES,
  scoreReadings,
  type Scored,
  type Weights,
} from "../../src/roadmap/readings/score-readings.ts";
import { measureEvidence } from "../../src/roadmap/readings/word-evidence.ts";
import { measureExample, qualityOf, type Example } from "./example.ts";
import { averaged, plantForest, type Grown } from "./plant-forest.ts";
import { growForest, tableOf, towardsQuality, towardsTruth, type Growth } from "./grow-forest.ts";
import { growTitleWords, growWords, nodeWeight } from "./grow-words.ts";
import { foldsOf, randomFrom } from "./random.ts";

const INNER = 3;
const NODE_BAGS = 2;
const BAGS = 3;
const VERDICT_BAGS = 3;
const NODE: Growth = {
  trees: 110,
  depth: 4,
  rate: 0.15,
  shrink: 3,
  least: 1,
  measures: 0.3,
  groups: 0.6,
  base: -2,
};
const READING: Growth = {
  trees: 100,
  depth: 3,
  rate: 0.12,
  shrink: 1,
  least: 0.3,
  measures: 0.25,
  groups: 0.7,
  base: 0,
};
const VERDICT: Growth = {
  trees: 100,
  depth: 3,
  rate: 0.1,
  shrink: 3,
  least: 1.5,
  measures: 0.25,
  groups: 0.7,
  base: 0,
};
const CONFIDENCE: Growth = {
  trees: 50,
  depth: 2,
  rate: 0.1,
  shrink: 3,
  least: 3,
  measures: 0.6,
  groups: 0.7,
  base: 0,
};
/** A reading that shares this much with an accepted one is right. */
export const RIGHT = 0.8;

/** What the weights say of one document. */
export interface Reckoning {
  readonly readings: readonly Candidate[];
  readonly scored: readonly Scored[];
  readonly verdict: number;
  readonly confidence: number;
}

/** The readings of a document with their measures. */
interface Proposed {
  readonly likely: Float64Array;
  readonly readings: readonly Candidate[];
  readonly measures: readonly (readonly number[])[];
}
const NOTHING: Proposed = { likely: new Float64Array(), readings: [], measures: [] };

function towardsNodes(examples: readonly Example[]): ReturnType<typeof towardsTruth> {
  return towardsTruth(
    examples.flatMap(({ isTopic }) => isTopic),
    examples.flatMap(({ isTopic, weight }) => isTopic.map(() => nodeWeight(weight, isTopic.length))),
  );
}

/** Whether somebody judged which lines of a roadmap are its topics. */
const isRead = ({ label }: Example): boolean => label.isRoadmap && label.readings.length > 0;

/**
 * Grows weights from the examples at `members`, each stage from what weights that have not seen a document say of it.
 */
export function growWeights(examples: readonly Example[], members: readonly number[], seed: number): Weights {
  // Each stage has random numbers of its own: what one stage asks for changes nothing in the stages before it.
  const random = {
    folds: randomFrom(seed),
    node: randomFrom(seed + 1000),
    reading: randomFrom(seed + 2000),
    verdict: randomFrom(seed + 3000),
    confidence: randomFrom(seed + 4000),
  };
  // A document and what was made of it are in one fold, so that neither is judged by weights that know the other.
  const files = [...new Set(members.map((index) => examples[index]?.label.file))];
  const folds = foldsOf(files.length, INNER, random.folds);
  const foldOf = new Map(files.map((file, index) => [file, folds[index] ?? 0]));
  const fold = members.map((index) => foldOf.get(examples[index]?.label.file) ?? 0);
  const at = (place: number): Example => {
    const example = examples[members[place] ?? -1];
    if (example === undefined) throw new RangeError(`There is no example ${place}.`);
    return example;
  };
  const all = members.map((_, place) => place);
  /** Grows one forest from all, and one without each fold; `ask` asks for each document the one that has not seen it. */
  const staged = <Answer>(
    grow: (places: readonly number[]) => Grown,
    ask: (forest: Forest, place: number) => Answer,
  ): { forest: Forest; unseen: readonly Answer[] } => {
    const unseen: Answer[] = [];
    for (let inner = 0; inner < INNER; inner++) {
      const forest = plantForest(grow(all.filter((place) => fold[place] !== inner)));
      for (const place of all) if (fold[place] === inner) unseen[place] = ask(forest, place);
    }
    return { forest: plantForest(grow(all)), unseen };
  };

  const titles = Array.from({ length: INNER }, (_, inner) =>
    growTitleWords(all.filter((place) => fold[place] !== inner).map(at)),
  );
  const titlesOf = (place: number): TitleWords => titles[fold[place] ?? 0] ?? { own: {}, above: {} };
  const nodes = tableOf(
    NODE_MEASURES,
    all.map((place) => measureExample(at(place), titlesOf(place))),
  );
  const nodeGradient = towardsNodes(all.map(at));
  const node = staged(
    (places) =>
      averaged(
        Array.from({ length: NODE_BAGS }, () =>
          growForest(
            nodes,
            places.filter((place) => isRead(at(place))),
            nodeGradient,
            NODE,
            random.node,
          ),
        ),
      ),
    (forest, place): Proposed => {
      const likely = likelyTopics(at(place).document, { node: forest, titles: titlesOf(place) });
      const readings = propose(at(place).document, DEFAULT_OPTIONS, likely);
      return { likely, readings, measures: measureAll(readings, at(place).document, likely) };
    },
  );
  const quality = node.unseen.map(({ readings }, place) =>
    readings.map((reading) => qualityOf(at(place), reading).any),
  );
  const readingTable = tableOf(
    READING_MEASURES,
    node.unseen.map(({ measures }) => measures),
  );
  const readingGradient = towardsQuality(
    quality.flat(),
    quality.flatMap((list, place) => list.map(() => at(place).weight)),
  );
  const reading = staged(
    (places) => {
      const used = places.filter((place) => isRead(at(place)));
      return averaged(
        Array.from({ length: BAGS }, () =>
          growForest(readingTable, used, readingGradient, READING, random.reading),
        ),
      );
    },
    (forest, place) => {
      const { readings, measures } = node.unseen[place] ?? NOTHING;
      return scoreReadings(readings, measures, forest);
    },
  );
  const bests = all.map((place) => {
    const [first] = reading.unseen[place] ?? [];
    const { readings, measures, likely } = node.unseen[place] ?? NOTHING;
    return first === undefined
      ? null
      : { first, best: measures[readings.indexOf(first.reading)] ?? [], likely };
  });
  const tables = Array.from({ length: INNER }, (_, inner) =>
    growWords(all.filter((place) => fold[place] !== inner).map(at)),
  );
  const judged = bests.map((one, place) => {
    if (one === null) return null;
    const words = measureWords(at(place).document, one.first.reading);
    const evidence = measureEvidence(at(place).tokens, tables[fold[place] ?? 0] ?? {});
    return measureJudgement(at(place).words, words, evidence, one.best, one.first.score, one.likely);
  });
  const verdictTable = tableOf(
    verdictNames(at(0), bests.find((one) => one !== null)?.first.reading),
    judged.map((one) => (one === null ? [] : [one])),
  );
  const verdictGradient = towardsTruth(
    all.flatMap((place) => (judged[place] === null ? [] : [at(place).label.isRoadmap ? 1 : 0])),
    all.flatMap((place) => (judged[place] === null ? [] : [verdictWeight(at(place))])),
  );
  const verdict = staged(
    (places) =>
      averaged(
        Array.from({ length: VERDICT_BAGS }, () =>
          growForest(verdictTable, places, verdictGradient, VERDICT, random.verdict),
        ),
      ),
    (forest, place) => {
      const measures = judged[place] ?? null;
      return measures === null ? -9 : scoreOf(forest, measures);
    },
  );
  // How sure a choice is, is learnt from documents that people wrote: made-up ones are too easy.
  const sure = all.map((place) => {
    const one = bests[place];
    return one == null || at(place).weight !== 1
      ? []
      : [measureConfidence(reading.unseen[place] ?? [], one.best, verdict.unseen[place] ?? -9, one.likely)];
  });
  const truth = all.flatMap((place) => {
    const one = bests[place];
    return one == null || at(place).weight !== 1
      ? []
      : [qualityOf(at(place), one.first.reading).any >= RIGHT ? 1 : 0];
  });
  const confidence = growForest(
    tableOf(CONFIDENCE_MEASURES, sure),
    all,
    towardsTruth(
      truth,
      truth.map(() => 1),
    ),
    CONFIDENCE,
    random.confidence,
  );
  return {
    node: node.forest,
    reading: reading.forest,
    verdict: verdict.forest,
    confidence: plantForest(confidence),
    words: growWords(all.map(at)),
    titles: growTitleWords(all.map(at)),
  };
}

/**
 * How much the verdict on a document of each set counts. Whether a small document is a course is plain, unless it is what
 * is left of a long one, and a document written for the tests is the only one of its kind.
 */
const VERDICT_WEIGHTS: Readonly<Record<string, number>> = { shrunk: 0.5, fixtures: 2.4, "look-alikes": 3.2 };
const USUAL_WEIGHT = 1.6;

function verdictWeight({ label, weight }: Example): number {
  return weight * (VERDICT_WEIGHTS[label.set] ?? USUAL_WEIGHT);
}

/** What weights say of an example that they have not seen. */
export function reckon({ document, words, tokens }: Example, weights: Weights): Reckoning {
  const likely = likelyTopics(document, weights);
  const readings = propose(document, DEFAULT_OPTIONS, likely);
  const measures = measureAll(readings, document, likely);
  const scored = scoreReadings(readings, measures, weights.reading);
  const [first] = scored;
  if (first === undefined) return { readings, scored, verdict: -9, confidence: 0 };
  const best = measures[readings.indexOf(first.reading)] ?? [];
  const verdict = scoreOf(
    weights.verdict,
    measureJudgement(
      words,
      measureWords(document, first.reading),
      measureEvidence(tokens, weights.words),
      best,
      first.score,
      likely,
    ),
  );
  const confidence = confidenceOf(
    verdict,
    isUndisputed(scored)
      ? null
      : scoreOf(weights.confidence, measureConfidence(scored, best, verdict, likely)),
  );
  return { readings, scored, verdict, confidence };
}

function verdictNames({ words, document }: Example, reading: Candidate | undefined): readonly string[] {
  const own = Object.keys(words);
  const read =
    reading === undefined ? [] : Object.keys(measureWords(document, { ...reading, topics: [], phases: [] }));
  return [
    ...own,
    ...read,
    ...Object.keys(measureEvidence(new Map(), {})),
    ...READING_MEASURES.map((name) => `reading ${name}`),
    "score",
    "likely",
  ];
}
