/** Assigning items to weeks. */
import { describe, expect, test } from "vitest";
import { schedule, type Pace, type TimedItem } from "../../src/model/schedule.ts";

const BEGUN = "2026-11-23";

function item(id: string, more: Partial<TimedItem> = {}): TimedItem {
  return { id, kind: "topic", optional: false, hours: null, closedBefore: false, ...more };
}

function weeksOf(items: readonly TimedItem[], pace: Partial<Pace> = {}, begun = BEGUN) {
  const whole: Pace = { unit: "topics", aWeek: 2, start: null, off: [], ...pace };
  return Object.fromEntries(schedule(items, whole, begun).weeks);
}

const four = ["a", "b", "c", "d"].map((id) => item(id));

describe("a schedule", () => {
  test("gives so many items to each week, in their order", () => {
    expect(weeksOf(four)).toEqual({ a: "2026-11-23", b: "2026-11-23", c: "2026-11-30", d: "2026-11-30" });
  });

  test("counts a project as one, and lets an optional item take no time of its week", () => {
    const items = [item("a"), item("b", { optional: true }), item("p", { kind: "project" }), item("c")];
    expect(weeksOf(items)).toEqual({
      a: "2026-11-23",
      b: "2026-11-23",
      p: "2026-11-23",
      c: "2026-11-30",
    });
  });

  test("has skills due when all else is", () => {
    expect(weeksOf([item("s", { kind: "skill" }), ...four])).toMatchObject({ s: "2026-11-30" });
  });

  test("counts hours where the pace does: as the config says them, two for a topic and six for a project otherwise", () => {
    const items = [item("a", { hours: 1.5 }), item("b"), item("p", { kind: "project" }), item("c")];
    expect(weeksOf(items, { unit: "hours", aWeek: 4 })).toEqual({
      a: "2026-11-23",
      b: "2026-11-23",
      p: "2026-12-07",
      c: "2026-12-07",
    });
  });

  test("fills a week of decimals to the brim", () => {
    const tenths = Array.from({ length: 10 }, (_, index) => item(String(index), { hours: 0.1 }));
    expect(new Set(Object.values(weeksOf(tenths, { unit: "hours", aWeek: 1 })))).toEqual(
      new Set(["2026-11-23"]),
    );
  });

  test("leaves out the weeks off, named by any of their days", () => {
    expect(weeksOf(four, { off: ["2026-12-02", "2026-11-29"] })).toMatchObject({
      a: "2026-12-07",
      c: "2026-12-14",
    });
  });

  test("begins in the week of its first day, but from a Friday on in the next", () => {
    expect(weeksOf(four, { start: "2026-12-10" })).toMatchObject({ a: "2026-12-07" });
    expect(weeksOf(four, { start: "2026-12-11" })).toMatchObject({ a: "2026-12-14" });
    expect(weeksOf(four, {}, "2026-11-29")).toMatchObject({ a: "2026-11-30" });
  });

  test("takes no time for what was done before it begins", () => {
    const items = [item("a", { closedBefore: true }), item("b"), item("c"), item("d")];
    expect(weeksOf(items)).toMatchObject({ c: "2026-11-23", d: "2026-11-30" });
  });

  test("gives no week to what lies more than ten years ahead", () => {
    const weeks = weeksOf([item("a"), item("b", { hours: 1000 })], { unit: "hours", aWeek: 1 });
    expect(weeks).toEqual({ a: "2026-11-30" });
  });
});
