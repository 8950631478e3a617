/** Messages to the author about what is in the document and not in the roadmap. */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

const COURSE =
  "# Learn Go\n\n## Phase 1: A\n- a\n- b\n- c\n\n## Phase 2: B\n- d\n- e\n- f\n\n## Phase 3: C\n- g\n- h\n- i\n\n";

/** The lines and codes of the messages about `text` below three phases. */
function saidOf(text: string): readonly (readonly [number, string])[] {
  return parse(COURSE + text)
    .diagnostics.filter(({ code }) => /table|left-out/u.test(code))
    .map(({ line, code }) => [line, code]);
}

test("lines of a table without the line below its head are not a table", () => {
  expect(saidOf("## Resources\n\nWords.\n\n| Topic | Hours |\n| Loops | 2 |\n")).toContainEqual([
    22,
    "unparsed-table",
  ]);
});

const ROWS = "| Topic | Hours |\n| Loops | 2 |\n";

test.each([
  ["a comment", `<!--\n${ROWS}-->\n`],
  ["a fence", `\`\`\`\n${ROWS}\`\`\`\n`],
  ["a fence in a longer one", `\`\`\`\`md\n\`\`\`\n${ROWS}\`\`\`\n\`\`\`\`\n`],
  ["code by its indent", `Words.\n\n${ROWS.replaceAll(/^\|/gmu, "    |")}`],
  ["HTML", `<pre>\n${ROWS}</pre>\n`],
])("lines that look like a table are fine in %s", (_, text) => {
  expect(saidOf(`## Resources\n\nWords.\n\n${text}`).map(([, code]) => code)).not.toContain("unparsed-table");
});

test.each([
  ["behind code in a line that begins like a fence", `\`\`\`npm i\`\`\`\n\n${ROWS}`, 24],
  ["behind a fence that ends with its item", `- a\n  \`\`\`\n  b\n\n${ROWS}`, 26],
  ["in a quotation", ROWS.replaceAll(/^\|/gmu, "> |"), 22],
  ["with a line of dashes for fewer columns", `| Topic | Hours |\n|---|\n| Loops | 2 |\n`, 22],
])("lines that look like a table are named %s", (_, text, line) => {
  expect(saidOf(`## Resources\n\nWords.\n\n${text}`)).toContainEqual([line, "unparsed-table"]);
});

test("each section that is not part of the reading is named, with its role and how to bring it in", () => {
  const { diagnostics } = parse(
    `${COURSE}## Resources\n\n- [A book](https://a.b/book)\n- [A video](https://a.b/video)\n`,
  );
  const left = diagnostics.find(({ code }) => code === "left-out");
  expect(left).toMatchObject({ line: 18, column: 1, severity: "info" });
  expect(left?.message).toBe(
    '"Resources" is not part of the course, because it lists sources to learn from. To include it, write `include: ["Resources"]` in .github/roadmap.yml.',
  );
});

test("what is read as a project is not left out", () => {
  expect(saidOf("## Projects\n\n- A blog\n- A chat\n")).toEqual([]);
});

test("a section that only describes a project in prose is named", () => {
  const { projects, diagnostics } = parse(`${COURSE}## Final project\n\nA notes API with tests.\n`);
  expect(projects).toEqual([]);
  expect(diagnostics.find(({ code }) => code === "left-out")?.message).toBe(
    '"Final project" is not part of the course, because it lists things to build. It has no list, table or heading that could be a project. To name one, write a heading such as "## Project: a blog".',
  );
});

test("a comment is not part of the document", () => {
  expect(saidOf("<!-- <ul><li>Loops</li></ul> -->\n")).toEqual([]);
});

test("where nothing can be read, the lines that look like a table are named", () => {
  const roadmap = parse("# Learning path\n\n![map](map.png)\n\n| a | b |\n| c | d |\n");
  expect([roadmap.verdict, roadmap.diagnostics.map(({ line, code }) => [line, code])]).toEqual([
    "empty",
    [[5, "unparsed-table"]],
  ]);
});
