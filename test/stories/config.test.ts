/** An invalid config: the learner or the author sees the problem, and nothing is done with the config. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

const BAD = { ".github/roadmap.yml": "enabeld: true\n" };

test("before the first sync nothing is opened, and the reason names line, column and the nearest key", async () => {
  const stage = await openStage({ files: BAD });
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync()).toMatchObject({
      kind: "stayed-out",
      reason: expect.stringMatching(/\.github\/roadmap\.yml:1:1 .*enabeld.*enabled/u),
    });
  });
  expect(requests).toEqual(["query viewer repository"]);
});

test("after it the tracking issue says so until it is fixed, and nothing else changes", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.learner.push(stage.repository, BAD, "Break the config");
  expect(await stage.requestsOf(() => stage.sync())).toEqual([
    "query viewer repository",
    "mutation addLabelsToLabelable updateIssue",
  ]);
  expect(stage.issue("Your progress").body).toContain("The config has an error");
  await expect(stage.regenerate()).rejects.toThrow("enabeld");
  stage.learner.push(stage.repository, { ".github/roadmap.yml": "enabled: true\n" }, "Fix it");
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.issue("Your progress").body).not.toContain("The config has an error");
});

test("a tracking issue that GitHub refuses to edit is reported, not passed over", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.learner.push(stage.repository, BAD, "Break the config");
  const fault = { kind: "alias-error", alias: 1, type: "FORBIDDEN", message: "No." } as const;
  stage.github.faults.next({ match: "updateIssue", fault });
  expect(await stage.sync()).toMatchObject({ kind: "stopped", tracking: { name: "Refused", said: "No." } });
});

test("progress: false keeps the issues and writes no file; the Action says why it stays out", async () => {
  const stage = await openStage({ files: { ".github/roadmap.yml": "progress: false\n" } });
  expect(await stage.sync({ turn: "now" })).toMatchObject({
    kind: "synced",
    failures: [],
    files: { kind: "not-wanted" },
  });
  expect(stage.repository.issues.size).toBe(8);
  expect(stage.github.repository(stage.fork).files()["progress.md"]).toBeUndefined();
  expect(await stage.regenerate()).toMatchObject({
    kind: "stayed-out",
    reason: "`.github/roadmap.yml` says `progress: false`.",
  });
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual(["query viewer repository"]);
});
