/** A board that is not wanted, and one that somebody else keeps. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

const NO_BOARD = { ".github/roadmap.yml": "board: false\n" };

test.each(["organization", "user"] as const)(
  "`board: false` makes none in the account of an %s, and the tracking issue says nothing of one",
  async (owner) => {
    const stage = await openStage({ owner, files: NO_BOARD });
    await stage.sync();
    expect(stage.github.boards(stage.owner)).toEqual([]);
    const { body } = stage.issue("Your progress");
    expect(body).toContain("### Board\n");
    expect(body).not.toMatch(/Your board|a real one/u);
  },
);

test("a board that is not wanted any more stays as it is, for whoever wants to keep it", async () => {
  const stage = await openStage({ owner: "organization" });
  await stage.sync();
  stage.learner.push(stage.repository, NO_BOARD, "No board");
  stage.learner.close(stage.issue("Variables"));
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests.filter((one) => /project/iu.test(one))).toEqual([]);
  expect(stage.github.boards(stage.owner)).toMatchObject([{ closed: false }]);
  expect(stage.issue("Your progress").body).toContain("Your board: ");
});
