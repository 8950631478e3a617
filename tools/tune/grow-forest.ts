/** Grows forests of small trees by gradient boosting: each tree corrects what the trees before it leave wrong. */
import type { Forest, Tree } from "../../src/roadmap/readings/forest.ts";
import type { Random } from "./random.ts";

/** Rows of measures; rows of one group belong to one document. */
export interface Rows {
  readonly measures: readonly string[];
  readonly values: readonly (readonly number[])[];
  /** The first row of each group, and the number of rows at the end. */
  readonly starts: readonly number[];
}

/** In which direction, and how surely, each row's score should move. Written for the rows from `start` to `end`. */
export type Gradient = (
  start: number,
  end: number,
  scores: Float64Array,
  slope: Float64Array,
  curve: Float64Array,
) => void;

export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** How strongly leaves are drawn to zero. */
  readonly shrink: number;
  /** The least curvature on each side of a branch: what one document alone shows does not count. */
  readonly least: number;
  /** The shares of measures and of documents that each tree sees. */
  readonly measures: number;
  readonly groups: number;
  readonly base: number;
}

const BINS = 24;

/** A forest for these rows, the same for the same random numbers. */
export function growForest(rows: Rows, gradient: Gradient, growth: Growth, random: Random): Forest {
  const { values, starts, measures } = rows;
  const count = values.length;
  const cuts = measures.map((_, measure) => cutsOf(values, measure));
  const bins = binned(values, cuts);
  const scores = new Float64Array(count).fill(growth.base);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.trees; round++) {
    const used: number[] = [];
    for (let group = 0; group + 1 < starts.length; group++) {
      if (random() > growth.groups) continue;
      const [start = 0, end = 0] = starts.slice(group, group + 2);
      gradient(start, end, scores, slope, curve);
      for (let row = start; row < end; row++) used.push(row);
    }
    const asked = measures
      .map((_, measure) => measure)
      .filter((measure) => random() < growth.measures && (cuts[measure]?.length ?? 0) > 0);
    const grow = (members: readonly number[], depth: number): Tree => {
      let slopes = 0;
      let curves = 0;
      for (const row of members) {
        slopes += slope[row] ?? 0;
        curves += curve[row] ?? 0;
      }
      const leaf = rounded((growth.rate * slopes) / (curves + growth.shrink));
      if (depth === 0 || curves < growth.least * 2) return leaf;
      let best = { gain: 1e-6, measure: -1, cut: -1 };
      const whole = (slopes * slopes) / (curves + growth.shrink);
      for (const measure of asked) {
        const binSlopes = new Float64Array(BINS + 1);
        const binCurves = new Float64Array(BINS + 1);
        for (const row of members) {
          const bin = bins[row * measures.length + measure] ?? 0;
          binSlopes[bin] = (binSlopes[bin] ?? 0) + (slope[row] ?? 0);
          binCurves[bin] = (binCurves[bin] ?? 0) + (curve[row] ?? 0);
        }
        let leftSlopes = 0;
        let leftCurves = 0;
        for (let cut = 0; cut < (cuts[measure]?.length ?? 0); cut++) {
          leftSlopes += binSlopes[cut] ?? 0;
          leftCurves += binCurves[cut] ?? 0;
          const rightCurves = curves - leftCurves;
          if (leftCurves < growth.least || rightCurves < growth.least) continue;
          const rightSlopes = slopes - leftSlopes;
          const gain =
            (leftSlopes * leftSlopes) / (leftCurves + growth.shrink) +
            (rightSlopes * rightSlopes) / (rightCurves + growth.shrink) -
            whole;
          if (gain > best.gain) best = { gain, measure, cut };
        }
      }
      if (best.measure < 0) return leaf;
      const isLeft = (row: number): boolean => (bins[row * measures.length + best.measure] ?? 0) <= best.cut;
      const threshold = cuts[best.measure]?.[best.cut] ?? 0;
      return [
        best.measure,
        threshold,
        grow(members.filter(isLeft), depth - 1),
        grow(
          members.filter((row) => !isLeft(row)),
          depth - 1,
        ),
      ];
    };
    const tree = grow(used, growth.depth);
    trees.push(tree);
    values.forEach((row, index) => {
      scores[index] = (scores[index] ?? 0) + answerOf(tree, row);
    });
  }
  return { measures, base: growth.base, trees };
}

function answerOf(tree: Tree, row: readonly number[]): number {
  let at = tree;
  while (typeof at !== "number") at = (row[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
}

/** Three digits are more than the data knows. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** Values between which a branch may part the rows, at most BINS, about as many rows between any two. */
function cutsOf(values: readonly (readonly number[])[], measure: number): readonly number[] {
  const step = Math.max(1, Math.floor(values.length / 20_000));
  const sample: number[] = [];
  for (let row = 0; row < values.length; row += step) sample.push(values[row]?.[measure] ?? 0);
  sample.sort((a, b) => a - b);
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const value = rounded(sample[Math.floor((sample.length * bin) / BINS)] ?? 0);
    if (value > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY)) cuts.push(value);
  }
  if ((cuts.at(-1) ?? 0) >= (sample.at(-1) ?? 0)) cuts.pop();
  return cuts;
}

function binned(values: readonly (readonly number[])[], cuts: readonly (readonly number[])[]): Uint8Array {
  const bins = new Uint8Array(values.length * cuts.length);
  values.forEach((row, index) => {
    cuts.forEach((list, measure) => {
      const value = row[measure] ?? 0;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (list[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      bins[index * cuts.length + measure] = low;
    });
  });
  return bins;
}

/** Towards the expected quality of a choice among a document's rows: `quality` says how good each row is, 0 to 1. */
export function towardsQuality(quality: readonly number[]): Gradient {
  return (start, end, scores, slope, curve) => {
    let top = Number.NEGATIVE_INFINITY;
    for (let row = start; row < end; row++) top = Math.max(top, scores[row] ?? 0);
    let sum = 0;
    for (let row = start; row < end; row++) sum += Math.exp((scores[row] ?? 0) - top);
    let expected = 0;
    for (let row = start; row < end; row++)
      expected += (Math.exp((scores[row] ?? 0) - top) / sum) * (quality[row] ?? 0);
    for (let row = start; row < end; row++) {
      const part = Math.exp((scores[row] ?? 0) - top) / sum;
      slope[row] = part * ((quality[row] ?? 0) - expected) * 4;
      curve[row] = part * (1 - part) * 0.25 + 0.002;
    }
  };
}

/** Towards the truth of each row, 0 or 1, each counting with its weight. */
export function towardsTruth(truth: readonly number[], weight: readonly number[]): Gradient {
  return (start, end, scores, slope, curve) => {
    for (let row = start; row < end; row++) {
      const part = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      slope[row] = (weight[row] ?? 1) * ((truth[row] ?? 0) - part);
      curve[row] = (weight[row] ?? 1) * Math.max(part * (1 - part), 1e-3);
    }
  };
}
