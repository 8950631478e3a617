import { describe, expect, test } from "vitest";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";
import { partsOfTitle, splitList } from "../../src/roadmap/split-words.ts";

const partsOf = (title: string) => partsOfTitle(title, lexiconsFor("en"));

describe("what stands for the rest of a list is not a part of it", () => {
  test.each([
    ["Shaping, folding, etc.", ["Shaping", "folding"]],
    ["Keywords (if, not, for, etc)", ["if", "not", "for"]],
    ["Statistics: mean, median, covariance etc", ["mean", "median", "covariance"]],
    ["Tools (oven, stone, and more)", ["oven", "stone"]],
    ["Tools: oven, stone, ...", ["oven", "stone"]],
    ["Tools (oven, stone...)", ["oven", "stone"]],
    ["Tools: oven, stone…", ["oven", "stone"]],
    ["Harinas (trigo, centeno, entre otros)", ["trigo", "centeno"]],
    ["Outils (four, pierre, et plus)", ["four", "pierre"]],
    ["Mehl (Weizen, Roggen usw.)", ["Weizen", "Roggen"]],
    ["Mąka (pszenna, żytnia itp.)", ["pszenna", "żytnia"]],
    ["Мука (пшеница, рожь и т. д.)", ["пшеница", "рожь"]],
    ["Un (buğday, çavdar vb.)", ["buğday", "çavdar"]],
    ["面粉（小麦、黑麦、等等）", ["小麦", "黑麦"]],
    ["आटा (गेहूँ, राई, आदि)", ["गेहूँ", "राई"]],
  ])("%s", (title, parts) => {
    expect(partsOf(title)).toStrictEqual(parts);
  });

  test("names that only look like it stay", () => {
    expect(partsOf("Curves (RSA, ECC)")).toStrictEqual(["RSA", "ECC"]);
    expect(partsOf("Files (EXE, DLL)")).toStrictEqual(["EXE", "DLL"]);
    expect(partsOf("Pagers (cat, less, more)")).toStrictEqual(["cat", "less", "more"]);
    expect(partsOf("Folders (/bin, /usr, /etc)")).toStrictEqual(["/bin", "/usr", "/etc"]);
  });
});

test("an address behind a list is not in its last part", () => {
  expect(partsOf("Dough, oven and steam: https://example.org/oven")).toStrictEqual([
    "Dough",
    "oven",
    "steam",
  ]);
});

describe("what introduces examples is not a part", () => {
  test.each([
    ["Bake something (e.g., bread, rolls)", ["bread", "rolls"]],
    ["Flours: e.g wheat, rye", ["wheat", "rye"]],
    ["Flours (such as wheat, rye)", ["wheat", "rye"]],
    ["Mehle (z. B. Weizen, Roggen)", ["Weizen", "Roggen"]],
    ["Harinas (por ejemplo trigo, centeno)", ["trigo", "centeno"]],
    ["Мука (например, пшеница, рожь)", ["пшеница", "рожь"]],
    ["小麦粉（例えば、強力粉、薄力粉）", ["強力粉", "薄力粉"]],
  ])("%s", (title, parts) => {
    expect(partsOf(title)).toStrictEqual(parts);
  });

  test("one example alone is not several parts", () => {
    expect(partsOf("Bake something (e.g., bread)")).toStrictEqual([]);
  });

  test("Internet Explorer is not an example", () => {
    expect(partsOf("Browsers (IE, Chrome)")).toStrictEqual(["IE", "Chrome"]);
  });
});

describe("pictures and dots are not parts, the signs of a language are", () => {
  test.each([
    ["Units (px, rem, %, vh)", ["px", "rem", "%", "vh"]],
    ["Operators (+, -)", ["+", "-"]],
    ["Kneading ( 📚, 🍰 )", []],
    ["Ovens (____, ____)", []],
    ["Ovens (stone, 🍰, steel)", ["stone", "steel"]],
  ])("%s", (title, parts) => {
    expect(partsOf(title)).toStrictEqual(parts);
  });

  test("nor in what a project's row names", () => {
    expect(splitList("Saw, sand, ____, …, etc.")).toStrictEqual(["Saw", "sand"]);
    expect(splitList("____")).toStrictEqual(["____"]);
  });
});

describe("where a title only says which part of something it is, it has no parts", () => {
  test.each([
    "Methods and Tools, Part 2",
    "Oven: Methods and Tools, Part 2",
    "Oven: Methods and Tools, Part 1 (alternative)",
    "Печь: методы, часть 2",
    "Oven, stones | Day 38",
    "Exercise: The crust, part 01",
    "Métodos y herramientas, parte 2",
    "Part 3, stones, tiles",
    "Oven spring | Baking, chapter 4 | Day 38",
  ])("%s", (title) => {
    expect(partsOfTitle(title, lexiconsFor(title.startsWith("П") ? "ru" : "es"))).toStrictEqual([]);
  });

  test("a title of several steps names each of them, and so does a bracket", () => {
    expect(partsOf("Chapter 1, Chapter 2, Chapter 3")).toHaveLength(3);
    expect(partsOf("Feed it: today, day 2, day 5")).toHaveLength(3);
    expect(partsOf("Addresses (Class A, Class B, ranges)")).toStrictEqual(["Class A", "Class B", "ranges"]);
  });

  test("a piece that only mentions a step stays", () => {
    expect(partsOf("Dough, oven, and steam (Week 1)")).toStrictEqual(["Dough", "oven", "steam (Week 1)"]);
    expect(partsOf("draft chapter_2_dough.md on dough, steam")).toHaveLength(2);
  });

  test("a bracket in a title with bars is read as well", () => {
    expect(partsOf("Oven | Heat (steam, fan) | Day 3")).toStrictEqual(["steam", "fan"]);
  });
});

describe("the name before a list is not in its first part", () => {
  test.each([
    ["Flour types: Wheat, Rye, Spelt", ["Wheat", "Rye", "Spelt"]],
    ["Flour types - Wheat, Rye, Spelt", ["Wheat", "Rye", "Spelt"]],
    ["Types de farine – blé, seigle", ["blé", "seigle"]],
    ["Sections 1–3 — dough, steam, stone", ["dough", "steam", "stone"]],
    ["2.4 — Dough — wheat, rye", ["wheat", "rye"]],
    ["Week 1 | Dough, steam", ["Dough", "steam"]],
    ["오븐(OV) 기초: 열, 증기", ["열", "증기"]],
    ["Day 11 — dough, steam", ["dough", "steam"]],
    ["小麦粉の種類 - 強力粉、薄力粉", ["強力粉", "薄力粉"]],
  ])("%s", (title, parts) => {
    expect(partsOf(title)).toStrictEqual(parts);
  });

  test("two colons belong to a name", () => {
    expect(partsOf("Selectors - ::before, ::after")).toStrictEqual(["::before", "::after"]);
  });

  test("what was a sentence with its name stays one", () => {
    expect(partsOf("Ovens - a stone that heats, holds and gives back")).toStrictEqual([]);
  });

  test("a hyphen in a word and a dash behind a comma part nothing", () => {
    expect(partsOf("Semi-hard, hard")).toStrictEqual(["Semi-hard", "hard"]);
    expect(partsOf("q, w — macros")).toStrictEqual(["q", "w — macros"]);
  });
});
