/** Titles for places that show plain text only. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "../../src/markdown/fingerprint.ts";
import { plainTitle } from "../../src/markdown/plain-title.ts";

test("a title that fits stays, one that does not is cut between graphemes with an ellipsis", () => {
  expect(plainTitle("Loops", 5)).toBe("Loops");
  expect(plainTitle("Loops and sets", 8)).toBe("Loops a…");
  expect(plainTitle("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 15)).toBe("👩‍👩‍👧‍👦…");
});

test("nothing that can be seen is a title all the same", () => {
  expect(plainTitle("\u200B\u202E\u0000", 10)).toBe("…");
});

test("it is never longer than asked, never empty, never broken", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const title = plainTitle(text, max);
      expect(title.length).toBeLessThanOrEqual(max);
      expect(title).not.toBe("");
      expect(title.isWellFormed()).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a fingerprint is the one that earlier versions wrote into issues, another for another text, and looks like no commit", () => {
  expect(["", "a\nb", "Variables"].map(fingerprint)).toEqual([
    "33niihzj4ux45",
    "3hrxtij712y5s",
    "2qbmnqmf3v02q",
  ]);
  expect(new Set(["", "a", "b", "ab", "ba", "a\nb"].map(fingerprint)).size).toBe(6);
  expect(fingerprint("a")).toMatch(/^[\da-z]{10,13}$/u);
});
