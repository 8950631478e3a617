/** Finds the same things again in two lists, in time that grows with their length. */

/** A way to look at a thing: things of one key are the same. */
type Key = (value: string) => string;

/**
 * For each value that is one of `base`, the place that it has there. The first of equal values is the first of those in
 * `base`, the second the second. What one key leaves is looked at by the next. Null is never found.
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

/** The most of the pairs whose places grow with their indices: the longest increasing run, by patience sorting. */
export function inOrder(pairs: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const sorted = [...pairs].toSorted(([a], [b]) => a - b);
  /** By length of run: the pair with the smallest place that ends one. */
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
