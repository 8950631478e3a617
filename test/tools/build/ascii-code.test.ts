/** A bundle in ASCII has the same meaning as before. */
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { asciiCode, NotEscapable } from "../../../tools/build/ascii-code.ts";

/** The value of the code as it is, and in ASCII. */
function both(code: string): readonly [unknown, unknown] {
  const ascii = asciiCode(code);
  expect(ascii).toMatch(/^[\0-\x7F]*$/u);
  return [runInThisContext(code), runInThisContext(ascii)];
}

describe("code in ASCII", () => {
  it("has the same texts, templates, names and regular expressions", () => {
    const [before, after] = both(
      "var größe = `„é${1}–🚀\n`; [größe, '한국', {ключ: 1}, '🧑‍💻'.replace(/[🧑-🧒]|–/gu, 'x'), /é/.test('é')];",
    );
    expect(after).toEqual(before);
  });

  it("has the same texts behind `String.raw`, which sees escapes as they are written", () => {
    const [before, after] = both(
      "[String.raw`\\s„é${'…'}🚀\\d`, new RegExp(String.raw`^[»–]$`, 'u').test('»')];",
    );
    expect(after).toEqual(before);
    expect(before).toEqual(["\\s„é…🚀\\d", true]);
  });

  it("is not written where a backslash is before such a character", () => {
    expect(() => asciiCode("'x\\–';")).toThrow(NotEscapable);
    expect(() => asciiCode("'x\\–';")).toThrow("No escape means the same here: 'x\\–';");
  });

  it("stays the same text if it is in ASCII already", () => {
    const code = "export const one = String.raw`\\u00e9`;\n";
    expect(asciiCode(code)).toBe(code);
  });
});
