import { expect, it } from "vitest";
import { CoveredAnew, type CoverageStore } from "./covered-anew.ts";

const counts = (s: number, f: number, b: readonly number[]) => ({ s: { 0: s }, f: { 0: f }, b: { 0: b } });

it("a source is reported when it is new, and then only with a new hit of a statement, a function or a branch", () => {
  const reports = new CoveredAnew();
  const store: CoverageStore = {};
  const reported = (source: ReturnType<typeof counts>): boolean => {
    store["week.ts"] = source;
    reports.reduce(store);
    return "week.ts" in store;
  };
  expect(reported(counts(0, 0, [0, 0]))).toBe(true);
  expect(reported(counts(0, 0, [0, 0]))).toBe(false);
  expect(reported(counts(1, 0, [0, 0]))).toBe(true);
  expect(reported(counts(1, 1, [0, 0]))).toBe(true);
  expect(reported(counts(0, 0, [0, 1]))).toBe(true);
  expect(reported(counts(7, 7, [0, 7]))).toBe(false);
  expect(reported(counts(0, 0, [1, 0]))).toBe(true);
});

it("what was taken out is put back for the next tests, because they count there", () => {
  const reports = new CoveredAnew();
  const source = counts(1, 1, [1]);
  const store: CoverageStore = { "week.ts": source };
  reports.reduce(store);
  reports.reduce(store);
  expect(store).toEqual({});
  reports.restore(store);
  expect(store["week.ts"]).toBe(source);
});
