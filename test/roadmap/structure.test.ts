/** What a document is made of tells a plan from what looks like one. */
import { expect, test } from "vitest";
import { factsOf, type DocumentFacts } from "../../src/roadmap/features/facts.ts";
import { readOutline } from "../../src/roadmap/outline/read-outline.ts";
import { readDocument } from "../../src/roadmap/read-document.ts";
import { measureStructure } from "../../src/roadmap/readings/measure-structure.ts";
import { lexiconsFor } from "../../src/roadmap/words/lexicons.ts";

function factsIn(...lines: readonly string[]): DocumentFacts {
  const lexicons = lexiconsFor("en");
  return factsOf(readOutline(readDocument(lines.join("\n")), lexicons), lexicons, {
    roleOf: () => null,
    tables: { name: null, status: null },
  });
}
const measured = (...lines: readonly string[]): ReturnType<typeof measureStructure> =>
  measureStructure(factsIn(...lines));

const PLAN = measured(
  "# Weaving",
  ...["Fibre", "Looms", "Dyes"].flatMap((name, index) => [
    `## ${index + 1}. ${name}`,
    "",
    "### Topics",
    "",
    "- Wool",
    "- Silk",
    "- Flax",
    "",
  ]),
);

test("a plan has names below numbered headings of equal size", () => {
  expect(PLAN["topicLists"]).toBeCloseTo(Math.log(4));
  expect(PLAN["numbersInOrder"]).toBe(1);
  expect(PLAN["sectionSpread"]).toBe(0);
  expect([PLAN["codeText"], PLAN["linkedEntries"], PLAN["proseHeadings"], PLAN["introLength"]]).toEqual([
    0, 0, 0, 0,
  ]);
});

test("a lesson has paragraphs and code below its headings", () => {
  const lesson = measured(
    "# Loops",
    "",
    "A loop repeats what is inside it until a condition no longer holds, which saves you from writing it again.",
    "",
    "## While",
    "",
    "It asks before each round. Nothing happens where the answer is no from the start.",
    "",
    "```js",
    "while (thread.length > 0) weave(thread);",
    "```",
  );
  expect(lesson["codeText"]).toBeGreaterThan(0.1);
  expect(lesson["proseHeadings"]).toBe(0.5);
  expect(lesson["paragraphsToEntries"]).toBe(1);
  expect(lesson["paragraphLength"]).toBeGreaterThan(4);
  expect(lesson["introShare"]).toBe(1);
  expect(lesson["titleText"]).toBeLessThan(PLAN["titleText"] ?? 0);
});

test("an index has a link in every entry, a link that is there twice counts once", () => {
  const index = measured("# Notes", "", "- [a](a.md)", "- [b](b.md)", "- [a again](a.md)", "- [c](c.md)");
  expect(index["linkedEntries"]).toBe(1);
  expect(index["links"]).toBeCloseTo(Math.log(4));
});

test("numbers of a log jump, and two numbers are not an order", () => {
  const log = measured(
    "# Log",
    "",
    "## Day 1",
    "",
    "- wove",
    "",
    "## Day 4",
    "",
    "- dyed",
    "",
    "## Day 9",
    "",
  );
  expect(log["numbersInOrder"]).toBe(0);
  expect(log["numberedTitles"]).toBeCloseTo(3 / 4);
  expect(measured("# Go", "", "## 1. Maps", "", "## 2. Loops")["numbersInOrder"]).toBe(0);
});

test("sections of different sizes and entries of different lengths are seen", () => {
  const page = measured(
    "# Loom",
    "",
    "## Features",
    "",
    "- Fast",
    "- **Warp:** counts every thread of the warp while it runs, so that none is missed, and says 100 % at the end",
    "",
    "## License",
  );
  expect(page["sectionSpread"]).toBeGreaterThan(0);
  expect(page["entrySpread"]).toBeGreaterThan(PLAN["entrySpread"] ?? 1);
  expect(page["namedEntries"]).toBe(0.5);
  expect(page["figures"]).toBeGreaterThan(0);
  expect(page["listHeadings"]).toBeCloseTo(1 / 3);
});

test("an empty document has a number for each measure", () => {
  const values = Object.values(measured(""));
  expect(values.every((value) => Number.isFinite(value))).toBe(true);
  expect(values).toHaveLength(Object.keys(PLAN).length);
});
