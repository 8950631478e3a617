/**
 * The effects of learning: projects unlock, phases finish, skills are completed. Each is announced once, and the
 * learner's own changes are respected.
 */
import { describe, expect, test } from "vitest";
import type { Issue } from "github-emulator";
import { openStage, PROJECT_AND_SKILL, type Stage } from "./stage.ts";

const ROADMAP = `# Data path

## Phase 1: Basics

- Loops
- Functions
- Regex (optional)

## Phase 2: Data

- SQL queries
- Files

${PROJECT_AND_SKILL}| Databases  | SQL, Redis (optional) |
`;

/** Labels show whether a project can be built, as where GitHub refuses dependencies (see `dependencies.test.ts`). */
async function begun(): Promise<Stage> {
  const stage = await openStage({ roadmap: ROADMAP });
  stage.github.world.unknowns.dependenciesForApps = false;
  await stage.sync();
  stage.clock.advance(3_600_000);
  return stage;
}

const labels = (issue: Issue) => issue.labels.map(({ name }) => name).toSorted();
const said = (issue: Issue) => issue.comments.map(({ body }) => body.split("\n")[0]);
const READY = "You have done or skipped everything that this builds on. You can build it now.";
const numberOf = (stage: Stage, title: string) => `#${stage.issue(title).number}`;

/** Closes issues by title and syncs. Returns the requests. */
async function close(stage: Stage, ...titles: readonly string[]): Promise<readonly string[]> {
  for (const title of titles) stage.learner.close(stage.issue(title));
  return await stage.requestsOf(() => stage.sync());
}

describe("a project", () => {
  test("opens locked and names its topics by their numbers, right after the first sync", async () => {
    const stage = await begun();
    const project = stage.issue("Word counter");
    expect(labels(project)).toEqual(["locked", "project"]);
    expect(project.body).toContain(
      `### What it builds on\n\n- ${numberOf(stage, "Loops")}\n- ${numberOf(stage, "Files")}\n\nUntil all`,
    );
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  });

  test("becomes ready with its last topic, done or skipped, and is told so in one comment", async () => {
    const stage = await begun();
    await close(stage, "Files");
    expect(labels(stage.issue("Word counter"))).toEqual(["locked", "project"]);
    stage.learner.close(stage.issue("Loops"), "NOT_PLANNED");
    expect(await stage.requestsOf(() => stage.sync())).toEqual([
      "query viewer repository",
      "query node",
      "mutation addComment",
      "query nodes",
      "mutation addLabelsToLabelable updateIssue",
      "mutation removeLabelsFromLabelable updateIssue",
      "mutation createCommitOnBranch addLabelsToLabelable updateIssue",
    ]);
    expect(labels(stage.issue("Word counter"))).toEqual(["project", "ready"]);
    expect(said(stage.issue("Word counter"))).toEqual([READY]);
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  });

  test("is locked again when a topic is taken up again, and not told a second time after that", async () => {
    const stage = await begun();
    await close(stage, "Files", "Loops");
    stage.learner.reopen(stage.issue("Loops"));
    await stage.sync();
    expect(labels(stage.issue("Word counter"))).toEqual(["locked", "project"]);
    await close(stage, "Loops");
    expect(labels(stage.issue("Word counter"))).toEqual(["project", "ready"]);
    expect(said(stage.issue("Word counter"))).toEqual([READY]);
  });

  test("that the learner begins or closes early is theirs: nothing is said of it", async () => {
    const stage = await begun();
    await close(stage, "Word counter");
    await close(stage, "Files", "Loops");
    expect(said(stage.issue("Word counter"))).toEqual([]);
    expect(stage.issue("Word counter").state).toBe("CLOSED");
  });
});

describe("a phase", () => {
  const milestone = (stage: Stage, title: string) =>
    [...stage.repository.milestones.values()].find((one) => one.title === title);

  test("is finished with what it requires: its milestone closes, and one sentence on the tracking issue says so", async () => {
    const stage = await begun();
    await close(stage, "Loops");
    expect(milestone(stage, "Phase 1: Basics")?.state).toBe("OPEN");
    await close(stage, "Functions");
    expect(milestone(stage, "Phase 1: Basics")?.state).toBe("CLOSED");
    expect(said(stage.issue("Your progress"))).toEqual(["You have finished **Phase 1: Basics**. Well done!"]);
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  });

  test("opens again with a topic that is taken up again; finished once more, nothing more is said", async () => {
    const stage = await begun();
    await close(stage, "Loops", "Functions");
    stage.learner.reopen(stage.issue("Loops"));
    await stage.sync();
    expect(milestone(stage, "Phase 1: Basics")?.state).toBe("OPEN");
    await close(stage, "Loops");
    expect(milestone(stage, "Phase 1: Basics")?.state).toBe("CLOSED");
    expect(said(stage.issue("Your progress"))).toHaveLength(1);
  });
});

describe("a skill", () => {
  test("has the tool ticked that a topic covers, and closes when all that it requires is ticked", async () => {
    const stage = await begun();
    await close(stage, "SQL queries");
    expect(stage.issue("Databases").body).toContain("- [x] SQL\n- [ ] Redis (optional)");
    expect(stage.issue("Databases")).toMatchObject({ state: "CLOSED", stateReason: "COMPLETED" });
    expect(stage.issue("Dev tools").state).toBe("OPEN");
    expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
  });

  test("that the learner opens again stays open, and a tool that they untick stays unticked", async () => {
    const stage = await begun();
    await close(stage, "SQL queries");
    stage.learner.reopen(stage.issue("Databases"));
    stage.learner.untick(stage.issue("Databases"), "SQL");
    await stage.sync();
    expect(stage.issue("Databases").state).toBe("OPEN");
    expect(stage.issue("Databases").body).toContain("- [ ] SQL");
    stage.learner.tick(stage.issue("Databases"), "SQL");
    await stage.sync();
    expect(stage.issue("Databases").state).toBe("OPEN");
  });

  test("that no topic covers is the learner's to tick, and closes with the last one", async () => {
    const stage = await begun();
    stage.learner.tick(stage.issue("Dev tools"), "Git");
    await stage.sync();
    expect(stage.issue("Dev tools").state).toBe("OPEN");
    stage.learner.tick(stage.issue("Dev tools"), "Bash");
    stage.clock.advance(3_600_000);
    await stage.sync();
    expect(stage.issue("Dev tools").state).toBe("CLOSED");
    expect(stage.github.repository(stage.fork).file("progress.md")).toContain("Dev tools");
  });
});
