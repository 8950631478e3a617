/** Sorting out the repositories of a cohort: who is a learner, who needs help, what is only counted. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCohortJson } from "../../src/cohort/cohort-json.ts";
import type { Cohort } from "../../src/cohort/cohort.ts";
import { openRoll, type RollOptions } from "../../src/cohort/roll.ts";
import type { CourseRepository } from "../../src/model/cohort.ts";
import { allDone, courseRepository, courseText, openTopics, TODAY, type CourseWanted } from "./courses.ts";

const ABOUT = { title: "octo/roadmap", website: "https://github.com", roadmap: "octo/roadmap" };

function rollOf(
  repositories: readonly CourseRepository[],
  more: Partial<RollOptions> = {},
  versions: readonly string[] = [],
): Cohort {
  const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true, ...more });
  for (const repository of repositories) roll.add(repository);
  return roll.close(ABOUT, versions);
}

function learner(course: CourseWanted, more: Partial<RollOptions> = {}, versions: readonly string[] = []) {
  return rollOf([courseRepository("ada/roadmap", courseText(course))], more, versions).learners[0];
}

describe("a learner", () => {
  it.each<[string, CourseWanted]>([
    ["stuck", { done: ["2026-11-28"], stuck: 3 }],
    ["quiet", { done: ["2026-11-21"] }],
    ["on-track", { done: ["2026-11-22"] }],
    ["quiet", {}],
    ["new", { more: { startedOn: "2026-11-22" } }],
    ["new", { more: { startedOn: null } }],
    ["quiet", { more: { startedOn: undefined } }],
    ["behind", { done: ["2026-11-28"], weeks: ["2026-11-09", "2026-11-16"] }],
    ["on-track", { done: ["2026-11-28"], weeks: ["2026-11-09", "2026-11-23"] }],
    ["finished", { done: allDone("2026-10-01") }],
    ["on-track", { done: ["2026-11-28"], stuck: 0 }],
  ])("is %s with %j", (state, course) => {
    expect(learner(course)?.state).toBe(state);
  });

  it("is not quiet because of weeks off that were announced", () => {
    const pace = { unit: "topics", aWeek: 3, firstWeek: "2026-11-02", lastWeek: null };
    const off = (...mondays: readonly string[]) => ({
      done: ["2026-11-14"],
      more: { pace: { ...pace, weeksOff: mondays.map((monday) => ({ monday })) } },
    });
    expect(learner(off("2026-11-16"))?.state).toBe("quiet");
    expect(learner(off("2026-11-16", "2026-11-23"))?.state).toBe("on-track");
  });

  it("knows whether the roadmap is up to date", () => {
    const [newest, older] = ["a".repeat(40), "b".repeat(40)];
    const at = (oid: string | null) => ({ more: { roadmap: { path: "README.md", oid } } });
    const versions = [newest, older];
    expect(learner(at(newest), {}, versions)?.roadmap).toEqual({ kind: "current" });
    expect(learner(at(older), {}, versions)?.roadmap).toEqual({ kind: "behind", versions: 1 });
    expect(learner(at("c".repeat(40)), {}, versions)?.roadmap).toEqual({ kind: "changed" });
    expect(learner(at(null), {}, versions)?.roadmap).toEqual({ kind: "unknown" });
    expect(learner(at(newest))?.roadmap).toEqual({ kind: "unknown" });
    expect(learner(at("not an id"), {}, versions)?.roadmap).toEqual({ kind: "unknown" });
  });

  it("has the name and group of the roster, or else the login", () => {
    const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
    roll.add(courseRepository("ada/roadmap", courseText()), { name: "Ada L.", group: "Morning" });
    roll.add(courseRepository("bob/roadmap", courseText({ repository: 2 }), { databaseId: 2 }));
    roll.add(courseRepository("ada/renamed", courseText()));
    expect(roll.close(ABOUT, []).learners).toMatchObject([
      { name: "Ada L.", group: "Morning" },
      { name: "bob", group: null },
    ]);
  });
});

describe("a repository that is not a learner", () => {
  const apartOf = (repository: CourseRepository, more: Partial<RollOptions> = {}) =>
    Object.entries(rollOf([repository], more).apart).flatMap(([why, many]) => (many === 1 ? [why] : []));

  it.each<[string, CourseRepository, Partial<RollOptions>?]>([
    ["withoutWaymark", courseRepository("a/b", { kind: "absent" })],
    ["withoutWaymark", courseRepository("a/b", courseText({ repository: 7 }))],
    ["leftOut", courseRepository("a/b", courseText({ more: { cohort: false } }))],
    ["leftOut", courseRepository("a/b", courseText({ more: { version: 2, cohort: false } }))],
    ["leftOut", courseRepository("a/b", courseText({ more: { count: "by hand", cohort: false } }))],
    ["leftOut", courseRepository("a/b", `<<<<<<< HEAD\n${courseText({ more: { cohort: false } })}`)],
    ["notJoined", courseRepository("a/b", "<<<<<<< HEAD"), { joined: "eve/class" }],
    ["notJoined", courseRepository("a/b", courseText({ more: { version: 2 } })), { joined: "eve/class" }],
    ["notJoined", courseRepository("a/b", { kind: "unreadable", reason: "binary" }), { joined: "eve/class" }],
    ["turnedOff", courseRepository("a/b", courseText({ more: { off: true } }))],
    ["notJoined", courseRepository("a/b", courseText({ more: { cohort: "x/y" } })), { joined: "eve/class" }],
    ["notShown", courseRepository("a/b", courseText(), { isPrivate: true }), { showsPrivate: false }],
  ])("is counted as %s", (why, repository, more) => {
    expect(apartOf(repository, more)).toEqual([why]);
  });

  it("is not counted if the learner joined, in any case of the letters", () => {
    const joined = courseRepository("a/b", courseText({ more: { cohort: "Eve/Class" } }));
    expect(apartOf(joined, { joined: "eve/class" })).toEqual([]);
  });

  it.each<[string, CourseRepository["file"]]>([
    ["too-large", { kind: "unreadable", reason: "too-large" }],
    ["refused", { kind: "unreadable", reason: "refused" }],
    ["not-progress", { kind: "text", text: "<<<<<<< HEAD" }],
    ["not-progress", { kind: "text", text: courseText({ more: { count: "by hand" } }) }],
    ["newer", { kind: "text", text: JSON.stringify({ version: 2, renderer: 9, repository: 1 }) }],
  ])("is named as %s", (fault, file) => {
    expect(rollOf([courseRepository("a/b", file)]).broken).toEqual([{ repository: "a/b", fault }]);
  });

  it("is named on a page of those who joined if it is known that it did", () => {
    const newer = courseRepository("a/b", courseText({ more: { version: 2, cohort: "eve/class" } }));
    expect(rollOf([newer], { joined: "eve/class" }).broken).toEqual([{ repository: "a/b", fault: "newer" }]);
  });

  it("is named as missing or renamed, and forks that GitHub hides are counted", () => {
    const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
    roll.addMissing("no/body");
    roll.addRenamed("a/b", "a/c");
    roll.addHidden(2);
    expect(roll.close(ABOUT, [])).toMatchObject({
      broken: [{ repository: "no/body", fault: "missing" }],
      renamed: [{ from: "a/b", to: "a/c" }],
      apart: { notShown: 2 },
    });
  });
});

describe("the path of the roadmap", () => {
  it("is the one in most courses", () => {
    const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
    expect(roll.roadmapPath()).toBeNull();
    for (const [index, path] of ["a.md", "b.md", "b.md"].entries()) {
      const more = { roadmap: { path, oid: null } };
      roll.add(
        courseRepository(`a/${index}`, courseText({ repository: index, more }), { databaseId: index }),
      );
    }
    expect(roll.roadmapPath()).toBe("b.md");
  });

  it("is not pushed out by a hundred courses that came first, each with a path of its own", () => {
    const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
    for (let index = 0; index < 250; index += 1) {
      const path = index < 120 ? `${index}.md` : "README.md";
      const text = courseText({ repository: index, more: { roadmap: { path, oid: null } } });
      roll.add(courseRepository(`a/${index}`, text, { databaseId: index }));
    }
    expect(roll.roadmapPath()).toBe("README.md");
  });
});

describe("projects and skills", () => {
  const item = { optional: false, state: "open", issue: 30, closedOn: null, parts: [] };
  const more = {
    skills: [{ ...item, id: "skills/git", title: "Git" }],
    projects: [
      { ...item, id: "projects/blog", title: "Blog", phase: "phase-1", issue: -4 },
      { ...item, id: "projects/shop", title: "Shop", phase: null },
      { ...item, id: "projects/lost", title: "Lost", phase: "gone", week: "soon" },
    ],
  };

  it("come after the topics of their phase, and skills last", () => {
    const basics = ["2026-11-20", "2026-11-20", "2026-11-20", "2026-11-20"];
    expect(learner({ done: basics, more })?.next).toEqual({ title: "Blog", issue: null });
    const count = { done: 12, total: 16, percent: 75 };
    const closed = more.projects.map((project) => ({ ...project, state: "done", closedOn: "2026-11-20" }));
    const last = learner({ done: allDone("2026-11-20"), more: { ...more, projects: closed, count } });
    expect(last).toMatchObject({ next: { title: "Git", issue: 30 }, percent: 75, finishedOn: null });
  });

  it("are in the statistics with their kind, but skills are not", () => {
    const two = [1, 2].map((id) =>
      courseRepository(`l-${id}/x`, courseText({ repository: id, done: allDone("2026-11-20"), more }), {
        databaseId: id,
      }),
    );
    const { topics } = rollOf(two);
    expect(topics.find(({ title }) => title === "Blog")).toMatchObject({
      kind: "project",
      phase: "Basics",
      stopped: 2,
    });
    expect(topics.map(({ title }) => title)).not.toContain("Git");
  });
});

describe("phases with different titles", () => {
  it("have the title that most learners have, and the usual order", () => {
    const phase = (id: string, title: string) => ({
      id,
      title,
      optional: false,
      count: { done: 0, total: 1, percent: 0 },
      milestone: null,
      topics: openTopics(1),
    });
    const of = (index: number, ...phases: readonly ReturnType<typeof phase>[]) =>
      courseRepository(`l-${index}/x`, courseText({ repository: index, more: { phases } }), {
        databaseId: index,
      });
    const cohort = rollOf([
      of(1, phase("a", "Old"), phase("b", "Second")),
      of(2, phase("a", "New"), phase("b", "Second")),
      of(3, phase("a", "New"), phase("b", "Second")),
    ]);
    expect(cohort.phases.map(({ title }) => title)).toEqual(["New", "Second"]);
  });
});

describe("a phase that one learner has", () => {
  const phase = (id: string) => ({
    id,
    title: `Phase ${id}`,
    optional: false,
    count: { done: 0, total: 1, percent: 0 },
    milestone: null,
    topics: openTopics(1),
  });
  const cohortOf = (...courses: readonly (readonly string[])[]) =>
    rollOf(
      courses.map((ids, index) =>
        courseRepository(
          `l-${index}/x`,
          courseText({ repository: index, more: { phases: ids.map(phase) } }),
          {
            databaseId: index,
          },
        ),
      ),
    ).phases.map(({ id }) => id);

  it("is not a phase of the cohort, however often that learner repeats it", () => {
    expect(cohortOf(["a", "x", "x", "x"], ["a"], ["a"])).toEqual(["a"]);
    const many = Array.from({ length: 59 }, () => ["a"]);
    expect(cohortOf(["a", "x", "x", "x", "x"], ["a", "x", "x"], ...many)).toEqual(["a"]);
  });

  it("does not change the order by repeating it", () => {
    expect(cohortOf(["a", "b", "c", "a", "a", "a", "a"], ["a", "b", "c"], ["a", "b", "c"])).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("is one where there are only one or two learners", () => {
    expect(cohortOf(["a", "x"])).toEqual(["a", "x"]);
    expect(cohortOf(["a", "x"], ["a"])).toEqual(["a", "x"]);
  });
});

describe("a hostile progress.json", () => {
  it("cannot fill the memory with paths of roadmaps or with topics", () => {
    const roll = openRoll({ today: TODAY, joined: null, showsPrivate: true });
    for (let index = 0; index < 120; index += 1) {
      const item = { optional: false, state: "done", issue: null, closedOn: "2026-11-20", parts: [] };
      const skills = Array.from({ length: 100 }, (_, at) => ({
        ...item,
        id: `t-${index}-${at}`,
        title: "x",
        phase: null,
      }));
      const more = {
        roadmap: { path: `${index}.md`, oid: null },
        projects: skills,
        pace: { unit: "hours", aWeek: 3, firstWeek: "2026-11-02", weeksOff: [], lastWeek: null },
      };
      roll.add(
        courseRepository(`l-${index}/x`, courseText({ repository: index, more }), { databaseId: index }),
      );
    }
    const cohort = roll.close(ABOUT, []);
    expect(cohort.topics.length).toBeLessThan(20);
    expect(cohort.learners[0]?.pace).toEqual({ unit: "hours", aWeek: 3 });
  });

  const possible = { done: 0, total: 0, percent: 0 };
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ["a billion topics", { count: { done: 1, total: 1e9, percent: 1 } }],
    ["more topics than it lists", { count: { done: 1, total: 13, percent: 7 } }],
    ["a negative number", { count: { done: -5, total: 12, percent: 0 } }],
    ["more done than there are", { count: { done: 13, total: 12, percent: 100 } }],
    ["a percentage above 100", { count: { done: 12, total: 12, percent: 4000 } }],
    ["100 percent where something is left", { count: { done: 1, total: 12, percent: 100 } }],
    ["more optional ones than it lists", { count: { ...possible, optional: { done: 1e9, total: 1e9 } } }],
    ["more skipped ones than it lists", { count: { ...possible, skipped: 13 } }],
    ["more begun ones than it lists", { count: { ...possible, inProgress: 13 } }],
    ["projects that are not there", { projectCount: { done: 0, total: 1, percent: 0 } }],
    ["skills that are not there", { skillCount: { done: 0, total: 1, percent: 0 } }],
    [
      "a phase with more topics than it lists",
      {
        phases: [
          {
            id: "p",
            title: "P",
            optional: false,
            count: { done: 0, total: 1, percent: 0 },
            milestone: null,
            topics: [],
          },
        ],
      },
    ],
  ])("that counts %s is named as wrong, and the others are shown", (_, more) => {
    const cohort = rollOf([
      courseRepository("a/b", courseText({ more })),
      courseRepository("c/d", courseText({ repository: 2 }), { databaseId: 2 }),
    ]);
    expect(cohort.learners.map(({ repository }) => repository)).toEqual(["c/d"]);
    expect(cohort.broken).toEqual([{ repository: "a/b", fault: "wrong-counts" }]);
  });

  const honest = Array.from({ length: 4 }, (_, index) =>
    courseRepository(`honest-${index}/x`, courseText({ repository: 90 + index, done: ["2026-11-28"] }), {
      databaseId: 90 + index,
    }),
  );

  it("cannot keep the topics of the others out of the statistics", () => {
    const many = Array.from({ length: 6 }, (_, index) => {
      const projects = openTopics(1990).map((topic) =>
        Object.assign({}, topic, { id: `${index}-${topic.id}`, phase: null }),
      );
      const more = { projects, phases: [] };
      return courseRepository(`l-${index}/x`, courseText({ repository: index, more }), { databaseId: index });
    });
    const cohort = rollOf([...many, ...honest]);
    expect(cohort.topics.map(({ title }) => title)).toContain("Topic 1");
  });

  it("cannot push the phases of the others out of the picture", () => {
    const phases = Array.from({ length: 57 }, (_, index) => ({
      id: `ad-${index}`,
      title: "Buy this",
      optional: false,
      milestone: null,
      count: { done: 0, total: 1, percent: 0 },
      topics: openTopics(1),
    }));
    const own = JSON.parse(courseText()).phases;
    const three = [1, 2, 3].map((number) =>
      courseRepository(
        `ad-${number}/x`,
        courseText({ repository: number, more: { phases: [...phases, ...own] } }),
        { databaseId: number },
      ),
    );
    const titles = rollOf([...three, ...honest]).phases.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["Basics", "Servers", "Data"]));
  });

  it("cannot have days that make no sense", () => {
    const found = learner({
      done: ["2026-11-28"],
      more: {
        startedOn: "yesterday",
        lastActivityOn: "2199-12-31",
        pace: { unit: "topics", aWeek: -1, firstWeek: "x", weeksOff: [{ monday: "x" }], lastWeek: null },
      },
    });
    expect(found).toMatchObject({
      startedOn: null,
      lastActivityOn: TODAY,
      pace: null,
    });
  });

  it("cannot fill the memory with long titles, many topics or many phases", () => {
    const long = "x".repeat(400_000);
    const found = learner({ stuck: 0, titles: [long] });
    expect(found?.stuck[0]?.title).toHaveLength(120);
    const phase = {
      id: "",
      title: long.slice(0, 1000),
      optional: false,
      count: { done: 0, total: 1, percent: 0 },
      milestone: null,
      topics: openTopics(1),
    };
    const phases = Array.from({ length: 500 }, (_, index) => ({ ...phase, id: `${index}` }));
    const cohort = rollOf([courseRepository("a/b", courseText({ more: { phases } }))]);
    expect(cohort.phases).toHaveLength(24);
    expect(renderCohortJson(cohort, { asOf: TODAY, issue: null }).length).toBeLessThan(10_000);
  });

  it("never stops the others from being read", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => courseText({ more: { phases: value, pace: value } })),
        ),
        (text) => {
          const cohort = rollOf([
            courseRepository("a/b", text),
            courseRepository("c/d", courseText({ repository: 2 }), { databaseId: 2 }),
          ]);
          expect(cohort.learners.map(({ repository }) => repository)).toContain("c/d");
        },
      ),
    );
  });
});
