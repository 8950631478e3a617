/** What counts as one word of a title. */
import { describe, expect, it } from "vitest";
import { isRun, tokenize } from "../../src/text/tokenize.ts";

describe("the words of a title", () => {
  it.each([
    ["Forms & validation (POST, CSRF)", ["Forms", "validation", "POST", "CSRF"]],
    ["C++, C# or .NET; Node.js", ["C++", "C#", "or", ".NET", "Node", "js"]],
    ["Grundzüge: Schleifen", ["Grundzüge", "Schleifen"]],
    ["学习Python基础", ["学习", "Python", "基础"]],
    ["리액트 Hooks", ["리액트", "Hooks"]],
    ["เรียน SQL", ["เรียน", "SQL"]],
    ["हिन्दी सीखें", ["हिन्दी", "सीखें"]],
    ["— · —", []],
  ])("%s", (title, words) => {
    expect(tokenize(title)).toEqual(words);
  });

  it("are runs where a script puts no spaces between them", () => {
    expect(["学习", "リスト", "리액트", "เรียน", "Python", "7"].map(isRun)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
