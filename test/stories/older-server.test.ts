/** GitHub Enterprise Server that is older than boards, pins, sub-issues and dependencies: everything else works. */
import { expect, test } from "vitest";
import { openStage } from "./stage.ts";

const LACKS = [
  "Repository.projectsV2",
  "Issue.projectItems",
  "Mutation.createProjectV2",
  "Mutation.createProjectV2Field",
  "Mutation.updateProjectV2",
  "Mutation.addProjectV2ItemById",
  "Mutation.updateProjectV2ItemFieldValue",
  "Issue.isPinned",
  "Mutation.pinIssue",
  "Issue.parent",
  "Issue.subIssuesSummary",
  "CreateIssueInput.parentIssueId",
  "Mutation.addSubIssue",
  "Mutation.removeSubIssue",
  "Issue.blockedBy",
  "Mutation.addBlockedBy",
  "Mutation.removeBlockedBy",
  "IssueComment.isPinned",
  "Issue.pinnedIssueComment",
  "Mutation.pinIssueComment",
  "Mutation.unpinIssueComment",
  "Issue.stateReason(enableDuplicate)",
];

test("a whole course works without a board and without a pin, and after an update it gets both", async () => {
  const stage = await openStage({ owner: "organization" });
  const { world } = stage.github;
  world.schemaLacks = LACKS;
  const first = await stage.requestsOf(async () => {
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], tracking: null });
  });
  expect(first).toEqual([
    // The read with fields that the server does not know.
    "graphql",
    "query __type",
    "query viewer repository",
    "mutation createLabel",
    "POST /repos/{owner}/{repo}/milestones",
    "POST /repos/{owner}/{repo}/milestones",
    // The numbers after the last known issue: another run may have opened some since.
    "query viewer repository",
    "mutation createIssue",
    "mutation createIssue",
    "mutation createCommitOnBranch",
    "mutation createIssue",
  ]);
  expect(stage.repository.issues.size).toBe(8);
  expect(stage.github.boards(stage.owner)).toEqual([]);
  const writes = async () =>
    (await stage.requestsOf(() => stage.sync({ turn: "now" }))).filter((one) =>
      /^(?:mutation|POST|PATCH|PUT) /u.test(one),
    );
  expect(await writes()).toEqual([]);
  stage.learner.close(stage.issue("Variables"));
  expect(await writes()).toEqual(["mutation createCommitOnBranch addLabelsToLabelable updateIssue"]);
  const project = stage.issue("Word counter");
  expect(project.labels.map(({ name }) => name)).toEqual(["project", "locked"]);
  world.schemaLacks = [];
  await stage.sync({ turn: "now" });
  expect(stage.issue("Your progress").subIssues).toHaveLength(7);
  expect(project.blockedBy.map(({ title }) => title)).toEqual(["Loops (for, while)", "Files"]);
  expect(project.labels.map(({ name }) => name)).toEqual(["project"]);
  expect(stage.github.boards(stage.owner)[0]?.items).toHaveLength(7);
  expect(stage.repository.pinned.includes(stage.issue("Your progress"))).toBe(true);
  expect(await writes()).toEqual([]);
});

test("without a board in the config, one unknown field refuses nothing either", async () => {
  const stage = await openStage({ files: { ".github/roadmap.yml": "board: false\n" } });
  stage.github.world.schemaLacks = LACKS;
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], board: null });
  expect(stage.repository.issues.size).toBe(8);
  expect(stage.github.repository(stage.fork).file("progress.md")).toContain("0 of 7 done");
});
