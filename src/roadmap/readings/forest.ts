/** Small decision trees whose answers add up to a score: the form in which weights are kept as data. */

/**
 * A forest as it is written in a file: all branches and leaves in two lists, the roots of the trees first. Nested lists
 * would take far longer to load.
 */
export interface WrittenForest {
  /** The names of the measures that branches ask for, by their number. */
  readonly measures: readonly string[];
  readonly base: number;
  /** The number of trees. */
  readonly roots: number;
  /** For each place the number of the measure that its branch asks for, or LEAF. */
  readonly asks: readonly number[];
  /** For each place the threshold of its branch, or the answer of its leaf. */
  readonly values: readonly number[];
}

export interface Forest extends Pick<WrittenForest, "measures" | "base" | "roots"> {
  readonly asks: Int16Array;
  readonly values: Float64Array;
  /** Where a branch goes left to. Right is the place behind it. */
  readonly next: Uint32Array;
}

export const LEAF = -1;

/**
 * The score of one set of measures, given in the order of the forest's names: at most the threshold goes left, more goes
 * right. A long document asks this a million times.
 */
export function scoreOf({ base, roots, asks, values, next }: Forest, measures: ArrayLike<number>): number {
  let score = base;
  for (let root = 0; root < roots; root++) {
    let at = root;
    let asked = asks[at] ?? LEAF;
    while (asked !== LEAF) {
      at = (next[at] ?? 0) + ((measures[asked] ?? 0) <= (values[at] ?? 0) ? 0 : 1);
      asked = asks[at] ?? LEAF;
    }
    score += values[at] ?? 0;
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

  constructor(why: string) {
    super(`The weights are not a forest: ${why}. Run npm run tune -- FOLDER --write.`);
  }
}

/** Checks that data is a forest, place by place. Throws NotAForest. */
export function forestOf({ measures, base, roots, asks, values }: WrittenForest): Forest {
  const next = new Uint32Array(asks.length);
  let places = roots;
  asks.forEach((asked, place) => {
    if (!Number.isInteger(asked) || asked < LEAF || asked >= measures.length)
      throw new NotAForest(`place ${place} asks for measure ${asked} of ${measures.length}`);
    if (asked === LEAF) return;
    // Both ways of a branch are next to each other, in the order of the branches.
    next[place] = places;
    places += 2;
  });
  if (places !== asks.length || places !== values.length)
    throw new NotAForest(
      `its branches lead to ${places} places, but it has ${asks.length} and ${values.length} values`,
    );
  return { measures, base, roots, asks: Int16Array.from(asks), values: Float64Array.from(values), next };
}
