/** The badge in a README: added and removed by offset, and nothing else changes. */
import { remark } from "remark";
import { expect, test } from "vitest";
import { withBadge, withoutBadge } from "../../src/set-up/readme-badge.ts";

const LINE = "[![Progress](.github/waymark/badge.svg)](progress.md) <!-- waymark:badge -->";

const PLACES = [
  ["below the title", "# One\n\nText\n\n# Two\n", `# One\n${LINE}\n\nText\n\n# Two\n`],
  ["below an underlined title", "One\n===\n\nText\n", `One\n===\n${LINE}\n\nText\n`],
  ["above a title with words right below it", "# One\nText\n", `${LINE}\n\n# One\nText\n`],
  ["above an underlined one", "One\n===\nText\n", `${LINE}\n\nOne\n===\nText\n`],
  ["at the top where there is no title", "Text\n", `${LINE}\n\nText\n`],
  ["at the top where a section comes first", "## Two\n\n# One\n", `${LINE}\n\n## Two\n\n# One\n`],
  ["at the top where the title is HTML", "<h1>One</h1>\n\n# Two\n", `${LINE}\n\n<h1>One</h1>\n\n# Two\n`],
  ["below front matter", "---\na: 1\n---\nText\n", `---\na: 1\n---\n${LINE}\n\nText\n`],
  ["not in front matter", "+++\n# a\n+++\nText\n", `+++\n# a\n+++\n${LINE}\n\nText\n`],
  [
    "not below a comment in a code block",
    "```\n# no\n```\n# One\n",
    `\`\`\`\n# no\n\`\`\`\n# One\n${LINE}\n`,
  ],
  [
    "not below a comment in a code block with a shorter fence in it",
    "````\n```\n# no\n````\n# One\n",
    `\`\`\`\`\n\`\`\`\n# no\n\`\`\`\`\n# One\n${LINE}\n`,
  ],
  ["below a title behind code in a line", "```npm i```\n\n# One\n", `\`\`\`npm i\`\`\`\n\n# One\n${LINE}\n`],
  ["with the line ends of the file", "# One\r\n\r\nText\r\n", `# One\r\n${LINE}\r\n\r\nText\r\n`],
  ["with the line ends of an old Mac", "# One\r\rText\r", `# One\r${LINE}\r\rText\r`],
  ["above a title between other lines", "Text\n# One\nMore\n", `Text\n\n${LINE}\n# One\nMore\n`],
  ["above a title of two lines", "One\nTwo\n===\nText\n", `${LINE}\n\nOne\nTwo\n===\nText\n`],
  [
    "not into a comment",
    "<!--\n# Notes\n\nHidden\n-->\n\n# One\n\nText\n",
    `<!--\n# Notes\n\nHidden\n-->\n\n# One\n${LINE}\n\nText\n`,
  ],
  [
    "not into HTML that shows its text as it is",
    "<pre>\n# no\n\n</pre>\n\n# One\n",
    `<pre>\n# no\n\n</pre>\n\n# One\n${LINE}\n`,
  ],
  ["above HTML that has the title", "<div>\n# One\n\n</div>\n", `${LINE}\n\n<div>\n# One\n\n</div>\n`],
  [
    "above what is folded away",
    "<details>\n\n# One\n\n</details>\n",
    `${LINE}\n\n<details>\n\n# One\n\n</details>\n`,
  ],
  ["above a quote that goes on", "> Quote\n===\n", `${LINE}\n\n> Quote\n===\n`],
  ["into an empty file", "", `${LINE}\n\n`],
] as const;

test.each(PLACES)("it goes %s", (_, before, after) => {
  expect(withBadge(before, "README.md")).toBe(after);
});

test.each(PLACES)("it is taken out again, and nothing else changes: %s", (_, before, after) => {
  expect(withoutBadge(after, "README.md")).toBe(before);
});

test.each(PLACES)("a byte order mark stays at the start of the file: %s", (_, before, after) => {
  expect(withBadge(`\uFEFF${before}`, "README.md")).toBe(`\uFEFF${after}`);
  expect(withoutBadge(`\uFEFF${after}`, "README.md")).toBe(`\uFEFF${before}`);
});

test("where the file ends without a line end, it gets one", () => {
  expect(withBadge("# One", "README.md")).toBe(`# One\n${LINE}\n`);
});

/** The types of the parts of a document, outermost first, down to a picture; empty if it shows none. */
function pathToPicture(markdown: string): readonly string[] {
  interface Part {
    readonly type: string;
    readonly children?: readonly Part[];
  }
  const find = (part: Part): readonly string[] => {
    if (part.type === "image") return [part.type];
    const found = (part.children ?? []).map(find).find(({ length }) => length > 0);
    return found === undefined ? [] : [part.type, ...found];
  };
  return find(remark().parse(markdown));
}

test("a comment of the author stays hidden", () => {
  const readme = withBadge("<!--\n# Notes\n\nHidden\n-->\n\n# One\n", "README.md");
  const shown = remark()
    .parse(readme)
    .children.filter(({ type }) => type !== "html");
  expect(JSON.stringify(shown)).not.toContain("Hidden");
});

test("a title far below a long text is not looked for", () => {
  const long = `${"Text\n\n".repeat(5_000)}# One\n`;
  expect(withBadge(long, "README.md")).toBe(`${LINE}\n\n${long}`);
});

test.each(PLACES)("Markdown shows a picture with a link, not its source: %s", (_, before) => {
  expect(pathToPicture(withBadge(before, "README.md"))).toEqual(["root", "paragraph", "link", "image"]);
});

test("a README that shows the badge already stays as it is, wherever it is", () => {
  const once = withBadge("# One\n\nText\n", "README.md");
  expect(withBadge(once, "README.md")).toBe(once);
  const own = "# One\n\nText ![](.github/waymark/badge.svg)\n";
  expect(withBadge(own, "README.md")).toBe(own);
  expect(withoutBadge(own, "README.md")).toBe(own);
});

test("it is found from a roadmap in a folder", () => {
  expect(withBadge("# One\n", "docs/course/roadmap.md")).toContain(
    "[![Progress](../../.github/waymark/badge.svg)](../../progress.md)",
  );
});
