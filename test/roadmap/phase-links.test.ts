/** The links that a phase has beside its topics: none of them gets lost, and none is shown twice. */
import { describe, expect, test } from "vitest";
import { parseOptions, readConfig } from "../../src/config/config.ts";
import { parse } from "../../src/roadmap/parse.ts";

const linksOf = (markdown: string, config = "") =>
  parse(markdown, parseOptions(readConfig(config), true)).phases.map(({ links }) =>
    links.map(({ title, url, about }) => `${title}: ${url}${about === undefined ? "" : ` (${about})`}`),
  );

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

test("those of a table that is not about topics keep the words of their rows", () => {
  const rows = [
    "| Article | Pages | Why | Author |",
    "|---|---|---|---|",
    "| [Wild yeast](wild.md), chapter 3 | 10–20 | it explains growth | Ada |",
    "| [Cold proof](cold.md) [PDF](cold.pdf) | | it `explains` cold | Ben |",
    "",
    "| What | Link | Done |",
    "|---|---|---|",
    "| A forum | [here](https://example.org/forum) | ✅ |",
    "| A film | [here](https://example.org/film) | |",
  ];
  const dough = `${rows.join("\n")}\n\n### Kneading\n\nFold it.\n\n### Proving\n\nWait.\n`;
  expect(
    linksOf(`# Learn Baking\n\n## Phase 1: Dough\n\n${dough}${OVEN}`, "topics: { from: headings }"),
  ).toEqual([
    [
      "Article: Wild yeast: wild.md (chapter 3; Pages: 10–20; Why: it explains growth)",
      "Article: Cold proof: cold.md (Why: it explains cold)",
      "Article: PDF: cold.pdf",
      "A forum: https://example.org/forum",
      "A film: https://example.org/film",
    ],
    [],
  ]);
});

test("those of a list keep the words behind them", () => {
  const dough =
    "- [Forum](https://example.org/forum) – for questions\n- [Film](film.md).\n- See [Book](book.md), too\n\n### Kneading\n\nFold it.\n\n### Proving\n\nWait.\n";
  expect(linksOf(`# Learn Baking\n\n## Phase 1: Dough\n\n${dough}${OVEN}`)[0]).toEqual([
    "Forum: https://example.org/forum (for questions)",
    "Film: film.md",
    "Book: book.md",
  ]);
});

describe("those right below the title of a document", () => {
  const START =
    "# Learn Baking: a roadmap\n\n[English](README.md) | [Deutsch](README.de.md)\n\nStart with [the book](book.md).\n\n- [Forum](https://example.org/forum)\n- [Topics](#topics)\n\nResources:\n\n- [Film](film.md)\n\n";

  test("belong to its phase if it has only one, whether that has a heading or not", () => {
    const list = "1. Kneading\n2. Proving\n3. Shaping\n4. Heat\n5. Steam\n";
    const all = ["the book: book.md", "Forum: https://example.org/forum", "Film: film.md"];
    const more = "\n## Contributing\n\nSee [how](how.md).\n\n## Notes\n\nSee [notes](notes.md).\n";
    expect(linksOf(`${START}## Topics\n\n${list}${more}`)).toEqual([all]);
    const boxes = list.replaceAll(/\d\./gu, "- [ ]");
    expect(linksOf(`# Learn Baking in 5 weeks\n\nStart with [the book](book.md).\n\n${boxes}`)).toEqual([
      ["the book: book.md"],
    ]);
  });

  test("are about all of it if it has several", () => {
    const dough = "## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n";
    expect(linksOf(`${START}${dough}${OVEN}`)).toEqual([[], []]);
  });
});
