/** Small decision trees whose answers add up to a score: the form in which weights are kept as data. */

/** A leaf is its answer; a branch asks one measure: at most the threshold goes left, more goes right. */
export type Tree = number | readonly [measure: number, threshold: number, left: Tree, right: Tree];

export interface Forest {
  /** The names of the measures that branches ask for, by their number. */
  readonly measures: readonly string[];
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** The score of one set of measures, given in the order of the forest's names. */
export function scoreOf(forest: Forest, measures: ArrayLike<number>): number {
  const { roots, measure, value, left, right } = layoutOf(forest);
  let score = forest.base;
  for (const root of roots) {
    let at = root;
    for (let asked = measure[at] ?? LEAF; asked !== LEAF; asked = measure[at] ?? LEAF)
      at = ((measures[asked] ?? 0) <= (value[at] ?? 0) ? left[at] : right[at]) ?? 0;
    score += value[at] ?? 0;
  }
  return score;
}

/** All branches and leaves of a forest side by side in memory: a long document asks them a million times. */
interface Layout {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** The measure that a branch asks, or LEAF. */
  readonly measure: Int16Array;
  /** The threshold of a branch, or the answer of a leaf. */
  readonly value: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const LEAF = -1;
const layouts = new WeakMap<Forest, Layout>();

function layoutOf(forest: Forest): Layout {
  const known = layouts.get(forest);
  if (known !== undefined) return known;
  const measure: number[] = [];
  const value: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const add = (tree: Tree): number => {
    const at = measure.length;
    measure.push(typeof tree === "number" ? LEAF : tree[0]);
    value.push(typeof tree === "number" ? tree : tree[1]);
    left.push(at);
    right.push(at);
    if (typeof tree !== "number") {
      left[at] = add(tree[2]);
      right[at] = add(tree[3]);
    }
    return at;
  };
  const layout: Layout = {
    roots: Int32Array.from(forest.trees.map(add)),
    measure: Int16Array.from(measure),
    value: Float64Array.from(value),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
  };
  layouts.set(forest, layout);
  return layout;
}

/** A score as a probability. */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Something that was read as weights and is not a forest. */
class NotAForest extends Error {
  override readonly name = "NotAForest";
}

/** Checks that data is a forest, branch by branch. Throws NotAForest. */
export function forestOf({
  measures,
  base,
  trees,
}: {
  readonly measures: readonly string[];
  readonly base: number;
  readonly trees: readonly unknown[];
}): Forest {
  return { measures, base, trees: trees.map((tree) => treeOf(tree, measures.length)) };
}

function treeOf(tree: unknown, measures: number): Tree {
  if (typeof tree === "number") return tree;
  const [measure, threshold, left, right]: readonly unknown[] = Array.isArray(tree) ? tree : [];
  if (typeof measure !== "number" || typeof threshold !== "number" || measure >= measures) {
    throw new NotAForest(
      `A branch is [measure, threshold, left, right], but this is ${JSON.stringify(tree).slice(0, 80)}. Run npm run tune -- FOLDER --write.`,
    );
  }
  return [measure, threshold, treeOf(left, measures), treeOf(right, measures)];
}
