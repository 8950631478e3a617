/** escapeText: ordinary titles stay readable. Hostile ones show as written, create no links and notify nobody. */
import * as fc from "fast-check";
import type { Nodes, Parents } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/markdown/clean-text.ts";
import { escapeText } from "../../src/markdown/escape-text.ts";

const markdown = remark().use(remarkGfm);

/** What GitHub recognises in text after it has parsed the Markdown: mentions, references, commits, emoji, formulas. */
const secondPass: Readonly<Record<string, RegExp>> = {
  mention: /@[\w-]/u,
  reference: /#\d|\bgh-\d/iu,
  address: /:\/\/|www\./iu,
  commit: /\b(?=[a-f]*\d)[\da-f]{7,40}\b/iu,
  emoji: /:[\w+-]+:/u,
  formula: /\$.*\$/u,
};

/** Every way to put a text into Markdown, with the node path where it must be found. */
const places: Readonly<Record<string, (text: string) => { source: string; path: readonly string[] }>> = {
  paragraph: (text) => ({ source: text, path: ["root", "paragraph"] }),
  "middle of a line": (text) => ({ source: `a ${text} b`, path: ["root", "paragraph"] }),
  "twice on a line": (text) => ({ source: `${text} and ${text}`, path: ["root", "paragraph"] }),
  heading: (text) => ({ source: `### ${text}`, path: ["root", "heading"] }),
  "list item": (text) => ({ source: `- ${text}`, path: ["root", "list", "listItem", "paragraph"] }),
  "box to tick": (text) => ({ source: `- [ ] ${text}`, path: ["root", "list", "listItem", "paragraph"] }),
  "table cell": (text) => ({
    source: `| a |\n| --- |\n| ${text} |`,
    path: ["root", "table", "tableRow", "tableCell"],
  }),
  "link text": (text) => ({ source: `[${text}](https://e.test)`, path: ["root", "paragraph", "link"] }),
  "line after a paragraph": (text) => ({ source: `a\n${text}`, path: ["root", "paragraph"] }),
};

describe("ordinary titles stay as they are", () => {
  it.each([
    "Using .env & secret management",
    "C# basics",
    "Signals (post_save, pre_delete)",
    "Models & ORM (CRUD, queries, migrations)",
    "Middleware & request/response lifecycle",
    "Gunicorn + Nginx (manual VPS)",
    "What's new in Python 3.14? A first look!",
    "I/O: 3 < 4, a -> b, 50 %",
    "Déployer — 数据库 — база данных",
    "Node.js, CI/CD and e-mail",
    "Effaced facades",
  ])("%s", (title) => {
    expect(escapeText(title)).toBe(title);
  });
});

describe("what Markdown would read as markup is escaped, and only that", () => {
  it.each([
    ["**kwargs and *args", String.raw`\*\*kwargs and \*args`],
    ["__init__ and snake_case", String.raw`\_\_init\_\_ and snake_case`],
    ["`pip install`", "\\`pip install\\`"],
    ["a | b", String.raw`a \| b`],
    ["[click](https://evil.test)", "\\[click\\](https:\u2060//evil.test)"],
    ["<script>alert(1)</script>", String.raw`\<script>alert(1)\</script>`],
    ["AT&T; &amp; R&D", String.raw`AT\&T; \&amp; R&D`],
    ["1. First", String.raw`1\. First`],
    ["- dash", String.raw`\- dash`],
    ["# heading #", String.raw`\# heading \#`],
    ["back\\slash", String.raw`back\\slash`],
    ["~~gone~~", String.raw`\~\~gone\~\~`],
    ["costs $5, not $6", "costs <span>$</span>5, not <span>$</span>6"],
  ])("%s", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe("GitHub finds nobody to ping and nothing to link", () => {
  it.each([
    ["the @property decorator", "the @\u2060property decorator"],
    ["see #12 and GH-7", "see #\u206012 and GH-\u20607"],
    ["torvalds/linux#1", "torvalds/linux#\u20601"],
    ["https://github.com/o/r/issues/1", "https:\u2060//github.com/o/r/issues/1"],
    ["www.example.test", "www\u2060.example.test"],
    ["me@example.test", "me@\u2060example.test"],
    ["commit 1a2b3c4d", "commit 1a2b3c\u20604d"],
    [":tada: done", ":\u2060tada: done"],
  ])("%s", (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe("whatever the text", () => {
  for (const [name, place] of Object.entries(places)) {
    it(`shows as written in a ${name}, and nothing else`, () => {
      fc.assert(
        fc.property(hostileText(), (text) => {
          const { source, path } = place(escapeText(text));
          const seen = read(source);
          expect(
            seen.kinds.filter((kind) => !path.includes(kind) && kind !== "text" && kind !== "html"),
          ).toEqual([]);
          expect(seen.html.filter((html) => html !== "<span>" && html !== "</span>")).toEqual([]);
          expect(seen.text).toContain(cleanText(text));
          for (const pattern of Object.values(secondPass)) {
            expect(seen.pieces.filter((piece) => pattern.test(piece))).toEqual([]);
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it("escapes the same after cleaning as before", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(escapeText(cleanText(text))).toBe(escapeText(text));
      }),
    );
  });
});

interface Seen {
  readonly kinds: readonly string[];
  readonly html: readonly string[];
  /** Texts that no tag separates. GitHub's second pass looks at each of them. */
  readonly pieces: readonly string[];
  /** All text, without the added joiners. */
  readonly text: string;
}

function read(source: string): Seen {
  const nodes = [...walk(markdown.parse(source))];
  const pieces = nodes.flatMap((node) => (node.type === "text" ? [node.value] : []));
  return {
    kinds: nodes.map((node) => node.type),
    html: nodes.flatMap((node) => (node.type === "html" ? [node.value] : [])),
    pieces,
    text: pieces.join("").replaceAll("\u2060", ""),
  };
}

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  for (const child of "children" in node ? (node satisfies Parents).children : []) yield* walk(child);
}

/** Random combinations of words and signs with a meaning in Markdown or on GitHub, and any other text. */
function hostileText(): fc.Arbitrary<string> {
  const pieces = [
    ...Array.from("\\`*_{}[]()#+-.!|~<>&$@:=^\"'/1a "),
    ...Array.from("\n\r\t\0\u200B\u200D\u202E\u2060\uFEFF\u00AD\uD800\u00A0\u2028"),
    "@octocat",
    "#1",
    "GH-1",
    "o/r#1",
    "o/r@1234567",
    "https://github.com/o/r/pull/1",
    "www.e.test",
    "ftp://e.test",
    "a@e.test",
    "mailto:a@e.test",
    "<b>",
    "</details>",
    "<!--",
    "-->",
    "<https://e.test>",
    "![x](y)",
    "[^1]",
    "[x]",
    "&lt;",
    "&#64;octocat",
    "```",
    "~~~",
    "---",
    "| --- |",
    "1. ",
    "> ",
    "    ",
    "  \n",
    "deadbee1",
    ":tada:",
    "$x$",
    "$`x`$",
    "snake_case",
    "👩‍💻",
    "é",
    "नमस्ते",
  ];
  return fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  );
}
