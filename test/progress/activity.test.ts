/** When a learner began, was last active and finished. */
import { describe, expect, it } from "vitest";
import type { ActualIssue } from "../../src/model/actual.ts";
import { renderProgressJson } from "../../src/record/render-progress-json.ts";
import { parseProgressJson } from "../../src/record/parse-progress-json.ts";
import { quietWeeks } from "../../src/progress/quiet-weeks.ts";
import { recordedActivity, recordedIssues } from "../../src/record/written-here.ts";
import { phase, roadmap, topic } from "../builders.ts";
import { completed, progressIn, skipped, type Standing } from "./course.ts";

const optional = (title: string, id: string) => topic(title, { id, optional: true });

const pair = roadmap([
  phase("Basics", [
    topic("First", { id: "basics/first", parts: ["Read", "Write"] }),
    topic("Second", { id: "basics/second" }),
    optional("Extra", "basics/extra"),
  ]),
]);

/** Progress with these issues: both were opened on 1 November. */
function standing(issues: Readonly<Record<string, Partial<ActualIssue>>>, more: Standing = {}) {
  return progressIn(pair, { issues, ...more });
}

const TODAY = "2026-11-30";
/** What the next run reads from the file of this one. */
const recordOf = (progress: ReturnType<typeof standing>) =>
  recordedActivity(parseProgressJson(renderProgressJson(progress)), TODAY);

const at = (day: string): Partial<ActualIssue> => ({ updatedAt: `${day}T09:00:00Z` });

describe("startedOn", () => {
  it("is the day of the first issue, and null before any is opened", () => {
    const later = { createdAt: "2026-11-03T10:00:00Z" };
    const first = { createdAt: "2026-10-30T10:00:00Z" };
    const opened = standing({ "basics/first": later, "basics/second": first, "basics/extra": later });
    expect(opened.startedOn).toBe("2026-10-30");
    expect(standing({}, { opened: false }).startedOn).toBeNull();
  });
});

describe("inProgressSince", () => {
  it("is the day of the issue's last change when it is first seen in progress", () => {
    const [first, second] =
      standing({ "basics/first": { assigned: true, ...at("2026-11-05") } }).phases[0]?.topics ?? [];
    expect(first?.inProgressSince).toBe("2026-11-05");
    expect(second?.inProgressSince).toBeNull();
  });

  it("stays when the issue changes later, and ends with the state", () => {
    const recorded = recordOf(standing({ "basics/first": { assigned: true, ...at("2026-11-05") } }));
    const later = standing({ "basics/first": { assigned: true, ...at("2026-11-20") } }, { recorded });
    expect(later.phases[0]?.topics[0]?.inProgressSince).toBe("2026-11-05");
    const done = standing({ "basics/first": completed("2026-11-21") }, { recorded });
    expect(done.phases[0]?.topics[0]?.inProgressSince).toBeNull();
  });
});

describe("lastActivityOn", () => {
  it("is null until the learner does something, whatever Waymark changes in the issues", () => {
    const recorded = recordOf(standing({}));
    expect(standing({ "basics/first": at("2026-11-20") }, { recorded }).lastActivityOn).toBeNull();
    expect(standing({}, { opened: false }).lastActivityOn).toBeNull();
  });

  it("is the day of the last close, also of a skip", () => {
    const closed = standing({
      "basics/first": completed("2026-11-10"),
      "basics/second": skipped("2026-11-12"),
    });
    expect(closed.lastActivityOn).toBe("2026-11-12");
  });

  it("moves when a part is ticked, and stays on a run that sees nothing new", () => {
    const begun = standing({ "basics/first": { body: "- [x] Read", ...at("2026-11-05") } });
    expect(begun.lastActivityOn).toBe("2026-11-05");
    const ticked = { body: "- [x] Read\n- [x] Write", ...at("2026-11-09") };
    const next = standing({ "basics/first": ticked }, { recorded: recordOf(begun) });
    expect(next.lastActivityOn).toBe("2026-11-09");
    const same = { ...ticked, ...at("2026-11-25") };
    expect(standing({ "basics/first": same }, { recorded: recordOf(next) }).lastActivityOn).toBe(
      "2026-11-09",
    );
  });

  it("moves when the learner asks for help or reopens an item, and never goes back", () => {
    const closed = standing({ "basics/first": completed("2026-11-10") });
    const asks = standing(
      {
        "basics/first": completed("2026-11-10"),
        "basics/second": { labels: ["Stuck"], ...at("2026-11-13") },
      },
      { recorded: recordOf(closed) },
    );
    expect(asks.phases[0]?.topics[1]?.stuck).toBe(true);
    expect(asks.lastActivityOn).toBe("2026-11-13");
    const reopened = { state: "open", reopened: true, ...at("2026-11-09") } as const;
    const back = standing({ "basics/first": reopened }, { recorded: recordOf(closed) });
    expect(back.lastActivityOn).toBe("2026-11-10");
  });

  it("does not move because the last file is older than these fields", () => {
    const old = parseProgressJson(
      renderProgressJson(standing({})).replaceAll(/ *"(?:stuck|inProgressSince)": .*\n/gu, ""),
    );
    expect(old?.progress?.phases[0]?.topics[0]).not.toHaveProperty("stuck");
    const issues = { "basics/first": { labels: ["stuck"], ...at("2026-11-13") } };
    expect(standing(issues, { recorded: recordedActivity(old, TODAY) }).lastActivityOn).toBeNull();
  });
});

describe("a file that somebody edited by hand", () => {
  const text = renderProgressJson(standing({ "basics/first": { assigned: true, ...at("2026-11-05") } }));

  it.each(["abc", "", "2026-13-01", "2026-02-31", "9999-12-31", "2026-11-05T10:00:00Z", "2026-12-01"])(
    "has no day %j: the issues say when something happened",
    (day) => {
      const edited = parseProgressJson(text.replaceAll("2026-11-05", day));
      const recorded = recordedActivity(edited, TODAY);
      expect(recorded.lastActivityOn).toBeNull();
      const again = standing({ "basics/first": { assigned: true, ...at("2026-11-20") } }, { recorded });
      expect(again.phases[0]?.topics[0]?.inProgressSince).toBe("2026-11-20");
      expect(quietWeeks(again, "2026-11-30")).toBe(1);
    },
  );

  it.each([0, -3, 2 ** 31, 1e15])("has no issue %i, because GitHub cannot be asked for it", (number) => {
    const edited = parseProgressJson(text.replace('"issue": 2,', `"issue": ${number},`));
    expect(recordedIssues(edited)).toEqual(
      new Map([
        ["basics/second", 3],
        ["basics/extra", 4],
      ]),
    );
  });
});

describe("finishedOn", () => {
  const [first, second] = [completed("2026-11-10"), skipped("2026-11-12")];

  it("is the day when the last required item was closed, even if an optional one comes later", () => {
    const issues = {
      "basics/first": first,
      "basics/second": second,
      "basics/extra": completed("2026-11-20"),
    };
    expect(standing(issues).finishedOn).toBe("2026-11-12");
  });

  it("is null while a required item is left, or if none is required", () => {
    expect(standing({ "basics/first": first }).finishedOn).toBeNull();
    const free = roadmap([phase("Free", [optional("Extra", "free/extra")])]);
    expect(progressIn(free, { issues: { "free/extra": first } }).finishedOn).toBeNull();
  });
});

describe("stuck", () => {
  it("ends when the issue is closed", () => {
    const issues = { "basics/first": { ...completed("2026-11-10"), labels: ["stuck"] } };
    expect(standing(issues).phases[0]?.topics[0]?.stuck).toBe(false);
  });
});
