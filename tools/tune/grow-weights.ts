/** Grows all weights from examples, each stage from what the stage before says of documents it has not seen. */
import { measureNodes } from "../../src/roadmap/features/measure-node.ts";
import { chance, scoreOf, type Forest, type Tree } from "../../src/roadmap/readings/forest.ts";
import { measureDocument, measureReading } from "../../src/roadmap/readings/measure-reading.ts";
import { measureVerdict } from "../../src/roadmap/readings/measure-verdict.ts";
import {
  CONFIDENCE_MEASURES,
  likelyTopics,
  measureAll,
  measureConfidence,
  measureJudgement,
  scoreReadings,
  type Scored,
  type Weights,
} from "../../src/roadmap/readings/score-readings.ts";
import type { Example } from "./example.ts";
import { growForest, towardsQuality, towardsTruth, type Growth, type Rows } from "./grow-forest.ts";
import { foldsOf, randomFrom } from "./random.ts";

const INNER = 4;
const BAGS = 2;
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
  trees: 120,
  depth: 3,
  rate: 0.12,
  shrink: 1,
  least: 0.3,
  measures: 0.25,
  groups: 0.7,
  base: 0,
};
const VERDICT: Growth = {
  trees: 150,
  depth: 3,
  rate: 0.08,
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
const EMPTY: Forest = { measures: [], base: 0, trees: [] };
/** A reading that shares this much with an accepted one is right. */
export const RIGHT = 0.8;

/** What the weights say of one document. */
export interface Reckoning {
  readonly scored: readonly Scored[];
  readonly order: readonly number[];
  readonly verdict: number;
  readonly confidence: number;
}

/** Grows weights from all `examples`, and says what weights that have not seen each of them say of it. */
export function growWeights(examples: readonly Example[], seed: number): Weights {
  const random = randomFrom(seed);
  // A document and what was made of it are in one fold, so that neither is judged by weights that know the other.
  const files = [...new Set(examples.map(({ label }) => label.file))];
  const folds = foldsOf(files.length, INNER, random);
  const fold = examples.map(({ label }) => folds[files.indexOf(label.file)] ?? 0);
  const rest = (inner: number): readonly number[] =>
    examples.map((_, index) => index).filter((index) => fold[index] !== inner);
  const all = examples.map((_, index) => index);
  /** Grows one forest from all, and one without each fold; `unseen` asks for each document the one that has not seen it. */
  const staged = <Answer>(
    grow: (members: readonly number[]) => Forest,
    ask: (forest: Forest, index: number) => Answer,
  ): { forest: Forest; unseen: readonly Answer[] } => {
    const forests = Array.from({ length: INNER }, (_, inner) => grow(rest(inner)));
    return { forest: grow(all), unseen: all.map((index) => ask(forests[fold[index] ?? 0] ?? EMPTY, index)) };
  };
  const at = (index: number): Example => {
    const example = examples[index];
    if (example === undefined) throw new RangeError(`There is no example ${index}.`);
    return example;
  };

  const node = staged(
    // What is a topic is learnt from roadmaps alone: nothing in other documents is one, whatever it looks like.
    (members) => {
      const used = members.map(at).filter(({ label }) => label.isRoadmap);
      return growForest(nodeRows(used), towardsNodes(used), NODE, random);
    },
    (forest, index) => likelyTopics(at(index).document, forest),
  );
  const measures = all.map((index) =>
    measureAll(at(index).readings, at(index).document, node.unseen[index] ?? []),
  );
  const roadmaps = (members: readonly number[]): readonly number[] =>
    members.filter((index) => at(index).label.isRoadmap && at(index).readings.length > 0);
  const reading = staged(
    (members) => {
      const used = roadmaps(members);
      const rows = rowsOf(
        readingNames(at(used[0] ?? 0)),
        used.map((index) => measures[index] ?? []),
      );
      const quality = towardsQuality(used.flatMap((index) => at(index).quality));
      return averaged(Array.from({ length: BAGS }, () => growForest(rows, quality, READING, random)));
    },
    (forest, index) => scoreReadings(at(index).readings, measures[index] ?? [], forest),
  );
  const judged = all.map((index) =>
    judgementOf(at(index), measures[index] ?? [], reading.unseen[index] ?? [], node.unseen[index] ?? []),
  );
  const verdict = staged(
    (members) => {
      const used = members.filter((index) => judged[index] !== null);
      const rows = rowsOf(
        verdictNames(at(used[0] ?? 0)),
        used.map((index) => [judged[index] ?? []]),
      );
      const truth = used.map((index) => (at(index).label.isRoadmap ? 1 : 0));
      return growForest(
        rows,
        towardsTruth(
          truth,
          truth.map(() => 1),
        ),
        VERDICT,
        random,
      );
    },
    (forest, index) => (judged[index] === null ? -9 : scoreOf(forest, judged[index] ?? [])),
  );
  const sure = all.map((index) =>
    confidenceOf(at(index), measures[index] ?? [], reading.unseen[index] ?? [], verdict.unseen[index] ?? -9),
  );
  const used = all.filter((index) => sure[index] !== null);
  const truth = used.map((index) => (isRight(at(index), reading.unseen[index] ?? []) ? 1 : 0));
  const confidence = growForest(
    rowsOf(
      CONFIDENCE_MEASURES,
      used.map((index) => [sure[index] ?? []]),
    ),
    towardsTruth(
      truth,
      truth.map(() => 1),
    ),
    CONFIDENCE,
    random,
  );
  return { node: node.forest, reading: reading.forest, verdict: verdict.forest, confidence };
}

/** Forests grown with different chances err differently: their mean errs less. */
function averaged(forests: readonly Forest[]): Forest {
  const [first] = forests;
  if (first === undefined) throw new Error("There is nothing to average.");
  const share = 1 / forests.length;
  const scaled = (tree: Tree): Tree =>
    typeof tree === "number"
      ? Number((tree * share).toPrecision(3))
      : [tree[0], tree[1], scaled(tree[2]), scaled(tree[3])];
  return { ...first, trees: forests.flatMap(({ trees }) => trees.map(scaled)) };
}

/** What weights say of an example that they have not seen. */
export function reckon(example: Example, weights: Weights): Reckoning {
  const likely = likelyTopics(example.document, weights.node);
  const measures = measureAll(example.readings, example.document, likely);
  const scored = scoreReadings(example.readings, measures, weights.reading);
  const judged = judgementOf(example, measures, scored, likely);
  const verdict = judged === null ? -9 : scoreOf(weights.verdict, judged);
  const sure = confidenceOf(example, measures, scored, verdict);
  return {
    scored,
    order: scored.map(({ reading }) => example.readings.indexOf(reading)),
    verdict,
    confidence: sure === null ? 0 : chance(scoreOf(weights.confidence, sure)),
  };
}

function judgementOf(
  example: Example,
  measures: readonly (readonly number[])[],
  scored: readonly Scored[],
  likely: readonly number[],
): readonly number[] | null {
  const [first] = scored;
  if (first === undefined) return null;
  const best = measures[example.readings.indexOf(first.reading)] ?? [];
  return measureJudgement(example.document, first.reading, best, first.score, likely);
}

function confidenceOf(
  example: Example,
  measures: readonly (readonly number[])[],
  scored: readonly Scored[],
  verdict: number,
): readonly number[] | null {
  const [first] = scored;
  if (first === undefined) return null;
  const best = measures[example.readings.indexOf(first.reading)] ?? [];
  return measureConfidence(scored, best, readingNames(example), verdict);
}

function isRight(example: Example, scored: readonly Scored[]): boolean {
  const [first] = scored;
  return first !== undefined && (example.quality[example.readings.indexOf(first.reading)] ?? 0) >= RIGHT;
}

function nodeRows(examples: readonly Example[]): Rows {
  const names = examples
    .map(({ document }) => measureNodes(document).find((one) => one !== null))
    .find((one) => one !== undefined && one !== null);
  return rowsOf(
    Object.keys(names ?? {}),
    examples.map(({ nodes }) => nodes.map(({ values }) => values)),
  );
}

/** A long document counts no more than one of sixty nodes: else a few would decide everything. */
function towardsNodes(examples: readonly Example[]): ReturnType<typeof towardsTruth> {
  return towardsTruth(
    examples.flatMap(({ nodes }) => nodes.map(({ isTopic }) => isTopic)),
    examples.flatMap(({ nodes }) => nodes.map(() => Math.min(1, 60 / nodes.length))),
  );
}

function rowsOf(measures: readonly string[], groups: readonly (readonly (readonly number[])[])[]): Rows {
  const starts = [0];
  for (const group of groups) starts.push((starts.at(-1) ?? 0) + group.length);
  return { measures, values: groups.flat(), starts };
}

function readingNames({ document, readings }: Example): readonly string[] {
  const [reading] = readings;
  if (reading === undefined) return [];
  return [
    ...Object.keys(measureReading(reading, document, measureDocument(document, []), [])),
    "expectedToBest",
  ];
}

function verdictNames(example: Example): readonly string[] {
  const [reading] = example.readings;
  const own = Object.keys(measureVerdict(example.document, reading?.topics ?? [], []));
  return [...own, ...readingNames(example).map((name) => `reading ${name}`), "score", "likely"];
}
