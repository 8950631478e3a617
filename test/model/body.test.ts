import { expect, test } from "vitest";
import { resolveBody } from "../../src/model/body.ts";

const url = "https://github.com/ada/roadmap";
const at = (path: string, fileAt: string) =>
  resolveBody([{ fileAt }], {
    numbers: { milestones: new Map(), issues: new Map() },
    place: { url, commit: "a1", path },
  });

test.each([
  ["README.md", "docs/forms.md", "/blob/HEAD/docs/forms.md"],
  ["README.md", "./docs/forms.md#part", "/blob/HEAD/docs/forms.md#part"],
  ["README.md", "docs/", "/tree/HEAD/docs"],
  ["README.md", ".", "/tree/HEAD"],
  ["README.md", "/docs/forms.md?plain=1#L3", "/blob/HEAD/docs/forms.md?plain=1#L3"],
  ["docs/README.md", "forms.md", "/blob/HEAD/docs/forms.md"],
  ["docs/README.md", "../forms.md", "/blob/HEAD/forms.md"],
  ["docs/README.md", "/forms.md", "/blob/HEAD/forms.md"],
  ["docs/mein plan.md", "Über%20mich.md", "/blob/HEAD/docs/Über%20mich.md"],
  ["mein ordner/plan.md", "a.md", "/blob/HEAD/mein%20ordner/a.md"],
  ["README.md", "../../../settings/admin", "/blob/HEAD/settings/admin"],
  [".github/README.md", "../src/main.py", "/blob/HEAD/src/main.py"],
  ["docs/guide/plan.md", "../../README.md#top", "/blob/HEAD/README.md#top"],
  ["README.md", "../../issues/new?title=Help", "/issues/new?title=Help"],
  ["docs/README.md", "../../../wiki", "/wiki"],
  ["docs/mein plan.md", "#part", "/blob/HEAD/docs/mein%20plan.md#part"],
])("in %s, a link to %s leads to the file in the repository", (path, link, address) => {
  expect(at(path, link)).toBe(`${url}${address}`);
});
