/** What a roadmap says about a topic beside its title: nothing of it is lost, and code stays code. */
import { describe, expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { parse } from "../../src/roadmap/parse.ts";
import type { Topic } from "../../src/model/roadmap.ts";

const topicsOf = (markdown: string): readonly Topic[] =>
  parse(markdown).phases.flatMap(({ topics }) => topics);
const START = "# Learn Baking\n\n## Phase 1: Dough\n\n";
const LONG = "and then every file of the folder, one after the other, as the book says";
const END = "\n## Phase 2: Oven\n\n- Heat\n- Steam\n";

/** The first topic of a table with these rows. */
function firstRow(head: string, ...rows: readonly string[]): Topic | undefined {
  const rule = head.replaceAll(/[^|]+/gu, "---");
  return topicsOf(`${START}${[head, rule, ...rows].join("\n")}\n${END}`)[0];
}

describe("a row of a table", () => {
  test("has the links of all its cells, and each is named by its column where its own words say little", () => {
    const topic = firstRow(
      "| Topic | Video | Slides | Link |",
      "| [Kneading](knead.md) | [Film](https://example.org/f) | [PDF](https://example.org/s) | [here](https://example.org/h) |",
      "| [Proving](prove.md) | [🎬](https://example.org/g) | | |",
    );
    expect(topic?.links).toEqual([
      { title: "Kneading", url: "knead.md" },
      { title: "Video: Film", url: "https://example.org/f" },
      { title: "Slides: PDF", url: "https://example.org/s" },
      { title: "Kneading", url: "https://example.org/h" },
    ]);
    expect(topic?.detail).toBe("");
  });

  test.each([
    ["| # | Topic | Hours | Pages |", "| 1 | Kneading | 3 | 10–20 |", "- Hours: 3\n- Pages: 10–20"],
    ["| No. | Tema | Nivel |", "| 1 | Amasar | ⭐⭐ |", "- Nivel: ⭐⭐"],
    ["| 序号 | 主题 | 日期 |", "| 1 | 揉面 | 2026-03-01 |", "- 日期: 2026-03-01"],
    ["| Topic | | Video |", "| Kneading | 3 | ✅ |", ""],
  ])("says numbers, dates and levels behind the name of their column: %j", (head, row, detail) => {
    expect(firstRow(head, row, row.replace(/Kneading|Amasar|揉面/u, "Pan y queso"))?.detail).toBe(detail);
  });

  test("keeps code and the signs of other words as its author wrote them", () => {
    const topic = firstRow(
      "| Method | What to know |",
      "| Classes | `__init__` and `a \\| b` |",
      "| Tags | 1. `<div>` |",
    );
    expect(topic?.detail).toBe("- What to know: `__init__` and `a | b`");
  });

  test("in HTML says all lines of its cells as text", () => {
    const [heat, steam] = topicsOf(
      `${START}- Flour\n- Water\n\n## Phase 2: Oven\n\n<table>\n<tr><th>Topic</th><th>Notes</th></tr>\n<tr><td>Heat</td><td>Use <code>heat(x &lt; *3*)</code><br>then wait</td></tr>\n<tr><td>Steam</td><td><ul><li>Pan</li><li>Water</li></ul></td></tr>\n</table>\n`,
    ).slice(2);
    expect(heat?.detail).toBe("- Notes: Use heat(x \\< \\*3\\*)\n  - then wait");
    expect(steam?.detail).toBe("- Notes: Pan, Water");
  });
});

describe("what a title is cut from", () => {
  test.each([
    [`**Shell**: copy with \`cp <source> <target>\`, ${LONG}`, `copy with \`cp <source> <target>\`, ${LONG}`],
    [
      `**Shell:** see [the page](a.md) about \`ls\` *now*, ${LONG}`,
      `see the page about \`ls\` *now*, ${LONG}`,
    ],
    [`**Оболочка** — \`cp <a> <b>\`, ${LONG}`, `\`cp <a> <b>\`, ${LONG}`],
  ])("stays as its author wrote it: %j", (line, detail) => {
    expect(topicsOf(`${START}- ${line}\n- Flour\n${END}`)[0]?.detail).toBe(detail);
  });

  test("in HTML stays text, whatever it looks like", () => {
    const list = `<ul>\n<li><b>Shell</b>: copy 1 * 2 * 3 and [x](y), ${LONG}</li>\n<li>Flour</li>\n</ul>\n`;
    const [shell] = topicsOf(`${START}${list}${END}`);
    expect(shell?.title).toBe("Shell");
    expect(shell?.detail).toBe(`copy 1 \\* 2 \\* 3 and \\[x\\](y), ${LONG}`);
  });

  test("has all the parts that the whole title names", () => {
    const names =
      "Shaping, folding, rolling, cutting, pressing, stretching, scoring, dusting, turning and rounding";
    const [topic] = topicsOf(`${START}- ${names}\n- Flour\n${END}`);
    expect(topic?.title).toMatch(/…$/u);
    expect(topic?.parts.slice(-3).map(({ title }) => title)).toEqual(["dusting", "turning", "rounding"]);
  });
});

describe("a topic in HTML", () => {
  const first = (markdown: string) => topicsOf(markdown)[0]?.detail;

  test.each([
    ["a heading", (title: string, words: string) => `<h3 align="center">${title}</h3>\n\n${words}\n\n`],
    [
      "a summary",
      (title: string, words: string) =>
        `<details>\n<summary><b>${title}</b></summary>\n\n${words}\n\n</details>\n\n`,
    ],
    [
      "a summary on the line of its details",
      (title: string, words: string) => `<details><summary>${title}</summary>\n\n${words}\n</details>\n\n`,
    ],
  ])("that is %s has the Markdown below it as its detail", (_, topic) => {
    const text = `# Learn Baking\n\n## Phase 1: Dough\n\n${topic("Day 1: Kneading", "Knead with **both** hands.\n\n- Fold `it`\n- [Film](film.md)")}${topic("Day 2: Proving", "Wait.")}${topic("Day 3: Shaping", "Shape.")}## Phase 2: Oven\n\n${topic("Day 4: Heat", "Know it.")}${topic("Day 5: Steam", "Water.")}`;
    expect(topicsOf(text).map(({ title }) => title)).toHaveLength(5);
    expect(first(text)).toMatch(/^Knead with \*\*both\*\* hands\.\n\n- Fold `it`/u);
    expect(
      topicsOf(text)
        .slice(1)
        .map(({ detail }) => detail),
    ).toEqual(["Wait.", "Shape.", "Know it.", "Water."]);
    expect(first(text.replaceAll("\n", "\r\n"))).toBe(first(text));
  });

  test("has the HTML below it as well, up to where it ends", () => {
    const item = (title: string, below: string) => `<li>${title}${below}</li>\n`;
    const list = `<ul>\n${item("Kneading", "<br>Use both hands.")}${item("Proving", "<ul><li>Wait</li></ul>")}</ul>\n`;
    const [kneading, proving] = topicsOf(`${START}${list}${END}`);
    expect(kneading?.detail).toBe("Use both hands.");
    expect(proving?.detail).toBe("<ul><li>Wait</li></ul>");
  });

  test("goes on behind HTML that ends a Markdown topic", () => {
    const text = `${START}### Kneading\n\nFold it.\n\n<p>Then wait.</p>\n\n### Proving\n\n- a\n${END}`;
    expect(first(text)).toContain("Then wait.");
  });
});

/** The first topic, with this Markdown below its heading. */
function withBelow(below: string): Topic | undefined {
  const text = `${START}### Kneading\n\n${below}\n\n### Proving\n\nWait.\n\n## Phase 2: Oven\n\n### Heat\n\nKnow it.\n`;
  const topics = { ...DEFAULT_OPTIONS.topics, from: "headings", level: 3 } as const;
  return parse(text, { ...DEFAULT_OPTIONS, accepted: true, topics }).phases[0]?.topics[0];
}
const urls = (topic: Topic | undefined) => topic?.links.map(({ url }) => url);

describe("the links below a topic", () => {
  test("are all among its links, once each, at any depth and in any sentence", () => {
    const topic = withBelow(
      "Watch [the film](film.md) or go on at https://example.org/more first.\n\n- Exercises: [One](1.md), [Two](2.md)\n  - [Three](3.md)\n\n> See [the film](film.md) and [the book](book.md).\n\n| Film | |\n|---|---|\n| [Four](4.md) | x |",
    );
    expect(urls(topic)).toEqual([
      "film.md",
      "https://example.org/more",
      "1.md",
      "2.md",
      "3.md",
      "book.md",
      "4.md",
    ]);
    expect(topic?.links[1]?.title).toBe("example.org/more");
  });

  test.each([
    ["right below it", "- [Film](a.md)\n- [Book](b.md)", ""],
    ["on one line", "[Film](a.md) | [Book](b.md)\n\nFold it.", "Fold it."],
    ["below a label for sources", "Fold it.\n\n**Resources:**\n\n- [Film](a.md)\n- [Book](b.md)", "Fold it."],
    [
      "below a heading for sources",
      "#### Useful links\n\n1. [Film](a.md)\n2. [Book](b.md)\n\n#### Teig\n\nFalten.",
      "#### Teig\n\nFalten.",
    ],
  ])("are only in the list of links where lines are nothing else: %s", (_, below, detail) => {
    const topic = withBelow(below);
    expect(urls(topic)).toEqual(["a.md", "b.md"]);
    expect(topic?.detail).toBe(detail);
  });

  test.each([
    "Before class:\n\n- [Film](a.md)\n- [Book](b.md)",
    "- [Film](a.md) about folding\n- [Book](b.md)",
    "- [Film](a.md)\n  - Stop at minute 3\n- [Book](b.md)",
  ])("stay where they are among words that say more: %j", (below) => {
    const topic = withBelow(below);
    expect(urls(topic)).toEqual(["a.md", "b.md"]);
    expect(topic?.detail).toBe(below);
  });

  test("have the title of the topic or their label where they say nothing", () => {
    expect(withBelow("- See [here](a.md)\n\nVideos:\n\n- [🎬](b.md)\n- [Click here](c.md)")?.links).toEqual([
      { title: "Kneading", url: "a.md" },
      { title: "Videos", url: "b.md" },
      { title: "Videos", url: "c.md" },
    ]);
  });
});

describe("the parts of a topic", () => {
  const titles = (topic: Topic | undefined) => topic?.parts.map(({ title }) => title);

  test("are the boxes of its author, below their labels, with the ticks that they have", () => {
    const topic = withBelow(
      "Read first.\n\n**Monday**\n\n- [x] Read [the guide](a.md)\n- [ ] Cook `rice`\n\n**Tuesday**\n\n- Practice\n  - [ ] Cook beans\n    - [X] Salt them\n- [ ] Write a note\n  - on paper",
    );
    expect(topic?.parts).toEqual([
      { title: "Read the guide", done: true, under: "Monday", task: true },
      { title: "Cook rice", markdown: "Cook `rice`", under: "Monday", task: true },
      { title: "Cook beans", under: "Practice", task: true },
      { title: "Salt them", done: true, under: "Practice", task: true },
      { title: "Write a note", under: "Tuesday", task: true },
    ]);
    expect(topic?.detail).toBe("Read first.\n\n\n**Tuesday**\n\n- [ ] Write a note\n  - on paper");
    expect(urls(topic)).toEqual(["a.md"]);
  });

  test("are its boxes also where its title names parts", () => {
    const text = `${START}- Dough (flour, water)\n  - [ ] Weigh it\n  - [ ] Mix it\n- Proving\n${END}`;
    expect(titles(topicsOf(text)[0])).toEqual(["Weigh it", "Mix it"]);
  });

  test.each([
    ["Topics:\n\n- Soup with `salt`\n- Salad, green or not, with whatever there is", "Soup with salt"],
    ["- Learn:\n  - Soup\n  - Salad\n- Practice:\n  - Cook it", "Soup"],
    ["**Key concepts:**\n\n1. Soup\n2. Salad", "Soup"],
  ])("are the list below a label for topics: %j", (below, first) => {
    const topic = withBelow(below);
    expect(titles(topic)?.[0]).toBe(first);
    expect(titles(topic)).toHaveLength(2);
    expect(topic?.detail).toBe(below.includes("Practice") ? "- Practice:\n  - Cook it" : "");
  });

  test("are said once: what is a box is left out of the detail", () => {
    const topic = withBelow("- Know your oven\n- Keep the `door` shut\n\nThen wait.");
    expect(topic?.parts[1]).toEqual({ title: "Keep the door shut", markdown: "Keep the `door` shut" });
    expect(topic?.detail).toBe("Then wait.");
  });

  test("of HTML are boxes as well, and no longer in the detail", () => {
    const topic = withBelow("<ul>\n<li>Flour</li>\n<li>Water</li>\n</ul>");
    expect(titles(topic)).toEqual(["Flour", "Water"]);
    expect(topic?.detail).not.toContain("Flour");
  });

  test("end at a limit", () => {
    const many = Array.from({ length: 150 }, (_, index) => `- [ ] Loaf ${index}`).join("\n");
    const topic = withBelow(many);
    expect(topic?.parts).toHaveLength(100);
    expect(topic?.detail.split("\n")).toHaveLength(50);
  });
});

describe("projects and skills", () => {
  const read = (below: string) => parse(`${START}- Flour\n- Water\n${END}\n## Projects\n\n${below}`);

  test("have the words and links below them, beside what they are to build", () => {
    const { projects } = read(
      "### Project 1: Peel\n\nA peel of wood. See [the plan](peel.md).\n\n- [x] Saw the `board`\n- Sand it\n\n### Project 2: Box\n\n- [Plan](box.md)\n",
    );
    expect(projects.map(({ outcomes, links, detail }) => ({ outcomes, links, detail }))).toEqual([
      {
        outcomes: [{ title: "Saw the board", markdown: "Saw the `board`", done: true }, { title: "Sand it" }],
        links: [{ title: "the plan", url: "peel.md" }],
        detail: "A peel of wood. See [the plan](peel.md).",
      },
      { outcomes: [], links: [{ title: "Plan", url: "box.md" }], detail: "" },
    ]);
  });

  test("in a list or a table have links that are not outcomes", () => {
    const { projects } = read(
      "- **Bread box**: [Plan](plans/box.md)\n- **Peel**: saw, sand\n\n| Project | Skills | Code |\n|---|---|---|\n| Stone | clay, fire | [here](stone.md) |\n",
    );
    expect(projects.map(({ outcomes }) => outcomes.map(({ title }) => title))).toEqual([
      [],
      ["saw", "sand"],
      ["clay", "fire"],
    ]);
    expect(projects.map(({ links }) => links)).toEqual([
      [{ title: "Plan", url: "plans/box.md" }],
      [],
      [{ title: "Code", url: "stone.md" }],
    ]);
  });

  test("that are skills have the links of their tools", () => {
    const { skills } = parse(
      `${START}- Flour\n- Water\n${END}\n## Skills\n\n- Tools: [Knife](knife.md), Pan\n- Fire: Wood\n`,
    );
    expect(skills.map(({ title, links }) => [title, links])).toEqual([
      ["Tools", [{ title: "Knife", url: "knife.md" }]],
      ["Fire", []],
    ]);
  });
});
