/** Sums over the nodes between two places of a document: prepared once, because each node asks for what is below it. */
import { numberAt } from "../quantities.ts";

/** The sum from `first` to `last`, both included. */
export type SumBetween = (first: number, last: number) => number;

/** `list` is in document order. */
export function sumBetween<One>(list: readonly One[], value: (one: One) => number): SumBetween {
  const before = new Float64Array(list.length + 1);
  let sum = 0;
  list.forEach((one, index) => {
    sum += value(one);
    before[index + 1] = sum;
  });
  return (first, last) => numberAt(before, last + 1) - numberAt(before, first);
}
