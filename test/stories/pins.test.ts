/** Three pinned issues of the learner's own, which is as many as GitHub allows. */
import { expect, test } from "vitest";
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
