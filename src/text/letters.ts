/**
 * Finds letters and digits of any script. V8 builds the set of a `\p{L}` again for each pattern that has one, which takes
 * longer than reading a title. So patterns that every document needs look for other signs, and ask here about the letters.
 */

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NO_LETTER = /\P{L}/u;
/** Most text has one of these at its start. */
const LATIN_START = /^[A-Za-z]/;
const LATIN = /[A-Za-z]/;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;

export const hasLetter = (text: string): boolean => LATIN.test(text) || LETTER.test(text);

export const hasLetterOrDigit = (text: string): boolean =>
  LATIN_OR_DIGIT.test(text) || LETTER_OR_DIGIT.test(text);

/** Whether there is nothing but letters. The empty text has nothing else. */
export const isLetters = (text: string): boolean => /^[A-Za-z]*$/.test(text) || !NO_LETTER.test(text);

/** The length of the letters at the start. */
export function lettersAtStart(text: string): number {
  const end = text.search(NO_LETTER);
  return end < 0 ? text.length : end;
}

/** The offset of the first letter; -1 if there is none. */
export const firstLetter = (text: string): number => (LATIN_START.test(text) ? 0 : text.search(LETTER));

/** The offset of the first letter or digit; -1 if there is none. */
export const firstLetterOrDigit = (text: string): number =>
  LATIN_START.test(text) ? 0 : text.search(LETTER_OR_DIGIT);
