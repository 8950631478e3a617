/** What a learner reads when nothing, or nearly nothing, is left: no question how to go on, and nothing that is untrue. */
import { describe, expect, it, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { items } from "../../src/model/items.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { schedule, type Pace, type Schedule } from "../../src/model/schedule.ts";
import { weeksAfter } from "../../src/model/week.ts";
import { boardStatus } from "../../src/progress/board-status.ts";
import { forecast } from "../../src/progress/forecast.ts";
import { renderDigest } from "../../src/progress/render-digest.ts";
import { renderNext } from "../../src/progress/render-status.ts";
import { whatNext } from "../../src/progress/what-next.ts";
import type { Progress } from "../../src/model/progress.ts";
import { phase, project, roadmap, topic } from "../builders.ts";
import { completed, progressIn, skipped, WEEK } from "./course.ts";

const two = roadmap([phase("One", ["a", "b"], { id: "one" })]);
const extras = roadmap([
  phase(
    "One",
    ["a", "b"].map((title) => topic(title, { id: `one/${title}`, optional: true })),
    { id: "one", optional: true },
  ),
]);
const bothDone = { "one/a": completed("2026-11-03"), "one/b": completed("2026-11-10") };
const bothSkipped = { "one/a": skipped("2026-11-02"), "one/b": skipped("2026-11-03") };
const ALL_DONE = "Everything is done. Well done!";

function planned(read: Roadmap, pace: Partial<Pace>): Schedule {
  const all = items(read).map((item) => Object.assign({ hours: null, closedBefore: false }, item));
  return schedule(all, { unit: "topics", aWeek: 1, start: "2026-11-02", off: [], ...pace }, WEEK);
}

const words = (progress: Progress, week: string): string =>
  whatNext(progress, { week, language: en, place: "issue" }).words;

describe("when every item is done or skipped", () => {
  test.each([
    ["optional items are all done", extras, bothDone],
    ["required items are all skipped", two, bothSkipped],
  ])("and %s: that is said, and no digest and no nudge follows", (_, read, issues) => {
    const progress = progressIn(read, { issues });
    expect(words(progress, WEEK)).toBe(ALL_DONE);
    for (const week of ["2026-11-09", WEEK, "2026-12-28"])
      expect(renderDigest(progress, { week, every: "weekly", language: en })).toBeNull();
  });

  it.each([
    ["in the last week of the plan", {}, "2026-11-09"],
    ["after it", {}, WEEK],
    ["in a week off", { off: ["2026-11-16"] }, "2026-11-16"],
    ["before its start", { start: "2026-12-07" }, WEEK],
  ])("with a pace, %s: only that is said", (_, pace, week) => {
    const progress = progressIn(two, { issues: bothDone, schedule: planned(two, pace) });
    const said = words(progress, week);
    expect(said.endsWith(ALL_DONE)).toBe(true);
    expect(said).not.toMatch(/continue|starts|with these/u);
    expect(renderNext(progress, { week, language: en })).toBe(ALL_DONE);
  });

  it.each([
    ["skipped", two, bothSkipped],
    ["optional and done", extras, bothDone],
  ])("the board says that the course is complete, also if all of it is %s", (_, read, issues) => {
    const progress = progressIn(read, { issues, schedule: planned(read, {}) });
    expect(boardStatus(progress, { week: WEEK, language: en })?.status).toBe("complete");
  });
});

describe("when only optional items are left", () => {
  const mixed = roadmap([phase("One", ["a", topic("b", { id: "one/b", optional: true })], { id: "one" })]);

  it("the praise comes once, with a pace as well", () => {
    const progress = progressIn(mixed, {
      issues: { "one/a": completed("2026-11-03") },
      schedule: planned(mixed, {}),
    });
    expect(words(progress, WEEK).match(/If you want to continue/gu)).toHaveLength(1);
    expect(
      renderNext(progress, { week: WEEK, language: en }).match(/If you want to continue/gu),
    ).toHaveLength(1);
  });
});

test("before the plan starts, what is done already is not in the list to start with", () => {
  const weeks = planned(two, { start: "2026-12-07", aWeek: 2 });
  const progress = progressIn(two, { issues: { "one/a": completed("2026-11-03") }, schedule: weeks });
  expect(words(progress, WEEK)).toContain(
    "with these:\n\n- [b](https://github.com/ada/roadmap/issues/3) · One\n\n",
  );
  const first = planned(two, { start: "2026-12-07" });
  const nothing = progressIn(two, { issues: { "one/a": completed("2026-11-03") }, schedule: first });
  expect(words(nothing, WEEK)).not.toContain("with these");
  expect(words(nothing, WEEK)).toContain("1. [b]");
});

test("a required project of an optional phase does not finish the course", () => {
  const read = roadmap(
    [
      phase(
        "Zero",
        ["x", "y", "z"].map((title) => topic(title, { id: `zero/${title}`, optional: true })),
        { id: "zero", optional: true },
      ),
      phase("One", ["a", "b"], { id: "one" }),
    ],
    { projects: [project("P0", { phase: 0, optional: false })] },
  );
  const progress = progressIn(read, { issues: { "projects/p0": completed("2026-11-02") } });
  expect(progress.count).toMatchObject({ done: 1, total: 3 });
  expect(words(progress, WEEK)).not.toContain("everything that is required");
});

test("a slow pace is not nothing", () => {
  const read = roadmap([
    phase(
      "One",
      Array.from({ length: 20 }, (_, index) => `t${index}`),
      { id: "one" },
    ),
  ]);
  const weeks = planned(read, { start: "2026-05-04" });
  const progress = progressIn(read, { issues: { "one/t0": completed("2026-05-05") }, schedule: weeks });
  expect(words(progress, WEEK)).toContain("So far, you have done 0.03 items a week.");
});

describe("the end at a pace", () => {
  it("is not a week late because a third is not an exact decimal", () => {
    const read = roadmap([phase("One", ["t0", "t1"], { id: "one" })]);
    const weeks = planned(read, { start: "2026-08-03", aWeek: 5 });
    const progress = progressIn(read, { issues: { "one/t0": completed("2026-08-05") }, schedule: weeks });
    const week = weeksAfter("2026-08-03", 3);
    expect(forecast(progress, weeks, week)?.held?.end).toBe(weeksAfter(week, 2));
  });

  it("in hours is the last week of the plan", () => {
    const read = roadmap([
      phase(
        "One",
        Array.from({ length: 40 }, (_, index) => `t${index}`),
        { id: "one" },
      ),
    ]);
    for (const [aWeek, hours] of [
      [1.1, 1.1],
      [3.3, 1.1],
      [0.7, 2.1],
    ] as const) {
      const all = items(read).map((item) => Object.assign({ hours, closedBefore: false }, item));
      const weeks = schedule(all, { unit: "hours", aWeek, start: WEEK, off: [] }, WEEK);
      const last = [...weeks.weeks.values()].toSorted().at(-1);
      expect(forecast(progressIn(read, { schedule: weeks }), weeks, WEEK)?.end).toBe(last);
    }
  });
});
