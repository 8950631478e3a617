/** Finds the new box of an old one whose text got more or fewer words, or another order. */
import { isRun, pairsOf, tokenize } from "../text/tokenize.ts";
import { boxWords } from "./boxes.ts";

/** With more boxes, comparing each with each would take too long. A course has far fewer in one issue. */
const MOST = 100;

/**
 * For each old title the new one that says the same: "Wheat" for "Flour types - Wheat". Only a pair where each is the
 * best for the other counts, because a tick must not go to a box that means something else.
 */
export function similarBoxes(old: readonly string[], fresh: readonly string[]): ReadonlyMap<string, string> {
  if (old.length > MOST || fresh.length > MOST) return new Map();
  const before = old.map(wordsOf);
  const now = fresh.map(wordsOf);
  return new Map(
    before.flatMap((words, index): readonly (readonly [string, string])[] => {
      const found = closest(words, now);
      const back = found === null ? null : closest(now[found] ?? [], before);
      return found === null || back !== index ? [] : [[old[index] ?? "", fresh[found] ?? ""]];
    }),
  );
}

/** Each word once, in order. */
type Words = readonly string[];

const wordsOf = (title: string): Words => [
  ...new Set(tokenize(boxWords(title)).flatMap((word) => (isRun(word) ? pairsOf(word) : [word]))),
];

/** The place of the one that is closer than all others; null if there is none. */
function closest(words: Words, others: readonly Words[]): number | null {
  const scores = others.map((other) => closeness(words, other));
  const best = Math.max(0, ...scores);
  const place = scores.indexOf(best);
  return best === 0 || scores.lastIndexOf(best) !== place ? null : place;
}

/**
 * The share of the longer one that the shorter one has; 0 if the shorter one has another word, or if it is less than a
 * third and not the end.
 */
function closeness(one: Words, other: Words): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0 || !new Set(short).isSubsetOf(new Set(long))) return 0;
  const share = short.length / long.length;
  return share * 3 >= 1 || short.at(-1) === long.at(-1) ? share : 0;
}
