/** Trees as they grow, and the forest that they become. */
import { forestOf, LEAF, type Forest } from "../../src/roadmap/readings/forest.ts";

/** A leaf is its answer; a branch asks for one measure: at most the threshold goes left, more goes right. */
export type Tree = number | readonly [measure: number, threshold: number, left: Tree, right: Tree];

export interface Grown {
  /** The names of the measures that branches ask for, by their number. */
  readonly measures: readonly string[];
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** An answer's digits behind the point. The sum of all trees is off by a few thousandths, and the playground loads 4 KB less. */
const DIGITS = 1_000;

/** Forests grown with different chances err differently: their mean errs less. */
export function averaged(forests: readonly Grown[]): Grown {
  const [first] = forests;
  if (first === undefined) throw new Error("There is nothing to average.");
  const share = 1 / forests.length;
  const scaled = (tree: Tree): Tree =>
    typeof tree === "number"
      ? Math.round(tree * share * DIGITS) / DIGITS
      : [tree[0], tree[1], scaled(tree[2]), scaled(tree[3])];
  return { ...first, trees: forests.flatMap(({ trees }) => trees.map(scaled)) };
}

/** Puts all branches and leaves into one list, the roots first. */
export function plantForest({ measures, base, trees }: Grown): Forest {
  const places: Tree[] = [...trees];
  // The list grows while it is walked.
  for (const tree of places) if (typeof tree !== "number") places.push(tree[2], tree[3]);
  return forestOf({
    measures,
    base,
    roots: trees.length,
    asks: places.map((tree) => (typeof tree === "number" ? LEAF : tree[0])),
    values: places.map((tree) => (typeof tree === "number" ? tree : tree[1])),
  });
}
