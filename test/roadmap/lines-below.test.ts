/** What is written below a title in other ways than as plain Markdown, or for others: lettered lines, HTML, links around pictures, people. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";
import type { Topic } from "../../src/model/roadmap.ts";

const topicsOf = (markdown: string): readonly Topic[] =>
  parse(markdown).phases.flatMap(({ topics }) => topics);

const LAST = "\n## Phase 2: Oven\n\n- Heat\n- Steam\n";
const items = (...lines: readonly string[]) =>
  topicsOf(`# Learn Baking\n\n## Phase 1: Dough\n\n${lines.join("\n")}\n${LAST}`);

test.each([
  ["a)", "b)", "c)"],
  ["(a)", "(b)", "(c)"],
  ["A.", "B.", "C."],
  ["а)", "б)", "в)"],
])("lines behind %s and %s are not part of the title, and keep their lines", (a, b, c) => {
  const [kneading] = items(
    "- Kneading: learn to",
    `  ${a} fold \`it\``,
    `  ${b} turn it`,
    `  ${c} rest`,
    "- Proving",
  );
  expect(kneading?.title).toBe("Kneading: learn to");
  expect(kneading?.detail).toBe(`${a} fold \`it\`\n${b} turn it\n${c} rest`);
});

test("the id of a topic with lettered lines stays, and one such line changes nothing", () => {
  const [kneading, proving] = items("- Kneading", "  a) fold", "  b) turn", "- Proving", "  a) wait");
  expect(kneading?.id).toBe("phase-1-dough/kneading-a-fold-b-turn");
  expect(proving?.title).toBe("Proving a) wait");
});

describe("a part with lettered lines", () => {
  const PART = ["  - [ ] Folding `it`:", "    a) left", "    b) right"];

  test("is called what is before them, and they stay in what the roadmap says", () => {
    const [kneading] = items("- Kneading", ...PART, "  - [x] Turning", "- Proving");
    expect(kneading?.parts).toEqual([
      { title: "Folding it", markdown: "Folding `it`", task: true },
      { title: "Turning", task: true, done: true },
    ]);
    expect(kneading?.detail).toBe("- [ ] Folding `it`:\n  a) left\n  b) right");
  });

  test("of a project does so too", () => {
    const { projects } = parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n\n## Projects\n\n- Bread box\n${PART.join("\n")}\n- Oven\n`,
    );
    expect(projects[0]?.outcomes).toMatchObject([{ title: "Folding it", markdown: "Folding `it`" }]);
    expect(projects[0]?.detail).toBe("- [ ] Folding `it`:\n  a) left\n  b) right");
  });

  test("is a project's outcome that is behind its name", () => {
    const { projects } = parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n\n## Projects\n\n- **Bread box**: plan, build\n  a) of oak\n  b) of ash\n- Oven\n`,
    );
    expect(projects[0]).toMatchObject({
      title: "Bread box",
      outcomes: [{ title: "plan" }, { title: "build" }],
      detail: "a) of oak\nb) of ash",
    });
  });

  test("is a project that has them in its own name: its title does not, and its id stays", () => {
    const { projects } = parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n\n## Projects\n\n- Bread box\n  a) of oak\n  b) of *ash*\n- Oven\n`,
    );
    expect(projects[0]).toMatchObject({
      id: "projects/bread-box-a-of-oak-b-of-ash",
      title: "Bread box",
      detail: "a) of oak\nb) of *ash*",
    });
  });
});

/** The details of headings with these lines below them. */
const details = (...below: readonly string[]) =>
  topicsOf(
    `# Learn Baking\n\n## Phase 1: Dough\n\n${below.map((text, index) => `### Step${index} of dough\n\n${text}\n\n`).join("")}## Phase 2: Oven\n\n### Heat\n\nKnow it.\n\n### Steam\n\nWater.\n`,
  ).slice(0, below.length);

test("a list in HTML whose items are boxes is not written once more", () => {
  const list = (...names: readonly string[]) =>
    `<ul>\n${names.map((name) => `<li>${name}</li>`).join("\n")}\n</ul>`;
  const [first] = details(`Take flour.\n\n${list("Flour", "Water")}\n\n<p>Then rest.</p>`, "Wait.");
  expect(first?.parts.map(({ title }) => title)).toEqual(["Flour", "Water"]);
  expect(first?.detail).toContain("Take flour.");
  expect(first?.detail).toContain("Then rest.");
  expect(first?.detail).not.toMatch(/<li>|Flour|Water/u);
});

test("a quote in HTML behind a title is below it, not a part of it", () => {
  const list =
    "<ol>\n<li>Kneading <blockquote>fold, turn, rest</blockquote></li>\n<li>Proving<blockquote>Wait.</blockquote> for long</li>\n</ol>\n";
  const [kneading, proving] = items(list);
  expect([kneading?.title, proving?.title]).toEqual(["Kneading", "Proving"]);
  expect(kneading?.detail).toContain("fold, turn, rest");
  expect(proving?.detail).toContain("for long");
});

test.each([
  "[![Film](film.png)](https://example.org/film)",
  '<a href="https://example.org/film"><img src="film.png"></a>',
  'See <a href="https://example.org/film">the film</a>',
  '  <p>See <a href="https://example.org/film"><b>the film</b></a></p>',
])("a link at the end is whole: %s", (link) => {
  expect(details(`Fold it.\n\n${link}`, "Wait.")[0]?.detail).toContain(link.trim());
});

describe("a link around a picture is not lost", () => {
  const FILM = "[![Film](film.png)](https://example.org/film)";

  test.each([
    ["below a box", "  - [ ] Folding\n\n    FILM", "- [ ] Folding\n\n  FILM"],
    ["behind a line end of a box", "  - [ ] Folding<br>FILM", "- [ ] Folding<br>FILM"],
  ])("%s", (_, line, kept) => {
    const html = '<a href="https://example.org/film"><img src="film.png" alt="Film"></a>';
    for (const film of [FILM, FILM.replace("(https://example.org/film)", "[film]"), html]) {
      const [kneading] = items(
        "- Kneading",
        line.replace("FILM", film),
        "  - [ ] Turning",
        "- Proving",
        "",
        "[film]: https://example.org/film",
      );
      expect(kneading?.detail).toContain(kept.replace("FILM", film));
      expect(kneading?.detail).not.toContain("Turning");
    }
  });

  test("in a list in HTML", () => {
    const film = '<a href="https://example.org/film"><img src="film.png" alt="Film"></a>';
    const [first] = details(`Take flour.\n\n<ul>\n<li>Flour ${film}</li>\n<li>Water</li>\n</ul>`, "Wait.");
    expect(first?.parts.map(({ title }) => title)).toEqual(["Flour", "Water"]);
    expect(first?.detail).toContain(film);
    expect(first?.detail).not.toContain("Water");
  });

  test("in the name of a box, which is in the list of links by the words of the box", () => {
    const [kneading] = items("- Kneading", `  - [ ] Folding ${FILM}`, `  - [ ] Turning`, "- Proving");
    expect(kneading?.detail).toBe("");
    expect(kneading?.links).toEqual([{ title: "Folding", url: "https://example.org/film" }]);
  });

  test("below a link in a list of links", () => {
    const [kneading] = items(
      "- Kneading",
      "  - [Book](book.md)",
      "",
      `    ${FILM}`,
      "  - [Page](page.md)",
      "- Proving",
    );
    expect(kneading?.detail).toBe(`- [Book](book.md)\n\n  ${FILM}`);
  });

  test("below a box of a project", () => {
    const { projects } = parse(
      `# Learn Baking\n\n## Phase 1: Dough\n\n- Kneading\n- Proving\n- Shaping\n\n## Projects\n\n- Bread box\n  - [ ] Saw it\n\n    ${FILM}\n- Oven\n`,
    );
    expect(projects[0]?.detail).toBe(`- [ ] Saw it\n\n  ${FILM}`);
  });
});

test.each(["**Contributors**", "#### Thanks to", "**Autores:**", "#### 贡献者"])(
  "links to people below %s are not sources, but stay in the text",
  (label) => {
    const [topic] = details(`See [how](how.md).\n\n${label}\n\n- [Ada](https://github.com/ada)`, "Wait.");
    expect(topic?.links.map(({ url }) => url)).toEqual(["how.md"]);
    expect(topic?.detail).toContain("[Ada](https://github.com/ada)");
  },
);

test("links to people in a column are not sources either", () => {
  const rows = [
    "| Topic | Video | Author |",
    "|---|---|---|",
    "| Folding | [Film](f.md) | [Ada](ada.md) |",
    "| Turning | [Film](t.md) | [Ben](ben.md) |",
  ];
  const [folding] = items(...rows);
  expect(folding?.links.map(({ url }) => url)).toEqual(["f.md"]);
  expect(folding?.detail).toBe("- Author: [Ada](ada.md)");
});
