/** cleanText and plainTitle: one visible line, whole characters, never too long. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/markdown/clean-text.ts";
import { plainTitle } from "../../src/markdown/plain-title.ts";

describe("cleanText", () => {
  it.each([
    ["collapses white space of every kind", "  a\t\r\n b\u00A0\u2028c\u3000 ", "a b c"],
    ["drops NUL and other controls", "a\0b\u0007c\u009F", "abc"],
    ["drops direction marks", "abc\u202Etxt.exe\u2066\u200F", "abctxt.exe"],
    ["drops what has no width", "a\u200Bb\u2060c\uFEFFd\u00ADe\u200Df", "abcdef"],
    ["drops tags and fillers that hide words", "a\u{E0041}\u3164b", "ab"],
    ["drops halves of characters", "a\uD83Db\uDE00", "ab"],
    ["keeps joined emoji", "👩‍💻 and ❤️", "👩‍💻 and ❤️"],
    ["keeps scripts that need joiners", "می‌خواهم क्‍ष", "می‌خواهم क्‍ष"],
    ["drops a joiner between a letter and an emoji", "a\u200D👩\u200Da", "a👩a"],
    ["drops a sign that does not join emoji", "👩\u200C👩\u200B\u200D👩", "👩👩👩"],
    ["drops a joiner beside a script without joiners", "a\u200Cक\u200Da", "aकa"],
    ["drops a joiner that touches nothing", "क\u200D क\u200B\u200Dक", "क कक"],
    ["drops joiners in a row", "می\u200C\u200Cخ", "میخ"],
    ["drops the sign of an emoji where there is none", "\uFE0Fa \uFE0Fb", "a b"],
    ["is empty where nothing can be seen", "\u200B \uFEFF", ""],
  ])("%s", (_why, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("cleans nothing twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});

describe("plainTitle", () => {
  it("leaves a title that fits", () => {
    expect(plainTitle("Models & ORM", 12)).toBe("Models & ORM");
  });

  it("cuts between words and signs, with an ellipsis", () => {
    expect(plainTitle("Models & ORM", 11)).toBe("Models & O…");
    expect(plainTitle("Models & ORM", 8)).toBe("Models…");
  });

  it("never cuts a character that is made of several", () => {
    expect(plainTitle("ab👩‍💻cdef", 7)).toBe("ab…");
    expect(plainTitle("👩‍💻cdef", 4)).toBe("…");
  });

  it("is never empty, never too long and never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const title = plainTitle(text, max);
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(max);
        expect(title.isWellFormed()).toBe(true);
      }),
    );
  });
});
