/** Counts nodes between two places of a document: once for all of them, because each node asks for what is below it. */
import type { Facts } from "./facts.ts";

/** The number of nodes from `first` to `last`, both included, that pass the test. */
export type CountBetween = (first: number, last: number) => number;

export function countBetween(facts: readonly Facts[], test: (fact: Facts) => boolean): CountBetween {
  const before = new Uint32Array(facts.length + 1);
  let count = 0;
  facts.forEach((fact, index) => {
    count += test(fact) ? 1 : 0;
    before[index + 1] = count;
  });
  return (first, last) => (before[last + 1] ?? 0) - (before[first] ?? 0);
}
