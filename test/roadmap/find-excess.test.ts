/** Text that would keep a Markdown parser busy for minutes is rejected before it is parsed. */
import { expect, test } from "vitest";
import { parse } from "../../src/roadmap/parse.ts";

test.each([
  ["10,000 nested quotes", ">".repeat(10_000), "nested"],
  ["a list nested in one line", "- ".repeat(5000), "nested"],
  [
    "a list nested over many lines",
    Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
    "nested",
  ],
  ["100,000 marks of emphasis that close nothing", "**_* ".repeat(100_000), "too many"],
  ["open brackets", "[".repeat(100_000), "too many"],
  [
    "code spans that never close",
    Array.from({ length: 3000 }, (_, size) => "`".repeat(size % 60)).join(" "),
    "too many",
  ],
  ["a table row of 100,000 columns", `${"a|".repeat(100_000)}\n${"-|".repeat(100_000)}`, "columns"],
  ["a paragraph of 300,000 words", "word ".repeat(150_000), "paragraph"],
  ["100,000 headings", "# a\n".repeat(100_000), "items and headings"],
  ["more than a megabyte", "a\n\n".repeat(400_000), "1 MiB"],
])("%s", (_, text, words) => {
  const { verdict, reasons, diagnostics } = parse(`# Learning roadmap\n\n${text}`);
  expect(verdict).toBe("not-roadmap");
  expect(diagnostics).toMatchObject([
    { code: "too-complex", severity: "error", message: expect.stringContaining(words) },
  ]);
  expect(reasons).toEqual([{ kind: "too-complex", line: diagnostics[0]?.line }]);
});

test("a long checklist with bold words, code and links is read", () => {
  const line = (index: number): string =>
    `- [ ] **Topic ${index}** with \`code\` and [docs](https://example.org/${index})\n`;
  const phase = (number: number): string =>
    `\n## Phase ${number}: more\n\n${Array.from({ length: 50 }, (_, index) => line(number * 50 + index)).join("")}`;
  const text = `# Learning roadmap\n${Array.from({ length: 10 }, (_, index) => phase(index + 1)).join("")}`;
  expect(parse(text).phases.map(({ topics }) => topics.length)).toEqual(Array.from({ length: 10 }, () => 50));
});
