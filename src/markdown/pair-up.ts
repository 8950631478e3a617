/** Finds the same things in two lists, in time proportional to their length. */

/** A way to compare things: things with the same key count as the same. */
type Key = (value: string) => string;

/**
 * For each value that is in `base`, its index there. Among equal values, the first belongs to the first in `base`, the
 * second to the second. Values that one key does not match are tried with the next key. Null is never matched.
 */
export function pairUp(
  values: readonly (string | null)[],
  base: readonly string[],
  keys: readonly Key[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const key of keys) {
    const places = new Map<string, number[]>();
    for (const [place, value] of base.entries()) {
      if (taken.has(place)) continue;
      const same = places.get(key(value));
      if (same === undefined) places.set(key(value), [place]);
      else same.push(place);
    }
    const next = new Map<string, number>();
    for (const [index, value] of values.entries()) {
      if (value === null || pairs.has(index)) continue;
      const count = next.get(key(value)) ?? 0;
      const place = places.get(key(value))?.[count];
      if (place === undefined) continue;
      next.set(key(value), count + 1);
      pairs.set(index, place);
      taken.add(place);
    }
  }
  return pairs;
}

/**
 * As many of the pairs as possible whose values grow with their keys: the longest increasing subsequence, by patience
 * sorting.
 */
export function inOrder(pairs: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const sorted = [...pairs].toSorted(([a], [b]) => a - b);
  /** For each length of a subsequence: the pair with the smallest value that ends one. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, [, place]] of sorted.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((sorted[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? undefined : ends[low - 1];
    ends[low] = at;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const pair = sorted[at];
    if (pair !== undefined) run.push(pair);
  }
  return new Map(run.toReversed());
}
