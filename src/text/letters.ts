/**
 * Finds letters and digits of any script. V8 builds the set of a `\p{L}` again for each pattern that has one, which takes
 * longer than reading a title. So patterns that every document needs look for other signs, and ask here about the letters.
 */

/**
 * Signs without letters or digits in any normal form: punctuation, arrows, boxes, most emoji. Many
 * documents have these and else only ASCII.
 */
const SIGN = String.raw`\u2010-\u2027\u2190-\u245F\u2500-\u2775\u2794-\u2BFF\u{1F300}-\u{1FAFF}`;
const SIGNS = new RegExp(`(?:[${SIGN}]\uFE0F?)+`, "gu");
const NO_SIGN = new RegExp(String.raw`[^\0-@[-\x60{-~${SIGN}\uFE0F]`, "u");
const NO_SIGN_OR_DIGIT = new RegExp(String.raw`[^\0-/:-@[-\x60{-~${SIGN}\uFE0F]`, "u");
const ASCII = /^[\0-\x7F]*$/;

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const NO_LETTER = /\P{L}/u;
const NO_DIGIT = /\P{N}/u;
const TWO_LETTERS = /\p{L}{2}/u;
const LATIN = /[A-Za-z]/;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;
const TWO_LATIN = /[A-Za-z]{2}/;

export const isAscii = (text: string): boolean => ASCII.test(text);

/** The text with a space for each run of such signs as arrows and emoji. What it has else stays as it is. */
export const withoutSigns = (text: string): string => (isAscii(text) ? text : text.replace(SIGNS, " "));

export const hasLetter = (text: string): boolean =>
  LATIN.test(text) || (NO_SIGN.test(text) && LETTER.test(text));

export const hasLetterOrDigit = (text: string): boolean =>
  LATIN_OR_DIGIT.test(text) || (NO_SIGN_OR_DIGIT.test(text) && LETTER_OR_DIGIT.test(text));

/** Whether there is nothing but digits. The empty text has nothing else. */
export const isDigits = (text: string): boolean =>
  /^[0-9]*$/.test(text) || !(LATIN.test(text) || NO_DIGIT.test(text));

/** Whether two letters are next to each other. */
export const hasTwoLetters = (text: string): boolean => TWO_LATIN.test(text) || TWO_LETTERS.test(text);

/** Whether there is nothing but letters. The empty text has nothing else. */
export const isLetters = (text: string): boolean => /^[A-Za-z]*$/.test(text) || !NO_LETTER.test(text);

/** The length of the letters at the start. */
export function lettersAtStart(text: string): number {
  const end = text.search(NO_LETTER);
  return end < 0 ? text.length : end;
}

/** The offset of the first letter; -1 if there is none. */
export const firstLetter = (text: string): number => offsetIn(text, NO_SIGN, LETTER);

/** The offset of the first letter or digit; -1 if there is none. */
export const firstLetterOrDigit = (text: string): number => offsetIn(text, NO_SIGN_OR_DIGIT, LETTER_OR_DIGIT);

/** The offset of the first of `wanted`, for which `likely` has all of them and few others. */
function offsetIn(text: string, likely: RegExp, wanted: RegExp): number {
  const at = text.search(likely);
  return at < 0 || LATIN_OR_DIGIT.test(text.charAt(at)) ? at : text.search(wanted);
}
