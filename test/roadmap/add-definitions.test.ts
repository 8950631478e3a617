/** What a topic refers to is part of its detail, wherever the document defines it. */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

const details = (text: string, below = ""): readonly string[] =>
  parse(
    `# Learn baking\n\n## Phase 1: Dough\n\n### Kneading\n\n${text}\n\n### Proving\n\n### Shaping\n\n## Phase 2: Oven\n\n### Heat\n\n### Steam\n\n${below}`,
  ).phases.flatMap(({ topics }) => topics.map(({ detail }) => detail));

test.each([
  ["a link", "Read [the book][B].", '[b]: https://example.org/b "Title"'],
  ["a link by its own words", "Read [The\nbook].", "[the book]: <https://example.org/b>"],
  ["a note", "It rises[^1].", "[^1]: In an hour."],
  ["a note of two lines", "It rises[^n].", "[^n]: In an hour.\n\n    Or two."],
])("%s", (_, text, definition) => {
  expect(details(text, definition)[0]).toBe(`${text}\n\n${definition}`);
});

test("each definition is added once, and only where it is used", () => {
  const [kneading, proving] = details("See [b] and [B].", "[b]: https://example.org/b");
  expect(kneading).toBe("See [b] and [B].\n\n[b]: https://example.org/b");
  expect(proving).toBe("");
  const own = "See [b].\n\n[b]: https://example.org/b";
  expect(details(own)[0]).toBe(own);
});

test("the first definition of a label counts, and what is very long is not added", () => {
  expect(details("See [b].", "[b]: x\n\n[b]: y")[0]).toBe("See [b].\n\n[b]: x");
  expect(details("a[^b]", `[^b]: ${"word ".repeat(500)}`)[0]).toBe("a[^b]");
});

test("a project has them as well", () => {
  const { projects } = parse(
    "# Learn baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n\n## Phase 2: Oven\n\n- Heat\n- Steam\n\n## Projects\n\n### A bread box\n\nRead [the plan][p] first.\n\n### A peel\n\nCut it.\n\n[p]: https://example.org/p\n",
  );
  expect(projects[0]?.detail).toBe("Read [the plan][p] first.\n\n[p]: https://example.org/p");
});
