/** Projects are blocked by the topics that they need, so that GitHub shows what can be built. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openStage, type Stage } from "./stage.ts";

const PROJECT = "Word counter";
const [LOOPS, FILES] = ["Loops (for, while)", "Files"];
const titles = (issues: readonly { readonly title: string }[]) => issues.map(({ title }) => title);
const blockers = (stage: Stage) => titles(stage.issue(PROJECT).blockedBy);
const labels = (stage: Stage) => stage.issue(PROJECT).labels.map(({ name }) => name);

async function wrote(stage: Stage) {
  const from = stage.github.requests.length;
  await stage.sync();
  return stage.github.requests
    .slice(from)
    .filter((request) => request.writes)
    .map(({ operation }) => operation);
}

const withRoadmap = (stage: Stage, edit: (roadmap: string) => string) =>
  stage.learner.push(
    stage.repository,
    { "README.md": edit(stage.github.repository(stage.fork).file("README.md") ?? "") },
    "Another roadmap",
  );

describe("where GitHub has dependencies", () => {
  test("a project is blocked by what it needs, in one request, and has no label for it", async () => {
    const stage = await openStage();
    const first = await wrote(stage);
    expect(first.filter((operation) => operation === "mutation addBlockedBy")).toHaveLength(1);
    expect(blockers(stage)).toEqual([LOOPS, FILES]);
    expect(labels(stage)).toEqual(["project"]);
    expect(stage.issue(PROJECT).body).toContain("GitHub shows this issue as blocked");
    expect([...stage.repository.labels.keys()]).not.toContain("locked");
    expect(await wrote(stage)).toEqual([]);
  });

  test("the comment that it can be built comes once, and what is learnt again takes it back", async () => {
    const stage = await openStage();
    await stage.sync();
    stage.learner.close(stage.issue(LOOPS));
    await stage.sync();
    expect(stage.issue(PROJECT).comments).toHaveLength(0);
    stage.learner.close(stage.issue(FILES));
    await stage.sync();
    expect(stage.issue(PROJECT).comments).toHaveLength(1);
    expect(stage.issue(PROJECT).body).toContain("gate=ready");
    expect(await wrote(stage)).toEqual([]);
    stage.learner.reopen(stage.issue(FILES));
    await stage.sync();
    expect(stage.issue(PROJECT).body).toContain("gate=locked");
    stage.learner.close(stage.issue(FILES));
    await stage.sync();
    expect(stage.issue(PROJECT).comments).toHaveLength(1);
  });

  test("what it needs follows the roadmap, and a renamed topic stays", async () => {
    const stage = await openStage();
    await stage.sync();
    withRoadmap(stage, (text) => text.replace("files, loops", "modules, loops"));
    expect(await wrote(stage)).toContain("mutation removeBlockedBy");
    expect(blockers(stage)).toEqual([LOOPS, "Modules"]);
    expect(await wrote(stage)).toEqual([]);
    withRoadmap(stage, (text) => text.replace("- Modules", "- Modules and packages"));
    expect(await wrote(stage)).not.toContain("mutation addBlockedBy");
    expect(blockers(stage)).toEqual([LOOPS, "Modules and packages"]);
    expect(await wrote(stage)).toEqual([]);
  });

  test("what a person adds stays, what a person removes stays away", async () => {
    const stage = await openStage();
    await stage.sync();
    stage.learner.unblock(stage.issue(PROJECT), stage.issue(LOOPS));
    stage.learner.block(stage.issue(PROJECT), stage.issue("Modules"));
    expect(await wrote(stage)).toEqual([]);
    withRoadmap(stage, (text) => text.replace("files, loops", "modules, files, loops"));
    await stage.sync();
    expect(blockers(stage)).toEqual([FILES, "Modules"]);
    withRoadmap(stage, (text) => text.replace("modules, files, loops", "variables"));
    await stage.sync();
    expect(blockers(stage)).toEqual(["Modules", "Variables"]);
    expect(await wrote(stage)).toEqual([]);
  });

  test("a run that ended before it was noted finds its own dependencies and goes on", async () => {
    const stage = await openStage();
    stage.github.faults.next({ match: "mutation addBlockedBy", fault: { kind: "reset-after" } });
    await expect(stage.sync()).resolves.toMatchObject({ kind: "synced", failures: [] });
    expect(blockers(stage)).toEqual([LOOPS, FILES]);
    expect(await wrote(stage)).toEqual([]);
    withRoadmap(stage, (text) => text.replace("files, loops", "loops"));
    await stage.sync();
    expect(blockers(stage)).toEqual([LOOPS]);
    expect(await wrote(stage)).toEqual([]);
  });

  test("one that a person removed stays away when its topic leaves and comes back, one of Waymark's comes back", async () => {
    const stage = await openStage();
    await stage.sync();
    stage.learner.unblock(stage.issue(PROJECT), stage.issue(LOOPS));
    withRoadmap(stage, (text) => text.replace("- Loops (for, while)\n", "").replace("- Files\n", ""));
    await stage.sync();
    expect(blockers(stage)).toEqual(["Modules"]);
    withRoadmap(stage, (text) => text.replace("- Functions", "- Loops (for, while)\n- Functions\n- Files"));
    await stage.sync();
    expect(blockers(stage)).toEqual([FILES]);
    expect(await wrote(stage)).toEqual([]);
  });

  test("one that a person removed stays away when the project needs its topic no more, and then again", async () => {
    const stage = await openStage();
    await stage.sync();
    stage.learner.unblock(stage.issue(PROJECT), stage.issue(LOOPS));
    for (const needs of ["modules", "files, loops"]) {
      withRoadmap(stage, (text) => text.replace(/(?<=Word counter \| )[^|\n]+(?= \|)/u, needs));
      await stage.sync();
    }
    expect(blockers(stage)).toEqual([FILES]);
  });

  test("one that Waymark removed in a run that ended then comes back with its topic", async () => {
    const stage = await openStage();
    await stage.sync();
    withRoadmap(stage, (text) => text.replace("files, loops", "loops"));
    stage.github.faults.next({ match: "mutation removeBlockedBy", fault: { kind: "reset-after" } });
    await stage.sync();
    await stage.sync();
    expect(blockers(stage)).toEqual([LOOPS]);
    withRoadmap(stage, (text) => text.replace("| loops |", "| files, loops |"));
    await stage.sync();
    expect(blockers(stage)).toEqual([LOOPS, FILES]);
  });

  test("a course with labels gets dependencies instead", async () => {
    const stage = await openStage();
    stage.github.world.schemaLacks = ["Mutation.addBlockedBy", "Issue.parent"];
    await stage.sync();
    expect(labels(stage)).toEqual(["project", "locked"]);
    expect(stage.issue(PROJECT).body).toContain("this issue has the label `locked`");
    stage.github.world.schemaLacks = [];
    await stage.sync();
    expect(labels(stage)).toEqual(["project"]);
    expect(blockers(stage)).toEqual([LOOPS, FILES]);
    expect(await wrote(stage)).toEqual([]);
  });
});

describe("where GitHub refuses them", () => {
  test("the labels show it, nothing is said, and the next week tries again", async () => {
    const stage = await openStage();
    stage.github.world.unknowns.dependenciesForApps = false;
    await expect(stage.sync()).resolves.toMatchObject({ kind: "synced", failures: [] });
    expect(labels(stage)).toEqual(["project", "locked"]);
    expect(await wrote(stage)).toEqual([]);
    stage.github.world.unknowns.dependenciesForApps = true;
    expect(await wrote(stage)).toEqual([]);
    stage.clock.advance(7 * 86_400_000);
    await stage.sync();
    expect(labels(stage)).toEqual(["project"]);
    expect(blockers(stage)).toEqual([LOOPS, FILES]);
    expect(await wrote(stage)).toEqual([]);
  });

  test("a server that cannot read them is used without them, also for projects that exist", async () => {
    const stage = await openStage();
    stage.github.world.unknowns.dependenciesForApps = false;
    await stage.sync();
    stage.github.world.schemaLacks = ["Issue.blockedBy", "Mutation.addBlockedBy", "Mutation.removeBlockedBy"];
    stage.clock.advance(7 * 86_400_000);
    await expect(stage.sync()).resolves.toMatchObject({ kind: "synced", failures: [] });
    expect(labels(stage)).toEqual(["project", "locked"]);
    expect(await wrote(stage)).toEqual([]);
  });

  test("no time is spent on waiting until the limit allows all of them", async () => {
    const roadmap = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");
    const stage = await openStage({ roadmap, maxWait: 120_000 });
    stage.github.world.schemaLacks = ["Mutation.addBlockedBy", "AddBlockedByInput.issueId"];
    const start = stage.clock.now();
    await expect(stage.sync()).resolves.toMatchObject({ kind: "synced", failures: [] });
    expect(stage.clock.now() - start).toBeLessThan(60_000);
    expect(stage.repository.issues.size).toBe(52);
    expect(await wrote(stage)).toEqual([]);
  });

  test("sub-issues and dependencies may both be refused, and a project that was ready says so once", async () => {
    const stage = await openStage();
    Object.assign(stage.github.world.unknowns, { subIssuesForApps: false, dependenciesForApps: false });
    await expect(stage.sync()).resolves.toMatchObject({ kind: "synced", failures: [] });
    expect(stage.repository.issues.size).toBe(8);
    stage.learner.close(stage.issue(LOOPS));
    stage.learner.close(stage.issue(FILES));
    await stage.sync();
    expect(labels(stage)).toEqual(["project", "ready"]);
    Object.assign(stage.github.world.unknowns, { subIssuesForApps: true, dependenciesForApps: true });
    stage.clock.advance(7 * 86_400_000);
    await stage.sync();
    expect(stage.issue(PROJECT).comments).toHaveLength(1);
    expect(stage.issue(PROJECT).body).toContain("gate=ready");
    expect(await wrote(stage)).toEqual([]);
  });

  test("one that is refused among others is reported, and the others are there", async () => {
    const stage = await openStage();
    const message = "An issue cannot have more than 50 dependencies of a type";
    stage.github.faults.next({
      match: "mutation addBlockedBy",
      fault: { kind: "alias-error", alias: 0, type: "UNPROCESSABLE", message },
    });
    const report = await stage.sync();
    expect(report).toMatchObject({ failures: [{ change: { what: "dependency" } }] });
    expect(blockers(stage)).toEqual([FILES]);
    await stage.sync();
    expect(blockers(stage)).toEqual([FILES, LOOPS]);
  });
});
