/** What is said of letters of any script agrees with the sets of Unicode. */
import { describe, expect, test } from "vitest";
import {
  firstLetter,
  firstLetterOrDigit,
  hasLetter,
  hasLetterOrDigit,
  hasTwoLetters,
  isDigits,
  isLetters,
  lettersAtStart,
  withoutSigns,
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
  "✅ ",
  "🗺️ Way",
  "→ é",
  "✅٣",
  "42",
  "Café 2",
];

describe.each(TEXTS)("of %j", (text) => {
  test("letters and digits are found where they are", () => {
    expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
    expect(hasLetterOrDigit(text)).toBe(/[\p{L}\p{N}]/u.test(text));
    expect(hasTwoLetters(text)).toBe(/\p{L}{2}/u.test(text));
    expect(isDigits(text)).toBe(/^\p{N}*$/u.test(text));
    expect(firstLetter(text)).toBe(text.search(/\p{L}/u));
    expect(firstLetterOrDigit(text)).toBe(text.search(/[\p{L}\p{N}]/u));
  });

  test("letters at the start are counted", () => {
    expect(isLetters(text)).toBe(/^\p{L}*$/u.test(text));
    expect(lettersAtStart(text)).toBe(/^\p{L}*/u.exec(text)?.[0].length);
  });
});

test("signs are a space each run, and nothing else is changed", () => {
  expect(withoutSigns("✅🗺️Way → a—b, é1!")).toBe(" Way   a b, é1!");
  expect(withoutSigns("plain (text)")).toBe("plain (text)");
});

test("no sign is a letter or a digit or has one in any normal form, and their marks are those that folding removes", () => {
  const all = Array.from({ length: 0x2_00_00 }, (_, code) => String.fromCodePoint(code));
  const signs = all.filter((one) => withoutSigns(one) === " " && one !== " ");
  const forms = ["NFC", "NFD", "NFKC", "NFKD"] as const;
  expect(signs.length).toBeGreaterThan(2000);
  expect(
    signs.filter((sign) =>
      forms.some((form) => /[\p{L}\p{N}]|(?!\p{Script=Inherited})\p{M}/u.test(sign.normalize(form))),
    ),
  ).toEqual([]);
});
