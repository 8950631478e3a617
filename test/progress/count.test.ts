/** Counting done items and totals, as the documentation promises. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemState } from "../../src/model/item-state.ts";
import { count } from "../../src/progress/count.ts";

const required = (state: ItemState, times = 1) =>
  Array.from({ length: times }, () => ({ state, optional: false }));
const optional = (state: ItemState, times = 1) =>
  Array.from({ length: times }, () => ({ state, optional: true }));

describe("count", () => {
  it("keeps optional items beside the count, done or not", () => {
    expect(count([...required("open", 46), ...optional("open", 5)])).toEqual({
      done: 0,
      total: 46,
      percent: 0,
      optional: { done: 0, total: 5 },
      skipped: 0,
      inProgress: 0,
    });
    expect(count([...required("open", 46), ...optional("done", 1), ...optional("open", 4)])).toMatchObject({
      done: 0,
      total: 46,
      percent: 0,
      optional: { done: 1, total: 5 },
    });
  });

  it("rounds down: 3 of 46 are 6 percent", () => {
    expect(count([...required("done", 3), ...required("open", 43)])).toMatchObject({
      done: 3,
      total: 46,
      percent: 6,
    });
  });

  it("leaves out what is skipped, required or not", () => {
    expect(
      count([...required("done"), ...required("skipped"), ...required("open"), ...optional("skipped")]),
    ).toMatchObject({ done: 1, total: 2, percent: 50, optional: { done: 0, total: 0 }, skipped: 2 });
  });

  it("shows 1 percent as soon as something is done, however long the way", () => {
    expect(count([...required("done"), ...required("open", 499)]).percent).toBe(1);
  });

  it("shows 99 percent as long as one required item is left", () => {
    expect(count([...required("done", 499), ...required("in-progress")]).percent).toBe(99);
  });

  it("is 100 percent when everything required is skipped, and 0 when nothing is required", () => {
    expect(count(required("skipped", 2)).percent).toBe(100);
    expect(count([...required("skipped", 2), ...optional("open")]).percent).toBe(100);
    expect(count(optional("skipped", 2)).percent).toBe(100);
    expect(count([...optional("skipped"), ...optional("open")]).percent).toBe(0);
    expect(count(optional("open", 2)).percent).toBe(0);
    expect(count(optional("done", 2)).percent).toBe(0);
    expect(count([]).percent).toBe(0);
  });

  it("reaches 100 exactly when nothing required is left, and never goes beyond", () => {
    const item = fc.record({
      state: fc.constantFrom<ItemState>("open", "in-progress", "done", "skipped"),
      optional: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (all) => {
        const { done, total, percent } = count(all);
        const requiredOnes = all.filter((each) => !each.optional);
        const left = requiredOnes.some(({ state }) => state === "open" || state === "in-progress");
        expect(done).toBeLessThanOrEqual(total);
        expect(percent === 100 && requiredOnes.length > 0).toBe(!left && requiredOnes.length > 0);
        expect(percent > 0 || done === 0).toBe(true);
      }),
    );
  });
});
