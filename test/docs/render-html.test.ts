/** The playground renders Markdown as GitHub does: an issue has references and line breaks, a file has neither. */
import { expect, test } from "vitest";
import { renderHtml } from "../../docs/playground/render-html.ts";
import { githubHtml } from "../../tools/page/github-html.ts";

const TITLES = new Map([[3, "Loops"]]);
const inIssue = async (markdown: string) =>
  await renderHtml(markdown, { pictures: new Map(), issues: TITLES });
const inFile = async (markdown: string) => await renderHtml(markdown, { pictures: new Map(), issues: null });
const onPage = async (markdown: string) =>
  await githubHtml(markdown, { issues: TITLES, picture: () => null, link: (address) => address });

test.each([
  "`color: #3`",
  "```css\na { color: #3 }\n```",
  "<code>#3</code>",
  "owner/repo#3",
  "C#3",
  "#3rd",
  "a &#35;&#35;3",
  "[#3](https://example.org)",
])("%j is not a reference", async (markdown) => {
  expect(await inIssue(markdown)).not.toContain("<strong>");
  expect(await inIssue(markdown)).not.toContain("Loops");
});

test.each(["owner/repo#3", "C#3", "#3rd", "`#3`"])(
  "%j is not one on the page of the demo either",
  async (markdown) => {
    expect(await onPage(markdown)).not.toContain("#issue-3");
  },
);

test.each(["#3", "See #3.", "(#3)", "#4, #3"])("%j is a reference", async (markdown) => {
  expect(await inIssue(markdown)).toContain("<strong>#3</strong>");
  expect(await inFile(markdown)).not.toContain("<strong>");
  expect(await onPage(markdown)).toContain('<a href="#issue-3">#3</a>');
});

test("in a list, a reference shows the title", async () => {
  expect(await inIssue("- [ ] #3")).toContain("<strong>Loops #3</strong>");
  expect(await onPage("- [ ] #3")).toContain(">Loops #3</a>");
});

test("a new line in an issue is a line break, and in a file it is a space", async () => {
  expect(await inIssue("Print a table.\nThen print it backwards.")).toBe(
    "<p>Print a table.<br>\nThen print it backwards.</p>",
  );
  expect(await inFile("Print a table.\nThen print it backwards.")).toBe(
    "<p>Print a table.\nThen print it backwards.</p>",
  );
});
