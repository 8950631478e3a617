/** Closing an issue: what the Action and the App each do. */
import { expect, test } from "vitest";
import type { Remote } from "../../src/model/remote.ts";
import { openStage, type Stage } from "./stage.ts";

async function begun(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync();
  stage.clock.advance(3_600_000);
  return stage;
}

const text = (stage: Stage, path: string) =>
  stage.github.repository(stage.fork).files()[path]?.toString() ?? "";

test("the Action reads once and commits once, and a second run commits nothing", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.requestsOf(() => stage.regenerate())).toEqual([
    "query viewer repository",
    "mutation createCommitOnBranch",
  ]);
  expect(text(stage, "progress.md")).toContain("1 of 7 done (14%)");
  expect(await stage.requestsOf(() => stage.regenerate())).toEqual(["query viewer repository"]);
});

test("the App edits the tracking issue and leaves the files to the Action", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({ files: { kind: "left-to-action", again: 300_000 } });
  });
  expect(requests).toEqual(["query viewer repository", "mutation addLabelsToLabelable updateIssue"]);
});

test("the App writes the files itself once five minutes have gone by without a commit", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.clock.advance(300_000);
  expect(await stage.sync()).toMatchObject({ files: { kind: "committed" } });
  expect(text(stage, "progress.md")).toContain("1 of 7 done");
});

test("App and Action write at the same time, in either order: one commit", async () => {
  for (const order of [0, 1]) {
    const stage = await begun();
    stage.learner.close(stage.issue("Variables"));
    const before = stage.github.repository(stage.fork).commits().length;
    const both = [() => stage.sync({ turn: "now" }), () => stage.regenerate()];
    const outcomes = await Promise.all(
      (order === 0 ? both : both.toReversed()).map(async (run) => await run()),
    );
    const files = outcomes.map((outcome) => ("files" in outcome ? outcome.files.kind : outcome.kind));
    expect(files.toSorted()).toEqual(["committed", "unchanged"]);
    expect(stage.github.repository(stage.fork).commits()).toHaveLength(before + 1);
  }
});

test("where the branch moves again and again, the run waits longer each time, and then says so", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  const before = stage.clock.now();
  const through = (remote: Remote): Remote => ({ ...remote, commit: async () => ({ kind: "moved" }) });
  let report: unknown;
  const requests = await stage.requestsOf(async () => {
    report = await stage.sync({ turn: "now", through });
  });
  expect(report).toMatchObject({
    files: { kind: "refused", said: "the default branch moved 8 times while the files were being written" },
  });
  expect(requests.filter((one) => one === "query viewer repository")).toHaveLength(8);
  // Half a second, and twice as long each time; none after the last try.
  expect(stage.clock.now() - before).toBeGreaterThanOrEqual(63_500);
  expect(stage.clock.now() - before).toBeLessThan(127_500);
});

test("the App moves the card of a closed issue, in three requests", async () => {
  const stage = await begun({ owner: "organization" });
  const issue = stage.issue("Variables");
  stage.learner.close(issue);
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests.length).toBeLessThanOrEqual(3);
  const [board] = stage.github.boards(stage.owner);
  expect(board?.items.find(({ issue: number }) => number === issue.number)?.values["Status"]).toBe("Done");
});

test("counting holds when the learner has sixty issues of their own", async () => {
  const stage = await begun();
  for (let count = 0; count < 60; count += 1) {
    stage.learner.close(stage.learner.openIssue(stage.repository, `My own note ${count}`));
  }
  stage.learner.close(stage.issue("Files"));
  expect(await stage.regenerate()).toMatchObject({ progress: { count: { done: 1, total: 7, percent: 14 } } });
});

test("skipped, reopened and begun items are counted as the design says", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"), "NOT_PLANNED");
  stage.learner.close(stage.issue("Functions"));
  stage.learner.reopen(stage.issue("Functions"));
  stage.learner.tick(stage.issue("Loops (for, while)"), "for");
  const outcome = await stage.regenerate();
  expect(outcome).toMatchObject({ progress: { count: { done: 0, total: 6, percent: 0 } } });
  expect(outcome).toMatchObject({
    progress: {
      phases: [{ topics: [{ state: "skipped" }, { state: "in-progress" }, { state: "open" }] }, {}],
    },
  });
});

test(
  "forty closes in an hour stay within the points that GITHUB_TOKEN has",
  { timeout: 60_000 },
  async () => {
    const stage = await begun();
    for (let close = 0; close < 40; close += 1) {
      const issue = stage.issue("Variables");
      if (close % 2 === 0) stage.learner.close(issue);
      else stage.learner.reopen(issue);
      stage.clock.advance(60_000);
      expect(await stage.regenerate()).toMatchObject({ files: { kind: "committed" } });
    }
  },
);
