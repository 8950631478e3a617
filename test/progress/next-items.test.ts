/** The next items, the current phase, and what was completed when. */
import { describe, expect, it } from "vitest";
import { items } from "../../src/model/items.ts";
import { currentPhase } from "../../src/progress/current-phase.ts";
import { nextItems } from "../../src/progress/next-items.ts";
import { completedByWeek } from "../../src/progress/weeks.ts";
import { phase, roadmap, topic } from "../builders.ts";
import { completed, course, finished, progressIn, skipped, underWay } from "./course.ts";

const titles = (...[progress, most]: Parameters<typeof nextItems>) =>
  nextItems(progress, most).map(({ item }) => item.title);

describe("nextItems", () => {
  it("begins with the optional phase that comes first, because a beginner needs it", () => {
    expect(titles(progressIn(course), 4)).toEqual([
      "Reading a terminal",
      "Files & folders",
      "Git in ten commands",
      "HTML that says what it means",
    ]);
    const issues = { "warm-up/Reading a terminal": completed("2026-11-01") };
    expect(titles(progressIn(course, { issues }), 2)).toEqual(["Files & folders", "Git in ten commands"]);
  });

  it("begins with what is required if the learner knows that phase, or has begun anything else", () => {
    const required = ["HTML that says what it means", "CSS (grid, flex)"];
    expect(titles(progressIn(course, { knowsPrerequisites: true }), 2)).toEqual(required);
    const issues = { "phase-3-servers/routing": { assigned: true } };
    expect(titles(progressIn(course, { issues }), 3)).toEqual(["Routing", ...required]);
  });

  it("leaves out an optional phase that comes later", () => {
    const later = roadmap([
      phase("Basics", ["One"]),
      phase("Extras", [topic("Two", { optional: true })], { optional: true }),
      phase("More", ["Three"]),
    ]);
    expect(titles(progressIn(later), 3)).toEqual(["One", "Three"]);
  });

  it("puts a project after the topics of its phase", () => {
    const issues = Object.fromEntries(
      ["html-that-says-what-it-means", "css-grid-flex", "forms-validation"].map((id) => [
        `phase-2-pages/${id}`,
        completed("2026-11-01"),
      ]),
    );
    const [first] = nextItems(progressIn(course, { issues }), 1);
    expect(first?.item.title).toBe("A page about yourself");
    expect(first?.phase?.title).toBe("Phase 2: Pages");
  });

  it("puts what is begun first, but not a skill, which grows all along", () => {
    expect(titles(progressIn(course, underWay), 3)).toEqual([
      "A page about yourself",
      "Routing",
      "Signals (post_save, pre_delete)",
    ]);
  });

  it("offers the optional ones when nothing required is left, and nothing when nothing is left", () => {
    expect(titles(progressIn(course, finished), 2)).toEqual(["Reading a terminal", "Files & folders"]);
    const all = Object.fromEntries(items(course).map(({ id }) => [id, skipped("2026-11-01")]));
    expect(nextItems(progressIn(course, { issues: all }), 3)).toEqual([]);
  });
});

describe("currentPhase", () => {
  it("is the first with a required topic left", () => {
    expect(currentPhase(progressIn(course))?.title).toBe("Phase 2: Pages");
    expect(currentPhase(progressIn(course, underWay))?.title).toBe("Phase 3: Servers");
  });

  it("is none when all required topics are done or skipped", () => {
    expect(currentPhase(progressIn(course, finished))).toBeNull();
  });
});

describe("completedByWeek", () => {
  it("counts what was completed from Monday to Sunday, and leaves out what was skipped", () => {
    const progress = progressIn(course, {
      issues: {
        "phase-2-pages/css-grid-flex": completed("2026-11-15"),
        "phase-2-pages/forms-validation": completed("2026-11-16"),
        "phase-4-data/migrations": completed("2026-11-22"),
        "skills/tools": skipped("2026-11-23"),
        "skills/editors": completed("2026-11-23"),
      },
    });
    expect(completedByWeek(progress, "2026-11-23", 3)).toEqual([
      { week: "2026-11-09", done: 1 },
      { week: "2026-11-16", done: 2 },
      { week: "2026-11-23", done: 1 },
    ]);
  });

  it("walks back over the turn of the year", () => {
    const issues = { [items(course)[0]?.id ?? ""]: completed("2026-12-30") };
    const progress = progressIn(course, { issues });
    expect(completedByWeek(progress, "2027-01-04", 2).map(({ week }) => week)).toEqual([
      "2026-12-28",
      "2027-01-04",
    ]);
  });
});
