/** Random numbers that are the same for the same seed, so that weights can be grown again. */

export type Random = () => number;

/** Numbers from 0 to 1 (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The fold of each of `count` documents, in as even parts as can be. */
export function foldsOf(count: number, folds: number, random: Random): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => ({ index, at: random() })).toSorted(
    (a, b) => a.at - b.at,
  );
  const fold = Array.from({ length: count }, () => 0);
  order.forEach(({ index }, place) => {
    fold[index] = place % folds;
  });
  return fold;
}
