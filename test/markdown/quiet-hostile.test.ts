/** quietMarkdown: whatever the text, the issue has only text, lists, code and safe links of it. */
import * as fc from "fast-check";
import type { Nodes } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { expect, test } from "vitest";
import { readBoxes } from "../../src/markdown/boxes.ts";
import { readManagedBody, replaceBlock, writeManagedBody } from "../../src/markdown/managed-block.ts";
import { quietMarkdown } from "../../src/markdown/quiet-markdown.ts";

const written = (markdown: string): string =>
  quietMarkdown(markdown)
    .lines.map(({ segments }) =>
      segments.map((segment) => (typeof segment === "string" ? segment : segment.fileAt)).join(""),
    )
    .join("\n");

/** Text outside of links, in which GitHub looks for people, issues, addresses and formulas. */
function* plainIn(node: Nodes): Generator<string> {
  if (node.type === "text") yield node.value;
  if ("children" in node && node.type !== "link") for (const child of node.children) yield* plainIn(child);
}

function* all(node: Nodes): Generator<Nodes> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* all(child);
}

const ALLOWED: ReadonlySet<string> = new Set(
  "root paragraph text list listItem blockquote inlineCode code link html break".split(" "),
);
const TAG = /^<\/?(?:sup|sub|del|span)>$/u;

const pieces = [
  Array.from("\\`*_{}[]()#+-.!|~<>&$@:=^\"' a1"),
  Array.from("\n\n\n\u200B\u202E\u2060\uE000\uE001\uE002"),
  ["- ", "1. ", "> ", "    ", "  \n", "```", "~~~", "***", "| a |\n|---|\n| ", "# ", "\n\n"],
  [
    "@octocat",
    "#1",
    "GH-1",
    "o/r#1",
    "www.e.test",
    "https://e.test/@a/#1",
    "1a2b3c4d",
    ":tada:",
    "$x$",
    "$`x`$",
  ],
  ["![x](y)", "[x](y)", "[x](javascript:y)", "[x][y]", "[y]: //evil.test", "[^1]", "[^1]: a"],
  ["<!--", "-->", "<!-- waymark:end -->", "<!-- waymark:item v1 x -->", "&lt;!-- waymark:end -->"],
  ["- [ ] a", "- [x] a", "Ticked earlier:", "### What to learn"],
  [
    "<a href='https://e.test'>",
    "<a href=//e.test>",
    "</a>",
    "<sup>",
    "</sup>",
    "<del>",
    "</del>",
    "<code>",
    "</code>",
  ],
  [
    "<pre>",
    "</pre>",
    "<ul>",
    "<ol>",
    "</ul>",
    "<li>",
    "<p>",
    "<blockquote>",
    "</blockquote>",
    "<table><tr><td>",
    "</table>",
    "<br>",
    "<img src=x alt='![y](z)'>",
  ],
  ["<script>", "</script>", "<details>", "<summary>", "</summary>"],
].flat();

const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((some) => some.join(""));

test("nothing but text, lists, quotes, code and links, and nobody is told", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = written(text);
      const tree = remark().use(remarkGfm).parse(shown);
      const nodes = [...all(tree)];
      expect(nodes.map(({ type }) => type).filter((type) => !ALLOWED.has(type))).toEqual([]);
      expect(
        nodes.flatMap((node) => (node.type === "html" && !TAG.test(node.value) ? [node.value] : [])),
      ).toEqual([]);
      expect(
        nodes.flatMap((node) =>
          node.type === "link" && /^(?!https?:)[^/?#]*:|^\/\//u.test(node.url) ? [node.url] : [],
        ),
      ).toEqual([]);
      const told = [...plainIn(tree)].filter((words) =>
        /@[\w-]|#\d|\bgh-\d|:\/\/|www\.|\$.*\$/iu.test(words),
      );
      expect(told).toEqual([]);
      expect(readBoxes(shown)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test("a second run changes nothing, and Waymark's markers stay its own", () => {
  const marker = { kind: "item", id: "a" } as const;
  fc.assert(
    fc.property(hostile, (text) => {
      const block = `### What the roadmap says\n\n${written(text)}\n\n- [ ] A part`;
      const body = writeManagedBody(marker, block);
      expect(replaceBlock(body, marker, block)).toBe(body);
      expect(readManagedBody(`Before\n${body}\nAfter`)).toMatchObject({
        before: "Before\n",
        after: "\nAfter",
      });
    }),
    { numRuns: 300 },
  );
});
