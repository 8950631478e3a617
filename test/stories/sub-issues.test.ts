/** The required items are sub-issues of the pinned issue, so that GitHub shows a progress bar itself. */
import { describe, expect, test } from "vitest";
import { openStage, type Stage } from "./stage.ts";

const OPTIONAL_TOO = `# Python roadmap

A structured path for learning Python.

## Phase 1: Basics

- Variables
- Loops (for, while)
- Functions

## Phase 2 (optional): Beyond

- Files
- Modules
`;

const tracking = (stage: Stage) => {
  const found = [...stage.repository.issues.values()].find(({ body }) => body.includes("waymark:tracking"));
  if (found === undefined) throw new Error("There is no tracking issue");
  return found;
};
const below = (stage: Stage) => tracking(stage).subIssues.map(({ title }) => title);
const writes = (stage: Stage, from: number) =>
  stage.github.requests
    .slice(from)
    .filter((request) => request.writes)
    .map(({ operation }) => operation);

/** A run, and the operations that write in it. */
async function syncing(stage: Stage) {
  const from = stage.github.requests.length;
  const report = await stage.sync();
  return { report, wrote: writes(stage, from) };
}

const LOOPS = "Loops (for, while)";
const ALL = ["Variables", LOOPS, "Functions", "Files", "Modules", "Word counter", "Dev tools"];

describe("where GitHub has sub-issues", () => {
  test("the required items open as sub-issues, without another request, and a second run writes nothing", async () => {
    const stage = await openStage();
    expect((await syncing(stage)).wrote).not.toContain("mutation addSubIssue");
    expect(below(stage).toSorted()).toEqual(ALL.toSorted());
    expect((await syncing(stage)).wrote).toEqual([]);
    stage.learner.close(stage.issue(LOOPS));
    expect(tracking(stage).subIssues.filter(({ state }) => state === "CLOSED")).toHaveLength(1);
  });

  test("optional items are not among them, so that GitHub counts what Waymark counts", async () => {
    const stage = await openStage({ roadmap: OPTIONAL_TOO });
    await stage.sync();
    expect(below(stage)).toEqual(["Variables", LOOPS, "Functions"]);
    stage.learner.push(
      stage.repository,
      { "README.md": OPTIONAL_TOO.replace(" (optional)", "") },
      "All of it",
    );
    await stage.sync();
    expect(below(stage)).toEqual(["Variables", LOOPS, "Functions", "Files", "Modules"]);
    stage.learner.push(stage.repository, { "README.md": OPTIONAL_TOO }, "Not all of it");
    await stage.sync();
    expect(below(stage)).toEqual(["Variables", LOOPS, "Functions"]);
    expect((await syncing(stage)).wrote).toEqual([]);
  });

  test("an item that leaves the roadmap leaves the progress bar too", async () => {
    const stage = await openStage();
    await stage.sync();
    const roadmap = stage.github.repository(stage.fork).file("README.md") ?? "";
    stage.learner.push(stage.repository, { "README.md": roadmap.replace("- Modules\n", "") }, "Fewer");
    await stage.sync();
    expect(below(stage)).not.toContain("Modules");
    expect((await syncing(stage)).wrote).toEqual([]);
  });

  test("what a person takes away stays away, and their own parents and sub-issues are not touched", async () => {
    const stage = await openStage();
    await stage.sync();
    const own = stage.learner.openIssue(stage.repository, "My plan");
    const note = stage.learner.openIssue(stage.repository, "A note");
    stage.learner.removeSubIssue(tracking(stage), stage.issue(LOOPS));
    stage.learner.removeSubIssue(tracking(stage), stage.issue("Files"));
    stage.learner.addSubIssue(own, stage.issue("Files"));
    stage.learner.addSubIssue(tracking(stage), note);
    for (let run = 0; run < 2; run += 1) expect((await syncing(stage)).wrote).toEqual([]);
    expect(below(stage)).toContain("A note");
    expect(below(stage)).not.toContain(LOOPS);
    expect(stage.issue("Files").parent).toBe(own);
  });

  test("also when its item leaves the roadmap and comes back", async () => {
    const stage = await openStage();
    await stage.sync();
    stage.learner.removeSubIssue(tracking(stage), stage.issue("Modules"));
    const roadmap = stage.github.repository(stage.fork).file("README.md") ?? "";
    for (const text of [roadmap.replace("- Files\n- Modules\n", "- Sockets\n"), roadmap]) {
      stage.learner.push(stage.repository, { "README.md": text }, "Another roadmap");
      await stage.sync();
    }
    expect(below(stage)).toContain("Files");
    expect(below(stage)).not.toContain("Modules");
    expect((await syncing(stage)).wrote).toEqual([]);
  });

  test("a person's own sub-issues count towards the limit, and the issue opens all the same", async () => {
    const stage = await openStage({ roadmap: OPTIONAL_TOO });
    await stage.sync();
    for (let count = 0; count < 96; count += 1) {
      stage.learner.addSubIssue(tracking(stage), stage.learner.openIssue(stage.repository, `Mine ${count}`));
    }
    stage.learner.push(
      stage.repository,
      { "README.md": OPTIONAL_TOO.replace(" (optional)", "") },
      "All of it",
    );
    await expect(stage.sync()).resolves.toMatchObject({ kind: "synced", failures: [] });
    expect(tracking(stage).subIssues).toHaveLength(100);
    expect(stage.issue("Modules").parent).toBeNull();
    expect((await syncing(stage)).wrote).toEqual([]);
  });

  test("with more required items than GitHub allows, there are no sub-issues at all", async () => {
    const topics = Array.from({ length: 101 }, (_, at) => `- Topic ${at + 1}`).join("\n");
    const roadmap = `# Long roadmap\n\nLearn it all.\n\n## Phase 1: One\n\n${topics}\n`;
    const stage = await openStage({ roadmap, emulator: { limits: "none" } });
    await stage.sync();
    expect(below(stage)).toEqual([]);
    expect(stage.repository.issues.size).toBe(102);
  });

  test("a course that began without them gets them", async () => {
    const stage = await openStage();
    stage.github.world.schemaLacks = ["Issue.parent"];
    await stage.sync();
    stage.github.world.schemaLacks = [];
    const { wrote } = await syncing(stage);
    expect(wrote).toEqual(["mutation addSubIssue", "mutation addLabelsToLabelable updateIssue"]);
    expect(below(stage)).toHaveLength(7);
    expect((await syncing(stage)).wrote).toEqual([]);
  });
});

describe("where GitHub refuses them", () => {
  test("the issues open without a parent, nothing is said, and the next week tries again", async () => {
    const stage = await openStage();
    stage.github.world.unknowns.subIssuesForApps = false;
    const { report } = await syncing(stage);
    expect(report).toMatchObject({ kind: "synced", failures: [] });
    expect(stage.repository.issues.size).toBe(8);
    expect(below(stage)).toEqual([]);
    expect((await syncing(stage)).wrote).toEqual([]);
    stage.clock.advance(7 * 86_400_000);
    expect((await syncing(stage)).wrote).toEqual([
      "mutation addSubIssue",
      "mutation addLabelsToLabelable updateIssue",
    ]);
    expect((await syncing(stage)).wrote).toEqual([]);
    stage.github.world.unknowns.subIssuesForApps = true;
    stage.clock.advance(7 * 86_400_000);
    await stage.sync();
    expect(below(stage)).toHaveLength(7);
    expect((await syncing(stage)).wrote).toEqual([]);
  });

  test("no issue opens twice, even if GitHub opens it before it refuses the parent", async () => {
    const stage = await openStage();
    Object.assign(stage.github.world.unknowns, { subIssuesForApps: true, refusedParentOpens: true });
    await stage.sync();
    expect(stage.repository.issues.size).toBe(8);
  });
});

describe("on an older server", () => {
  test("its schema is read once, and everything but the progress bar works", async () => {
    const stage = await openStage();
    stage.github.world.schemaLacks = [
      "Issue.parent",
      "Issue.subIssuesSummary",
      "CreateIssueInput.parentIssueId",
      "Mutation.addSubIssue",
      "Mutation.removeSubIssue",
      "Issue.blockedBy",
      "Mutation.addBlockedBy",
      "Mutation.removeBlockedBy",
      "Issue.stateReason(enableDuplicate)",
    ];
    const asked = await stage.requestsOf(() => stage.sync());
    expect(asked.filter((operation) => operation === "query __type")).toHaveLength(1);
    expect(stage.repository.issues.size).toBe(8);
    expect(below(stage)).toEqual([]);
    expect((await syncing(stage)).wrote).toEqual([]);
  });
});
