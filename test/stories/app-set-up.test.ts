/**
 * The App on a person's fork: the set-up pull request and everything that a learner may do with it, starting with the
 * click on Install.
 */
import { expect, test } from "vitest";
import type { PullRequest } from "github-emulator";
import { openAppStage, type AppStage } from "./app-stage.ts";
import { APP_PERMISSIONS, APP_SLUG } from "./stage.ts";

const READ = "query viewer repository";
/** The query that checks for an existing pull request, directly before one is opened. */
const LOOK = "query repository";
const BRANCH = "waymark/set-up";
const WORKFLOW = ".github/workflows/waymark.yml";
const CONFIG = ".github/roadmap.yml";

const COMMENTS = "query node";
/** The comments on a pull request, without the mark at the end. */
const said = ({ comments }: PullRequest) =>
  comments.map(({ body }) => body.replace(/\n\n<!-- waymark:setup v1 \w+ -->$/u, ""));

const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:query|GET)/u.test(one));
const waiting = ({ github }: AppStage) =>
  `waiting: Issues are off. Turn them on at ${github.url}/ada/roadmap/settings#features`;
const TRACKED = "mutation addLabelsToLabelable updateIssue";
/** The requests of a first sync of the small roadmap. */
const FIRST_SYNC = [
  "POST /repos/{owner}/{repo}/milestones",
  "mutation createIssue createLabel",
  "POST /repos/{owner}/{repo}/milestones",
  "mutation pinIssue createIssue",
  "mutation createIssue",
  "mutation addBlockedBy",
  "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
];

/** A fork without issues, on which the App has just been installed by name. */
async function installed(): Promise<{ readonly stage: AppStage; readonly pull: PullRequest }> {
  const stage = await openAppStage({ issues: false });
  await stage.install();
  const [pull, ...more] = stage.fork.pullRequests.values();
  if (pull === undefined || more.length > 0) throw new Error("there is not one pull request");
  return { stage, pull };
}

const expectSetUp = ({ fork, view, issue }: AppStage): void => {
  expect(fork.issues.size).toBe(8);
  expect(view.file("progress.md")).toContain("0 of 7 done");
  expect(view.file(WORKFLOW)).toContain(`app: ${APP_SLUG}`);
  expect(issue("Your progress").body).toContain("0 of 7 done");
};

test("issues are turned on before the merge: it goes on with the merge, and a look later writes nothing", async () => {
  const { stage, pull } = await installed();
  expect(stage.visits()).toEqual([waiting(stage)]);
  stage.learner.enableIssues(stage.fork);
  const requests = await stage.requestsOf(() => stage.learner.merge(pull));
  expect(writes(requests)).toEqual(FIRST_SYNC);
  expectSetUp(stage);
  expect(stage.view.file("README.md")).toContain("waymark:badge");
  expect(writes(await stage.requestsOf(() => stage.sweep()))).toEqual([]);
  expect(stage.complaints()).toEqual([]);
});

test("issues are turned on after the merge, of which GitHub tells nobody: it looks again soon, and one comment says what is missing", async () => {
  const { stage, pull } = await installed();
  const merged = await stage.requestsOf(() => stage.learner.merge(pull));
  expect(writes(merged)).toEqual(["mutation addComment"]);
  expect(said(pull)).toEqual([
    `Thank you for merging. One step is left:

- **Issues are off.** Tick _Issues_ under _Features_ in the [settings](${stage.github.url}/ada/roadmap/settings#features). Then 7 issues open automatically.

Waymark looks again 1, 2, 5, 10, 20 and 40 minutes after the merge, and then every hour.`,
  ]);
  for (const minutes of [1, 1, 3]) {
    // Each look only reads: the repository, whose config it is, the set-up pull request and its comments.
    expect(await stage.requestsOf(() => stage.minutesLater(minutes))).toEqual([READ, LOOK, LOOK, COMMENTS]);
  }
  stage.learner.enableIssues(stage.fork);
  const requests = await stage.requestsOf(() => stage.minutesLater(5));
  expect(writes(requests)).toEqual([
    ...FIRST_SYNC.slice(0, -1),
    "mutation updateIssueComment",
    ...FIRST_SYNC.slice(-1),
  ]);
  expectSetUp(stage);
  expect(said(pull)).toEqual([
    `Issues are on, and your course is ready. [Open your issues](${stage.github.url}/ada/roadmap/issues).`,
  ]);
  expect(await stage.requestsOf(() => stage.minutesLater(20))).toEqual([]);
  expect(stage.complaints()).toEqual([]);
});

test("issues stay off after the merge: it looks 1, 2, 5, 10, 20 and 40 minutes later, and then only with the sweep", async () => {
  const { stage, pull } = await installed();
  await stage.requestsOf(() => stage.learner.merge(pull));
  const looks: number[] = [];
  for (let minute = 1; minute <= 50; minute += 1) {
    const requests = await stage.requestsOf(() => stage.minutesLater(1));
    if (requests.includes(LOOK)) looks.push(minute);
  }
  expect(looks).toEqual([1, 2, 5, 10, 20, 40]);
  expect(pull.comments).toHaveLength(1);
  stage.learner.enableIssues(stage.fork);
  await stage.sweep();
  expectSetUp(stage);
});

test("the pull request shows how the roadmap is read, and names the green button only if the fork came with workflows", async () => {
  const { stage, pull } = await installed();
  expect(pull.body)
    .toBe(`Waymark is ready to turn this roadmap into a course: one issue for each thing to learn. You close an issue when you have learned its topic.

Two steps, in any order:

1. **Turn issues on.** In a new fork, they are off. Tick _Issues_ under _Features_ in the [settings](${stage.github.url}/ada/roadmap/settings#features).
1. **Merge this pull request.** It adds: a workflow, the badge in your README, a config to edit (\`.github/roadmap.yml\`).

Then 7 issues open automatically, and one more that shows your progress. Nobody is mentioned or assigned. You get no notifications for these issues unless you watch this repository. To watch less, choose _Watch_ and then _Participating and mentions_ at the top of the repository.

This is how Waymark reads the roadmap:

- **Phase 1: Basics**: Variables · Loops (for, while) · Functions
- **Phase 2: Beyond**: Files · Modules
- **Projects**: Word counter

- [ ] Open the issues phase by phase: the next phase opens when the one before is nearly done <!-- waymark:ask phases -->
- [ ] Do not add the badge to my README <!-- waymark:ask badge -->

Changed your mind? Close this pull request, and Waymark does nothing more here.
`);
  const other = await openAppStage({
    issues: false,
    files: { ".github/workflows/ci.yml": "on: push\njobs: {}\n" },
  });
  await other.install();
  const [third] = other.fork.pullRequests.values();
  expect(third?.body).toContain(`Three steps, in any order:

1. **Turn issues on.** In a new fork, they are off. Tick _Issues_ under _Features_ in the [settings](${other.github.url}/ada/roadmap/settings#features).
1. **Turn Actions on.** They update \`progress.md\` and the badge. Press the green button on the [Actions page](${other.github.url}/ada/roadmap/actions).
1. **Merge this pull request.**`);
  if (third === undefined) throw new Error("no pull request was opened");
  await other.requestsOf(() => other.learner.merge(third));
  expect(said(third)[0]).toContain(`
- Waymark cannot see whether Actions are on. If the [Actions page](${other.github.url}/ada/roadmap/actions) shows a green button, press it.`);
});

test("a tick in the pull request opens the issues phase by phase, unless the config says otherwise", async () => {
  const { stage, pull } = await installed();
  stage.learner.editPullRequest(pull, { body: pull.body.replace("- [ ] Open the", "- [x] Open the") });
  stage.learner.enableIssues(stage.fork);
  await stage.requestsOf(() => stage.learner.merge(pull));
  expect([...stage.fork.issues.values()].map(({ title }) => title)).not.toContain("Modules");
  expect(stage.fork.issues.size).toBe(5);
  stage.learner.push(stage.fork, { [CONFIG]: "enabled: true\nopen: all\n" }, "All at once");
  await stage.quiet();
  expect(stage.fork.issues.size).toBe(8);
});

test("issues are turned on and it is not merged: it goes on with the next look, and a merge later adds the rest", async () => {
  const { stage, pull } = await installed();
  stage.learner.enableIssues(stage.fork);
  expect(writes(await stage.requestsOf(() => stage.sweep()))).toEqual(FIRST_SYNC);
  expectSetUp(stage);
  expect(stage.view.file(CONFIG)).toBeUndefined();
  // The pinned issue remembers the settings and the badge, in case somebody discards the commits.
  expect(writes(await stage.requestsOf(() => stage.learner.merge(pull)))).toEqual([TRACKED]);
  expect(stage.view.file(CONFIG)).toContain("enabled: true");
  expect(stage.view.file("README.md")).toContain("waymark:badge");
});

test("half of it is merged: what is missing comes with the first commit", async () => {
  const { stage, pull } = await installed();
  stage.learner.push(stage.fork, { [WORKFLOW]: null, [CONFIG]: null }, "Only the badge", BRANCH);
  stage.learner.enableIssues(stage.fork);
  expect(writes(await stage.requestsOf(() => stage.learner.merge(pull)))).toEqual(FIRST_SYNC);
  expectSetUp(stage);
  expect(stage.view.file(CONFIG)).toBeUndefined();
});

test("it is edited before the merge: the words stay, and what the files say by then is followed", async () => {
  const { stage, pull } = await installed();
  stage.learner.editPullRequest(pull, { title: "Begin to learn", body: "For the winter." });
  const workflow = `${stage.view.file(WORKFLOW, BRANCH)}# mine\n`;
  const files = { [CONFIG]: "open: phase by phase\n", [WORKFLOW]: workflow };
  stage.learner.push(stage.fork, files, "As I like it", BRANCH);
  await stage.sweep();
  expect(pull).toMatchObject({ title: "Begin to learn", body: "For the winter." });
  stage.learner.enableIssues(stage.fork);
  await stage.requestsOf(() => stage.learner.merge(pull));
  expect(stage.fork.issues.size).toBe(5);
  expect(stage.view.file(WORKFLOW)).toBe(workflow);
  expect(writes(await stage.requestsOf(() => stage.sweep()))).toEqual([]);
});

test("it is edited to a no and merged: nothing is opened, and the log says why", async () => {
  const { stage, pull } = await installed();
  stage.learner.push(stage.fork, { [CONFIG]: "enabled: false\n" }, "Not yet", BRANCH);
  stage.learner.enableIssues(stage.fork);
  const requests = await stage.requestsOf(() => stage.learner.merge(pull));
  expect(new Set(requests)).toEqual(new Set([READ]));
  expect(stage.visits().at(-1)).toBe("stayed-out: `.github/roadmap.yml` says `enabled: false`.");
});

test("it is closed: that is a no, also when issues are turned on for other ends, until it is reopened and merged", async () => {
  const { stage, pull } = await installed();
  expect(await stage.requestsOf(() => stage.learner.closePullRequest(pull))).toEqual([READ]);
  stage.learner.deleteHeadBranch(pull);
  stage.learner.enableIssues(stage.fork);
  stage.learner.openIssue(stage.fork, "A note of mine");
  await stage.quiet();
  expect(writes(await stage.requestsOf(() => stage.sweep()))).toEqual([]);
  const reason = `stayed-out: The set-up pull request was closed without merging, so Waymark does nothing here. To begin, reopen and merge it: ${stage.github.url}/ada/roadmap/pull/1`;
  expect(new Set(stage.visits().slice(1))).toEqual(new Set([reason]));
  expect([...stage.fork.issues.values()].map(({ title }) => title)).toEqual(["A note of mine"]);
  expect(pull.comments).toEqual([]);
});

test("closed and reopened, it begins with the merge", async () => {
  const { stage, pull } = await installed();
  await stage.requestsOf(() => stage.learner.closePullRequest(pull));
  stage.learner.enableIssues(stage.fork);
  stage.learner.reopenPullRequest(pull);
  expect(writes(await stage.requestsOf(() => stage.learner.merge(pull)))).toEqual(FIRST_SYNC);
  expectSetUp(stage);
});

test("with the administration right the pull request says what its merge does, and the merge turns issues on", async () => {
  const permissions = { ...APP_PERMISSIONS, administration: "write" } as const;
  const stage = await openAppStage({ issues: false, permissions });
  await stage.install();
  const [pull] = stage.fork.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  expect(pull.body).toContain("Merging this pull request turns issues on");
  const requests = await stage.requestsOf(() => stage.learner.merge(pull));
  expect(writes(requests)).toEqual(["PATCH /repos/{owner}/{repo}", ...FIRST_SYNC]);
  expectSetUp(stage);
});

test("Actions are never turned on: five minutes after a close the App writes the files", async () => {
  const stage = await openAppStage();
  await stage.install();
  const closed = await stage.requestsOf(() => stage.learner.close(stage.issue("Variables")));
  expect(writes(closed)).toEqual(["mutation addLabelsToLabelable updateIssue"]);
  const before = stage.view.commits().length;
  const later = await stage.requestsOf(() => stage.minutesLater(5));
  expect(later).toEqual([READ, "mutation createCommitOnBranch"]);
  expect(stage.view.file("progress.md")).toContain("1 of 7 done");
  expect(stage.view.commits()).toHaveLength(before + 1);
});
