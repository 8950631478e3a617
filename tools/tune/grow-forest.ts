/** Grows forests of small trees by gradient boosting: each tree corrects what the trees before it leave wrong. */
import type { Grown, Tree } from "./plant-forest.ts";
import type { Random } from "./random.ts";

/** Rows of measures, each value put into one of a few bins; rows of one group belong to one document. */
export interface Table {
  readonly measures: readonly string[];
  /** For each measure, the values between its bins, and the bin of each row. */
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
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

/** Puts rows of measures into bins. `groups` has the rows of each document. */
export function tableOf(
  measures: readonly string[],
  groups: readonly (readonly ArrayLike<number>[])[],
): Table {
  const starts = [0];
  for (const group of groups) starts.push((starts.at(-1) ?? 0) + group.length);
  const rows = groups.flat();
  const cuts = measures.map((_, measure) => cutsOf(rows, measure));
  const bins = cuts.map((list, measure) => {
    const column = new Uint8Array(rows.length);
    rows.forEach((row, index) => {
      const value = row[measure] ?? 0;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (list[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      column[index] = low;
    });
    return column;
  });
  return { measures, cuts, bins, starts };
}

/** Three digits are more than the data knows. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** Values between which a branch may part the rows, at most BINS, about as many rows between any two. */
function cutsOf(rows: readonly ArrayLike<number>[], measure: number): readonly number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const sample: number[] = [];
  for (let row = 0; row < rows.length; row += step) sample.push(rows[row]?.[measure] ?? 0);
  const sorted = Float64Array.from(sample).sort();
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const value = rounded(sorted[Math.floor((sorted.length * bin) / BINS)] ?? 0);
    if (value > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY)) cuts.push(value);
  }
  if ((cuts.at(-1) ?? 0) >= (sorted.at(-1) ?? 0)) cuts.pop();
  return cuts;
}

/** A forest for the rows of some groups, the same for the same random numbers. */
export function growForest(
  table: Table,
  groups: readonly number[],
  gradient: Gradient,
  growth: Growth,
  random: Random,
): Grown {
  const { starts, measures, cuts, bins } = table;
  const count = starts.at(-1) ?? 0;
  const scores = new Float64Array(count).fill(growth.base);
  const slope = new Float64Array(count);
  const curve = new Float64Array(count);
  const trees: Tree[] = [];
  const span = (group: number): readonly [number, number] => [starts[group] ?? 0, starts[group + 1] ?? 0];
  for (let round = 0; round < growth.trees; round++) {
    const used: number[] = [];
    for (const group of groups) {
      if (random() > growth.groups) continue;
      const [start, end] = span(group);
      gradient(start, end, scores, slope, curve);
      for (let row = start; row < end; row++) used.push(row);
    }
    const asked = measures
      .map((_, measure) => measure)
      .filter((measure) => random() < growth.measures && (cuts[measure]?.length ?? 0) > 0);
    const sums = new Sums(asked, bins, slope, curve);
    const grown = new Branches(sums, cuts, growth).grow(Int32Array.from(used));
    trees.push(grown);
    for (const group of groups) {
      const [start, end] = span(group);
      for (let row = start; row < end; row++)
        scores[row] = (scores[row] ?? 0) + answerOf(grown, row, bins, cuts);
    }
  }
  return { measures, base: growth.base, trees };
}

function answerOf(
  tree: Tree,
  row: number,
  bins: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
): number {
  let at = tree;
  while (typeof at !== "number") {
    const value = bins[at[0]]?.[row] ?? 0;
    at = value === 0 || (cuts[at[0]]?.[value - 1] ?? 0) < at[1] ? at[2] : at[3];
  }
  return at;
}

const WIDTH = BINS + 1;

/** Sums slopes and curves of rows by the bins of the measures that a tree may ask. */
class Sums {
  readonly asked: readonly number[];
  readonly #bins: readonly Uint8Array[];
  readonly #slope: Float64Array;
  readonly #curve: Float64Array;

  constructor(
    asked: readonly number[],
    bins: readonly Uint8Array[],
    slope: Float64Array,
    curve: Float64Array,
  ) {
    this.asked = asked;
    this.#bins = bins;
    this.#slope = slope;
    this.#curve = curve;
  }

  of(rows: Int32Array): Float64Array {
    const sums = new Float64Array(this.asked.length * WIDTH * 2);
    this.asked.forEach((measure, place) => {
      const column = this.#bins[measure];
      if (column === undefined) return;
      const base = place * WIDTH * 2;
      for (const row of rows) {
        const at = base + (column[row] ?? 0) * 2;
        sums[at] = (sums[at] ?? 0) + (this.#slope[row] ?? 0);
        sums[at + 1] = (sums[at + 1] ?? 0) + (this.#curve[row] ?? 0);
      }
    });
    return sums;
  }

  totals(rows: Int32Array): readonly [slopes: number, curves: number] {
    let slopes = 0;
    let curves = 0;
    for (const row of rows) {
      slopes += this.#slope[row] ?? 0;
      curves += this.#curve[row] ?? 0;
    }
    return [slopes, curves];
  }

  isLeft(row: number, measure: number, cut: number): boolean {
    return (this.#bins[measure]?.[row] ?? 0) <= cut;
  }
}

/** Grows one tree from the root down, always by the branch that gains most. */
class Branches {
  readonly #sums: Sums;
  readonly #cuts: readonly (readonly number[])[];
  readonly #growth: Growth;

  constructor(sums: Sums, cuts: readonly (readonly number[])[], growth: Growth) {
    this.#sums = sums;
    this.#cuts = cuts;
    this.#growth = growth;
  }

  grow(rows: Int32Array, depth = this.#growth.depth, known: Float64Array | null = null): Tree {
    const { rate, shrink, least } = this.#growth;
    const [slopes, curves] = this.#sums.totals(rows);
    const leaf = rounded((rate * slopes) / (curves + shrink));
    if (depth === 0 || curves < least * 2) return leaf;
    const sums = known ?? this.#sums.of(rows);
    const best = this.#best(sums, slopes, curves);
    if (best === null) return leaf;
    const left = rows.filter((row) => this.#sums.isLeft(row, best.measure, best.cut));
    const right = rows.filter((row) => !this.#sums.isLeft(row, best.measure, best.cut));
    const threshold = this.#cuts[best.measure]?.[best.cut] ?? 0;
    if (depth === 1) return [best.measure, threshold, this.grow(left, 0), this.grow(right, 0)];
    // What is not on the smaller side is on the other one.
    const isLeftSmall = left.length < right.length;
    const small = this.#sums.of(isLeftSmall ? left : right);
    const large = sums.map((value, index) => value - (small[index] ?? 0));
    return [
      best.measure,
      threshold,
      this.grow(left, depth - 1, isLeftSmall ? small : large),
      this.grow(right, depth - 1, isLeftSmall ? large : small),
    ];
  }

  #best(sums: Float64Array, slopes: number, curves: number): { measure: number; cut: number } | null {
    const { shrink, least } = this.#growth;
    const whole = (slopes * slopes) / (curves + shrink);
    let best: { measure: number; cut: number } | null = null;
    let most = 1e-6;
    this.#sums.asked.forEach((measure, place) => {
      let leftSlopes = 0;
      let leftCurves = 0;
      const base = place * WIDTH * 2;
      for (let cut = 0; cut < (this.#cuts[measure]?.length ?? 0); cut++) {
        leftSlopes += sums[base + cut * 2] ?? 0;
        leftCurves += sums[base + cut * 2 + 1] ?? 0;
        const rightCurves = curves - leftCurves;
        if (leftCurves < least || rightCurves < least) continue;
        const rightSlopes = slopes - leftSlopes;
        const gain =
          (leftSlopes * leftSlopes) / (leftCurves + shrink) +
          (rightSlopes * rightSlopes) / (rightCurves + shrink) -
          whole;
        if (gain > most) {
          most = gain;
          best = { measure, cut };
        }
      }
    });
    return best;
  }
}

/** Towards the expected quality of a choice among a document's rows: `quality` says how good each row is, 0 to 1. */
export function towardsQuality(quality: readonly number[], weight: readonly number[]): Gradient {
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
      const counts = weight[row] ?? 1;
      slope[row] = counts * part * ((quality[row] ?? 0) - expected) * 4;
      curve[row] = counts * (part * (1 - part) * 0.25 + 0.002);
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
