/** The cost of a course of the usual size: it is within its limits, and the README states it correctly. */
import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { DEMO_ROADMAP } from "../../tools/bench/roadmaps.ts";
import { openBenchStage, type BenchOptions, type Cost } from "../../tools/bench/stage.ts";
import { noteChecked } from "../checked-requests.ts";

const page = readFileSync(new URL("../../docs/costs.md", import.meta.url), "utf8");
const REDUCED_BATCH = 5;

async function costs(options: BenchOptions = {}) {
  const stage = await openBenchStage(DEMO_ROADMAP, options);
  onTestFinished(async () => {
    await stage.close();
    noteChecked(stage.github);
  });
  const first = await stage.cost(() => stage.sync());
  const second = await stage.cost(() => stage.sync());
  await stage.clock.sleep(60_000);
  const [, issue] = stage.repository.issues.values();
  if (issue === undefined) throw new Error("A sync opens issues");
  stage.learner.close(issue);
  const action = await stage.cost(() => stage.progress());
  const app = await stage.cost(() => stage.sync());
  return { first, second, action, app };
}

const count = ({ requests }: Cost) => requests.length;
const writes = ({ requests }: Cost) => requests.filter((request) => request.writes).length;
const seconds = (cost: Cost) => Number(cost.seconds.toFixed(1));

test("a first sync with a board, one right after it, and a close stay within their bounds, and the README says so", async () => {
  const [usual, small] = [await costs(), await costs({ largestBatch: REDUCED_BATCH })];
  expect(count(usual.first)).toBeLessThanOrEqual(18);
  expect(usual.first.seconds).toBeLessThanOrEqual(76);
  expect([count(usual.second), writes(usual.second)]).toEqual([1, 0]);
  expect(count(usual.action)).toBe(2);
  expect(count(usual.app)).toBeLessThanOrEqual(3);
  const lines = [
    [
      "first sync of the Django roadmap with a board, requests",
      count(usual.first),
      "≤ 18",
      count(small.first),
    ],
    ["the same, seconds", seconds(usual.first), "≤ 76", seconds(small.first)],
    ["one close, the App: tracking issue and board", count(usual.app), "≤ 3", count(small.app)],
  ];
  for (const line of lines) expect(page).toContain(`| ${line.join(" | ")} |`);
});

test("with a pace, a board has all features within 24 requests, and a close costs the same as without", async () => {
  const config = "pace:\n  topics: 5\n";
  const { first, second, action, app } = await costs({ config });
  expect(count(first)).toBeLessThanOrEqual(24);
  expect([count(second), writes(second)]).toEqual([1, 0]);
  expect([count(action), count(app)]).toEqual([2, 2]);
  const row = `| the same with a pace: weeks, a status update and five views | ${count(first)} | ≤ 24 | |`;
  expect(page).toContain(row);
});
