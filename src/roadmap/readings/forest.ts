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
export function scoreOf({ base, trees }: Forest, measures: ArrayLike<number>): number {
  let score = base;
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== "number") at = (measures[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
    score += at;
  }
  return score;
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
