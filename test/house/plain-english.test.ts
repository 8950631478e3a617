/** Comments, messages and documentation are free of phrases that are hard to read. */
import { glob, readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { hardPhrases } from "./plain-english.ts";
import { readSources } from "./read-sources.ts";

const DOCUMENTS = [
  "*.{md,yml,yaml}",
  ".github/**/*.{md,yml}",
  ".env.example",
  "docs/**/*.md",
  "gh-extension/*",
  "packages/*/*.md",
  "tools/**/*.md",
  "Dockerfile",
];

it("there are no hard phrases in the repository", async () => {
  const files = [...(await readSources())];
  // release-please makes the changelog of commit messages.
  for await (const path of glob(DOCUMENTS, { exclude: ["CHANGELOG.md"] }))
    files.push({ path, text: await readFile(path, "utf8") });
  expect(files.flatMap(hardPhrases)).toEqual([]);
});

it.each([
  ["a line comment", "// This is how to\n  // mend it.", 2],
  ["a docstring", "/**\n * What\n * stands there.\n */", 3],
  ["a phrase across two lines", "/** That is\n * no problem. */", 1],
  ["a phrase across two line comments", "a();\n// That is\n// no problem.", 2],
])("%s is found with its line", (_kind, text, line) => {
  expect(hardPhrases({ path: "test/a.ts", text })).toEqual([expect.stringMatching(`^test/a.ts:${line} "`)]);
});

it("a message and a document are found too", () => {
  expect(hardPhrases({ path: "src/a.ts", text: "\nconst a = `${b} is written anew.`;" })).toEqual([
    'src/a.ts:2 "anew"; write: again, regenerated',
  ]);
  expect(hardPhrases({ path: "README.md", text: "# A\n\nWhoever reads it." })).toEqual([
    'README.md:3 "Whoever"; write: anybody who, a person who',
  ]);
});

it("code, and usual phrases that look alike, are not found", () => {
  expect(
    hardPhrases({
      path: "src/a.ts",
      text: "const mend = stands; // There is no issue. It is no longer open.",
    }),
  ).toEqual([]);
});
