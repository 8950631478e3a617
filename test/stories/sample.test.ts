import { describe, expect, it } from "vitest";
import { DAYS, pointsOf, seedOf } from "./sample.ts";

const points = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("the share of a crash matrix that a run tries", () => {
  it.each([1, 3, 8, 15, 40])("of %i points leaves none out over sixteen days", (count) => {
    const tried = Array.from({ length: DAYS }, (_, day) =>
      pointsOf(points(count), { kind: "share", seed: 20_000 + day }, 5),
    );
    expect(new Set(tried.flat())).toEqual(new Set(points(count)));
    expect(tried.every((share) => share.length > 0)).toBe(true);
  });

  it("is a sixteenth of them", () => {
    expect(pointsOf(points(40), { kind: "share", seed: 2 }, 0)).toEqual([3, 19, 35]);
  });

  it("is another one for each test of a scene", () => {
    const first = [0, 1, 2].map((turn) => pointsOf(points(16), { kind: "share", seed: 16 }, turn)[0]);
    expect(first).toEqual([1, 2, 3]);
  });

  it("is everything in the full run, and nothing where there is nothing", () => {
    expect(pointsOf(points(20), { kind: "all" }, 3)).toEqual(points(20));
    expect(pointsOf([], { kind: "share", seed: 1 }, 0)).toEqual([]);
  });

  it("changes at midnight, UTC", () => {
    const midnight = Date.parse("2026-11-24T00:00:00Z");
    expect(seedOf(midnight)).toBe(seedOf(midnight - 1) + 1);
    expect(seedOf(midnight + 86_399_999)).toBe(seedOf(midnight));
  });
});
