/** The roster of a mentor. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gather } from "../../src/cohort/gather.ts";
import { readRoster, rosterSchema } from "../../src/cohort/roster.ts";
import { rosterText } from "../../src/cohort/roster-text.ts";
import type { CourseSource } from "../../src/model/cohort.ts";
import { courseRepository, courseText, TODAY } from "./courses.ts";

const problem = (text: string): string => {
  try {
    readRoster(text, "r.yml");
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

test("a list of repositories alone is enough", () => {
  const { learners } = readRoster("- ada/roadmap\n- repository: eve/x\n  name: Eve\n", "r.yml");
  expect(learners).toEqual([
    { repository: "ada/roadmap", name: null, group: null },
    { repository: "eve/x", name: "Eve", group: null },
  ]);
});

test("an empty file names nobody", () => {
  expect(readRoster("", "r.yml")).toEqual({ title: null, roadmap: null, joined: null, learners: null });
});

test("what `waymark init --cohort` writes can be read", () => {
  expect(readRoster(rosterText("octo/roadmap"), "r.yml")).toMatchObject({ roadmap: "octo/roadmap" });
  expect(readRoster(rosterText(null), "r.yml")).toMatchObject({ roadmap: null });
  const filled = rosterText(null).replaceAll(/^# (?=title|roadmap|joined|learners| {2})/gmu, "");
  expect(readRoster(filled, "r.yml").learners).toHaveLength(2);
});

test.each([
  ["a login without a repository", "- ada\n", "r.yml:1:3"],
  ["a wrong roadmap", "roadmap: ada\n", 'r.yml:1:10 "roadmap" must be a repository, such as ada/roadmap'],
  ["an unknown key", "student: []\n", 'r.yml:1:1 "student" is not a known key here. Known keys: `title`'],
  ["broken YAML", "a: [\n", "r.yml:2:1 is not valid YAML:"],
  ["a word in place of the list", "learners: ada\n", 'r.yml:1:11 "learners" must be a list'],
  ["a text", "hello\n", "r.yml:1:1 the file"],
  ["a name that is not a text", "- repository: a/b\n  name: 7\n", "r.yml:"],
])("%s is refused at its place", (_, text, words) => {
  expect(problem(text)).toContain(words);
});

test("a key without a value is as good as none, and an empty list is a cohort without learners", () => {
  const none = { title: null, roadmap: null, joined: null, learners: null };
  expect(readRoster("title:\nroadmap:\njoined:\nlearners: # all left\n", "r.yml")).toEqual(none);
  expect(readRoster("learners: []\n", "r.yml").learners).toEqual([]);
  expect(readRoster("[]\n", "r.yml").learners).toEqual([]);
});

test.each([
  [[], []],
  [null, ["ada/roadmap"]],
])("of the list %j, %j are shown", async (learners, shown) => {
  const source: CourseSource = {
    async *forks() {
      yield await Promise.resolve({
        total: 1,
        repositories: [courseRepository("ada/roadmap", courseText())],
        hidden: 0,
      });
    },
    async *courses(names) {
      if (names.length > 0) yield await Promise.resolve([]);
    },
    versions: () => Promise.resolve([]),
  };
  const wanted = { title: null, website: "https://github.com", roadmap: "octo/roadmap", joined: null };
  const cohort = await gather(source, { ...wanted, learners, today: TODAY, showsPrivate: true }, () => {});
  expect(cohort.learners.map(({ repository }) => repository)).toEqual(shown);
});

test("the schema for editors is the one that `npm run build` makes, and a new file names it", () => {
  const path = new URL("../../src/cohort/roster.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(JSON.parse(rosterSchema()));
  expect(rosterText(null).split("\n", 1)).toEqual([
    "# yaml-language-server: $schema=https://raw.githubusercontent.com/waymark-dev/waymark/main/src/cohort/roster.schema.json",
  ]);
});
