/** The first sync of a fork, and the sync right after it. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

test("a person's fork gets labels, milestones, an issue an item, the tracking issue and one commit", async () => {
  const stage = await openStage();
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests).toEqual([
    "query viewer repository",
    "POST /repos/{owner}/{repo}/milestones",
    "mutation createIssue createLabel",
    "POST /repos/{owner}/{repo}/milestones",
    "mutation pinIssue createIssue",
    "mutation createIssue",
    "mutation addBlockedBy",
    "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
  ]);
  const fork = stage.github.repository(stage.fork);
  expect(fork.issues().map(({ title, milestone }) => [title, milestone])).toEqual([
    ["Your progress", null],
    ["Variables", "Phase 1: Basics"],
    ["Loops (for, while)", "Phase 1: Basics"],
    ["Functions", "Phase 1: Basics"],
    ["Files", "Phase 2: Beyond"],
    ["Modules", "Phase 2: Beyond"],
    ["Dev tools", null],
    ["Word counter", "Phase 2: Beyond"],
  ]);
  expect(fork.commits().at(-1)?.changed.toSorted()).toEqual([
    ".github/waymark/badge.json",
    ".github/waymark/badge.svg",
    ".github/waymark/picture-dark.svg",
    ".github/waymark/picture-light.svg",
    ".github/waymark/picture-narrow-dark.svg",
    ".github/waymark/picture-narrow-light.svg",
    ".github/waymark/progress.json",
    ".github/workflows/waymark.yml",
    "progress.md",
  ]);
});

test("an organization's fork gets a board as well, with every item on it, sorted by phase", async () => {
  const stage = await openStage({ owner: "organization" });
  const requests = await stage.requestsOf(() => stage.sync());
  expect(requests).toEqual([
    "query viewer repository",
    "POST /repos/{owner}/{repo}/milestones",
    "mutation createIssue createLabel createProjectV2",
    "POST /repos/{owner}/{repo}/milestones",
    "mutation pinIssue updateProjectV2 createProjectV2Field createIssue",
    "mutation createIssue addProjectV2ItemById",
    ...Array.from({ length: 3 }, () => "POST /orgs/{org}/projectsV2/{project_number}/views"),
    "mutation addProjectV2ItemById updateProjectV2ItemFieldValue",
    "mutation updateProjectV2ItemFieldValue addBlockedBy",
    "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
  ]);
  const [board] = stage.github.boards(stage.owner);
  expect(board?.items.map(({ values }) => [values["Status"], values["Phase"]])).toEqual([
    ["Todo", "Phase 1: Basics"],
    ["Todo", "Phase 1: Basics"],
    ["Todo", "Phase 1: Basics"],
    ["Todo", "Phase 2: Beyond"],
    ["Todo", "Phase 2: Beyond"],
    ["Todo", "Languages & tools"],
    ["Todo", "Phase 2: Beyond"],
  ]);
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a second sync right after the first sends one read and no write", async () => {
  const stage = await openStage();
  await stage.sync();
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});
