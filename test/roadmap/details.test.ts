/** What a roadmap says about a topic beside its title: nothing of it is lost, and code stays code. */
import { describe, expect, test } from "vitest";
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
    expect(topic?.parts.slice(-3)).toEqual(["dusting", "turning", "rounding"]);
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
