/** Numbers of issues as short text, and what becomes of a text that somebody edited. */
import { expect, it } from "vitest";
import { readNumbers, writeNumbers, type Numbered } from "../../src/record/numbers.ts";

it.each<[string, readonly Numbered[]]>([
  ["", []],
  ["3-7.9._4.~", [3, 4, 5, 6, 7, 9, "none", "none", "none", "none", "deleted"]],
  ["a.c-d.c.~2._.~", [10, 12, 13, 12, "deleted", "deleted", "none", "deleted"]],
  ["z-10", [35, 36]],
])("%j comes back as it was written", (text, numbers) => {
  expect(writeNumbers(numbers)).toBe(text);
  expect(readNumbers(text, numbers.length)).toEqual(numbers);
});

it.each(["1-3", "1.2-3", "1-2.~", "_3", "_.~2", "1.2.3"])("%j has one number more than two", (text) => {
  expect(readNumbers(text, 3)).toHaveLength(3);
  expect(readNumbers(text, 2)).toBeNull();
});

it.each(["3-2", "3.", ".3", "3-", "_-4", "#3", "A", "1-zzzzzzzz", "123456789"])(
  "%j, which somebody edited, is not read",
  (text) => {
    expect(readNumbers(text, 1_000)).toBeNull();
  },
);
