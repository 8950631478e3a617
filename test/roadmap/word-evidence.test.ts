/** What the words of a document say for or against a course. */
import { describe, expect, test } from "vitest";
import { measureEvidence, openingWords } from "../../src/roadmap/readings/word-evidence.ts";
import { wordsIn } from "../../src/roadmap/words/word-table.ts";

describe("the words of a document are counted", () => {
  test.each([
    ["Loops, loops and `for`-loops.", { loops: 3, and: 1, for: 1 }],
    ["## Week 1 - [HTML](https://example.org/html)", { week: 1, html: 2, https: 1, example: 1, org: 1 }],
    ["¿Qué es una función? «Función».", { qué: 1, es: 1, una: 1, función: 2 }],
    ["Приклад: цикли", { приклад: 1, цикли: 1 }],
    ["हिन्दी में सीखें", { हिन्दी: 1, में: 1, सीखें: 1 }],
    ["a 2026 42", {}],
  ])("%s", (text, counts) => {
    expect(Object.fromEntries(wordsIn(text))).toEqual(counts);
  });

  test.each([
    ["学习路线，第一阶段", { 学习: 1, 习路: 1, 路线: 1, 第一: 1, 一阶: 1, 阶段: 1 }],
    ["학습 로드맵", { 학습: 1, 로드: 1, 드맵: 1 }],
  ])("in pairs of characters where no blanks part words: %s", (text, counts) => {
    expect(Object.fromEntries(wordsIn(text))).toEqual(counts);
  });

  test("but not words that are too long to be words, and only at the start of a long document", () => {
    const text = `${"x".repeat(21)} loops ${"- a\n".repeat(10_000)} classes`;
    expect(Object.fromEntries(openingWords(text))).toEqual({ loops: 1 });
  });
});

describe("the table says how much each word counts", () => {
  const table = { "1.5": "loops classes", "-2.0": "npm changelog" };
  const evidenceOf = (text: string): number => measureEvidence(wordsIn(text), table)["evidence"] ?? 0;

  test("for a course", () => {
    expect(evidenceOf("Loops and classes")).toBeGreaterThan(evidenceOf("Loops"));
    expect(evidenceOf("Loops")).toBeGreaterThan(0);
  });

  test("and against one", () => {
    expect(evidenceOf("npm install")).toBeLessThan(0);
    expect(evidenceOf("Changelog")).toBe(evidenceOf("npm"));
  });

  test("a word that comes again and again says a little more each time", () => {
    const [once, twice, often] = ["npm loops", "npm loops loops", `npm ${"loops ".repeat(50)}`].map(
      evidenceOf,
    );
    expect(twice).toBeGreaterThan(once ?? 0);
    expect(often).toBeGreaterThan(twice ?? 0);
    expect(often).toBeLessThan(1.5);
  });

  test("words that the table does not have say nothing, and neither do names that every object has", () => {
    expect(evidenceOf("loops constructor toString")).toBe(evidenceOf("loops"));
    expect(evidenceOf("")).toBe(0);
  });

  test("how many words are known, and how many are in Latin letters, is told beside it", () => {
    expect(measureEvidence(wordsIn("loops 学习 npm other"), table)).toMatchObject({
      shareKnown: 0.5,
      shareLatin: 0.75,
    });
  });
});
