/** progress.json: Waymark can read what it writes, and accepts nothing else. */
import * as fc from "fast-check";
import * as z from "zod/mini";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { progressSchema } from "../../src/record/json-schema.ts";
import { parseProgressJson } from "../../src/record/parse-progress-json.ts";
import { renderProgressJson, RENDERER_VERSION } from "../../src/record/render-progress-json.ts";
import { course, hostileCourse, paced as pace, progressIn, underWay } from "../progress/course.ts";

const text = renderProgressJson(progressIn(course, underWay));

const committed: unknown = JSON.parse(
  readFileSync(new URL("../../src/record/progress.schema.json", import.meta.url), "utf8"),
);

/** What the second revision added. */
const NEWER = new Set([
  "revision",
  "fullName",
  "roadmap",
  "startedOn",
  "lastActivityOn",
  "finishedOn",
  "pace",
  "cohort",
  "inProgressSince",
  "stuck",
]);
const FIRST = [
  "version",
  "renderer",
  "repository",
  "title",
  "count",
  "phases",
  "projects",
  "skills",
  "retired",
];

/** Every shape in a JSON Schema that has fields, at any depth. */
function shapes(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? z.record(z.string(), z.unknown()).safeParse(schema.properties) : null;
  return [...(own?.success === true ? [own.data] : []), ...Object.values(schema).flatMap(shapes)];
}

const isShared = (field: unknown) => typeof field === "object" && field !== null && "$ref" in field;
const isDescribed = (field: unknown) =>
  z.object({ description: z.string().check(z.regex(/\w.*\.$/u)) }).safeParse(field).success;

describe("the JSON Schema", () => {
  it("is the one that `npm run build` makes from what reads the file back", () => {
    expect(committed).toEqual(JSON.parse(progressSchema()));
  });

  it("describes every field", () => {
    const fields = shapes(committed).flatMap((shape) => Object.entries(shape));
    expect(fields.length).toBeGreaterThan(30);
    const undescribed = fields.filter(([, field]) => !(isDescribed(field) || isShared(field)));
    expect(undescribed).toEqual([]);
  });

  it("lets later versions add fields", () => {
    expect(JSON.stringify(committed)).not.toContain("additionalProperties");
  });
});

describe("progress.json", () => {
  it("comes back as it was written", () => {
    const read = parseProgressJson(text);
    expect(read).toMatchObject({ renderer: RENDERER_VERSION, repository: 1 });
    expect(read?.progress?.count).toMatchObject({ done: 5, total: 15, percent: 33, optional: { done: 1 } });
    expect(read?.progress?.phases[2]?.topics[1]).toEqual({
      id: "phase-3-servers/routing",
      title: "Routing",
      optional: false,
      state: "in-progress",
      issue: 10,
      closedOn: null,
      inProgressSince: "2026-11-01",
      stuck: false,
      week: null,
      parts: [],
    });
  });

  it("says what a mentor needs: whose it is, the pace, the roadmap's text and the days", () => {
    const paced = { ...underWay, schedule: pace };
    expect(parseProgressJson(renderProgressJson(progressIn(course, paced)))?.progress).toMatchObject({
      version: 1,
      revision: 2,
      fullName: "ada/roadmap",
      roadmap: { path: "README.md", oid: "0".repeat(40) },
      startedOn: "2026-11-01",
      lastActivityOn: "2026-11-24",
      finishedOn: null,
      pace: {
        unit: "topics",
        aWeek: 3,
        firstWeek: "2026-10-05",
        lastWeek: "2026-11-23",
        weeksOff: [{ monday: "2026-10-26" }, { monday: "2026-11-02" }, { monday: "2026-11-09" }],
      },
    });
    expect(parseProgressJson(text)?.progress).toMatchObject({ pace: null, cohort: null });
  });

  it.each(["eve/class", false] as const)("says which cohort the learner chose: %j", (cohort) => {
    const written = renderProgressJson(progressIn(course, { cohort }));
    expect(parseProgressJson(written)?.progress?.cohort).toBe(cohort);
  });

  it("counts an optional phase apart, so that it is neither finished nor empty", () => {
    const [warmUp] = parseProgressJson(text)?.progress?.phases ?? [];
    expect(warmUp).toMatchObject({
      optional: true,
      count: { done: 0, total: 0, optional: { done: 1, total: 3 } },
    });
  });

  it("of the first revision, without the newer fields, is still read", () => {
    const first = JSON.parse(text, (key, value: unknown) => (NEWER.has(key) ? undefined : value));
    expect(JSON.stringify(first)).not.toContain("inProgressSince");
    expect(parseProgressJson(JSON.stringify(first))?.progress).toMatchObject({
      version: 1,
      count: { done: 5 },
    });
  });

  it("keeps each field of the first revision, so that a script for it reads later ones", () => {
    const written = JSON.parse(text);
    expect(Object.keys(written)).toEqual(expect.arrayContaining(FIRST));
    expect(written).toMatchObject({ version: 1, repository: 1 });
  });

  it("holds hostile titles as they are", () => {
    const read = parseProgressJson(renderProgressJson(progressIn(hostileCourse)));
    expect(read?.progress?.title).toBe(hostileCourse.title);
  });

  it("of a later version still tells which renderer wrote it", () => {
    const later = JSON.stringify({ ...JSON.parse(text), version: 2, renderer: 99, phases: "elsewhere" });
    expect(parseProgressJson(later)).toEqual({ renderer: 99, repository: 1, isNewer: true, progress: null });
  });

  it("with a field more is still understood", () => {
    const more = JSON.stringify({ ...JSON.parse(text), streak: 3 });
    expect(parseProgressJson(more)?.progress?.title).toBe("From Pages to Servers");
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '"text"',
    '{"version":1}',
    '{"renderer":"1","repository":1}',
    "<<<<<<< HEAD",
  ])("is not %j", (broken) => {
    expect(parseProgressJson(broken)).toBeNull();
  });

  it("is read from any text without an error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(() => parseProgressJson(any)).not.toThrow();
      }),
    );
  });
});
