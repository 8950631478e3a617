/** Pinning ids: comments are added at the ends of lines, and every other byte stays the same. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { parse } from "../../src/roadmap/parse.ts";
import { pinIds } from "../../src/roadmap/pin-ids.ts";

const TEXT =
  "# Course\r\n\r\n## Week 1\r\n- Loops  \r\n  for and while\r\n- Types <!-- id: types -->\r\n\r\n## Week 2\r\n\r\n| Topic | Time |\r\n|---|---|\r\n| Forms | 2 h |\r\n| Routes | 1 h\r\n";

test("list items and rows get their id at the end of their line, and what is pinned stays", () => {
  const { text, pinned, left } = pinIds(TEXT, DEFAULT_OPTIONS);
  expect(pinned).toEqual(["week-1/loops", "week-2/forms", "week-2/routes"]);
  expect(left).toEqual([]);
  expect(text).toContain("- Loops <!-- id: week-1/loops -->  \r\n  for and while\r\n");
  expect(text).toContain("| Forms | 2 h <!-- id: week-2/forms --> |\r\n");
  expect(text).toContain("| Routes | 1 h <!-- id: week-2/routes -->\r\n");
});

const folder = new URL("../fixtures/roadmaps/", import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith(".md"));

test.each(fixtures)(
  "%s without the comments is the file as it was, and pinning again changes nothing",
  (name) => {
    const before = readFileSync(new URL(name, folder), "utf8");
    const { text } = pinIds(before, DEFAULT_OPTIONS);
    expect(text.replace(/ <!-- id: [^ ]+ -->/gu, "")).toBe(before);
    expect(pinIds(text, DEFAULT_OPTIONS).text).toBe(text);
  },
);

test("a pinned item keeps its id when it is renamed and moved", () => {
  const { text } = pinIds("# Course\n\n## Week 1\n- Loops\n- Types\n\n## Week 2\n- Forms\n", DEFAULT_OPTIONS);
  const changed = text.replace("- Loops", "- Cycles").replace("## Week 1", "## Week 1: Start");
  expect(parse(changed).phases[0]?.topics.map(({ id, title }) => [id, title])).toEqual([
    ["week-1/loops", "Cycles"],
    ["week-1/types", "Types"],
  ]);
});
