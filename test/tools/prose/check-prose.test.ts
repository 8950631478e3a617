/** The grammar check finds planted mistakes in documentation and in messages, and names their lines. */
import { expect, it } from "vitest";
import { checkProse } from "../../../tools/prose/check-prose.ts";
import { isProse } from "../../../tools/prose/is-prose.ts";

const inMessages = (text: string) => checkProse([{ path: "src/a.ts", text }], ["roadmap"]);
const inDocs = (text: string) => checkProse([{ path: "README.md", text }], ["roadmap"]);

it.each([
  ["a wrong article", "This is an roadmap."],
  ["a misspelled word", "It opens the isssues."],
  ["a repeated word", "It opens the the issues."],
  ["a wrong verb", "They is ready to open."],
])("%s is found in Markdown and in a message", async (_kind, sentence) => {
  expect(await inDocs(`# Title\n\n${sentence}\n`)).toEqual([
    expect.stringMatching(/^README\.md:3: ".+": ./u),
  ]);
  expect(await inMessages(`const a = 1;\nconst b = "${sentence}";\n`)).toEqual([
    expect.stringMatching(/^src\/a\.ts:2: ".+": ./u),
  ]);
});

it("correct text has no mistakes, nor do names, addresses, options, code and words of the list", async () => {
  expect(await inDocs("The roadmap is in `xyzzy`, in docs/xyzzy.md and at https://xyzzy.test/a.\n")).toEqual(
    [],
  );
  expect(await inMessages("const a = `The roadmap ${path} has ${count} topics: use --xyzzy.`;\n")).toEqual(
    [],
  );
});

it("a mistake after a value, an escape and a line end in a template is on its own line", async () => {
  const text = "const a = `\\u{1F600} It is \\`${b}\\` here.\n\nIt opens an roadmap ${c}.`;\n";
  expect(await inMessages(text)).toEqual([expect.stringMatching(/^src\/a\.ts:3: "an": /u)]);
});

it("the cells of a table are texts of their own", async () => {
  const table = "| What opens the | the issues |\n|---|---|\n| a label | It opens an roadmap. |\n";
  expect(await inDocs(table)).toEqual([expect.stringMatching(/^README\.md:3: "an": /u)]);
});

it("identifiers, single words, queries and comments are not messages", async () => {
  const text = [
    'const a = "xyzzy";',
    "const b = `query Xyzzy { xyzzy qwert asdfg }`;",
    "// xyzzy qwert asdfg",
    'import c from "./xyzzy/qwert/asdfg.ts";',
  ];
  expect(await inMessages(text.join("\n"))).toEqual([]);
});

it("the changelog of a release is not checked, because it consists of commits that are over", async () => {
  const changelog =
    "# Changelog\n\n* **plan:** an roadmap ([07a5ba6](https://github.com/o/r/commit/07a5ba66))\n";
  expect(await checkProse([{ path: "CHANGELOG.md", text: changelog }], ["roadmap"])).not.toEqual([]);
  expect(["CHANGELOG.md", "README.md", "docs/host.md", "src/language/de.ts"].filter(isProse)).toEqual([
    "README.md",
    "docs/host.md",
  ]);
});
