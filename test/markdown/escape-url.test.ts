/** safeUrl and quietUrl: only http, https and paths. Nothing breaks out of a link, and there are no backlinks. */
import * as fc from "fast-check";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { describe, expect, it } from "vitest";
import { quietUrl, safeUrl } from "../../src/markdown/safe-url.ts";

describe("safeUrl", () => {
  it.each([
    "https://docs.djangoproject.com/en/5.2/topics/db/models/#fields",
    "http://e.test/a?b=1&c=2",
    "docs/setup.md",
    "./a.md#part",
    "/README.md",
    "#phase-1",
  ])("leaves %s", (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "mailto:a@e.test",
    "//evil.test/x",
    "\\\\evil.test",
    "/\\evil.test",
    "https:evil.test",
    "https://user:secret@evil.test",
    "https://user@evil.test",
    "https://:secret@evil.test",
    "docs\\evil.md",
    "https://",
    "http://e.test/\u202E",
    "",
  ])("refuses %j", (url) => {
    expect(safeUrl(url)).toBeNull();
  });

  it.each([
    ["https://e.test/a_(b)", "https://e.test/a_%28b%29"],
    ["https://e.test/a|b", "https://e.test/a%7Cb"],
    ["https://e.test/a b", "https://e.test/a%20b"],
    ['a".md', "a%22.md"],
    [" https://e.test/a\n", "https://e.test/a"],
    [" docs/a.md ", "docs/a.md"],
    ["https://e.test/?a=1&copy;=2", "https://e.test/?a=1&amp;copy;=2"],
  ])("encodes what would end the link: %s", (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });

  it("works in a link, also in a table, and leads where it led", () => {
    const markdown = remark().use(remarkGfm);
    const nasty = fc
      .array(fc.constantFrom(..."()<>|`\\\"'[]*_ &;#?/:@%é".split(""), "&amp;", "&#40;", "%20", "a"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          nasty.map((rest) => `https://e.test/${rest}`),
          nasty,
        ),
        (url) => {
          const safe = safeUrl(url);
          if (safe === null) return;
          const tree = markdown.parse(`| a |\n| --- |\n| [x](${safe}) |`);
          const table = tree.children[0];
          const cell = table?.type === "table" ? table.children[1]?.children[0] : undefined;
          expect(cell?.children).toHaveLength(1);
          const link = cell?.children[0];
          expect(link?.type).toBe("link");
          if (link?.type !== "link") return;
          const base = "https://here.test/";
          expect(decode(new URL(link.url, base).href)).toBe(decode(new URL(url.trim(), base).href));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("quietUrl", () => {
  it.each([
    ["https://github.com/o/r/issues/1", "https://redirect.github.com/o/r/issues/1"],
    ["https://www.github.com/o/r/pull/1#note", "https://redirect.github.com/o/r/pull/1#note"],
    ["HTTPS://GitHub.com/o/r/commit/abc", "https://redirect.github.com/o/r/commit/abc"],
    ["https://github.com/o/r/discussions/4", "https://redirect.github.com/o/r/discussions/4"],
    ["https://github.com/o/r", "https://github.com/o/r"],
    ["https://github.com/o/r/issues", "https://github.com/o/r/issues"],
    ["https://github.com/o/r/blob/main/issues/1.md", "https://github.com/o/r/blob/main/issues/1.md"],
    ["https://notgithub.com/o/r/issues/1", "https://notgithub.com/o/r/issues/1"],
    ["docs/a.md", "docs/a.md"],
    ["javascript:alert(1)", null],
  ])("%s", (url, quiet) => {
    expect(quietUrl(url)).toBe(quiet);
  });
});

/** The same address, however its characters are encoded. */
function decode(url: string): string {
  return url.replace(/%[\dA-F]{2}/giu, (code) => {
    const byte = Number.parseInt(code.slice(1), 16);
    return byte < 128 ? String.fromCharCode(byte) : code.toUpperCase();
  });
}
