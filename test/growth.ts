/** Measures by how much the time of a function grows with twice the input. */

/** Twice the input may cost this many times the CPU. */
export const GROWTH_LIMIT = 2.3;
/** What takes less is not measured exactly enough for a ratio, in milliseconds of CPU time. */
const SHORTEST_MEASURED = 30;
/** The least of many tries: on a busy machine single ones are far too long. It ends with the first good ratio. */
const TRIES = 30;
/** After so many tries, what is still this far above the limit grows too fast beyond doubt. */
const CLEAR = { tries: 8, times: 3.5 };

/** The CPU time of this thread in milliseconds. */
function cpu(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * How many times longer the work needs for an input of `limit` than for one of half of it; 1 if it takes too little to be
 * measured. What takes long for a quarter of the limit is compared there and at a half, where its growth shows as well.
 */
export function growth(make: (length: number) => () => unknown, limit: number): number {
  const quarter = make(limit / 4);
  let leastOfHalf = cpu(quarter);
  const isCostly = leastOfHalf >= SHORTEST_MEASURED;
  const [half, whole] = isCostly ? [quarter, make(limit / 2)] : [make(limit / 2), make(limit)];
  if (!isCostly) leastOfHalf = Infinity;
  let least = Infinity;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    least = Math.min(least, cpu(whole));
    if (least < SHORTEST_MEASURED) return 1;
    leastOfHalf = Math.min(leastOfHalf, cpu(half));
    const times = least / leastOfHalf;
    if (times <= GROWTH_LIMIT || (tries >= CLEAR.tries && times > CLEAR.times)) return times;
  }
  return least / leastOfHalf;
}
