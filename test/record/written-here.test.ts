/** What counts of a progress.json: only what Waymark wrote for this repository, and nothing that GitHub cannot be asked for. */
import { describe, expect, it } from "vitest";
import type { ActualFile } from "../../src/model/actual.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { renderProgressJson } from "../../src/record/render-progress-json.ts";
import {
  isRecordUnreadable,
  recordedActivity,
  recordedIssues,
  recordedItems,
  recordedStates,
  writtenHere,
} from "../../src/record/written-here.ts";
import { actual, repository } from "../builders.ts";
import { course, progressIn, underWay } from "../progress/course.ts";

const progress = progressIn(course, underWay);
const TEXT = renderProgressJson(progress);
const HERE = progress.repository.databaseId;

const there = (text: string, databaseId = HERE) =>
  actual({
    files: { [PROGRESS_JSON]: { kind: "text", text } },
    repository: repository({ databaseId }),
  });
const readOf = (text: string) => writtenHere(there(text));

/** The same file with other numbers of issues, by item id. */
const numbered = (numbers: Readonly<Record<string, number | null>>): string =>
  JSON.stringify(JSON.parse(TEXT), (_, value: unknown) =>
    typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
      ? { ...value, ...(value.id in numbers ? { issue: numbers[value.id] } : {}) }
      : value,
  );

describe("the file", () => {
  it("counts where it was written, and not in a fork, which has its parent's", () => {
    expect(writtenHere(there(TEXT))?.progress?.title).toBe(course.title);
    expect(writtenHere(there(TEXT, HERE + 1))).toBeNull();
  });

  it.each<[string, Readonly<Record<string, ActualFile>>, boolean]>([
    ["absent", {}, false],
    ["a file of this version", there(TEXT).files, false],
    ["one with the marks of a merge conflict", there(`<<<<<<< HEAD\n${TEXT}`).files, true],
    ["one that is not text", { [PROGRESS_JSON]: { kind: "unreadable", reason: "too-large" } }, true],
  ])("%s: whether it cannot be read", (_, files, unreadable) => {
    expect(isRecordUnreadable({ files })).toBe(unreadable);
  });
});

describe("the issues in it", () => {
  it("are those of topics, projects, skills and retired items", () => {
    const issues = recordedIssues(readOf(TEXT));
    const known = [
      ...progress.phases.flatMap(({ topics }) => topics),
      ...progress.projects,
      ...progress.skills,
      ...progress.retired,
    ].flatMap(({ id, issue }) => (issue === null ? [] : [[id, issue.number] as const]));
    expect(known.map(([id]) => id)).toContain("A topic that was dropped");
    expect(known.length).toBeGreaterThan(10);
    expect(issues).toEqual(new Map(known));
  });

  it("are none that GitHub cannot be asked for, although somebody wrote them into the file", () => {
    const ids = progress.phases.flatMap(({ topics }) => topics).map(({ id }) => id);
    const [one = "", two = "", three = "", four = "", five = ""] = ids;
    const last = 2 ** 31 - 1;
    const text = numbered({ [one]: 1, [two]: last, [three]: 0, [four]: last + 1, [five]: null });
    const issues = recordedIssues(readOf(text));
    expect([one, two, three, four, five].map((id) => issues.get(id) ?? null)).toEqual([
      1,
      last,
      null,
      null,
      null,
    ]);
  });
});

it("the items in it have their kind and their place, in the order of the roadmap", () => {
  const items = recordedItems(readOf(TEXT));
  expect(items.map(({ id }) => id)).toEqual([
    ...course.phases.flatMap(({ topics }) => topics.map(({ id }) => id)),
    ...course.projects.map(({ id }) => id),
    ...course.skills.map(({ id }) => id),
  ]);
  const found = (id: string) => items.find((item) => item.id === id);
  expect(found("phase-3-servers/routing")).toMatchObject({
    kind: "topic",
    phase: "phase-3-servers",
    deleted: false,
  });
  expect(found("projects/a-guest-book")).toMatchObject({ kind: "project", phase: "phase-4-data" });
  expect(found("skills/editors")).toMatchObject({ kind: "skill", phase: null });
  expect(recordedItems(null)).toEqual([]);
});

it("states and ticks are known by the issue's number, and a day that is not over or does not exist is not", () => {
  const written = readOf(TEXT.replace(/"lastActivityOn": "[^"]*"/u, '"lastActivityOn": "2026-11-24"'));
  const numberOf = (id: string) => recordedIssues(written).get(id) ?? 0;
  expect(recordedStates(written).get(numberOf("phase-3-servers/templates"))).toBe("skipped");
  expect(recordedStates(written).get(numberOf("phase-2-pages/css-grid-flex"))).toBe("done");
  const { items, lastActivityOn } = recordedActivity(written, "2026-11-24");
  expect(lastActivityOn).toBe("2026-11-24");
  expect(items.get(numberOf("skills/languages"))).toMatchObject({ ticked: 2 });
  expect(recordedActivity(written, "2026-11-23").lastActivityOn).toBeNull();
  const wrong = readOf(TEXT.replace(/"lastActivityOn": "[^"]*"/u, '"lastActivityOn": "2026-02-30"'));
  expect(wrong?.progress).not.toBeNull();
  expect(recordedActivity(wrong, "2026-11-24").lastActivityOn).toBeNull();
});
