import { describe, expect, test } from "vitest";
import { weighWords, type Told } from "../../../tools/tune/weigh-words.ts";

const told = (isCourse: boolean, ...words: readonly string[]): Told => ({ isCourse, words: new Set(words) });

describe("a word's weight", () => {
  const documents = Array.from({ length: 6 }, (_, index) => [
    told(true, "learn", "week", "the", `course ${index}`),
    told(false, "install", "licence", "the", `tool ${index}`),
  ]).flat();

  test("is above 0 for words of courses, below 0 for words of others, and near 0 for words of both", () => {
    const weights = weighWords(documents);
    expect(weights["learn"]).toBeGreaterThan(0.5);
    expect(weights["install"]).toBeLessThan(-0.5);
    expect(Math.abs(weights["the"] ?? 1)).toBeLessThan(0.1);
  });

  test("is unknown where few documents have the word", () => {
    expect(weighWords(documents)).not.toHaveProperty("course 1");
  });

  test("is shared by words that always come together, and so less for each than for one alone", () => {
    const alone = documents.map(({ isCourse, words }) =>
      told(isCourse, ...[...words].filter((word) => word !== "week")),
    );
    expect(weighWords(documents)["learn"]).toBeLessThan(weighWords(alone)["learn"] ?? 0);
    expect(weighWords(documents)["learn"]).toBe(weighWords(documents)["week"]);
  });
});
