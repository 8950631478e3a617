/** The time that reading takes grows with the length of a document, whatever is in it. */
import { expect, it } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { pinIds } from "../../src/roadmap/pin-ids.ts";
import { growth, GROWTH_LIMIT } from "../growth.ts";

/** In characters. Longer texts are measured by `npm run bench`. */
const TEXT_LIMIT = 40_000;

const PATTERNS: readonly (readonly [name: string, pattern: (length: number) => string])[] = [
  ["items", (length) => `# Learn\n\n${"- Loops and lists\n".repeat(length / 18)}`],
  ["nested items", (length) => lines(length / 20, (n) => `${" ".repeat((n % 8) * 2)}- Topic word ${n}`)],
  [
    "headings of all levels",
    (length) => lines(length / 14, (n) => `${"#".repeat(1 + (n % 6))} Title ${n}\n`),
  ],
  ["the same headings again and again", (length) => "## Topics\n\n- a\n- b\n\n".repeat(length / 22)],
  ["rows", (length) => `| Topic | Time |\n|---|---|\n${"| Loops | 2 h |\n".repeat(length / 16)}`],
  [
    "rows that a column groups",
    (length) => `| W | T |\n|---|---|\n${lines(length / 14, (n) => `| ${n % 50} | T${n} |`)}`,
  ],
  ["tables", (length) => "| A | B |\n|---|---|\n| x | y |\n| z | w |\n\n".repeat(length / 42)],
  ["weeks", (length) => lines(length / 30, (n) => `## Week ${n}\n\n- a ${n}\n- b\n`)],
  ["bold paragraphs", (length) => "**Week 1**\n\n- a\n\n".repeat(length / 19)],
  ["labels", (length) => "Topics:\n\n- a\n- b\n\n".repeat(length / 20)],
  ["boxes in boxes", (length) => "- [ ] a\n  - [x] b\n".repeat(length / 20)],
  ["quotes", (length) => "> - a\n\n".repeat(length / 7)],
  ["details", (length) => "<details><summary>A</summary>\n\n- a\n\n</details>\n\n".repeat(length / 50)],
  ["a tag that never ends", (length) => `<h1>Learn</h1>\n<${"a".repeat(length - 20)}`],
  ["quotes that never end", (length) => `<h1>Learn</h1>\n<a ${`x="1" y='2' z="`.repeat(length / 14)}`],
  ["paragraphs of links", (length) => `${"[a](b) ".repeat(30)}\n\n`.repeat(length / 212)],
  ["lines behind bullets", (length) => `${"• a\n".repeat(40)}\n`.repeat(length / 161)],
  ["one long item", (length) => `- ${"第一阶段 a: 1-2 ( ** / & ".repeat(length / 24)}`],
];

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n)).join("\n");
}

it.each(PATTERNS)("%s", (_, pattern) => {
  const times = growth((length) => {
    const text = pattern(length);
    return () => parse(text);
  }, TEXT_LIMIT);
  expect(times).toBeLessThanOrEqual(GROWTH_LIMIT);
});

const WORDS = ["Loops", "Classes", "Modules", "Testing", "Sets", "Maps", "Strings", "Numbers", "Files"];

it("pinning ids where an item of each phase has no place for one", () => {
  const times = growth((length) => {
    const phase = (n: number) =>
      `## Phase ${n + 1}: Part ${n + 1}\n\n${WORDS.map((word) => `- ${word} of part ${n}\n`).join("")}- \`a\n  b\`\n`;
    const text = `# Python learning roadmap\n\n${lines(length / 200, phase)}`;
    // Every item is a topic, whatever the weights say of one that is code.
    const options = { ...DEFAULT_OPTIONS, topics: { ...DEFAULT_OPTIONS.topics, from: "items" as const } };
    expect(pinIds(text, options).left).not.toHaveLength(0);
    return () => pinIds(text, options);
  }, 16_000);
  expect(times).toBeLessThanOrEqual(GROWTH_LIMIT);
});
