import { describe, expect, test } from "vitest";
import { factsOf, type DocumentFacts } from "../../src/roadmap/features/facts.ts";
import { titleForm } from "../../src/roadmap/features/title-form.ts";
import { readOutline } from "../../src/roadmap/outline/read-outline.ts";
import { readDocument } from "../../src/roadmap/read-document.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import type { Candidate, Region } from "../../src/roadmap/readings/candidate.ts";
import { propose } from "../../src/roadmap/readings/propose.ts";
import { optionsOf } from "../../src/roadmap/readings/reading-options.ts";
import { forestOf } from "../../src/roadmap/readings/forest.ts";
import {
  confidenceOf,
  differing,
  isUndisputed,
  scoreReadings,
} from "../../src/roadmap/readings/score-readings.ts";
import { aroundNodes, courseOnly, topicsIn } from "../../src/roadmap/readings/select-topics.ts";
import { SURE, VERDICT_THRESHOLD } from "../../src/roadmap/readings/weights.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";

function factsIn(...lines: readonly string[]): DocumentFacts {
  const lexicons = lexiconsFor("en");
  return factsOf(readOutline(readDocument(lines.join("\n")), lexicons), lexicons, {
    roleOf: () => null,
    tables: { name: null, status: null },
  });
}

describe("a name with a slash or a dot is not a path", () => {
  test.each([
    "CI/CD",
    "HTML/CSS",
    "async/await",
    "UX/Mobile/Desktop",
    "Node.js",
    ".NET",
    "ASP.NET/MVC",
    "H.264/H.265",
  ])("%s", (title) => {
    expect(titleForm(title)).toBe("name");
  });

  test.each([
    ["./loops", "path"],
    ["loops/", "path"],
    ["01_basics/loops", "path"],
    ["src/app/loops", "path"],
    ["`src/`", "path"],
    ["loops.py", "path"],
    ["example.org/loops", "url"],
    ["HTTPS://example.org", "url"],
  ])("but %s is a %s", (title, form) => {
    expect(titleForm(title)).toBe(form);
  });
});

describe("the words of a heading are evidence", () => {
  const roles = (document: DocumentFacts): readonly string[] =>
    document.facts.filter(({ node }) => node.kind === "heading").map(({ role }) => role);

  test("a number among numbered siblings outweighs them", () => {
    const document = factsIn(
      "# Machine learning",
      ...[
        "0. Prerequisites",
        "1. Regression",
        "2. Methodology",
        "3. Programming languages",
        "4. Resources",
      ].flatMap((title) => [`## ${title}`, "- one", "- two"]),
      "## Prerequisites",
      "- three",
    );
    expect(roles(document)).toStrictEqual([
      "plain",
      "plain",
      "plain",
      "plain",
      "plain",
      "sources",
      "outcomes",
    ]);
  });

  test("two numbers are not a row of parts, and neither is a number alone", () => {
    expect(roles(factsIn("# Go", "## 1. Tips", "- a", "## 2. Loops", "- b"))).toContain("outcomes");
    expect(
      roles(
        factsIn(
          "# Go",
          "## 1. Maps",
          "- a",
          "## 2. Loops",
          "- b",
          "## 3. Slices",
          "- c",
          "## 9. Tips",
          "- d",
        ),
      ),
    ).toContain("outcomes");
  });

  test("a level is a part of the course", () => {
    const document = factsIn(
      "# Web",
      "## Beginner level",
      "- a",
      "- b",
      "## Forms",
      "- e",
      "## Level",
      "- c",
    );
    expect(roles(document)).toStrictEqual(["plain", "plain", "plain", "outcomes"]);
  });
});

describe("what its words say to be beside the course", () => {
  const document = factsIn("# Go", "## Loops", "- while", "- for", "## Progress", "- maps", "- slices");
  const whole: Region = { kind: "whole", roots: [document.outline.root] };
  const around = aroundNodes(document);
  const items = topicsIn(whole, { kind: "items", depth: 1 }, document, around);
  const kept = (chance: number): readonly string[] =>
    courseOnly(
      items,
      whole,
      document,
      around,
      document.facts.map(() => chance),
    ).map(({ title }) => title);

  test("is left out where nothing else speaks for it", () => {
    expect(kept(0.2)).toStrictEqual(["while", "for"]);
  });

  test("stays where everything else about it is like a topic", () => {
    expect(kept(0.9)).toStrictEqual(["while", "for", "maps", "slices"]);
  });
});

test("a document that may not be a course opens nothing unasked, however sure its reading is", () => {
  expect(confidenceOf(-0.3, 20)).toBeCloseTo(0.5);
  expect(confidenceOf(20, 0)).toBeCloseTo(0.5);
  expect(confidenceOf(-0.3, 0)).toBeCloseTo(0.25);
  expect(confidenceOf(VERDICT_THRESHOLD, 20)).toBeLessThan(SURE);
  expect(confidenceOf(3, 3)).toBeGreaterThan(SURE);
});

test("where no other reading differs from the first, only the verdict can be doubted", () => {
  expect(confidenceOf(20, null)).toBeCloseTo(1);
  expect(confidenceOf(-0.3, null)).toBeCloseTo(0.5);
});

/** A document of 40 topics, and readings that take some of them. */
const fortyTopics = factsIn("# A", ...Array.from({ length: 40 }, (_, index) => `- topic ${index}`));
const all = fortyTopics.outline.nodes.filter(({ kind }) => kind === "item");
const readingOf = (from: number, to: number): Candidate => ({
  region: { kind: "whole", roots: [fortyTopics.outline.root] },
  unit: { kind: "leaves" },
  filtered: true,
  topics: all.slice(from, to),
  phases: [],
});

describe("the readings that are offered", () => {
  const sizes = (scored: Parameters<typeof differing>[0], count = 3): readonly (readonly number[])[] =>
    differing(scored, count).map(({ reading: { topics } }) => [topics[0]?.place.line ?? 0, topics.length]);

  test("differ, the best first", () => {
    const scored = [
      { reading: readingOf(0, 10), score: 3 },
      { reading: readingOf(0, 11), score: 2.9 },
      { reading: readingOf(20, 30), score: 1 },
    ];
    expect(sizes(scored)).toStrictEqual([
      [2, 10],
      [22, 10],
    ]);
    expect(sizes(scored, 1)).toStrictEqual([[2, 10]]);
    expect(differing([], 3)).toStrictEqual([]);
  });

  test("share nearly everything only where one has clearly more topics", () => {
    const scored = [
      { reading: readingOf(0, 20), score: 3 },
      { reading: readingOf(0, 22), score: 2.9 },
      { reading: readingOf(0, 24), score: 2.8 },
    ];
    expect(sizes(scored)).toStrictEqual([
      [2, 20],
      [2, 24],
    ]);
  });

  test("cover what may be meant: one that shares much with several likely ones comes before a better one alone", () => {
    const scored = [
      { reading: readingOf(0, 10), score: 3 },
      { reading: readingOf(35, 40), score: 2.1 },
      { reading: readingOf(12, 22), score: 2 },
      { reading: readingOf(11, 21), score: 2 },
      { reading: readingOf(13, 23), score: 2 },
    ];
    expect(sizes(scored)).toStrictEqual([
      [2, 10],
      [14, 10],
      [37, 5],
    ]);
  });
});

describe("the reading that is chosen", () => {
  /** Weights by which a reading's one measure is its score, in tenths. */
  const trees = Array.from({ length: 60 }, (_, index) => index);
  const tenths = forestOf({
    measures: ["score"],
    base: 0,
    roots: trees.length,
    asks: [...trees.map(() => 0), ...trees.flatMap(() => [-1, -1])],
    values: [...trees.map((index) => index + 0.5), ...trees.flatMap(() => [0, 0.1])],
  });
  const order = (...scored: readonly (readonly [from: number, to: number, tenths: number])[]) =>
    scoreReadings(
      scored.map(([from, to]) => readingOf(from, to)),
      scored.map(([, , score]) => [score]),
      tenths,
    ).map(({ reading: { topics } }) => topics[0]?.place.line);

  test("is one that others nearly agree with, where another leads by little", () => {
    expect(order([0, 10, 31], [20, 30, 30], [21, 31, 30], [22, 32, 29])).toStrictEqual([23, 2, 22, 24]);
  });

  test("is the best alone, where its lead is clear", () => {
    expect(order([20, 30, 20], [21, 31, 20], [0, 10, 50])[0]).toBe(2);
    expect(order()).toStrictEqual([]);
  });

  test("is undisputed where the other good ones are nearly the same", () => {
    const scored = [
      { reading: readingOf(0, 10), score: 3 },
      { reading: readingOf(0, 11), score: 2.9 },
    ];
    expect(isUndisputed(scored)).toBe(true);
    expect(isUndisputed([...scored, { reading: readingOf(5, 20), score: 1 }])).toBe(false);
  });
});

test("every reading that is proposed is found again by its options, also where two headings have one name", () => {
  const document = factsIn(
    "# Python roadmap",
    "## Loops",
    "- for loops",
    "- while loops",
    "## Loops",
    "- iterators",
    "- generators",
    "- comprehensions",
    "- recursion",
    "## Links",
    "- a page",
    "- a book",
  );
  const likely = document.facts.map(({ node: { kind, place } }) =>
    kind === "item" && place.line > 5 && place.line < 10 ? 0.9 : 0,
  );
  const lines = ({ topics }: Candidate): string => topics.map(({ place }) => place.line).join(" ");
  const proposed = propose(document, DEFAULT_OPTIONS, likely);
  expect(proposed.length).toBeGreaterThan(1);
  for (const reading of proposed) {
    const again = propose(document, { ...DEFAULT_OPTIONS, ...optionsOf(reading, document) }, likely);
    expect(again.map(lines)).toContain(lines(reading));
  }
});
