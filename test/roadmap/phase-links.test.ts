/** The links that a phase has beside its topics: none of them gets lost, and none is shown twice. */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

const linksOf = (markdown: string) =>
  parse(markdown).phases.map(({ links }) => links.map(({ title, url }) => `${title}: ${url}`));

const OVEN = "\n## Phase 2: Oven\n\n### Heat\n\nKnow it.\n\n### Steam\n\nWater.\n";

test("those in a paragraph, in a list and in a section of resources belong to the phase", () => {
  const dough =
    "Start with [the book](book.md).\n\n- [Video](https://example.org/video)\n\n### Kneading\n\nSee [how](how.md).\n\n### Proving\n\nWait.\n\n### Resources\n\n- [Forum](https://example.org/forum)\n";
  expect(linksOf(`# Learn Baking\n\n## Phase 1: Dough\n\n${dough}${OVEN}`)).toEqual([
    ["the book: book.md", "Video: https://example.org/video", "Forum: https://example.org/forum"],
    [],
  ]);
});

test("those of a heading around several phases belong to the first one", () => {
  const markdown = `# Learn Baking\n\nA [badge](badge.md).\n\n## Part 1\n\nRead [the book](book.md).\n\n### Dough\n\n- Kneading\n- Proving\n- Shaping\n\n### Oven\n\n- Heat\n- Steam\n- Stones\n`;
  expect(linksOf(markdown)).toEqual([["the book: book.md"], []]);
});

test("those whose words say nothing are shown by their addresses", () => {
  const dough =
    "Watch [this](https://www.example.org/film/) and go [here](here.md).\n\n### Kneading\n\nFold it.\n\n### Proving\n\nWait.\n";
  expect(linksOf(`# Learn Baking\n\n## Phase 1: Dough\n\n${dough}${OVEN}`)[0]).toEqual([
    "example.org/film: https://www.example.org/film/",
    "here.md: here.md",
  ]);
});

test("those of projects, of people and of pictures are not among them", () => {
  const dough =
    "[![Build](build.svg)](https://example.org/build)\n\n### Kneading\n\nFold it.\n\n### Proving\n\nWait.\n\n### Project: a loaf\n\nSee [a loaf](loaf.md).\n\n### Contributors\n\n- [Ada](https://github.com/ada)\n";
  expect(linksOf(`# Learn Baking\n\n## Phase 1: Dough\n\n${dough}${OVEN}`)).toEqual([[], []]);
});
