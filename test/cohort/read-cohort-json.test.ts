/** A cohort.json that somebody else wrote. */
import { describe, expect, it } from "vitest";
import { renderCohortJson } from "../../src/cohort/cohort-json.ts";
import { NotCohortJson, readCohortJson } from "../../src/cohort/read-cohort-json.ts";
import { cohortOf } from "../docs/cohort-of.ts";

const read = (changes: Parameters<typeof cohortOf>[1] = {}) =>
  readCohortJson(JSON.stringify(cohortOf(3, changes))).cohort;

describe("cohort.json", () => {
  it("is read back as the cohort that it was written from", () => {
    const text = renderCohortJson(read(), { asOf: "2026-11-29", issue: 3 });
    expect(JSON.parse(text)).toEqual(cohortOf(3));
  });

  it("keeps the phases that the file names, with their titles", () => {
    const [learner] = cohortOf(1).learners;
    if (learner === undefined) throw new Error("no learner");
    const phases = [...learner.phases, { id: "unknown", done: 1, total: 2 }];
    const cohort = read({
      learners: [{ ...learner, phases, group: null, next: null }],
      topics: cohortOf(0).topics.map((topic) => ({ ...topic, phase: null })),
    });
    expect(cohort.learners[0]?.phases.map(({ title }) => title).slice(0, 2)).toEqual(["Basics", "Beyond"]);
    expect(cohort.learners[0]?.phases).toHaveLength(4);
    expect(cohort.topics[0]?.phase).toBeNull();
  });

  it.each(["javascript:alert(1)//", "http://evil.example", "https://evil.example/path?", "https://a b"])(
    "with the website %j links to GitHub instead",
    (website) => {
      expect(read({ website }).website).toBe("https://github.com");
    },
  );

  it("of a server of one's own links there", () => {
    expect(read({ website: "https://github.example.com" }).website).toBe("https://github.example.com");
  });

  it("has short titles, whatever the file says", () => {
    const cohort = read({ title: "x".repeat(1_000_000), renamed: [{ from: "a/b", to: "c/d" }] });
    expect(cohort.title.length).toBeLessThanOrEqual(120);
    expect(cohort.renamed).toEqual([{ from: "a/b", to: "c/d" }]);
  });

  it.each(["soon", "2026-13-45", "2026-02-31", ""])("is not one with the day %j", (day) => {
    const [learner] = cohortOf(1).learners;
    for (const key of ["startedOn", "lastActivityOn", "finishedOn"]) {
      const text = JSON.stringify({ ...cohortOf(1), learners: [{ ...learner, [key]: day }] });
      expect(() => readCohortJson(text)).toThrow(NotCohortJson);
    }
    expect(() => readCohortJson(JSON.stringify({ ...cohortOf(1), asOf: day }))).toThrow("must be a day");
  });

  it.each(["", "[]", "{", '{"version":2}', JSON.stringify({ ...cohortOf(1), learners: [{ name: 1 }] })])(
    "is not %j",
    (text) => {
      expect(() => readCohortJson(text)).toThrow(NotCohortJson);
    },
  );
});
