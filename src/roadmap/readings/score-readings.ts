/** Scores the readings of a document with the tuned weights. */
import { measureNodes, type TitleWords } from "../features/measure-node.ts";
import type { DocumentFacts } from "../features/facts.ts";
import { scoreOf, chance, type Forest } from "./forest.ts";
import { CHANCE_MEASURES, SHAPE_MEASURES, chanceMeasurer, shapeMeasurer } from "./measure-reading.ts";
import type { VerdictMeasures } from "./measure-verdict.ts";
import type { WordTable } from "../words/word-table.ts";
import type { Candidate } from "./candidate.ts";
import { numberAt } from "../quantities.ts";

/** The tuned weights: what makes a node a topic, a reading right, a document a roadmap, and a choice sure. */
export interface Weights {
  readonly node: Forest;
  readonly reading: Forest;
  readonly verdict: Forest;
  readonly confidence: Forest;
  readonly words: WordTable;
  readonly titles: TitleWords;
}

export interface Scored {
  readonly reading: Candidate;
  readonly score: number;
}

/** For each node, the chance that it is a topic, told by itself and what is around it. */
export function likelyTopics(
  document: DocumentFacts,
  { node: forest, titles }: Pick<Weights, "node" | "titles">,
): Float64Array {
  const likely = new Float64Array(document.facts.length);
  measureNodes(document, titles, (node, values) => {
    likely[node.index] = chance(scoreOf(forest, values));
  });
  return likely;
}

export const READING_MEASURES: readonly string[] = [...CHANCE_MEASURES, ...SHAPE_MEASURES, "expectedToBest"];

/** The measures of each reading, in the order of `READING_MEASURES`. */
export function measureAll(
  readings: readonly Candidate[],
  document: DocumentFacts,
  likely: Float64Array,
): readonly (readonly number[])[] {
  const shapeOf = shapeMeasurer(document);
  const chancesOf = chanceMeasurer(likely);
  const all = readings.map((reading) => ({ chances: chancesOf(reading), shape: shapeOf(reading) }));
  const best = all.reduce((most, { chances: [expected] }) => Math.max(most, expected), 1e-6);
  return all.map(({ chances, shape }) => [...chances, ...shape, chances[0] / best]);
}

/** All readings of a document: the one to choose first, then the others by their scores. */
export function scoreReadings(
  readings: readonly Candidate[],
  measures: readonly (readonly number[])[],
  weights: Forest,
): readonly Scored[] {
  const scored = readings
    .map((reading, index) => ({ reading, score: scoreOf(weights, measures[index] ?? []) }))
    .toSorted((a, b) => b.score - a.score);
  const chosen = safest(scored);
  return chosen === undefined ? scored : [chosen, ...scored.filter((one) => one !== chosen)];
}

/** How much of a score's lead counts when the first reading is chosen. */
const CHOICE_SHARE = 0.7;

/**
 * The reading that is expected to share most with the one that is meant, if the scores say how likely each is meant:
 * what several good readings agree on outweighs a small lead of one alone (minimum Bayes risk, Kumar and Byrne 2004).
 * Shares are squared, so that one that is nearly right counts more than two that are half right.
 */
function safest(scored: readonly Scored[]): Scored | undefined {
  const best = scored.slice(0, COMPARED);
  const chances = best.map(({ score }) => Math.exp((score - (best[0]?.score ?? 0)) * CHOICE_SHARE));
  const expected = sharedTopics(best).map((row) =>
    chances.reduce((sum, chanceOfMeant, meant) => sum + chanceOfMeant * numberAt(row, meant) ** 2, 0),
  );
  return best[expected.indexOf(Math.max(...expected))];
}

/** The measures by which a document is judged, given its best reading: the words, the shape, the reading's own measures. */
export function measureJudgement(
  whole: VerdictMeasures,
  words: VerdictMeasures,
  evidence: VerdictMeasures,
  measures: readonly number[],
  score: number,
  likely: Float64Array,
): readonly number[] {
  return [
    ...Object.values(whole),
    ...Object.values(words),
    ...Object.values(evidence),
    ...measures,
    score,
    likely.reduce((sum, topic) => sum + topic, 0),
  ];
}

/** A reading that shares this much of its topics with the one that is meant is right. */
const SAME_SHARE = 0.8;
/**
 * Readings that share more than this, with as many topics give or take a tenth, are not offered beside each other: a person
 * sees no difference.
 */
const OFFERED_SHARE = 0.9;
const OFFERED_COUNT = 0.1;
/** So many of the best readings are compared with each other: those behind them are never chosen. */
const COMPARED = 16;
/** How much of a score's lead counts when a reading is offered beside the first: less than it counts for the first place. */
const OFFER_SHARE = 0.4;

/** How much of their topics the best readings share with each other, by line, from 0 to 1. */
function sharedTopics(best: readonly Scored[], rows = best.length): readonly Float64Array[] {
  const lines = best.map(({ reading }) => linesOf(reading));
  const last = lines.reduce((most, list) => list.reduce((a, b) => Math.max(a, b), most), 0);
  const marks = new Uint32Array(last + 1);
  return lines.slice(0, rows).map((one, row) => {
    for (const line of one) marks[line] = row + 1;
    const shares = new Float64Array(lines.length);
    for (const [column, other] of lines.entries()) {
      let shared = 0;
      for (const line of other) if (marks[line] === row + 1) shared += 1;
      shares[column] = (2 * shared) / (one.length + other.length);
    }
    return shares;
  });
}

const linesOfReading = new WeakMap<Candidate, readonly number[]>();

/** The lines of a reading's topics, each once: it is compared with others again and again. */
function linesOf(reading: Candidate): readonly number[] {
  const known = linesOfReading.get(reading);
  if (known !== undefined) return known;
  const lines = [...new Set(reading.topics.map(({ place }) => place.line))];
  linesOfReading.set(reading, lines);
  return lines;
}

/**
 * At most `count` readings that differ: the best one, then always the one that would help most where none of those
 * chosen is meant, if the scores say how likely each reading is meant.
 */
export function differing(scored: readonly Scored[], count: number): readonly Scored[] {
  const best = scored.slice(0, COMPARED);
  const shared = sharedTopics(best);
  const chances = best.map(({ score }) => Math.exp((score - (best[0]?.score ?? 0)) * OFFER_SHARE));
  const covered = new Float64Array(best.length);
  const chosen: Scored[] = [];
  const left = new Set(best.keys());
  while (chosen.length < count && left.size > 0) {
    let next = -1;
    let most = -1;
    for (const index of left) {
      const gain =
        chosen.length === 0
          ? numberAt(chances, index)
          : chances.reduce(
              (sum, likelihood, meant) =>
                sum + likelihood * Math.max(0, (shared[index]?.[meant] ?? 0) - numberAt(covered, meant)),
              0,
            );
      if (gain > most) {
        most = gain;
        next = index;
      }
    }
    const one = best[next];
    const row = shared[next];
    if (one === undefined || row === undefined) break;
    chosen.push(one);
    for (const index of left)
      if (numberAt(row, index) >= OFFERED_SHARE && isAsMany(one, best[index])) left.delete(index);
    row.forEach((share, meant) => {
      covered[meant] = Math.max(numberAt(covered, meant), share);
    });
  }
  return chosen;
}

function isAsMany({ reading }: Scored, other: Scored | undefined): boolean {
  const count = reading.topics.length;
  const others = other?.reading.topics.length ?? 0;
  return Math.abs(count - others) <= Math.max(count, others) * OFFERED_COUNT;
}

/** Whether all good readings are the same as the first one, so that there is nothing to choose. */
export function isUndisputed(scored: readonly Scored[]): boolean {
  const [row = new Float64Array()] = sharedTopics(scored.slice(0, COMPARED), 1);
  return row.every((share) => share >= SAME_SHARE);
}

/** The measures of the best reading that also tell how sure the choice is. */
const OF_BEST = [
  "expected",
  "meanLikely",
  "unlikelyTopics",
  "likelyFound",
  "expectedToBest",
  "logN",
  "covered",
  "missed",
  "badAbove",
  "sentence",
  "stepsCovered",
  "phases",
  "perPhase",
  "sequence",
  "boxesCovered",
  "titleLength",
  "children",
  "docItems",
  "docHeadings",
] as const;

/** More of the documents that the verdict is learnt from than of those that people bring are not roadmaps. */
const RARER = 0.3;

/**
 * How sure it is that a course is read rightly: the chance that the document is a course, times the chance that the
 * first reading is right. Both are given as scores; `choice` is null where no other reading differs from the first.
 */
export function confidenceOf(verdict: number, choice: number | null): number {
  return chance(verdict + RARER) * (choice === null ? 1 : chance(choice));
}

/**
 * What tells how sure the choice is: the lead over the next differing reading and how that differs, how good the best
 * looks by itself, how undecided the single nodes are, and whether it is a course at all.
 */
export function measureConfidence(
  scored: readonly Scored[],
  best: readonly number[],
  verdict: number,
  likely: Float64Array,
): readonly number[] {
  const [first] = scored;
  const compared = scored.slice(0, COMPARED);
  const alike = sharedTopics(compared, 1)[0] ?? new Float64Array();
  const most = first?.score ?? 0;
  const chances = compared.map(({ score }) => Math.exp(score - most));
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
  const second = compared.find((_, index) => numberAt(alike, index) < SAME_SHARE);
  const size = (one: Scored | undefined): number => one?.reading.topics.length ?? 0;
  let hazy = 0;
  let sum = 0;
  for (const topic of likely) {
    hazy += Math.min(topic, 1 - topic);
    sum += topic;
  }
  return [
    first === undefined ? 0 : second === undefined ? 5 : first.score - second.score,
    chances.reduce((mass, one, index) => mass + (numberAt(alike, index) >= SAME_SHARE ? one : 0), 0) / total,
    chances.reduce((mass, one, index) => mass + one * numberAt(alike, index), 0) / total,
    second === undefined ? 0 : Math.log((size(second) + 1) / (size(first) + 1)),
    sum === 0 ? 1 : hazy / sum,
    ...OF_BEST.map((name) => numberAt(best, READING_MEASURES.indexOf(name))),
    verdict,
  ];
}

export const CONFIDENCE_MEASURES: readonly string[] = [
  "lead",
  "mass",
  "agreement",
  "finer",
  "hazy",
  ...OF_BEST,
  "verdict",
];
