/** Parsing in chunks gives the same tree as parsing the whole text, and that is the tree of remark. */
import type { Nodes } from "mdast";
import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { readAtOnce, readDocument } from "../../src/roadmap/read-document.ts";
import { readMarkdown } from "../../src/text/read-markdown.ts";
import { mutated, randomMarkdown } from "./random-markdown.ts";

const folder = new URL("../fixtures/roadmaps/", import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** The whole tree with all positions, except for whether its lists are loose. */
function told(node: Nodes): unknown {
  const { position, ...rest } = node;
  const place = node.type === "root" ? [] : [position?.start, position?.end];
  const children = "children" in node ? node.children.map(told) : [];
  return [{ ...rest, spread: null, children: null }, place, children];
}

const inChunks = (text: string): unknown => told(readDocument(text, 30));
const atOnce = (text: string): unknown => told(readAtOnce(text));

/** Parses `runs` documents in both ways and returns the differences; empty if there are none. */
function differenceIn(documents: fc.Arbitrary<string>, runs: number): string {
  const agree = fc.property(documents, (text) => {
    expect(inChunks(text)).toEqual(atOnce(text));
  });
  const result = fc.check(agree, { numRuns: runs });
  return result.failed ? (fc.defaultReportMessage(result) ?? "failed") : "";
}

test.each(fixtures.map((text, index) => [index, text] as const))("fixture %i", (_, text) => {
  expect(inChunks(text)).toEqual(atOnce(text));
});

const processor = remark().use(remarkGfm);

test("the tree of the whole text is the one that remark with remark-gfm makes", () => {
  for (const text of fixtures) expect(readMarkdown(text)).toEqual(processor.parse(text));
  const agree = fc.property(randomMarkdown, (text) => {
    expect(readMarkdown(text)).toEqual(processor.parse(text));
  });
  const result = fc.check(agree, { numRuns: 300 });
  expect(result.failed ? fc.defaultReportMessage(result) : "").toBe("");
});

test.each([
  ["a table whose only sign is a colon", "a\n:-\nb"],
  ["a table whose only sign is a colon behind the hyphen", "a\n-:\nb"],
  ["a table in a quote", "> a | b\n> - | -\n> 1 | 2"],
  ["an address", "see https://example.org/a_b, HTTP://EXAMPLE.ORG and (www.example.org)"],
  ["an address that only entities make one", "see http&#58;//example.org and www&period;example.org"],
  ["an e-mail address", "write to me@example.org, mailto:me@example.org or xmpp:me@example.org/a"],
  ["an e-mail address that only an entity makes one", "write to me&#64;example.org or me&commat;example.org"],
  ["an address in the text of a link", "[www.example.org me&#64;example.org](https://example.org)"],
  ["a footnote", "A note[^n].\n\n[^n]: the note"],
  ["words struck through", "~~gone~~ and ~gone~"],
  ["boxes", "- [ ] open\n- [x] done"],
])("%s reads as remark with remark-gfm reads it", (_, text) => {
  expect(readMarkdown(text)).toEqual(processor.parse(text));
});

test("random Markdown", () => {
  expect(differenceIn(randomMarkdown, 500)).toBe("");
});

test("fixtures with pieces cut, doubled and moved", () => {
  expect(differenceIn(fc.constantFrom(...fixtures).chain(mutated), 200)).toBe("");
});

const filler = "Some words to fill a chunk with.\n\n";

test.each([
  [
    "reference links and footnotes find what another chunk defines",
    `[early][One]\n\n${filler}# A\n\nA [link][one] and a [note][^n] and [^n]\n\n# B\n\n[one]: https://example.org\n\n[^n]: note\n`,
  ],
  ["a sign in an item behind a paragraph is text", "A paragraph of more than thirty letters\n- *\n\n- b\n"],
  ["a list that may not start behind code", "# Roadmap\n    - deeper # Roadmap\n2) two\n"],
  [
    "a heading inside a fence, a comment or a script is none",
    `# A\n\n${filler}\`\`\`\n# not a heading\n\n- nor an item\n\`\`\`\n\n# B\n\n<!--\n# nor this\n\n-->\n\n<script>\n\n# nor that\n\n</script>\n\n# C\n`,
  ],
])("%s", (_, text) => {
  expect(inChunks(text)).toEqual(atOnce(text));
});

test("a long list is one list again, its items in order", () => {
  const list = Array.from({ length: 40 }, (_, index) => `- item ${index}\n  - below ${index}\n`).join("");
  const text = `# A\n\n${list}\n1. one\n2. two\n\n${filler}`;
  expect(inChunks(text)).toEqual(atOnce(text));
  expect(readDocument(list, 30).children).toHaveLength(1);
});

test("front matter with emoji moves nothing behind it", () => {
  const text = "---\nicon: 🎯🚀\n---\n\n# Course\n";
  expect(readDocument(text).children[0]?.position?.start.offset).toBe(text.indexOf("# Course"));
});

test.each([
  ["TOML", '+++\ntitle = "Course"\n# Links (free and paid)\n+++\n'],
  ["TOML with CRLF", '+++\r\ntitle = "Course"\r\n# Links\r\n+++\r\n'],
  ["TOML behind a byte order mark", "\uFEFF+++\n# Links\n+++\n"],
  ["YAML with single carriage returns", "---\r# Links\r---\r"],
])("front matter is not part of the text: %s", (_, matter) => {
  const text = `${matter}\n# Course\n`;
  expect(readDocument(text).children.map(({ position }) => position?.start.offset)).toEqual([
    text.indexOf("# Course"),
  ]);
});

test("plus signs without an end are text", () => {
  expect(readDocument("+++\n# Course\n").children).toHaveLength(2);
});
