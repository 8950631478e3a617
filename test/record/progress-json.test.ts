/** progress.json: Waymark can read what it writes, and accepts nothing else. */
import * as fc from "fast-check";
import * as z from "zod/mini";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { progressSchema } from "../../src/record/json-schema.ts";
import { parseProgressJson } from "../../src/record/parse-progress-json.ts";
import { renderProgressJson, RENDERER_VERSION } from "../../src/record/render-progress-json.ts";
import { course, hostileCourse, progressIn, underWay } from "../progress/course.ts";

const text = renderProgressJson(progressIn(course, underWay));

const committed: unknown = JSON.parse(
  readFileSync(new URL("../../src/record/progress.schema.json", import.meta.url), "utf8"),
);

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
      week: null,
      parts: [],
    });
  });

  it("holds hostile titles as they are", () => {
    const read = parseProgressJson(renderProgressJson(progressIn(hostileCourse)));
    expect(read?.progress?.title).toBe(hostileCourse.title);
  });

  it("of a later version still tells which renderer wrote it", () => {
    const later = JSON.stringify({ ...JSON.parse(text), version: 2, renderer: 99, phases: "elsewhere" });
    expect(parseProgressJson(later)).toEqual({ renderer: 99, repository: 1, progress: null });
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
