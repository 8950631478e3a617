/** Three pinned issues of the learner's own, which is as many as GitHub allows. */
import { describe, expect, test } from "vitest";
import { openStage } from "./stage.ts";

test("where three issues are pinned, no run tries to pin one more, and a free place is used once", async () => {
  const stage = await openStage();
  const { learner, repository } = stage;
  const own = ["One", "Two", "Three"].map((title) => learner.openIssue(repository, title));
  for (const issue of own) learner.pin(issue);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(repository.pinned).toEqual(own);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  const [first] = own;
  if (first !== undefined) learner.unpin(first);
  await stage.sync();
  expect(repository.pinned).toContain(stage.issue("Your progress"));
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

describe("whether the pinned issue was unpinned", () => {
  async function unpinned() {
    const stage = await openStage();
    const { learner, repository } = stage;
    const own = ["One", "Two", "Three"].map((title) => learner.openIssue(repository, title));
    for (const issue of own) learner.pin(issue);
    await stage.sync();
    for (const issue of own) learner.unpin(issue);
    return stage;
  }
  const PINS = "query node";

  test("is not asked of one that was deleted meanwhile", async () => {
    const stage = await unpinned();
    const run = () => stage.learner.deleteIssue(stage.issue("Your progress"));
    stage.github.faults.next({ match: PINS, fault: { kind: "call", when: "before", run } });
    expect(await stage.sync()).toMatchObject({ kind: "synced", tracking: { type: "NOT_FOUND" } });
    expect(stage.repository.pinned).toEqual([]);
  });

  test("is asked again if GitHub did not say", async () => {
    const stage = await unpinned();
    stage.github.faults.next({
      match: PINS,
      fault: { kind: "field-error", path: /^node$/u, type: "INTERNAL", message: "Something went wrong" },
    });
    await stage.sync().catch(() => null);
    expect(stage.github.faults.played).toHaveLength(1);
    await stage.sync();
    expect(stage.repository.pinned).toEqual([stage.issue("Your progress")]);
  });
});
