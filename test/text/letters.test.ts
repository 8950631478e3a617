/** What is said of letters of any script agrees with the sets of Unicode. */
import { describe, expect, test } from "vitest";
import {
  firstLetter,
  firstLetterOrDigit,
  hasLetter,
  hasLetterOrDigit,
  isLetters,
  lettersAtStart,
} from "../../src/text/letters.ts";

/** Plain and other scripts, digits of several kinds, signs, marks, and a letter of two UTF-16 units. */
const TEXTS = [
  "",
  "Loops",
  "1. Loops",
  "🚀 Loops",
  "📚 循环 2",
  "é",
  "— ñandú",
  "٣ أسابيع",
  "①",
  "Ⅷ",
  "𝐀b",
  " \u0301a",
  "हिन्दी",
  "!?",
  "a1",
  "-–—",
];

describe.each(TEXTS)("of %j", (text) => {
  test("letters and digits are found where they are", () => {
    expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
    expect(hasLetterOrDigit(text)).toBe(/[\p{L}\p{N}]/u.test(text));
    expect(firstLetter(text)).toBe(text.search(/\p{L}/u));
    expect(firstLetterOrDigit(text)).toBe(text.search(/[\p{L}\p{N}]/u));
  });

  test("letters at the start are counted", () => {
    expect(isLetters(text)).toBe(/^\p{L}*$/u.test(text));
    expect(lettersAtStart(text)).toBe(/^\p{L}*/u.exec(text)?.[0].length);
  });
});
