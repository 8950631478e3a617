/** Measures by how much the time of a function grows with twice the input. */

/** Twice the input may cost this many times the CPU. */
export const GROWTH_LIMIT = 2.3;
/**
 * The growth is the mean of so many doublings. Over a single one, a cold cache or another program makes work in proportion
 * look like more than the limit now and then. Over four, that takes a disturbance of 1.7 times, and a square shows as 256 times.
 */
const DOUBLINGS = 4;
/** What takes less is not measured exactly enough for a ratio, in milliseconds of CPU time. */
const SHORTEST_MEASURED = 30;
/**
 * Short work is repeated until it has taken so many milliseconds of CPU time. That is often too little to meet the garbage
 * collector or another program. So where it looks as if time grew too much, it is repeated for as long as the long work takes.
 */
const REPEATED_FOR = 4;
/** The least of many tries: on a busy machine single ones are far too long. It ends with the first good mean. */
const TRIES = 12;

/** The CPU time of one call in this thread, in milliseconds: the mean of as many calls as take `least` milliseconds together. */
function cpu(act: () => unknown, least = 0): number {
  const before = process.threadCpuUsage();
  for (let calls = 1; ; calls += 1) {
    act();
    const { user, system } = process.threadCpuUsage(before);
    const spent = (user + system) / 1_000;
    if (spent >= least) return spent / calls;
  }
}

/**
 * How many times longer the work needs for twice the input, as the mean of the doublings up to `limit`; 1 if it takes too
 * little to be measured. What takes long for a quarter of the limit is measured up to half of it, where its growth shows as well.
 */
export function growth(make: (length: number) => () => unknown, limit: number): number {
  const longest = cpu(make(limit / 4)) >= SHORTEST_MEASURED ? limit / 2 : limit;
  const [short, long] = [make(longest / 2 ** DOUBLINGS), make(longest)];
  let [leastOfShort, leastOfLong] = [Infinity, Infinity];
  for (let tries = 1; tries <= TRIES; tries += 1) {
    // The long one first: after it the code is compiled, and the short one costs only its work.
    leastOfLong = Math.min(leastOfLong, cpu(long));
    if (leastOfLong < SHORTEST_MEASURED) return 1;
    if (tries === 2) leastOfShort = Infinity;
    leastOfShort = Math.min(leastOfShort, cpu(short, tries === 1 ? REPEATED_FOR : leastOfLong));
    if (perDoubling(leastOfLong, leastOfShort) <= GROWTH_LIMIT) break;
  }
  return perDoubling(leastOfLong, leastOfShort);
}

function perDoubling(long: number, short: number): number {
  return (long / short) ** (1 / DOUBLINGS);
}
