/** `.github/roadmap.yml`: defaults, validation with places, and rejected values. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { sayReasons } from "../../src/language/say-reason.ts";
import { ConfigError } from "../../src/language/config-error.ts";
import { jsonSchema } from "../../src/config/schema.ts";
import { parseOptions, DEFAULT_CONFIG, readConfig } from "../../src/config/config.ts";
import { DEFAULT_OPTIONS } from "../../src/model/parse-options.ts";
import { parse } from "../../src/roadmap/parse.ts";

/** The lines of the error for a text; empty if there is no error. */
function problems(text: string): readonly string[] {
  try {
    readConfig(text, "c.yml");
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split("\n");
  }
}

test("an empty file, comments alone and no file at all mean the same", () => {
  expect(readConfig("")).toEqual(DEFAULT_CONFIG);
  expect(readConfig("# nothing yet\n")).toEqual(DEFAULT_CONFIG);
  expect(parseOptions(DEFAULT_CONFIG, false)).toMatchObject(DEFAULT_OPTIONS);
});

test.each([
  [
    "a day in no year of a course",
    "pace:\n  topics: 2\n  start: 9999-12-31\n",
    'c.yml:3:10 "pace.start" must be a day',
  ],
  ["a wrong type", "enabled: maybe\n", 'c.yml:1:10 "enabled" must be true or false'],
  ["a value out of range", "phases:\n  level: 9\n", 'c.yml:2:10 "phases.level" must be at most 6'],
  [
    "a word that is none of those known",
    "topics:\n  from: words\n",
    'c.yml:2:9 "topics.from" must be one of `headings`, `items`, `leaves`, `tasks`, `rows`',
  ],
  ["a list where a text belongs", "source: [a]\n", 'c.yml:1:9 "source" must be text'],
  [
    "a mentor who is not a repository",
    "cohort: eve\n",
    'c.yml:1:9 "cohort" must be false, or the mentor\'s repository, such as owner/class',
  ],
  ["a list at the top", "- a\n", "c.yml:1:1 the file must be a group of keys"],
  ["an unknown key", "sorce: a.md\n", 'c.yml:1:1 "sorce" is not a known key here. Did you mean "source"?'],
  [
    "an unknown key further in",
    "phases:\n  levle: 2\n",
    'c.yml:2:3 "levle" is not a known key here. Did you mean "level"?',
  ],
  [
    "an unknown key of an item",
    "items:\n  a/b:\n    hour: 2\n",
    'c.yml:3:5 "hour" is not a known key here. Did you mean "hours"?',
  ],
  [
    "a badge of another type",
    "badge: true\n",
    'c.yml:1:8 "badge" must be a group of keys, or must be one of `false`',
  ],
  [
    "a wrong value in it",
    "badge:\n  style: round\n",
    'c.yml:2:10 "badge.style" must be one of `flat`, `flat-square`',
  ],
  [
    "an unknown key in it",
    "badge:\n  lable: a\n",
    'c.yml:2:3 "lable" is not a known key here. Did you mean "label"?',
  ],
  [
    "a wrong resource of an item",
    "items:\n  a/b:\n    resources:\n      - titel: a\n        url: https://b.c\n",
    "is not a known key here. Did you mean",
  ],
  ["broken YAML", "a: [\n", "c.yml:2:1 is not valid YAML:"],
  ["a key twice", "enabled: true\nenabled: false\n", "c.yml:2:1 is not valid YAML: Map keys must be unique"],
  ["an alias", "include: &a [x]\nexclude: *a\n", "c.yml:1:13 uses an anchor"],
  ["a tag", "source: !!js/function x\n", "c.yml:1:"],
  [
    "a key into the prototype",
    "__proto__:\n  enabled: false\n",
    'c.yml:1:1 "__proto__" cannot be used as a key',
  ],
  ["brackets without end", "[".repeat(90_000), "c.yml:1:1 is nested more than"],
  ["a huge file", `# ${"a".repeat(200_000)}`, "c.yml:1:1 is longer than"],
])("%s is refused at its place", (_, text, words) => {
  expect(problems(text).join("\n")).toContain(words);
});

test.each([
  ["cohort: false\n", false],
  ["cohort: eve/class-2026\n", "eve/class-2026"],
  ["", undefined],
])("%j chooses a cohort, or none", (text, cohort) => {
  expect(readConfig(text).cohort).toBe(cohort);
});

test.each([
  "/etc/passwd",
  "../x.md",
  "docs/../../x.md",
  "C:\\\\x.md",
  "./",
  ".github/workflows/a.yml",
  "./.github//workflows/a.yml",
  ".GitHub/Workflows/a.yml",
])("the path %s is refused", (path) => {
  expect(problems(`source: "${path}"\n`).join("\n")).toMatch(/must/u);
});

test.each(["./docs/roadmap.md", "docs//roadmap.md", "docs/roadmap.md/", "docs/./roadmap.md"])(
  "the path %s is docs/roadmap.md, as git knows it",
  (path) => {
    expect(readConfig(`source: "${path}"\n`).source).toBe("docs/roadmap.md");
  },
);

test.each(["Europe/Berlin", "america/new_york", "UTC"])("the time zone %s is taken", (name) => {
  expect(readConfig(`timezone: ${name}\n`).timezone).toBe(name);
});

test.each(["Berlin", "+02:00", "Mars/Base", ""])(
  "the time zone %j is refused, with names that are not",
  (name) => {
    expect(problems(`timezone: "${name}"\n`).join("\n")).toContain('"timezone" must be');
  },
);

test("every problem is reported, not just the first", () => {
  expect(problems("sorce: 1\nenabled: 2\nmax_issues: no\n")).toHaveLength(3);
});

test("the committed JSON Schema is the one that `npm run build` makes from the validation", () => {
  const committed = readFileSync(new URL("../../src/config/roadmap.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(committed)).toEqual(JSON.parse(jsonSchema()));
});

const ROADMAP = "# Notes\n\n## One\n- a\n- b\n- f\n\n### Deep\n- c\n\n## Extra\n- d\n- e\n";

test.each([
  ["a person's word makes it a roadmap", "", ["One: a b f c", "Extra: d e"]],
  ["exclude leaves a section out", "exclude: [Extra]\n", ["One: a b f", "Deep: c"]],
  ["phases.level names the level of the phases", "phases:\n  level: 3\n", ["Deep: c"]],
  ["phases.match names the phases", "phases:\n  match: extra\n", ["Extra: d e"]],
  ["projects names a section of projects", "projects: [Extra]\n", ["One: a b f", "Deep: c"]],
])("%s", (_, config, told) => {
  const { phases } = parse(ROADMAP, parseOptions(readConfig(config), true));
  expect(
    phases.map(({ title, topics }) => `${title}: ${topics.map((topic) => topic.title).join(" ")}`),
  ).toEqual(told);
});

test("items can be made optional and projects given a phase", () => {
  const text = "# Course\n\n## Week 1\n- a\n- b\n- c\n\n## Week 2\n- d\n\n## Projects\n- Blog\n";
  const config = readConfig("items:\n  week-1/a: { optional: true }\n  projects/blog: { phase: 1 }\n");
  const roadmap = parse(text, parseOptions(config, true));
  expect(roadmap.phases[0]?.topics.map(({ optional }) => optional)).toEqual([true, false, false]);
  expect(roadmap.projects.map(({ phase }) => phase)).toEqual([0]);
});

test("more items than max_issues give a reason", () => {
  const text = "# Course\n\n## Week 1\n- a\n- b\n\n## Week 2\n- c\n- d\n";
  const reasons = (config: string): string =>
    sayReasons(parse(text, parseOptions(readConfig(config), true)).reasons, en).join(" ");
  expect(reasons("max_issues: 3\n")).toContain("This roadmap has 4 items. Waymark opens at most 3 issues");
  expect(reasons("")).not.toContain("more than");
});
