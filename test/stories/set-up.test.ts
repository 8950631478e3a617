/** A fork without issues: one pull request, and the sync continues when issues are on. */
import { expect, test } from "vitest";
import { withBadge } from "../../src/set-up/readme-badge.ts";
import { openStage, SMALL_ROADMAP } from "./stage.ts";

test("without the right to turn issues on, one pull request says what to do, and only one", async () => {
  const stage = await openStage({ issues: false });
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests).toEqual([
    "query viewer repository",
    "query repository",
    "query repository",
    "mutation createRef",
    "mutation createCommitOnBranch",
    "mutation createPullRequest",
  ]);
  const [pull, ...more] = stage.github.repository(stage.fork).pullRequests();
  expect(more).toEqual([]);
  expect(pull).toMatchObject({ title: "Set up Waymark", head: "waymark/set-up", base: "main" });
  expect(pull?.body).toContain("/ada/roadmap/settings#features");
  expect(pull?.body).toContain("Then 7 issues open automatically");
  await stage.sync();
  expect(stage.github.repository(stage.fork).pullRequests()).toHaveLength(1);
  expect(stage.github.repository(stage.fork).issues()).toEqual([]);
});

test("a pull request that was closed without merging is an answer: nothing more is said", async () => {
  const stage = await openStage({ issues: false });
  await stage.sync();
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  stage.learner.closePullRequest(pull);
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests.filter((operation) => !/^(?:query|GET)/u.test(operation))).toEqual([]);
});

test("merged and with issues on, it goes on by itself and keeps what the pull request brought", async () => {
  const stage = await openStage({ issues: false });
  await stage.sync();
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  stage.learner.merge(pull);
  stage.learner.enableIssues(stage.repository);
  expect(await stage.sync()).toMatchObject({ kind: "synced", failures: [], files: { kind: "committed" } });
  const fork = stage.github.repository(stage.fork);
  expect(fork.issues()).toHaveLength(8);
  expect(fork.files()["README.md"]?.toString()).toContain(
    "# Python roadmap\n[![Progress](.github/waymark/badge.svg)](progress.md) <!-- waymark:badge -->\n\nA structured",
  );
  expect(Object.keys(fork.files())).toContain(".github/roadmap.yml");
});

test("the badge goes into the README that GitHub shows, and the text says what is really added", async () => {
  const stage = await openStage({
    issues: false,
    roadmap: "# My notes\n\nSee the plan.\n",
    files: { ".github/roadmap.yml": "enabled: true\nsource: docs/plan.md\n", "docs/plan.md": SMALL_ROADMAP },
  });
  await stage.sync({ call: "asked" });
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  expect(pull.body).toContain("It adds: a workflow, the badge in your README.");
  stage.learner.merge(pull);
  const fork = stage.github.repository(stage.fork);
  expect(fork.file("README.md")).toContain("# My notes\n[![Progress]");
  expect(fork.file("docs/plan.md")).toBe(SMALL_ROADMAP);
  stage.learner.enableIssues(stage.repository);
  await stage.sync({ call: "asked" });
  const off = "enabled: true\nsource: docs/plan.md\nbadge: false\n";
  stage.learner.push(stage.repository, { ".github/roadmap.yml": off }, "No badge");
  await stage.sync({ call: "asked", turn: "now" });
  expect(fork.file("README.md")).toBe("# My notes\n\nSee the plan.\n");
});

test("a ticked box in the pull request keeps the badge out of the README", async () => {
  const stage = await openStage({ issues: false });
  const readme = stage.github.repository(stage.fork).file("README.md");
  await stage.sync();
  const [pull] = stage.repository.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  const box = "- [ ] Do not add the badge to my README";
  expect(pull.body).toContain(box);
  stage.learner.editPullRequest(pull, { body: pull.body.replace(box, box.replace(" ]", "x]")) });
  stage.learner.merge(pull);
  stage.learner.enableIssues(stage.repository);
  const fork = stage.github.repository(stage.fork);
  await stage.sync();
  expect(fork.file("README.md")).toBe(readme);
  expect(fork.file("progress.md")).toContain("0 of 7 done");
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a ticked box says that the learner knows the optional first phase, and the next steps begin after it", async () => {
  const roadmap = SMALL_ROADMAP.replace("## Phase 1: Basics", "## Phase 1: Basics (optional)");
  const box = "- [ ] I already know **Phase 1: Basics**";
  const next = async (tick: boolean) => {
    const stage = await openStage({ issues: false, roadmap });
    await stage.sync();
    const [pull] = stage.repository.pullRequests.values();
    if (pull === undefined) throw new Error("no pull request was opened");
    expect(pull.body).toContain(box);
    if (tick) stage.learner.editPullRequest(pull, { body: pull.body.replace(box, box.replace(" ]", "x]")) });
    stage.learner.merge(pull);
    stage.learner.enableIssues(stage.repository);
    await stage.sync();
    const first = (text: string) => /^1\. \[(.*?)\].*$/mu.exec(text)?.[0].replace(/\(.*?\)/u, "");
    const file = stage.github.repository(stage.fork).file("progress.md") ?? "";
    return [first(stage.issue("Your progress").body), first(file)];
  };
  expect(await next(false)).toEqual(Array(2).fill("1. [Variables] · Phase 1: Basics · optional"));
  expect(await next(true)).toEqual(Array(2).fill("1. [Files] · Phase 2: Beyond"));
});

test("`badge: false` takes the badge out of the README and keeps the file for other places", async () => {
  const stage = await openStage();
  const fork = stage.github.repository(stage.fork);
  const readme = fork.file("README.md") ?? "";
  const files = { "README.md": withBadge(readme, "README.md"), ".github/roadmap.yml": "badge: false\n" };
  stage.learner.push(stage.repository, files, "No badge");
  await stage.sync();
  expect(fork.file("README.md")).toBe(readme);
  expect(fork.file(".github/waymark/badge.svg")).toContain("<svg");
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("an App that covers all repositories stays out of one that nobody chose", async () => {
  const stage = await openStage();
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync({ call: "covered" })).toMatchObject({ kind: "stayed-out" });
  });
  expect(requests).toEqual(["query viewer repository"]);
});
