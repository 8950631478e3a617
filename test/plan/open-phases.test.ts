/** When each phase opens, depending on the progress in the phases before it. */
import { describe, expect, test } from "vitest";
import { desire } from "../../src/plan/desire.ts";
import type { Opening } from "../../src/model/desired.ts";
import { openPhases } from "../../src/plan/open-phases.ts";
import { issue, phase, project, roadmap, topic } from "../builders.ts";

const course = (
  closed: readonly string[],
  given: { open?: Opening; optional?: boolean; deleted?: readonly string[] } = {},
) => {
  const { open = "phase by phase", optional = false, deleted = [] } = given;
  const numbers = ["one", "two", "three", "four", "five"];
  const wanted = roadmap(
    [
      phase(
        "First",
        numbers.map((title) => topic(title, { id: `first/${title}`, optional })),
        { optional },
      ),
      phase("Second", [topic("Six", { id: "second/six" })]),
      phase("Third", ["seven"]),
    ],
    { projects: [project("Game", { phase: 1 }), project("Loose")] },
  );
  const desired = desire(wanted, { board: false, open });
  const issueOf = (item: string) => (closed.includes(item) ? issue(1, { state: "completed" }) : null);
  const isOpened = openPhases(desired, issueOf, new Set(deleted));
  return desired.issues.filter(isOpened).map(({ item }) => item);
};

const FIRST = ["first/one", "first/two", "first/three", "first/four", "first/five"];

describe("phase by phase", () => {
  test("the first phase opens, and what belongs to none", () => {
    expect(course([])).toEqual([...FIRST, "projects/loose"]);
  });

  test("three of five are not nearly all; four are, and the next phase opens with its project", () => {
    expect(course(FIRST.slice(0, 3))).not.toContain("second/six");
    expect(course(FIRST.slice(0, 4))).toEqual([...FIRST, "second/six", "projects/game", "projects/loose"]);
  });

  test("an issue that somebody deleted does not hold the next phase back", () => {
    expect(course(FIRST.slice(0, 3), { deleted: FIRST.slice(4) })).not.toContain("second/six");
    expect(course(FIRST.slice(0, 3), { deleted: FIRST.slice(3) })).toContain("second/six");
    expect(course([], { deleted: FIRST })).toContain("second/six");
  });

  test("when all are done, all are open", () => {
    expect(course([...FIRST, "second/six", "third/seven"])).toContain("third/seven");
  });

  test("an optional phase holds nothing back", () => {
    expect(course([], { optional: true })).toContain("second/six");
  });
});

test("otherwise everything opens at once", () => {
  expect(course([], { open: "all" })).toHaveLength(9);
});
