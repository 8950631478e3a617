/** The words of a title, in any script. */

/** Scripts that put no spaces between words, or join short words to others: a run of them is looked into. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`;

/** A run of such a script, or a word with the signs that make it a name of its own (C++, C#, .NET). */
const WORD = new RegExp(
  String.raw`${UNSPACED}+|(?:(?<![\p{L}\p{N}])\.)?(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+[+#]*`,
  "gu",
);

const RUN = new RegExp(`^${UNSPACED}`, "u");

/** The words in their order and as they are written. Punctuation is left out. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Whether a word is a run of a script without spaces, which may hold several words. */
export const isRun = (word: string): boolean => RUN.test(word);
