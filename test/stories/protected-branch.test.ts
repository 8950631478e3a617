/**
 * A default branch that does not allow direct commits: one pull request contains the files, is kept up to date, and is
 * closed when it is not needed any more.
 */
import { expect, test } from "vitest";
import {
  addRuleset,
  createBranch,
  headOf,
  onTheWebsite,
  openPullRequest,
  type PullRequest,
} from "github-emulator";
import { APP_SLUG, openStage, type Stage } from "./stage.ts";

const pulls = (stage: Stage): readonly PullRequest[] => [...stage.repository.pullRequests.values()];

function onlyPull(stage: Stage): PullRequest {
  const [pull, ...more] = pulls(stage);
  expect(more).toEqual([]);
  if (pull === undefined) throw new Error("no pull request was opened");
  return pull;
}

const onBranch = (stage: Stage, branch: string) =>
  stage.github.repository(stage.fork).files(branch)["progress.md"] ?? "";

async function protectedFork(): Promise<Stage> {
  const stage = await openStage();
  stage.learner.protectBranch(stage.repository, "main");
  await stage.sync();
  stage.clock.advance(3_600_000);
  return stage;
}

/** The pinned issue shows the picture, now that it is there. */
const TRACKED = "mutation addLabelsToLabelable updateIssue";

const writes = (requests: readonly string[]) =>
  requests.filter((operation) => operation.startsWith("mutation"));

test("the files go to a pull request, whose words say why and how to do without it", async () => {
  const stage = await protectedFork();
  const pull = onlyPull(stage);
  expect(pull).toMatchObject({ state: "OPEN", head: "waymark/progress", base: "main" });
  expect(pull.body).toContain("does not allow direct commits");
  expect(pull.body).toContain("/ada/roadmap/settings/rules");
  expect(onBranch(stage, "waymark/progress")).toContain("0 of 7 done");
  expect(onBranch(stage, "main")).toBe("");
  const carried = stage.github.repository(stage.fork).files("waymark/progress");
  expect(carried[".github/workflows/waymark.yml"]).toContain(`app: ${APP_SLUG}`);
});

test("the pinned issue shows no picture before the pull request with it is merged, and the picture right after", async () => {
  const stage = await protectedFork();
  const picture = /<img src="[^"]*\/ada\/roadmap\/raw\/HEAD\/\.github\/waymark\/picture-light\.svg"/u;
  expect(stage.issue("Your progress").body).not.toMatch(/<picture>|progress\.md/u);
  stage.learner.merge(onlyPull(stage));
  await stage.sync();
  expect(stage.issue("Your progress").body).toMatch(picture);
  expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
});

test("a ruleset, which words its refusal in another way, leads to the same", async () => {
  const stage = await openStage();
  addRuleset(stage.github.world, stage.repository, ["main"]);
  expect(await stage.sync()).toMatchObject({ kind: "synced", files: { kind: "proposed" } });
  expect(onlyPull(stage).state).toBe("OPEN");
});

test("under a ruleset it is used again for a close, and is moot once its files are there", async () => {
  const stage = await openStage();
  addRuleset(stage.github.world, stage.repository, ["main"]);
  await stage.sync();
  stage.clock.advance(3_600_000);
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.sync({ turn: "now" })).toMatchObject({
    files: { kind: "proposed", number: onlyPull(stage).number },
  });
  expect(onBranch(stage, "waymark/progress")).toContain("1 of 7 done");
  stage.learner.merge(onlyPull(stage));
  expect(onBranch(stage, "main")).toContain("1 of 7 done");
  expect(writes(await stage.requestsOf(() => stage.sync({ turn: "now" })))).toEqual([TRACKED]);
});

test("a second sync writes nothing; a close is one commit on the same pull request", async () => {
  const stage = await protectedFork();
  expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
  stage.learner.close(stage.issue("Variables"));
  const requests = await stage.requestsOf(async () => {
    expect(await stage.regenerate()).toMatchObject({ files: { kind: "proposed" } });
  });
  expect(requests).toEqual(["query viewer repository", "mutation createCommitOnBranch"]);
  expect(onBranch(stage, "waymark/progress")).toContain("1 of 7 done");
  expect(onlyPull(stage).state).toBe("OPEN");
  expect(writes(await stage.requestsOf(() => stage.regenerate()))).toEqual([]);
});

test("once merged, the next change opens a new one from a branch that starts again", async () => {
  const stage = await protectedFork();
  stage.learner.merge(onlyPull(stage));
  expect(writes(await stage.requestsOf(() => stage.sync({ turn: "now" })))).toEqual([TRACKED]);
  expect(onBranch(stage, "main")).toContain("0 of 7 done");
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.sync({ turn: "now" })).toMatchObject({ files: { kind: "proposed" } });
  expect(pulls(stage).map(({ state }) => state)).toEqual(["MERGED", "OPEN"]);
  expect(onBranch(stage, "waymark/progress")).toContain("1 of 7 done");
});

test("one whose files came to the branch in another way is moot: it is closed, and says so", async () => {
  const stage = await protectedFork();
  const pull = onlyPull(stage);
  const files = stage.github.repository(stage.fork).files("waymark/progress");
  stage.learner.unprotectBranch(stage.repository, "main");
  stage.learner.push(stage.repository, files, "By hand");
  await stage.sync({ turn: "now" });
  expect(pull.state).toBe("CLOSED");
  expect(pull.body).toContain("there is nothing left to merge");
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.sync({ turn: "now" })).toMatchObject({ files: { kind: "committed" } });
});

test("closed by the learner without merging, it is not opened again, and the run says why nothing is written", async () => {
  const stage = await protectedFork();
  stage.learner.closePullRequest(onlyPull(stage));
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.sync({ turn: "now" })).toMatchObject({
    files: { kind: "refused", said: "Changes must be made through a pull request." },
  });
  expect(onlyPull(stage).state).toBe("CLOSED");
});

test("the same when its branch was deleted with it", async () => {
  const stage = await protectedFork();
  stage.learner.closePullRequest(onlyPull(stage));
  stage.learner.deleteHeadBranch(onlyPull(stage));
  expect(await stage.sync({ turn: "now" })).toMatchObject({ files: { kind: "refused" } });
  expect(pulls(stage)).toHaveLength(1);
});

test("the same while GitHub does not say whether there was one", async () => {
  const stage = await protectedFork();
  stage.learner.closePullRequest(onlyPull(stage));
  stage.learner.deleteHeadBranch(onlyPull(stage));
  stage.learner.close(stage.issue("Variables"));
  stage.github.faults.next({
    match: ({ body }) => body.includes("FindFilesPlace"),
    fault: {
      kind: "field-error",
      path: /^repository\.pullRequests$/u,
      type: "ARGUMENT_LIMIT",
      message: "Sorry",
    },
  });
  expect(await stage.sync({ turn: "now" })).toMatchObject({ files: { kind: "refused" } });
  expect(pulls(stage)).toHaveLength(1);
  expect(stage.repository.branches.has("waymark/progress")).toBe(false);
});

test("an App that may bypass the rule commits directly", async () => {
  const stage = await openStage();
  stage.learner.protectBranch(stage.repository, "main", [`${APP_SLUG}[bot]`, APP_SLUG]);
  expect(await stage.sync()).toMatchObject({ files: { kind: "committed" } });
  expect(pulls(stage)).toEqual([]);
});

test("an Action that may not open pull requests says where to open it by hand", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.learner.protectBranch(stage.repository, "main");
  stage.learner.close(stage.issue("Variables"));
  const link = "/ada/roadmap/compare/main...waymark%2Fprogress?expand=1";
  expect(await stage.regenerate()).toMatchObject({
    files: { kind: "refused", said: expect.stringContaining(link) },
  });
  expect(onBranch(stage, "waymark/progress")).toContain("1 of 7 done");
});

test("a stranger's pull request from a branch of the same name in a fork of theirs does not count as ours", async () => {
  const stage = await openStage();
  await stage.sync();
  const { user } = stage.stranger;
  const theirs = stage.stranger.fork({ source: stage.repository, owner: user });
  const { world } = stage.github;
  const [main] = theirs.branches.values();
  if (main === undefined) throw new Error("a fork has a branch");
  createBranch(world, onTheWebsite(user), theirs, "waymark/progress", headOf(main).oid);
  stage.stranger.push(theirs, { "progress.md": "Mine" }, "Forged", "waymark/progress");
  openPullRequest(world, onTheWebsite(user), stage.repository, {
    title: "Update your progress",
    body: "",
    base: "main",
    head: "waymark/progress",
    headRepository: theirs,
    draft: false,
  });
  expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
});
