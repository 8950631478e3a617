/** Splits a title into words, in any script. */
import { isAscii } from "./letters.ts";

/**
 * Scripts without spaces between words, or with short words joined to others. A run of such a script may contain
 * several words.
 */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`;

/** A run of such a script, or a word with the signs that belong to its name (C++, C#, .NET). */
const WORD = new RegExp(
  String.raw`${UNSPACED}+|(?:(?<![\p{L}\p{N}])\.)?(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+[+#]*`,
  "gu",
);

/** The same for ASCII. The sets of the other one take long to make, and most documents need none of them. */
const ASCII_WORD = /(?:(?<![A-Za-z0-9])\.)?[A-Za-z0-9]+[+#]*/g;

const RUN = new RegExp(`^${UNSPACED}`, "u");

/** The words in order and as written, without punctuation. */
export function tokenize(text: string): readonly string[] {
  return text.match(isAscii(text) ? ASCII_WORD : WORD) ?? [];
}

/** Whether a word is a run of a script without spaces, which may contain several words. */
export const isRun = (word: string): boolean => !isAscii(word) && RUN.test(word);

/** In a script without spaces, two characters next to each other mean what a word does elsewhere. */
export function pairsOf(run: string): readonly string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}
