/** Scores the readings of a document with the tuned weights. */
import { measureNodes } from "../features/measure-node.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { scoreOf, chance, type Forest } from "./forest.ts";
import { CHANCE_MEASURES, SHAPE_MEASURES, chanceMeasurer, shapeMeasurer } from "./measure-reading.ts";
import type { VerdictMeasures, WordTable } from "./measure-verdict.ts";
import type { Candidate } from "./candidate.ts";

/** The tuned weights: what makes a node a topic, a reading right, a document a roadmap, and a choice sure. */
export interface Weights {
  readonly node: Forest;
  readonly reading: Forest;
  readonly verdict: Forest;
  readonly confidence: Forest;
  readonly words: WordTable;
}

export interface Scored {
  readonly reading: Candidate;
  readonly score: number;
}

/** For each node, the chance that it is a topic, told by itself and what is around it. */
export function likelyTopics(document: DocumentFacts, weights: Forest): Float64Array {
  const likely = new Float64Array(document.facts.length);
  measureNodes(document, (node, values) => {
    likely[node.index] = chance(scoreOf(weights, values));
  });
  return likely;
}

export const READING_MEASURES: readonly string[] = [...CHANCE_MEASURES, ...SHAPE_MEASURES, "expectedToBest"];

/** The measures of each reading, in the order of `READING_MEASURES`. */
export function measureAll(
  readings: readonly Candidate[],
  document: DocumentFacts,
  likely: ArrayLike<number>,
): readonly (readonly number[])[] {
  const shapeOf = shapeMeasurer(document);
  const chancesOf = chanceMeasurer(likely);
  const all = readings.map((reading) => [...chancesOf(reading), ...shapeOf(reading)]);
  const best = all.reduce((most, [expected = 0]) => Math.max(most, expected), 1e-6);
  return all.map((measures) => [...measures, (measures[0] ?? 0) / best]);
}

/** All readings of a document, best first. */
export function scoreReadings(
  readings: readonly Candidate[],
  measures: readonly (readonly number[])[],
  weights: Forest,
): readonly Scored[] {
  return readings
    .map((reading, index) => ({ reading, score: scoreOf(weights, measures[index] ?? []) }))
    .toSorted((a, b) => b.score - a.score);
}

/** The measures by which a document is judged, given its best reading: the words, the shape, the reading's own measures. */
export function measureJudgement(
  whole: VerdictMeasures,
  words: VerdictMeasures,
  evidence: VerdictMeasures,
  measures: readonly number[],
  score: number,
  likely: ArrayLike<number>,
): readonly number[] {
  let sum = 0;
  for (let index = 0; index < likely.length; index++) sum += likely[index] ?? 0;
  return [
    ...Object.values(whole),
    ...Object.values(words),
    ...Object.values(evidence),
    ...measures,
    score,
    sum,
  ];
}

/** Whether two readings share most of their topics: the same to a person who chooses. */
function isAlike(a: Candidate, b: Candidate): boolean {
  const known = new Set(a.topics.map(({ place }) => place.line));
  const shared = b.topics.filter(({ place }) => known.has(place.line)).length;
  return (2 * shared) / (known.size + b.topics.length) >= SAME_SHARE;
}

const SAME_SHARE = 0.7;

/** The best readings that differ: at most `count`, best first. */
export function differing(scored: readonly Scored[], count: number): readonly Scored[] {
  const chosen: Scored[] = [];
  for (const one of scored) {
    if (chosen.length === count) break;
    if (chosen.every(({ reading }) => !isAlike(reading, one.reading))) chosen.push(one);
  }
  return chosen;
}

/** What tells how sure the choice is: the lead over the next differing reading, and how good the best looks by itself. */
export function measureConfidence(
  scored: readonly Scored[],
  best: readonly number[],
  verdict: number,
): readonly number[] {
  const [first, second] = differing(scored, 2);
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - (first?.score ?? 0)), 0);
  const alike = scored.filter(({ reading }) => first !== undefined && isAlike(first.reading, reading));
  const mass = alike.reduce((sum, { score }) => sum + Math.exp(score - (first?.score ?? 0)), 0);
  const named = (name: string): number => best[READING_MEASURES.indexOf(name)] ?? 0;
  return [
    first === undefined ? 0 : second === undefined ? 5 : first.score - second.score,
    mass / total,
    named("expected"),
    named("meanLikely"),
    named("unlikelyTopics"),
    named("logN"),
    named("covered"),
    named("missed"),
    named("badAbove"),
    named("sentence"),
    named("stepsCovered"),
    verdict,
  ];
}

export const CONFIDENCE_MEASURES = [
  "lead",
  "mass",
  "expected",
  "meanLikely",
  "unlikelyTopics",
  "logN",
  "covered",
  "missed",
  "badAbove",
  "sentence",
  "stepsCovered",
  "verdict",
] as const;
