import { describe, expect, it } from "vitest";
import { createApp } from "../src/changes/apps.ts";
import { createOrganization, createUser } from "../src/changes/create-account.ts";
import { createWorld } from "../src/changes/create-world.ts";
import { createBranch } from "../src/changes/move-branch.ts";
import { openPullRequest } from "../src/changes/pull-requests.ts";
import { installedOn } from "../src/model/app.ts";
import { realClock } from "../src/model/clock.ts";
import { headOf } from "../src/model/git.ts";
import type { Repository } from "../src/model/repository.ts";
import { onTheWebsite } from "../src/model/token.ts";
import { person } from "../src/person/person.ts";

/** Ada has `ada/roadmap`, Bob has no role, and `octo` is Ada's organization. */
function scene({ login = "ada" } = {}) {
  const world = createWorld(realClock);
  const user = createUser(world, "ada");
  createUser(world, "bob");
  const octo = createOrganization(world, "octo", [user]);
  const ada = person(world, "ada");
  const repository = ada.createRepository({
    owner: user,
    name: "roadmap",
    files: { "README.md": "# Roadmap", "old.md": "old" },
  });
  const events: string[] = [];
  world.on((event) => {
    events.push("action" in event ? `${event.name}.${event.action}` : event.name);
  });
  return { world, ada, octo, repository, events, somebody: person(world, login) };
}

const read = (
  repository: Repository,
  path: string,
  branch = repository.defaultBranch,
): string | undefined => {
  const found = repository.branches.get(branch);
  return found === undefined ? undefined : headOf(found).files.get(path)?.content.toString("utf8");
};

describe("a person with an issue", () => {
  it("types bodies that come back with CRLF, and ticks a box in them", () => {
    const { ada, repository } = scene();
    const issue = ada.openIssue(repository, "Views", "- [ ] functions\n- [ ] classes\n");
    expect(issue.body).toBe("- [ ] functions\r\n- [ ] classes\r\n");
    ada.tick(issue, "classes");
    expect(issue.body).toBe("- [ ] functions\r\n- [x] classes\r\n");
    ada.untick(issue, "classes");
    expect(issue.body).toBe("- [ ] functions\r\n- [ ] classes\r\n");
    expect(() => ada.tick(issue, "mixins")).toThrow("No box in the issue says «mixins»");
  });

  it("closes with a reason, reopens, labels, assigns and comments, each with its event", () => {
    const { ada, repository, events } = scene();
    const issue = ada.openIssue(repository, "Views");
    ada.close(issue, "NOT_PLANNED");
    expect(issue).toMatchObject({ state: "CLOSED", stateReason: "NOT_PLANNED", closedBy: ada.user });
    ada.reopen(issue);
    ada.createLabel(repository, "mine");
    ada.label(issue, "Mine");
    ada.assign(issue, ["ada"]);
    ada.comment(issue, "On it");
    ada.unlabel(issue, "mine");
    ada.assign(issue, []);
    expect(events).toEqual([
      "issues.opened",
      "issues.closed",
      "issues.reopened",
      "label.created",
      "issues.labeled",
      "issues.assigned",
      "issue_comment.created",
      "issues.unlabeled",
      "issues.unassigned",
    ]);
  });

  it("of somebody else can comment and open, but neither close nor edit", () => {
    const { ada, somebody, repository } = scene({ login: "bob" });
    const issue = ada.openIssue(repository, "Views");
    somebody.comment(issue, "Nice");
    const own = somebody.openIssue(repository, "A question");
    somebody.close(own);
    expect(own.state).toBe("CLOSED");
    expect(() => somebody.close(issue)).toThrow("bob has the role read in ada/roadmap, not triage");
    expect(() => somebody.edit(issue, { title: "Mine now" })).toThrow(/not write/);
    expect(() => somebody.deleteIssue(issue)).toThrow(/not admin/);
  });
});

describe("a person with files", () => {
  it("pushes, and merges a pull request with what happened meanwhile", () => {
    const { world, ada, repository, events } = scene();
    const main = repository.branches.get("main");
    if (main === undefined) throw new Error("No main");
    createBranch(world, onTheWebsite(ada.user), repository, "set-up", headOf(main).oid);
    ada.push(repository, { "workflow.yml": "on: issues" }, "Add it", "set-up");
    ada.push(repository, { "note.md": "note", "old.md": null }, "A note");
    const pullRequest = openPullRequest(world, onTheWebsite(ada.user), repository, {
      title: "Set up",
      body: "",
      base: "main",
      head: "set-up",
      headRepository: repository,
      draft: false,
    });
    events.length = 0;
    ada.merge(pullRequest);
    ada.deleteHeadBranch(pullRequest);
    expect(read(repository, "workflow.yml")).toBe("on: issues");
    expect(read(repository, "note.md")).toBe("note");
    expect(read(repository, "old.md")).toBeUndefined();
    expect(pullRequest).toMatchObject({ state: "MERGED", mergedBy: ada.user });
    expect(events).toEqual(["push", "pull_request.closed", "delete", "push"]);
  });

  it("syncs a fork: moved on, merged, or with its own commits thrown away", () => {
    const { ada, octo, repository } = scene();
    const fork = ada.fork({ source: repository, owner: octo });
    expect(fork).toMatchObject({ hasIssues: false, actions: { forkApproved: false } });
    ada.push(repository, { "README.md": "# Better" }, "Better");
    ada.syncFork(fork, "update");
    expect(fork.branches.get("main")?.commits).toHaveLength(2);
    ada.push(fork, { "progress.md": "3 of 46" }, "Progress");
    ada.push(repository, { "README.md": "# Best" }, "Best");
    ada.syncFork(fork, "update");
    expect([read(fork, "README.md"), read(fork, "progress.md")]).toEqual(["# Best", "3 of 46"]);
    ada.push(repository, { "README.md": "# Beyond" }, "Beyond");
    ada.syncFork(fork, "update");
    expect(read(fork, "README.md")).toBe("# Beyond");
    ada.syncFork(fork, "discard");
    expect([read(fork, "README.md"), read(fork, "progress.md")]).toEqual(["# Beyond", undefined]);
    ada.push(fork, { "README.md": "# Mine" }, "Mine");
    ada.push(repository, { "README.md": "# Theirs" }, "Theirs");
    expect(() => ada.syncFork(fork, "update")).toThrow("There are merge conflicts");
  });

  it("is kept out of a protected branch unless listed", () => {
    const { ada, repository } = scene();
    ada.protectBranch(repository, "main");
    expect(() => ada.push(repository, { "a.md": "a" }, "A")).toThrow("through a pull request");
    ada.protectBranch(repository, "main", ["ada"]);
    ada.push(repository, { "a.md": "a" }, "A");
    expect(read(repository, "a.md")).toBe("a");
  });
});

describe("a person with settings", () => {
  it("turns issues and Actions on without an event", () => {
    const { ada, octo, repository, events } = scene();
    const fork = ada.fork({ source: repository, owner: octo });
    events.length = 0;
    expect(() => ada.openIssue(fork, "Too early")).toThrow("Repository has disabled issues");
    ada.enableIssues(fork);
    ada.enableActions(fork);
    expect(events).toEqual([]);
    expect(fork).toMatchObject({ hasIssues: true, actions: { enabled: true, forkApproved: true } });
    expect(ada.openIssue(fork, "In time").number).toBe(1);
  });

  it("runs a workflow by hand where it may run and has the trigger", () => {
    const { ada, octo, repository, events, world } = scene();
    const path = ".github/workflows/learn.yml";
    ada.push(repository, { [path]: "on: workflow_dispatch\n", "x.md": "x" }, "Learn");
    const fork = ada.fork({ source: repository, owner: octo });
    expect(() => ada.runWorkflow(fork, path)).toThrow("There is no workflow");
    ada.enableActions(fork);
    events.length = 0;
    ada.runWorkflow(fork, path);
    expect(events).toEqual(["workflow_dispatch"]);
    ada.push(fork, { [path]: "on: push\n" }, "Only pushes");
    expect(() => ada.runWorkflow(fork, path)).toThrow("no workflow_dispatch event trigger");
    expect(() => person(world, "bob").runWorkflow(fork, path)).toThrow("bob has the role");
  });

  it("renames, transfers, hides, archives and deletes, each with its event", () => {
    const { world, ada, octo, repository, events } = scene();
    ada.rename(repository, "course");
    ada.transfer(repository, octo);
    ada.makePrivate(repository);
    ada.makePublic(repository);
    ada.changeDefaultBranch(repository, "trunk");
    ada.archive(repository);
    expect(() => ada.push(repository, { "a.md": "a" }, "A")).toThrow("archived");
    ada.unarchive(repository);
    expect(world.findRepository("ada/roadmap")).toBe(repository);
    expect(world.repository("octo/course").defaultBranch).toBe("trunk");
    ada.deleteRepository(repository);
    expect(() => world.repository("octo/course")).toThrow("No repository octo/course");
    expect(events).toEqual([
      "repository.renamed",
      "repository.transferred",
      "repository.privatized",
      "repository.publicized",
      "create",
      "push",
      "repository.edited",
      "repository.archived",
      "repository.unarchived",
      "repository.deleted",
    ]);
  });

  it("has to be an admin for it", () => {
    const { somebody, repository } = scene({ login: "bob" });
    expect(() => somebody.enableIssues(repository)).toThrow(/not admin/);
    expect(() => somebody.push(repository, { "a.md": "a" }, "A")).toThrow(/not write/);
  });
});

describe("a person with Apps and boards", () => {
  it("installs an App on what they choose, and changes the choice", () => {
    const { world, ada, repository, somebody, events } = scene({ login: "bob" });
    const { app } = createApp(world, { slug: "waymark", owner: ada.user, permissions: {}, events: [] });
    expect(() => somebody.install(app, ada.user, [repository])).toThrow("bob does not own ada");
    const installation = ada.install(app, ada.user, [repository]);
    const other = ada.createRepository({ owner: ada.user, name: "other" });
    expect(installedOn(installation, other)).toBe(false);
    ada.addToInstallation(installation, [other]);
    ada.removeFromInstallation(installation, [repository]);
    expect([installedOn(installation, other), installedOn(installation, repository)]).toEqual([true, false]);
    ada.suspend(installation);
    ada.unsuspend(installation);
    ada.uninstall(installation);
    expect(events).toEqual([
      "installation.created",
      "repository.created",
      "installation_repositories.added",
      "installation_repositories.removed",
      "installation.suspend",
      "installation.unsuspend",
      "installation.deleted",
    ]);
  });

  it("drags a card into a column", () => {
    const { ada, octo, repository } = scene();
    const board = ada.createBoard(octo, "Course");
    const card = ada.addCard(board, ada.openIssue(repository, "Views"));
    ada.moveCard(card, "In Progress");
    const [value] = card.values.values();
    const { field } = value ?? {};
    const options = field?.kind === "SingleSelectField" ? field.options : [];
    expect(
      options.find(({ id }) => value?.value.kind === "single-select" && id === value.value.optionId),
    ).toMatchObject({ name: "In Progress" });
    expect(() => ada.moveCard(card, "Nowhere")).toThrow("no option «Nowhere»");
  });
});
