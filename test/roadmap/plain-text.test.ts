/** What only decorates a title is not part of it, and what is a name stays. */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";
import { undecorate } from "../../src/roadmap/plain-text.ts";

test.each([
  ["🚀 Loops", "Loops"],
  [":Rocket: Loops ✅", "Loops"],
  ["**Loops", "Loops"],
  ["** Loops", "Loops"],
  ["***Önska", "Önska"],
  ["Loops **", "Loops"],
  ["Loops:**", "Loops:"],
  ["Practice (Loops)**", "Practice (Loops)"],
  ["Set 2**", "Set 2"],
  ["Read “Loops”**", "Read “Loops”"],
  ["练习（循环）**", "练习（循环）"],
  ["Ready to learn.**", "Ready to learn."],
  [". Loops", "Loops"],
  ["- Loops", "Loops"],
  ["– Loops", "Loops"],
  ["🔹 . Loops", "Loops"],
])("%j is %j", (title, bare) => {
  expect(undecorate(title)).toBe(bare);
});

test.each([
  ".NET",
  "... and more",
  "**kwargs and *args",
  "-Werror",
  "2 ** 3",
  "C++",
  "5 * 5*",
  "**",
  "A ** b",
  ":root and variables",
])("%j stays as it is", (title) => {
  expect(undecorate(title)).toBe(title);
});

test("a topic that begins with stray signs has a clean title and the same id as before", () => {
  const { phases } = parse(
    "# Learn Rust\n\nLearn it step by step.\n\n## Phase 1: Basics\n\n- **Começo\n- . Structs\n- Traits\n",
  );
  const topics = phases.flatMap((phase) => phase.topics);
  expect(topics.map(({ title }) => title)).toEqual(["Começo", "Structs", "Traits"]);
  expect(topics.map(({ id }) => id)).toEqual([
    "phase-1-basics/começo",
    "phase-1-basics/structs",
    "phase-1-basics/traits",
  ]);
});
