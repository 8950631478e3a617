/** Task list boxes: read as GitHub shows them; ticked, but never cleared. */
import fc from "fast-check";
import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { readBoxes, tickBoxes } from "../../src/markdown/boxes.ts";
import { readMarkdown } from "../../src/text/read-markdown.ts";

const LIST =
  "Intro [x] no box\n- [ ] one\n  * [X] two \n1. [ ] three\n\n```\n- [x] in a fence\n```\n+ [x] four";

test("bullets, numbers and indents count; fences and running text do not", () => {
  expect(readBoxes(LIST)).toEqual([
    { title: "one", ticked: false },
    { title: "two", ticked: true },
    { title: "three", ticked: false },
    { title: "four", ticked: true },
  ]);
});

test("ticking changes the one character and clears nothing", () => {
  expect(tickBoxes(LIST, new Set(["three"]))).toBe(LIST.replace("1. [ ] three", "1. [x] three"));
  expect(tickBoxes(LIST, new Set())).toBe(LIST);
});

const titles = (text: string) => readBoxes(text).map(({ title }) => title);

test.each([
  [
    "code in a line that begins with three backticks",
    "```npm i```\n\n- [x] one\n- [x] two\n",
    ["one", "two"],
  ],
  ["a longer fence around a shorter one", "````\n```\n- [x] code\n````\n- [x] one\n", ["one"]],
  ["a fence that text follows does not close", "```js\n```python\n- [x] code\n```\n- [x] one\n", ["one"]],
  ["the other sign does not close", "~~~ a ~~~\n- [x] code\n```\n- [x] code\n~~~\n- [x] two", ["two"]],
  ["a longer fence closes", "```\n- [x] code\n`````  \n- [x] one\n", ["one"]],
  ["code by its indent is not a fence", "    ```\n\n- [x] one\n", ["one"]],
  ["a closing fence has a small indent", "```\n    ```\n- [x] code\n   ```\n- [x] one\n", ["one"]],
  ["a fence ends with its item", "- item\n  ```\n  code\n- [x] one\n", ["one"]],
  ["a fence ends with its list", "- item\n\n  ```\n  code\n\nWords\n\n- [x] one\n", ["one"]],
  [
    "a fence ends with the inner item",
    "1. a\n   - b\n     ```\n     code\n   - [x] one\n2. [x] two\n",
    ["one", "two"],
  ],
  ["a fence on the line of its item", "- ```sh\n  - [x] code\n  ```\n- [x] one\n", ["one"]],
  ["a fence on the line of an item in an item", "- 1. ```\n     - [x] code\n     ```\n- [x] one\n", ["one"]],
  ["blank lines do not end a fence", "- item\n  ```\n\n  - [x] code\n  ```\n- [x] one\n", ["one"]],
  ["tabs count as four columns", "-\titem\n\t```\n\tcode\n- [x] one\n", ["one"]],
  ["line ends of Windows", "```\r\n- [x] code\r\n```\r\n- [x] one\r\n", ["one"]],
  ["a fence that never ends", "- [x] one\n```\n- [x] code\n", ["one"]],
])("%s", (_, text, expected) => {
  expect(titles(text)).toEqual(expected);
});

/** How many boxes a Markdown reader finds. */
function boxesInTree(node: Nodes): number {
  const own = node.type === "listItem" && typeof node.checked === "boolean" ? 1 : 0;
  return "children" in node ? node.children.reduce((sum, child) => sum + boxesInTree(child), own) : own;
}

test("whatever the fences and lists, the boxes are those of a Markdown reader", () => {
  const other = fc
    .tuple(
      fc.constantFrom("", "  ", "    ", "- ", "  - ", "1. ", "   "),
      fc.constantFrom("```", "````", "~~~", "```js", "```a`", "* c"),
    )
    .map((parts) => parts.join(""));
  const line = fc.oneof(other, other, fc.constantFrom("- [x] b", "  - [x] b", "   - [x] b"));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      // Blank lines, because a reader of lines does not know where a paragraph goes on.
      const text = lines.map((one) => `${one}\n\n`).join("");
      expect(titles(text)).toHaveLength(boxesInTree(readMarkdown(text)));
    }),
    { numRuns: 300 },
  );
});
