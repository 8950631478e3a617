/** How much single words speak for or against something, learnt from labelled documents, and how a text's words are counted. */

/**
 * Words by how much each speaks for it (above 0) or against it: the weight, and all words that have it, with blanks
 * between them.
 */
export type WordTable = Readonly<Record<string, string>>;

/** How often a text has each word. */
export type WordCounts = ReadonlyMap<string, number>;

const LONGEST_WORD = 20;

/** Signs that are not part of words, in any script. A pattern with `\P{L}` would take far longer to build. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~\u00A0-\u00BF\u2000-\u206F\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20]+/u;
const DIGITS = /^\d+$/u;
/** Thai, Japanese, Chinese and Korean: scripts that write no blanks between words, or endings as part of them. */
const WITHOUT_BLANKS = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/u;

/** The words of a text, code and addresses included; pairs of characters where no blanks part words. */
export function wordsIn(text: string): WordCounts {
  const counts = new Map<string, number>();
  const add = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    if (WITHOUT_BLANKS.test(word))
      for (let at = 0; at + 1 < word.length; at += 1) add(word.slice(at, at + 2));
    else if (word.length > 1 && word.length <= LONGEST_WORD && !DIGITS.test(word)) add(word);
  }
  return counts;
}

/** A word that is there ten times says more than one that is there once, but not ten times as much. */
export const strengthOf = (count: number): number => 1 + Math.log(count);

const maps = new WeakMap<WordTable, ReadonlyMap<string, number>>();

/** A table as a map: a word that was cut out of a text is found much sooner in one than in an object. */
function mapOf(table: WordTable): ReadonlyMap<string, number> {
  const known = maps.get(table);
  if (known !== undefined) return known;
  const map = new Map<string, number>();
  for (const [weight, words] of Object.entries(table))
    for (const word of words.split(" ")) map.set(word, Number(weight));
  maps.set(table, map);
  return map;
}

/** What the words say together, above 0 where they speak for it, and how many of them the table knows. */
export function weigh(
  words: WordCounts,
  table: WordTable,
): { readonly evidence: number; readonly known: number } {
  const weights = mapOf(table);
  let sum = 0;
  let squares = 1;
  let known = 0;
  for (const [word, count] of words) {
    const weight = weights.get(word);
    if (weight === undefined) continue;
    const strength = strengthOf(count);
    sum += weight * strength;
    squares += strength * strength;
    known += 1;
  }
  return { evidence: sum / Math.sqrt(squares), known };
}
