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
  const { measure, value, next } = layoutOf(forest);
  let score = forest.base;
  for (let root = 0; root < forest.trees.length; root++) {
    let at = root;
    let asked = measure[at] ?? LEAF;
    while (asked !== LEAF) {
      at = (next[at] ?? 0) + ((measures[asked] ?? 0) <= (value[at] ?? 0) ? 0 : 1);
      asked = measure[at] ?? LEAF;
    }
    score += value[at] ?? 0;
  }
  return score;
}

/**
 * All branches and leaves of a forest side by side in memory, the roots first: a long document asks them a million times.
 */
interface Layout {
  /** The measure that a branch asks, or LEAF. */
  readonly measure: Int16Array;
  /** The threshold of a branch, or the answer of a leaf. */
  readonly value: Float64Array;
  /** Where a branch goes left to. Right is the place behind it. */
  readonly next: Uint32Array;
}

const LEAF = -1;
const layouts = new WeakMap<Forest, Layout>();

function layoutOf(forest: Forest): Layout {
  const known = layouts.get(forest);
  if (known !== undefined) return known;
  const places: Tree[] = [...forest.trees];
  const next: number[] = [];
  // Both ways of a branch are next to each other: the list grows while it is walked.
  for (const tree of places) {
    next.push(places.length);
    if (typeof tree !== "number") places.push(tree[2], tree[3]);
  }
  const layout: Layout = {
    measure: Int16Array.from(places, (tree) => (typeof tree === "number" ? LEAF : tree[0])),
    value: Float64Array.from(places, (tree) => (typeof tree === "number" ? tree : tree[1])),
    next: Uint32Array.from(next),
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
