import { expect, test } from "vitest";
import { shownReadme } from "../../src/model/shown-readme.ts";

test.each<[string | null, readonly string[]]>([
  [".github/README.md", ["README.md", ".github/README.md", "docs/README.md"]],
  ["readme.md", ["docs/README.md", "readme.md"]],
  ["docs/Readme.mkd", ["docs/Readme.mkd", "src/README.md", "docs/deep/README.md"]],
  ["README.markdown", ["README.md", "README.markdown"]],
  ["README.md", ["README", "README.md", "README.txt"]],
  ["README", ["README.txt", "README"]],
  ["README.md", ["readme.md", "README.md"]],
  ["README.md", ["README.de.md", "README.md"]],
  ["README.zh-CN.md", ["README.zh-CN.md", "README.txt"]],
  [null, ["README.rst", "README.adoc", "READMEE.md", "MY-README.md", "readme-old.md", "lib/README.md"]],
])("GitHub shows %s", (shown, paths) => {
  expect(shownReadme(paths)).toBe(shown);
  expect(shownReadme(paths.toReversed())).toBe(shown);
});
