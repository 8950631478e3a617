/** The plan that removes Waymark: first what keeps it from starting again, last the tracking issue. */
import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import type { Actual } from "../../src/model/actual.ts";
import { describePlan, groupLine } from "../../src/plan/describe-plan.ts";
import { matchIssues, stoppingIssues } from "../../src/plan/match-issues.ts";
import { planRemoval, type RemovalInputs } from "../../src/plan/plan-removal.ts";
import { actual, issue, itemIssue, repository } from "../builders.ts";

const workflow = { ".github/workflows/waymark.yml": { kind: "text", text: "" } } as const;
const tracking = (number: number, more: Parameters<typeof issue>[1] = {}) =>
  issue(number, { body: writeManagedBody({ kind: "tracking" }, "Progress"), ...more });
const path = ".github/roadmap.yml";

function removal(state: Partial<Actual>, more: Partial<RemovalInputs> = {}) {
  const whole = actual(state);
  const stopped = stoppingIssues(whole).length > 0;
  const optOut = { path, files: new Map(stopped ? [] : [[path, "enabled: false\n"]]) };
  const matched = matchIssues(whole, new Set());
  return planRemoval({ actual: whole, matched, labelled: stopped, stopped, optOut, ...more });
}

const lines = (...given: Parameters<typeof removal>) =>
  describePlan(removal(...given), { known: new Map(), language: en, withReasons: true }).map((group) =>
    groupLine(group, en),
  );

test("the label comes first, the tracking issues last, the items in between by number", () => {
  const issues = [
    tracking(1),
    itemIssue(2, "a/second"),
    itemIssue(3, "a/done", { state: "completed" }),
    itemIssue(4, "a/first"),
    itemIssue(5, "a/second"),
    tracking(6),
  ];
  const { changes } = removal({ files: workflow, issues });
  expect(changes.map((change) => [change.what, "number" in change ? change.number : null])).toEqual([
    ["tracking", 1],
    ["file", null],
    ["file", null],
    ["issue", 2],
    ["issue", 4],
    ["issue", 5],
    ["issue", 6],
    ["issue", 1],
  ]);
  expect(lines({ files: workflow, issues })).toEqual([
    "Waymark turned off: the pinned issue",
    "1 changed file: .github/roadmap.yml",
    "1 deleted file: .github/workflows/waymark.yml",
    "5 issues closed as not planned: a/second, a/first, a/second, the pinned issue, the pinned issue",
  ]);
});

test("what is closed and labelled already needs nothing", () => {
  const labels = ["waymark", "waymark:off"];
  expect(removal({ issues: [tracking(1, { state: "not-planned", labels })] })).toEqual({
    changes: [],
    undecided: [],
  });
});

test("without a tracking issue the config says no; where there is no commit yet, nothing can", () => {
  expect(lines({})).toEqual(["1 changed file: .github/roadmap.yml"]);
  expect(lines({}, { stopped: true, optOut: { path, files: new Map() } })).toEqual([]);
  expect(lines({ repository: repository({ head: null }) })).toEqual([]);
});

test("a config that cannot be edited, and an issue whose author is in doubt, are told", () => {
  const author = { kind: "user", login: "eve" } as const;
  const doubted = removal(
    { issues: [itemIssue(1, "a/b", { author })], writers: { eve: null } },
    { optOut: { path, files: new Map() } },
  );
  expect(doubted.changes).toEqual([]);
  expect(doubted.undecided.map(({ item }) => item)).toEqual([path, "a/b"]);
});

test("only a tracking issue's label stops, no matter who wrote the issue; the same label elsewhere does not", () => {
  const labels = ["waymark:off"];
  const author = { kind: "user", login: "eve" } as const;
  const issues = [
    issue(1, { labels }),
    itemIssue(2, "a/b", { labels }),
    tracking(3, { author, labels }),
    tracking(4),
  ];
  expect(stoppingIssues({ issues }).map(({ number }) => number)).toEqual([3]);
});
