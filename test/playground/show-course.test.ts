/** The playground shows the course that a roadmap becomes, at any moment of it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PICTURES } from "../../src/model/paths.ts";
import { showCourse, type CourseRequest } from "../../src/playground/show-course.ts";
import { showProgress } from "../../src/playground/show-progress.ts";

const DJANGO = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");
const SMALL = `# Learn to bake

## Phase 1: Dough

- [x] Flour
- Yeast

**Project:** bread

## Phase 2: Cakes

- Sponge
- Icing
`;
const NOW = Date.parse("2026-11-30T08:00:00Z");

async function show(more: Partial<CourseRequest>) {
  const planned = await showCourse({ markdown: DJANGO, config: "", closed: new Map(), now: NOW, ...more });
  return { ...planned.course, ...showProgress(planned) };
}

test("the Django roadmap opens 51 issues in six milestones, and nothing counts as done", async () => {
  const { issues, milestones, count, reason, readings } = await show({});
  expect(reason).toBeNull();
  expect(issues).toHaveLength(51);
  expect(new Set(issues.map(({ number }) => number)).size).toBe(51);
  expect(milestones.map(({ title }) => title)).toHaveLength(6);
  expect([count.done, count.total]).toEqual([0, 46]);
  expect(readings.length).toBeGreaterThan(0);
});

test("an issue says what to learn, and names the line that it comes from", async () => {
  const { issues } = await show({});
  const issue = issues.find(({ title }) => title.startsWith("Sending mail"));
  expect(issue?.body).toContain("- [ ] SMTP");
  expect(DJANGO.split("\n")[(issue?.line ?? 0) - 1]).toContain("mail");
});

test("closing items moves the numbers, progress.md, the badge and the picture", async () => {
  const before = await show({});
  const required = before.issues.filter(
    ({ labels }) => labels.includes("topic") && !labels.includes("optional"),
  );
  const [first, second] = required;
  const closed = new Map([
    [first?.item ?? "", { as: "completed", on: "2026-11-30" } as const],
    [second?.item ?? "", { as: "not-planned", on: "2026-11-30" } as const],
  ]);
  const after = await show({ closed });
  expect([after.count.done, after.count.total, after.count.skipped]).toEqual([1, 45, 1]);
  expect(after.issues.map(({ state }) => state).filter((state) => state !== "open")).toEqual([
    "completed",
    "not-planned",
  ]);
  expect(after.progressMd).toContain("1 of 45");
  expect(after.badge).not.toBe(before.badge);
  expect(after.pictures.get(PICTURES.light)).not.toBe(before.pictures.get(PICTURES.light));
});

test("a course has its picture to share once everything is closed, and not before", async () => {
  const { issues, finish } = await show({});
  expect(finish).toBeNull();
  const closed = new Map(
    issues.map(({ item }, index) => {
      const on = index === 0 ? "2026-11-21" : "2026-11-30";
      return [item, { as: "completed", on } as const];
    }),
  );
  // From 21 to 30 November, both included.
  expect((await show({ closed })).finish).toMatch(/>10<[^>]*>\s*<text[^>]*>days</u);
});

test("what the roadmap marks as done is done from the start", async () => {
  const { issues, count } = await show({ markdown: SMALL });
  expect(issues.find(({ title }) => title === "Flour")?.state).toBe("completed");
  expect(count.done).toBe(1);
});

test("a project says which topics it is blocked by", async () => {
  const { issues } = await show({ markdown: SMALL });
  const project = issues.find(({ labels }) => labels.includes("project"));
  const yeast = issues.find(({ title }) => title === "Yeast");
  expect(project?.body).toContain(`- #${yeast?.number}`);
});

test("a pace in the config gives due dates", async () => {
  const { milestones } = await show({ config: "pace:\n  topics: 5\n" });
  expect(milestones.map(({ due }) => due).filter((due) => due !== null)).not.toEqual([]);
});

test("a wrong config is named with its line, and nothing opens", async () => {
  const { configError, issues } = await show({ config: "enabled: true\npase: 5\n" });
  expect(configError).toEqual({ message: expect.stringContaining("pase"), line: 2 });
  expect(issues).toEqual([]);
});

test("a text that is not a roadmap opens nothing and says why", async () => {
  const { issues, reason, count } = await show({ markdown: "# Notes\n\nHello.\n" });
  expect(issues).toEqual([]);
  expect(reason).not.toBeNull();
  expect(count.total).toBe(0);
});

test("what the roadmap marks as done is open again once a person opens it", async () => {
  const [flour] = (await show({ markdown: SMALL })).issues;
  const closed = new Map([[flour?.item ?? "", { as: "open", on: "2026-11-30" } as const]]);
  const { issues, count } = await show({ markdown: SMALL, closed });
  expect(issues.map(({ state }) => state)).not.toContain("completed");
  expect(count.done).toBe(0);
});

test("phase by phase, closing the issues of one phase opens those of the next", async () => {
  const config = "open: phase by phase\n";
  const first = await show({ markdown: SMALL, config });
  expect(first.issues.map(({ title }) => title)).toEqual(["Flour", "Yeast", "bread"]);
  expect(first.opening).toEqual({ first: 3, later: 2 });
  const yeast = first.issues.find(({ title }) => title === "Yeast")?.item ?? "";
  const closed = new Map([[yeast, { as: "completed", on: "2026-11-30" } as const]]);
  const next = await show({ markdown: SMALL, config, closed });
  expect(next.issues.map(({ title, number }) => `${title} #${number}`)).toEqual([
    "Flour #2",
    "Yeast #3",
    "bread #4",
    "Sponge #5",
    "Icing #6",
  ]);
  expect(next.opening).toEqual({ first: 3, later: 2 });
  expect([next.count.done, next.count.total]).toEqual([2, 5]);
});
