/**
 * A repository that changes during the course: archived, renamed, transferred, made private, deleted, or without its
 * issues.
 */
import { expect, test } from "vitest";
import { deleteBranch, onTheWebsite } from "github-emulator";
import { RepositoryMissing } from "../../src/model/errors.ts";
import { APP_PERMISSIONS, openStage, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const READ = "query viewer repository";

async function begun(options: Parameters<typeof openStage>[0] = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync();
  stage.clock.advance(HOUR);
  return stage;
}

/** The message of a run, in its report or in an error, and its requests to GitHub. */
async function observed(stage: Stage, act: () => Promise<unknown>) {
  let said: unknown;
  const requests = await stage.requestsOf(async () => {
    try {
      said = await act();
    } catch (error) {
      said = error instanceof RepositoryMissing ? error.message : error;
    }
  });
  return { said, requests };
}

const progressMd = (stage: Stage, branch?: string) =>
  stage.github.repository(`${stage.owner}/${stage.repository.name}`).files(branch)["progress.md"] ?? "";

test("archived: App and Action leave it as it is, and go on when it is taken back", async () => {
  const stage = await begun();
  stage.learner.close(stage.issue("Variables"));
  stage.learner.archive(stage.repository);
  const reason = "The repository is archived, so nothing in it can be changed.";
  const said = { kind: "stayed-out", reason };
  expect(await observed(stage, () => stage.sync())).toEqual({
    said: { ...said, words: reason, why: "obstacle" },
    requests: [READ],
  });
  expect(await observed(stage, () => stage.regenerate())).toEqual({ said, requests: [READ] });
  stage.learner.unarchive(stage.repository);
  expect(await stage.sync({ turn: "now" })).toMatchObject({ files: { kind: "committed" } });
});

test("renamed: links follow once, the same issues go on, and then nothing is written", async () => {
  const stage = await begun();
  stage.learner.rename(stage.repository, "my-course");
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.repository.issues.size).toBe(8);
  expect(stage.issue("Variables").body).toContain("/ada/my-course/milestone/1");
  expect(progressMd(stage)).toContain("/ada/my-course/issues/");
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
});

test("transferred to an account that the token does not cover: nothing is written, and the new name is said", async () => {
  const stage = await begun();
  stage.github.createOrganization("school", ["ada"]);
  stage.learner.transfer(stage.repository, stage.github.world.owner("school"));
  const message =
    "The repository ada/roadmap moved to school/roadmap, so nothing was done. Use the new name, with a token or an App that has access to it.";
  expect(await observed(stage, () => stage.sync())).toEqual({ said: message, requests: [READ] });
});

test("made private: everything goes on, for the App and for the Action with its few rights", async () => {
  const stage = await begun();
  stage.learner.makePrivate(stage.repository);
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.regenerate()).toMatchObject({ files: { kind: "committed" } });
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], files: { kind: "unchanged" } });
});

test("deleted: one read, and a sentence that says so", async () => {
  const stage = await begun();
  stage.learner.deleteRepository(stage.repository);
  const message =
    "There is no repository ada/roadmap that Waymark can see. Check the spelling, and that the token or the App has access to it.";
  expect(await observed(stage, () => stage.sync())).toEqual({ said: message, requests: [READ] });
});

test("another default branch: the next files are committed there, and the old branch stays as it was", async () => {
  const stage = await begun();
  stage.learner.changeDefaultBranch(stage.repository, "trunk");
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.sync({ turn: "now" })).toMatchObject({ files: { kind: "committed" } });
  expect(progressMd(stage, "trunk")).toContain("1 of 7 done");
  expect(progressMd(stage, "main")).toContain("0 of 7 done");
});

test("the default branch renamed, so that the old name is gone: the next files are committed under the new one", async () => {
  const stage = await begun();
  const { learner, repository, github } = stage;
  const main = repository.branches.get("main");
  if (main === undefined) throw new Error("there is no branch main");
  learner.changeDefaultBranch(repository, "trunk");
  deleteBranch(github.world, onTheWebsite(learner.user), main);
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  learner.close(stage.issue("Variables"));
  expect(await stage.regenerate()).toMatchObject({ files: { kind: "committed" } });
  expect(progressMd(stage, "trunk")).toContain("1 of 7 done");
  expect([...repository.branches.keys()]).toEqual(["trunk"]);
});

test("issues turned off by the learner after they were on: that is an answer, nothing is turned on or proposed", async () => {
  for (const permissions of [undefined, { ...APP_PERMISSIONS, administration: "write" as const }]) {
    const stage = await begun(permissions === undefined ? {} : { permissions });
    stage.learner.disableIssues(stage.repository);
    const reason = `Issues are off. Turn them on at ${stage.github.url}/ada/roadmap/settings#features`;
    expect(await observed(stage, () => stage.sync())).toEqual({
      said: { kind: "waiting", for: "person", reason, again: null },
      requests: [READ],
    });
  }
});

test("the default branch is renamed while a run goes on: the files go to the new one, without a pull request", async () => {
  const stage = await openStage();
  const { repository, github, learner } = stage;
  const rename = () => {
    const old = repository.branches.get("main");
    learner.changeDefaultBranch(repository, "trunk");
    if (old !== undefined) deleteBranch(github.world, onTheWebsite(learner.user), old);
  };
  github.faults.next({
    match: "mutation createCommitOnBranch",
    fault: { kind: "call", when: "before", run: rename },
  });
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], files: { kind: "committed" } });
  expect(progressMd(stage, "trunk")).toContain("0 of ");
  expect([...repository.branches.keys()]).toEqual(["trunk"]);
  expect(repository.pullRequests.size).toBe(0);
  expect(await stage.requestsOf(() => stage.sync())).toEqual([READ]);
});

test("without a commit: it is not a roadmap, and nothing is opened", async () => {
  const stage = await openStage({ copied: true });
  stage.repository.branches.clear();
  const reason = "There is no file `README.md`.";
  expect(await observed(stage, () => stage.sync({ call: "asked" }))).toEqual({
    said: { kind: "stayed-out", reason, words: reason, why: "absent" },
    requests: [READ],
  });
});

test("a copy that is not a fork, with no config, is left alone until somebody asks", async () => {
  const stage = await openStage({ copied: true });
  const reason = "The repository is not a fork, and no `.github/roadmap.yml` says `enabled: true`.";
  expect(await observed(stage, () => stage.sync())).toEqual({
    said: { kind: "stayed-out", reason, words: reason, why: "decided" },
    requests: [READ],
  });
  stage.learner.push(stage.repository, { ".github/roadmap.yml": "enabled: true\n" }, "Yes");
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [] });
  expect(stage.repository.issues.size).toBe(8);
});
