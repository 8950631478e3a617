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
export function scoreOf({ base, trees }: Forest, measures: readonly number[]): number {
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
