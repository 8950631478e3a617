/** Pinning ids: comments are added at the ends of lines, and every other byte stays the same. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseOptions, readConfig } from "../../src/config/config.ts";
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
    expect(text.replace(/ ?<!-- id: [^ ]+ -->/gu, "")).toBe(before);
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

/** The text with its ids pinned, and what becomes of them when the words in `names` change. */
function renamed(text: string, names: RegExp) {
  const { text: pinnedText, pinned, left } = pinIds(text, DEFAULT_OPTIONS);
  const changed = pinnedText.replace(names, (name) => `${name} and more`);
  const { phases } = parse(changed);
  return { pinned, left, ids: phases.flatMap(({ topics }) => topics.map(({ id }) => id)) };
}

const NAMES = /(?:Loops|Classes|Types|Docs)(?=\W)/gu;
const START =
  "# Python learning roadmap\n\n## Phase 1: Basics\n\n- Files\n- Modules\n- Sets\n\n## Phase 2\n\n";

test.each([
  ["items", "<ul>\n<li>Loops</li>\n<li>Classes</li>\n</ul>\n"],
  [
    "items with links",
    '<ul>\n  <li><a href="https://example.org">Loops</a></li>\n  <li>Classes</li>\n</ul>\n',
  ],
  ["headings", "<h3>Loops</h3>\n\ntext\n\n<h3>Classes</h3>\n\ntext\n\n<h3>Types</h3>\n\ntext\n"],
  [
    "summaries",
    "<details>\n<summary>Loops</summary>\n\ntext\n\n</details>\n\n<details>\n<summary>Classes</summary>\n\ntext\n\n</details>\n",
  ],
  [
    "rows",
    "<table>\n<tr><th>Topic</th><th>x</th></tr>\n<tr><td>Loops</td><td>a</td></tr>\n<tr><td>Classes</td><td>b</td></tr>\n</table>\n",
  ],
])("%s in HTML keep the ids that are reported as pinned, the last one as well", (_, html) => {
  const { pinned, left, ids } = renamed(START + html, NAMES);
  expect(left).toEqual([]);
  expect(pinned.length).toBeGreaterThan(2);
  expect(ids).toEqual(expect.arrayContaining([...pinned]));
});

test.each([
  [
    "a line with two items",
    "<ul><li>Loops</li><li>Classes</li></ul>\n",
    ["phase-2/loops", "phase-2/classes"],
  ],
  [
    "code that goes on in the next line",
    "- Types\n- `Loops\n  in code`\n- Docs\n",
    ["phase-2/loops-in-code"],
  ],
  [
    "a tree in code",
    "```\n├── Loops\n├── Classes\n└── Types\n```\n",
    ["phase-2/loops", "phase-2/classes", "phase-2/types"],
  ],
])("%s has no place for a comment, and the other items get theirs", (_, more, refused) => {
  const text = START + more;
  const before = parse(text).phases.flatMap(({ topics }) => topics.map(({ id }) => id));
  const { pinned, left, ids } = renamed(text, /$^/gu);
  expect(left).toEqual(refused);
  expect([...pinned, ...left].toSorted()).toEqual(before.toSorted());
  expect(ids).toEqual(before);
});

test.each([
  ["| Pipes | x \\||", "| Pipes | x \\| <!-- id: phase-1-shell/pipes -->|"],
  ["| Pipes | x \\|", "| Pipes | x \\| <!-- id: phase-1-shell/pipes -->"],
  ["| Pipes ||", "| Pipes | <!-- id: phase-1-shell/pipes -->|"],
  ["| Pipes | x |", "| Pipes | x <!-- id: phase-1-shell/pipes --> |"],
])("the row %s loses none of its bars", (row, expected) => {
  const text = `# Learning roadmap\n\n## Phase 1: Shell\n\n| Topic | Sign |\n|---|---|\n${row}\n| Lists | b |\n| Jobs | c |\n`;
  const { text: after, left } = pinIds(text, DEFAULT_OPTIONS);
  expect(left).toEqual([]);
  expect(after).toContain(`\n${expected}\n`);
  const said = ({ phases }: ReturnType<typeof parse>) =>
    phases.flatMap(({ topics }) => topics.map((one) => [one.id, one.title, one.detail]));
  expect(said(parse(after))).toEqual(said(parse(text)));
});

test("a heading gets its id without a space, which GitHub would make a hyphen of its anchor", () => {
  const text =
    "# Python learning roadmap\n\n## Phase 1: Basics\n\n### Loops\n\nText.\n\n### Types ###\n\nText.\n\n### C#\n\nText.\n\nSets\n----\n\nText.\n";
  const { text: after } = pinIds(text, DEFAULT_OPTIONS);
  expect(after).toContain("### Loops<!-- id: phase-1-basics/loops -->\n");
  expect(after).toContain("### Types<!-- id: phase-1-basics/types --> ###\n");
  expect(after).toContain("### C#<!-- id: phase-1-basics/c-sharp -->\n");
});

test("a pin that an earlier version wrote with a space behind a heading still counts", () => {
  const { phases } = parse(
    "# Python learning roadmap\n\n## Phase 1: Basics\n\n### Cycles <!-- id: loops -->\n\nText.\n\n### Types\n\nText.\n\n### Sets\n\nText.\n",
  );
  expect(phases[0]?.topics[0]).toMatchObject({ id: "loops", title: "Cycles" });
});

test("items with settings in the config are pinned as well", () => {
  const text = "# Course\n\n## Week 1\n- Loops\n- Types\n\n## Week 2\n- Forms\n- Routes\n";
  const options = parseOptions(readConfig("items:\n  week-1/loops: { optional: true }\n"), true);
  expect(parse(text, options).phases[0]?.topics[0]).toMatchObject({ id: "week-1/loops", optional: true });
  const { text: after, left } = pinIds(text, options);
  expect(left).toEqual([]);
  expect(parse(after, options).phases).toEqual(parse(text, options).phases);
});

test("an id that is too long for a comment is left", () => {
  const phase = "Phase 2: Everything that a person who begins to learn should know of";
  const topic = "Words that go on and on so that their name is long too";
  const text = `# Python learning roadmap\n\n## Phase 1: Basics\n\n- Sets\n- Maps\n\n## ${phase}\n\n- ${topic}\n- Types\n`;
  const { pinned, left } = pinIds(text, DEFAULT_OPTIONS);
  expect(pinned).toHaveLength(3);
  expect(left).toEqual([expect.stringMatching(/^.{101,}$/u)]);
});
