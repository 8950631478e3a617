import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Evidence, Expected } from "../../../tools/demo/expectations.ts";
import { brokenExpectations, SAYS_NEWER } from "../../../tools/demo/expectations.ts";
import type { Outcome } from "../../../tools/demo/outcome.ts";

const expected: Expected = {
  phases: 6,
  items: { topics: 38, skills: 7, projects: 6 },
  closed: 3,
};

const outcome: Outcome = {
  items: { topics: 38, skills: 7, projects: 6 },
  issues: { opened: 52, closed: 3 },
  labels: 5,
  milestones: 6,
  board: { owner: "organization", items: 51, columns: { Todo: 48, "In Progress": 0, Done: 3 } },
  requests: { setup: 36, resync: 1, close: [7, 7, 7] },
  writes: { resync: 0 },
  commits: 3,
  progress: { done: 3, total: 46, percent: 6 },
  badge: "roadmap: 6% (3 of 46)",
};

const evidence: Evidence = {
  outcome,
  boards: 1,
  closedItems: 3,
  pullRequests: 1,
  progressJson: { count: { done: 3, total: 46, percent: 6 } },
  hasProgressMd: true,
  isActionOlder: false,
  failedRuns: [],
};

const withOutcome = (change: Partial<Outcome>): Partial<Evidence> => ({ outcome: { ...outcome, ...change } });

describe("the demo's expectations", () => {
  it("know the words in which the Action says that it is older than the files", async () => {
    expect(await readFile("src/action/say-outcome.ts", "utf8")).toContain(SAYS_NEWER);
  });

  it("hold for the story of the Django roadmap in an organization", () => {
    expect(brokenExpectations(evidence, expected)).toEqual([]);
  });

  it("hold without a board where a person owns the fork", () => {
    const board = { owner: "user" as const, items: 0, columns: {} };
    const own = { ...evidence, boards: 0, outcome: { ...outcome, board } };
    expect(brokenExpectations(own, expected)).toEqual([]);
  });

  it.each<[string, Partial<Evidence>]>([
    ["issues were opened for", withOutcome({ items: { topics: 37, skills: 8, projects: 6 } })],
    ["53 issues are there", withOutcome({ issues: { opened: 53, closed: 3 } })],
    ["5 milestones", withOutcome({ milestones: 5 })],
    ["0 pull requests were opened", { pullRequests: 0 }],
    ["the Action made 4 commits", withOutcome({ commits: 4 })],
    ["sent 2 writes instead of none", withOutcome({ writes: { resync: 2 } })],
    ["2 boards are linked", { boards: 2 }],
    ["50 cards are on the board", withOutcome({ board: { ...outcome.board, items: 50 } })],
    ["2 cards are in Done", withOutcome({ board: { ...outcome.board, columns: { Todo: 49, Done: 2 } } })],
    ["progress.json says null", { progressJson: null }],
    ["progress.json says", { progressJson: { count: { done: 2, total: 46, percent: 4 } } }],
    ["the badge says «roadmap: 5%» at 6%", withOutcome({ badge: "roadmap: 5%" })],
    ["the badge says «nothing»", withOutcome({ badge: null })],
    ["progress.md is missing", { hasProgressMd: false }],
    ["was built from older sources than those of the App: run `npm run build`", { isActionOlder: true }],
    ["run 2 of the Action ended in failure", { failedRuns: ["run 2 of the Action ended in failure: no"] }],
  ])("say that %s", (words, change) => {
    const broken = brokenExpectations({ ...evidence, ...change }, expected);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toContain(words);
  });

  it("say that an item was closed which nobody closed", () => {
    expect(brokenExpectations({ ...evidence, closedItems: 4 }, expected)[0]).toContain("4 items are closed");
  });
});
