/** Whose closes count. */
import { expect, test } from "vitest";
import { withBotCloses, type Closers } from "../../src/plan/bot-closes.ts";
import { actual, issue } from "../builders.ts";

const CLOSERS: Closers = { bots: false, apps: new Set(["waymark"]), selfServed: false };

/** The bot whose close does not count, or null. */
const left = (bot: string, labels: readonly string[] = [], closers: Partial<Closers> = {}) => {
  const closed = issue(1, { state: "completed", closedByBot: bot, labels });
  return withBotCloses(actual({ issues: [closed] }), { ...CLOSERS, ...closers }).issues[0]?.closedByBot;
};

test.each([
  ["Waymark's App", "waymark", [], {}, null],
  ["another App", "stale", [], {}, "stale"],
  ["another App that the config allows", "stale", [], { bots: true }, null],
  ["a card moved to Done", "github-project-automation", [], {}, null],
  ["a merged pull request", "github-merge-queue", [], {}, null],
  ["a workflow beside the App", "github-actions", [], {}, "github-actions"],
  ["the workflow that does all of it", "github-actions", [], { selfServed: true }, null],
  [
    "a workflow for stale issues beside that",
    "github-actions",
    ["Stale"],
    { selfServed: true },
    "github-actions",
  ],
] as const)("%s", (_, bot, labels, closers, expected) => {
  expect(left(bot, labels, closers)).toBe(expected);
});

test("a state in which nothing changes stays the same value, so that it is not matched a second time", () => {
  const state = actual({ issues: [issue(1), issue(2, { state: "completed", closedByBot: "stale" })] });
  expect(withBotCloses(state, CLOSERS)).toBe(state);
});
