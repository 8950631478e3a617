/** The parts of a roadmap's own Markdown that an issue shows. */
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { quietMarkdown, quietSentence } from "../../src/markdown/quiet-markdown.ts";
import type { QuietLine } from "../../src/markdown/quiet-words.ts";

/** A line with the paths of links to files as they are. */
const lineOf = ({ segments }: QuietLine): string =>
  segments.map((segment) => (typeof segment === "string" ? segment : segment.fileAt)).join("");

const written = (markdown: string, listed: readonly string[] = []): string =>
  quietMarkdown(markdown, new Set(listed)).lines.map(lineOf).join("\n");

/** What a roadmap says, and what the issue shows. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, readonly [says: string, shows: string]>>>> = {
  "text is kept, and code words stay code": {
    "bold words, a list in a list": [
      "All your **files** live in `git`.\n\n- School: Harvard\n  - Room 1\n- Effort: 10 h",
      "All your files live in `git`.\n\n- School: Harvard\n  - Room 1\n- Effort: 10 h",
    ],
    "an image, a script and a comment, which are left out": [
      "Look.\n\n![x](https://evil.example/p.png)\n\n<script>x</script>\n\n<!-- no -->",
      "Look.",
    ],
    "an image by reference": ["Look ![x][b] here.\n\n[b]: https://evil.example/p.png", "Look here."],
    "more than one paragraph of an alert": [
      "> [!NOTE]\n> Be careful.\n>\n> And more.",
      "> Be careful.\n>\n> And more.",
    ],
    "a list that begins a quotation": ["> - a\n> - b\n>\n> c", "> - a\n> - b\n>\n> c"],
    "what looks like an alert in the middle": ["> Words [!NOTE]", "> Words \\[!NOTE\\]"],
    "the line with which an alert begins": [
      "> [!NOTE]\n> Be careful.\n> [!x] stays",
      "> Be careful.\n> \\[!x\\] stays",
    ],
    "a quote with a list and code": [
      "Look:\n\n> Fold it.\n>\n> - once\n> - twice\n>\n> ```sh\n> fold\n>\n> turn\n> ```\n\nThen rest.",
      "Look:\n\n> Fold it.\n>\n> - once\n> - twice\n>\n> ```sh\n> fold\n>\n> turn\n> ```\n\nThen rest.",
    ],
    "a quote in an item and one in a quote": [
      "- Fold\n\n  > Gently.\n\n  Then rest.\n\n> One\n>\n> > Two",
      "- Fold\n\n  > Gently.\n\n  Then rest.\n\n> One\n>\n> > Two",
    ],
    "a quote without words, which is left out": ["a\n\n> ![x](y)\n\nb", "a\n\nb"],
    "entities and emoji by name": ["a&nbsp;&amp; b :rocket:", "a & b :rocket:"],
    "a title with emoji by name on two lines": ["Reference :link::\n", "Reference :link::"],
    "a mention that looks like an emoji": [":@ada:", ":@\u2060ada:"],
  },
  "links stay links": {
    "with words, code and a picture": [
      "Read [the *big* `book`](https://example.org/book) and [![Open it](b.svg)](https://example.org/open)",
      "Read [the big `book`](https://example.org/book) and [Open it](https://example.org/open)",
    ],
    "to a file": ["Code is [here](src/knead.py#L3).", "Code is [here](src/knead.py#L3)."],
    "in HTML": [
      'See <a href="https://example.org/a">the <b>film</b></a>',
      "See [the film](https://example.org/a)",
    ],
    "as an address": ["Go to https://example.org/more now", "Go to <https://example.org/more> now"],
    "as an address without its start": ["www.example.org", "[example.org](http://www.example.org/)"],
    "without words": ["[](https://example.org/a/)", "[example.org/a](https://example.org/a/)"],
    "by reference": [
      "[the book][b] and [b]\n\n[b]: https://example.org/b",
      "[the book](https://example.org/b) and [b](https://example.org/b)",
    ],
    "by the first of two references": [
      "[the book]\n\n[the book]: https://example.org/1\n[the book]: https://example.org/2",
      "[the book](https://example.org/1)",
    ],
    "without words that can be seen": [
      "[\u200B](https://example.org/a)",
      "[example.org/a](https://example.org/a)",
    ],
    "with a picture that has no words that can be seen": [
      "[![\u200B](b.svg)](https://example.org/open)",
      "[example.org/open](https://example.org/open)",
    ],
    "with a picture in HTML": [
      '<a href="https://example.org/open"><img alt="Open it" src="b.svg"></a>',
      "[Open it](https://example.org/open)",
    ],
    "to somebody's issue, without a trace there": [
      "[It](https://github.com/a/b/issues/1)",
      "[It](https://redirect.github.com/a/b/issues/1)",
    ],
    "behind a sign that would make it a picture": ["Go!<a href='x'>y</a>", "Go\\![y](x)"],
    "with white space at its edges": ["a[ b ](c)d", "a [b](c) d"],
    "in a link": ["[a <a href='b'>c</a>](d)", "[a c](d)"],
    "but not to a script": ["[a](javascript:alert)", "a"],
    "but not without an end": ['<a href="b">c', "c"],
    "but not with an end of their own": ["c</a>", "c"],
    "but not with a very long address": [`[a](https://example.org/${"b".repeat(2000)})`, "a"],
  },
  "lines end where the author wants it": {
    "a line break in HTML": [
      "**Tool:** a pan<br>**Place:** kitchen<br/>Time",
      "Tool: a pan\nPlace: kitchen\nTime",
    ],
    "a hard break": ["Goal: one  \nTime: two\\\nTool: three", "Goal: one\nTime: two\nTool: three"],
    "labels behind an item": ["- Notes\n**Key concepts:** heat", "- Notes\n  Key concepts: heat"],
    "a sign at the start": [`${"word ".repeat(12)}\n• two`, `${"word ".repeat(12).trim()}\n• two`],
    "a name and a colon": [`${"word ".repeat(12)}\nTime: two`, `${"word ".repeat(12).trim()}\nTime: two`],
    "long lines": [`${"word ".repeat(30)}\nand`, `${"word ".repeat(30).trim()}\nand`],
    "but not where the next word had no room": [
      `${"word ".repeat(12)}\ninternationalization of words`,
      `${"word ".repeat(12)}internationalization of words`,
    ],
    "but not in a link": ["[a<br>b](c)", "[a b](c)"],
  },
  "lists keep their numbers": {
    "from one": ["1. Heat\n2. Bake\n3. Go back to step 1", "1. Heat\n2. Bake\n3. Go back to step 1"],
    "from another one": ["4) Heat\n5) Bake\n\n   - it", "4. Heat\n5. Bake\n   - it"],
    "without words": ["1. a\n2. ![x](y)\n3. c", "1. a\n2. …\n3. c"],
    "next to another one": ["1. a\n\n1) b\n\n- c\n\n* d", "1. a\n\n1) b\n\n- c\n\n* d"],
    "with paragraphs, code and words behind a list": [
      "1. a\n\n   b\n\n   ```sh\n   c\n   ```\n2. d\n   - e\n\n   f\n3. g",
      "1. a\n   b\n   ```sh\n   c\n   ```\n2. d\n\n   - e\n\n   f\n\n3. g",
    ],
    "but not without items": ["- ![x](y)\n- - a\n- b", "- a\n- b"],
    "and are not too deep": [
      "- a\n  - b\n    - c\n      - d\n        - e\n          - f\n            - g",
      "- a\n  - b\n    - c\n      - d\n        - e\n          f\n          g",
    ],
  },
  "tables become lists": {
    "an item for each row": [
      "| Recipe | Level | |\n|---|---|---|\n| White | easy | [x](y) |\n| | hard | |\n| | | |",
      "- White\n  - Level: easy\n  - [x](y)\n- hard",
    ],
    "a head alone": ["| a | b |\n|---|---|", "- a\n- b"],
  },
  "code stays code": {
    "in a fence": ["```python\ndef a():\n\n    return 1\n```", "```python\ndef a():\n\n    return 1\n```"],
    "by its indent": ["    a\n      b", "```\na\n  b\n```"],
    "with a fence in it": ["````\n```\n````", "````\n```\n````"],
    "with a long fence in it and then a short one": ["`````\n````\n```\n`````", "`````\n````\n```\n`````"],
    "without a language that is not a word": ["```<script>\na\n```", "```\na\n```"],
    "without a language that is very long": [`\`\`\`${"a".repeat(21)}\nb\n\`\`\``, "```\nb\n```"],
    "without a picture drawn of it": ["```mermaid\na\n```", "```\na\n```"],
    "in HTML": ["<pre><code>a\n  b</code></pre>", "```\na\n  b\n```"],
    "in a line": ["``a`b`` `` `x` `` `*args` and *more*", "``a`b`` `` `x` `` `*args` and more"],
    "side by side in HTML": ["<code>a</code><kbd>b</kbd>", "`a` `b`"],
    "next to signs that stand for code here": ["5 \uE000\uE002 `x`", "5 `x`"],
    "but not empty": ["` \u200B `x\n\n```\n\n```", "x"],
    "but not for ever": [
      `\`\`\`\n${"abcdefg\n".repeat(400)}\`\`\``,
      `\`\`\`\n${"abcdefg\n".repeat(250)}…\n\`\`\``,
    ],
  },
  "HTML is read": {
    "lists and paragraphs": [
      "<ul>\n<li>Bread</li>\n<li>Butter<ol><li>a</li><li>b</ol></li>\n</ul>\n<p>A <b>p</b></p><p>B</p>",
      "- Bread\n- Butter\n  1. a\n  2. b\n\nA p\n\nB",
    ],
    headings: ["<h2>A</h2>\n<p>b</p>\n<h3>C</h3>d", "A\n\nb\n\nC\n\nd"],
    "the summary above hidden text": [
      "<details>\n<summary>More</summary>\n\nWords.\n\n</details>",
      "More\n\nWords.",
    ],
    "rows and cells": ["<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>", "- a – b\n- c"],
    "items without a list, and words in a list without an item": [
      "<li>a<li>b\n\n<ul>c<li>d</ul>",
      "- a\n- b\n\n* c\n* d",
    ],
    "without what nobody sees": ["<div><style>a</style>b<svg><text>c</text></svg></div>", "b"],
    "a quote": [
      "<p>a</p><blockquote>Fold <b>it</b>.<p>Gently</p></blockquote>b",
      "a\n\n> Fold it.\n>\n> Gently\n\nb",
    ],
    "a quote around Markdown": [
      "<blockquote>\n\nFold **it**.\n\n- twice\n\n</blockquote>\n\nThen rest.",
      "> Fold it.\n>\n> - twice\n\nThen rest.",
    ],
    "a quote in an item, and one in a quote": [
      "<ul><li>a<blockquote>b</blockquote></li><li>c</li></ul><blockquote>d<blockquote>e</blockquote></blockquote>",
      "- a\n  > b\n- c\n\n> d\n>\n> > e",
    ],
    "a quote without an end, one without a beginning, and one without words": [
      "</blockquote>a\n\n<blockquote></blockquote>\n\n<blockquote>b\n\nc",
      "a\n\n> b\n>\n> c",
    ],
    "a quote that a list ends in, and items that end in it": [
      "<ul><li><blockquote>a</li></ul></blockquote>b",
      "- > a\n\nb",
    ],
    "blocks among the words of a line": [
      "Look <blockquote>here</blockquote> and <ul><li>there</li><li>*everywhere*</li></ul>",
      "Look\nhere\nand\nthere\neverywhere",
    ],
    "blocks in a cell": [
      "| a | b |\n|---|---|\n| c | <ul><li>d</li><li>e</li></ul> |",
      "- c\n  - b:\n    d\n    e",
    ],
    "code without an end": ["<pre>a", "```\na\n```"],
  },
  "signs in the text": {
    "struck, raised and lowered words": [
      "~~old~~ H<sub>2</sub>O x<sup>2</sup><sup></sup>",
      "<del>old</del> H<sub>2</sub>O x<sup>2</sup>",
    ],
    formulas: [
      "$E = mc^2$, $x$, $O(N)$, $0.5$, $$a_1$$ and $`b_2`$",
      "`E = mc^2`, `x`, `O(N)`, `0.5`, `a_1` and `b_2`",
    ],
    "raised words that nobody can see": ["x<sup>\u200B</sup>", "x"],
    "a dollar sign before code": ["It costs $`x` euro", "It costs <span>$</span>`x` euro"],
    "a dollar sign behind code": ["It costs `x`$ or so", "It costs `x`<span>$</span> or so"],
    prices: [
      "costs $5 or $6-$7, US$8",
      "costs <span>$</span>5 or <span>$</span>6-<span>$</span>7, US<span>$</span>8",
    ],
    notes: ["Bread[^a] is good.\n\n[^a]: From 2001.", "Bread\\[a\\] is good.\n\n\\[a\\] From 2001."],
  },
};

describe.each(Object.entries(SHAPES))("%s", (_, shapes) => {
  test.each(Object.entries(shapes))("%s", async (_name, [says, shows]) => {
    expect(written(says)).toBe(shows);
    expect(await format(shows, { parser: "markdown", embeddedLanguageFormatting: "off" })).toBe(`${shows}\n`);
  });
});

test("a link to a file leads to the file of the repository, and any other one to its address", () => {
  const [line] = quietMarkdown("[a](src/a.py) and [b](https://example.org/b)", new Set()).lines;
  expect(line?.segments).toEqual([
    "[",
    "a",
    "](",
    { fileAt: "src/a.py" },
    ")",
    " and ",
    "[",
    "b",
    "](",
    "https://example.org/b",
    ")",
  ]);
});

test("an address shows as it is, also where a part of it looks like an entity", () => {
  expect(written("<https://example.org/?a=1&copy;>")).toBe(
    "[example.org/?a=1\\&copy;](https://example.org/?a=1&amp;copy;)",
  );
});

describe("links that are listed elsewhere", () => {
  const LISTED = ["https://example.org/a", "https://example.org/b"];
  const LIST = "- [A](https://example.org/a) / [B](https://example.org/b)\n- [C](https://example.org/c)";

  test("are left out where an item or a paragraph has nothing else", () => {
    expect(written(`${LIST}\n\n[A](https://example.org/a)`, LISTED)).toBe("- [C](https://example.org/c)");
  });

  test.each(["Videos:", "#### Videos", "影片："])("stay below %j", (words) => {
    expect(written(`${words}\n\n${LIST}`, LISTED)).toBe(`${words.replace("#### ", "")}\n\n${LIST}`);
  });

  test("stay between words and above other items", () => {
    const text = "Read [A](https://example.org/a).\n\n- [B](https://example.org/b)\n  - Chapter 1";
    expect(written(text, LISTED)).toBe(text);
  });
});

test.each([
  ["a mention", "Ask @everyone in @org/team", /@[a-z]/u],
  ["a reference", "As in #12 and fixes #2", /#\d/u],
  ["our own end mark in code", "Write `<!-- waymark:end -->` there", /<!--/u],
  ["our own end mark in a code block", "```\n<!-- waymark:end -->\n```", /<!--/u],
  [
    "our own end mark in HTML",
    "<pre>&lt;!-- waymark:end --&gt;</pre><p>&lt;!-- waymark:end --></p>",
    /(?<!\\)<!--/u,
  ],
  ["our own marker", "<!-- waymark:item v1 x -->text", /<!--/u],
  ["a box", "- [ ] tick me", /\[ \]/u],
  ["a box in code", "```\n- [x] tick me\n1. [ ] and me\n```", /\[[ x]\]/u],
  ["control characters in code", "```\na\u202Eb\u0085\n```", /[\u202E\u0085]/u],
  ["a tag", "<sup onclick=x>a</sup> <img src=x onerror=y> \\<b>", /onclick|onerror|(?<!\\)<b/u],
])("makes %s harmless", (_, markdown, hostile) => {
  expect(written(markdown)).not.toMatch(hostile);
});

describe("a text that would take too long", () => {
  const films = (count: number) =>
    Array.from(
      { length: count },
      (_, film) => `- **Film ${film}**: [watch](https://example.org/film_${film})\n`,
    );

  test("is cut at the end of a line, and the lines that are left out are counted", () => {
    const { lines, left } = quietMarkdown(`### Films\n\n${films(130).join("\n")}`);
    expect(lines.map(lineOf).at(-1)).toBe("- Film 70: [watch](https://example.org/film_70)");
    expect(left).toBe(59);
    expect(quietMarkdown("words\n".repeat(5000)).left).toBe(4499);
  });

  test("is shown as it is written where its first line is too long", () => {
    expect(written("*a* ".repeat(300))).toBe("\\*a\\* ".repeat(300).trim());
  });
});

test.each([
  ["Write a `Form` by hand", "Write a `Form` by hand"],
  [
    "Read [the docs](https://example.com) of @django<br>~~old~~",
    "Read the docs of @\u2060django <del>old</del>",
  ],
  ["# 1. Not a heading", "\\# 1. Not a heading"],
  ["- one\n- two", "\\- one - two"],
  ["![x](y)", ""],
  ["*a* ".repeat(300), "\\*a\\* ".repeat(300).trim()],
])("writes the sentence %j as %j", (markdown, sentence) => {
  expect(quietSentence(markdown)).toBe(sentence);
});
