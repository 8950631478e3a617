import { describe, expect, it } from "vitest";
import {
  acceptPermissions,
  changeSelection,
  createApp,
  installApp,
  suspendInstallation,
  uninstallApp,
} from "../src/changes/apps.ts";
import { addItem, archiveItem, removeItem, setValue } from "../src/changes/board-items.ts";
import { createBoard } from "../src/changes/boards.ts";
import { closeIssue, reopenIssue } from "../src/changes/close-issue.ts";
import { addComment, deleteComment, editComment } from "../src/changes/comments.ts";
import { commitFiles, defaultBranchOf } from "../src/changes/commit-files.ts";
import { createOrganization, createUser } from "../src/changes/create-account.ts";
import { createRepository, forkRepository } from "../src/changes/create-repository.ts";
import { createWorld } from "../src/changes/create-world.ts";
import { dispatchRepository, dispatchWorkflow } from "../src/changes/dispatch.ts";
import {
  deleteIssue,
  editIssue,
  lockIssue,
  pinIssue,
  transferIssue,
  unpinIssue,
} from "../src/changes/edit-issue.ts";
import { editRepository, renameRepository } from "../src/changes/edit-repository.ts";
import { setAssignees, setLabels, setMilestone } from "../src/changes/issue-attributes.ts";
import { createLabel, deleteLabel, editLabel } from "../src/changes/labels.ts";
import { createMilestone, deleteMilestone, editMilestone } from "../src/changes/milestones.ts";
import { createBranch, deleteBranch } from "../src/changes/move-branch.ts";
import { openIssue } from "../src/changes/open-issue.ts";
import { mergePullRequest, openPullRequest } from "../src/changes/pull-requests.ts";
import { realClock } from "../src/model/clock.ts";
import { blobOf, headOf } from "../src/model/git.ts";
import { onTheWebsite } from "../src/model/token.ts";
import { Urls } from "../src/server/urls.ts";
import type { Json } from "../src/webhooks/examples.ts";
import { examplesOf, isJson } from "../src/webhooks/examples.ts";
import { actionOf, payloadOf } from "../src/webhooks/payload.ts";

/** Keys that depend on where something happened, not on what happened. */
const OF_THE_PLACE = new Set(["organization", "installation", "requester"]);

/** Every path of the example that the payload lacks or has with another type. Null matches everything. */
function differences(example: unknown, payload: unknown, path: string): string[] {
  if (example === null || payload === null) return [];
  if (Array.isArray(example)) {
    if (!Array.isArray(payload)) return [`${path} is no list`];
    if (example.length === 0 || payload.length === 0) return [];
    return differences(example[0], payload[0], `${path}[0]`);
  }
  if (!isJson(example)) return typeof example === typeof payload ? [] : [`${path} is ${typeof payload}`];
  if (!isJson(payload)) return [`${path} is no object`];
  // Some examples of `issues` are about a pull request, and this emulator keeps the two apart.
  const ofPullRequest = path === ".issue" ? "pull_request" : null;
  return Object.entries(example).flatMap(([key, value]) => {
    if ((path === "" && OF_THE_PLACE.has(key)) || key === ofPullRequest) return [];
    if (path.endsWith("permissions") || path.endsWith("inputs") || path.endsWith("client_payload")) return [];
    return key in payload
      ? differences(value, payload[key], `${path}.${key}`)
      : [`${path}.${key} is missing`];
  });
}

/** Creates one of each event, and keeps the payloads as the App would receive them. */
function everything(): ReadonlyMap<string, { readonly event: string; readonly payload: Json }> {
  const world = createWorld(realClock);
  const ada = createUser(world, "ada");
  const octo = createOrganization(world, "octo", [ada]);
  const cause = onTheWebsite(ada);
  const { app } = createApp(world, {
    slug: "waymark",
    owner: ada,
    permissions: { issues: "write" },
    events: ["issues"],
  });
  const seen = new Map<string, { event: string; payload: Json }>();
  const urls = new Urls("http://localhost:1");
  const source = createRepository(world, cause, { owner: ada, name: "roadmap" });
  const installation = installApp(world, cause, app, octo, "all");
  world.on((event) => {
    const action = actionOf(event);
    const payload = payloadOf(event, urls, installation);
    seen.set(action === null ? event.name : `${event.name}.${action}`, { event: event.name, payload });
  });
  installApp(world, cause, app, ada, [source]);
  const fork = forkRepository(world, cause, { source, owner: octo });
  const repository = createRepository(world, cause, { owner: octo, name: "course" });
  changeSelection(world, cause, installation, "added", [repository]);
  changeSelection(world, cause, installation, "removed", [fork]);
  const label = createLabel(world, cause, repository, { name: "bug", color: "ff0000", description: null });
  editLabel(world, cause, label, { color: "00ff00" });
  const milestone = createMilestone(world, cause, repository, {
    title: "One",
    description: null,
    dueOn: null,
    state: "OPEN",
  });
  const issue = openIssue(world, cause, repository, { title: "Learn", body: "text" });
  editIssue(world, cause, issue, { title: "Learn more", body: "more" });
  setLabels(world, cause, issue, [label]);
  setLabels(world, cause, issue, []);
  setMilestone(world, cause, issue, milestone);
  setMilestone(world, cause, issue, null);
  setAssignees(world, cause, issue, [ada]);
  setAssignees(world, cause, issue, []);
  setLabels(world, cause, issue, [label]);
  setAssignees(world, cause, issue, [ada]);
  setMilestone(world, cause, issue, milestone);
  pinIssue(world, cause, issue);
  unpinIssue(world, cause, issue);
  lockIssue(world, cause, issue, true);
  lockIssue(world, cause, issue, false);
  closeIssue(world, cause, issue, "COMPLETED");
  reopenIssue(world, cause, issue);
  const comment = addComment(world, cause, issue, "Done?");
  editComment(world, cause, comment, "Done.");
  deleteComment(world, cause, comment);
  const board = createBoard(world, cause, octo, "Course");
  const { item } = addItem(world, cause, board, issue);
  const status = board.fields.find(({ name }) => name === "Status");
  if (status?.kind !== "SingleSelectField") throw new Error("A new board has a Status field");
  const [option] = status.options;
  setValue(world, cause, item, status, { kind: "single-select", optionId: option?.id ?? "" });
  archiveItem(world, cause, item, true);
  archiveItem(world, cause, item, false);
  removeItem(world, cause, item);
  editMilestone(world, cause, milestone, { state: "CLOSED" });
  editMilestone(world, cause, milestone, { state: "OPEN", title: "Two" });
  deleteMilestone(world, cause, milestone);
  deleteLabel(world, cause, label);
  const main = defaultBranchOf(repository);
  const branch = createBranch(world, cause, repository, "set-up", headOf(main).oid);
  const commit = () =>
    commitFiles(world, cause, branch, {
      message: "Change",
      additions: new Map([["a.txt", blobOf(String(branch.commits.length))]]),
      deletions: [],
    });
  commit();
  const pullRequest = openPullRequest(world, cause, repository, {
    title: "Set up",
    body: "text",
    base: "main",
    head: "set-up",
    headRepository: repository,
    draft: false,
  });
  commit();
  mergePullRequest(world, cause, pullRequest);
  addComment(world, cause, pullRequest, "Thanks");
  deleteBranch(world, cause, branch);
  editRepository(world, cause, repository, { description: "A course" });
  renameRepository(world, cause, repository, "class");
  const workflow = {
    ...world.newId("Workflow"),
    path: ".github/workflows/x.yml",
    name: "x",
    state: "active" as const,
    createdAt: world.timestamp(),
    updatedAt: world.timestamp(),
  };
  dispatchWorkflow(world, cause, repository, workflow, "main", { full: "true" });
  dispatchRepository(world, cause, repository, "go-on", { batch: 2 });
  const other = openIssue(world, cause, repository, { title: "Away", body: "" });
  transferIssue(world, cause, other, createRepository(world, cause, { owner: octo, name: "other" }));
  deleteIssue(world, cause, issue);
  suspendInstallation(world, cause, installation, true);
  suspendInstallation(world, cause, installation, false);
  acceptPermissions(world, cause, installation);
  uninstallApp(world, cause, installation);
  return seen;
}

const payloads = everything();

describe("a payload has every key of GitHub's own example, with the same type", () => {
  it.each([...payloads.keys()])("%s", (name) => {
    const { event = "", payload = {} } = payloads.get(name) ?? {};
    const ofAction = examplesOf(event, name.split(".")[1] ?? null);
    const examples = ofAction.length > 0 ? ofAction : examplesOf(event);
    const perExample = examples.map((example) => differences(example, payload, ""));
    // If an action has no example of its own, the keys that all actions of the event share are required.
    const found =
      ofAction.length > 0
        ? perExample.toSorted((a, b) => a.length - b.length)[0]
        : (perExample[0] ?? []).filter((one) => perExample.every((other) => other.includes(one)));
    // GitHub's collection has no example of a board itself.
    expect(examples.length > 0).toBe(event !== "projects_v2");
    expect(found ?? []).toEqual([]);
  });
});

describe("the payloads of the world's events", () => {
  it("are many: the scene lives through all that changes can do", () => {
    expect(payloads.size).toBeGreaterThan(50);
  });

  it("never mention the places of the examples", () => {
    for (const { payload } of payloads.values()) {
      expect(JSON.stringify(payload)).not.toMatch(/Codertocat|Hello-World|\/github\.com|api\.github\.com/);
    }
  });
});
