/** The parts of a roadmap's own Markdown that an issue shows. */
import { expect, test } from "vitest";
import { quietMarkdown, quietSentence } from "../../src/markdown/quiet-markdown.ts";

test("keeps paragraphs, headings and lists as text, and code words as code", () => {
  expect(
    quietMarkdown("All your **files** live in `git`.\n\n- School: Harvard\n  - Room 1\n- Effort: 10 h"),
  ).toBe("All your files live in `git`.\n\n- School: Harvard\n  - Room 1\n- Effort: 10 h");
});

test("leaves out items that are nothing but links, images, HTML, tables and code blocks", () => {
  const markdown =
    "- [Docs](https://example.com) | [Video](https://example.org)\n- Read [the book](https://example.com/book)\n\n![x](https://evil.example/p.png)\n\n<script>x</script>\n\n| a |\n|---|\n| b |\n\n```\ncode\n```";
  expect(quietMarkdown(markdown)).toBe("- Read the book");
});

test.each([
  ["``a`b``", "``a`b``"],
  ["`` `x` ``", "`` `x` ``"],
  ["`*args` and *more*", "`*args` and more"],
  ["5 \uE000 `x`", "5 `x`"],
  ["` \u200B `x", "x"],
])("writes the code of %j as %j", (markdown, code) => {
  expect(quietMarkdown(markdown)).toBe(code);
});

test("keeps what stands below an item of nothing but a link", () => {
  expect(quietMarkdown("- [Docs](https://example.com)\n  - Chapter 1\n  - Chapter 2")).toBe(
    "- Chapter 1\n- Chapter 2",
  );
});

test.each([
  ["a mention", "Ask @everyone in @org/team", /@[a-z]/u],
  ["a reference", "As in #12 and fixes #2", /#\d/u],
  ["our own end mark in code", "Write `<!-- waymark:end -->` there", /<!--/u],
  ["our own marker", "<!-- waymark:item v1 x -->text", /<!--/u],
  ["a box", "- [ ] tick me", /\[ \]/u],
])("makes %s harmless", (_, markdown, hostile) => {
  expect(quietMarkdown(markdown)).not.toMatch(hostile);
});

test.each([
  ["Write a `Form` by hand", "Write a `Form` by hand"],
  ["Read [the docs](https://example.com) of @django", "Read the docs of @\u2060django"],
  ["# 1. Not a heading", "\\# 1. Not a heading"],
  ["- one\n- two", "\\- one - two"],
])("writes the sentence %j as %j", (markdown, sentence) => {
  expect(quietSentence(markdown)).toBe(sentence);
});
