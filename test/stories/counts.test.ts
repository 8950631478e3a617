/** The counts that a learner sees on GitHub agree: milestone, pinned issue, progress.md, badge and progress.json. */
import { expect, test } from "vitest";
import type { Issue } from "github-emulator";
import { parseProgressJson } from "../../src/record/parse-progress-json.ts";
import { openStage, PROJECT_AND_SKILL, type Stage } from "./stage.ts";

const ROADMAP = `# Data path

## Phase 1: Warm-up (optional)

- Terminal
- Editor

## Phase 2: Basics

- Loops
- Functions
- Regex (optional)

## Phase 3: Data

- SQL queries
- Files

${PROJECT_AND_SKILL}`;

async function begun(): Promise<Stage> {
  const stage = await openStage({ roadmap: ROADMAP });
  await stage.sync({ turn: "now" });
  stage.clock.advance(3_600_000);
  return stage;
}

const file = (stage: Stage, path: string) => stage.github.repository(stage.fork).file(path) ?? "";
const milestoneOf = (stage: Stage, title: string) =>
  [...stage.repository.milestones.values()].find((one) => one.title === title);
const heldBy = (stage: Stage, number: number | null): readonly Issue[] =>
  [...stage.repository.issues.values()].filter(({ milestone }) => milestone?.number === number);

async function close(stage: Stage, titles: readonly string[], reason?: "NOT_PLANNED"): Promise<void> {
  for (const title of titles) stage.learner.close(stage.issue(title), reason);
  await stage.sync({ turn: "now" });
}

test("a milestone contains what its phase's line counts: its topics, its projects, and what is optional or skipped", async () => {
  const stage = await begun();
  await close(stage, ["Terminal", "Loops"]);
  await close(stage, ["Functions"], "NOT_PLANNED");
  const json = parseProgressJson(file(stage, ".github/waymark/progress.json"))?.progress;
  expect(json?.phases).toHaveLength(3);
  for (const { milestone, count, projectCount } of json?.phases ?? []) {
    const held = heldBy(stage, milestone);
    const done = held.filter(({ stateReason }) => stateReason === "COMPLETED").length;
    const skipped = held.filter(({ stateReason }) => stateReason === "NOT_PLANNED").length;
    const [topics, projects] = [count, projectCount ?? count];
    expect(held).toHaveLength(
      topics.total + (topics.optional?.total ?? 0) + projects.total + (topics.skipped ?? 0),
    );
    expect(done).toBe(topics.done + (topics.optional?.done ?? 0) + projects.done);
    expect(skipped).toBe(topics.skipped);
  }
  expect(file(stage, "progress.md")).toContain("<summary>0 of 2 done (0%) · 0 of 1 project</summary>");
});

test("a milestone does not close before its projects are done or skipped", async () => {
  const stage = await begun();
  await close(stage, ["SQL queries", "Files"]);
  expect(milestoneOf(stage, "Phase 3: Data")?.state).toBe("OPEN");
  await close(stage, ["Word counter"], "NOT_PLANNED");
  expect(milestoneOf(stage, "Phase 3: Data")?.state).toBe("CLOSED");
  expect(await stage.requestsOf(() => stage.sync())).toEqual(["query viewer repository"]);
});

test("a finished optional item is one more beside the count, and the same numbers are everywhere", async () => {
  const stage = await begun();
  await close(stage, ["Loops", "Regex", "Editor"]);
  const whole = "**1 of 6 done (16%)** · +2 optional";
  expect(file(stage, "progress.md")).toContain(whole);
  expect(stage.issue("Your progress").body).toContain(whole);
  expect(file(stage, ".github/waymark/badge.json")).toContain('"message": "16% (1 of 6)"');
  expect(file(stage, ".github/waymark/badge.svg")).toContain("1 of 6 done (16%)");
  const json = parseProgressJson(file(stage, ".github/waymark/progress.json"))?.progress;
  expect(json?.count).toMatchObject({ done: 1, total: 6, percent: 16, optional: { done: 2, total: 3 } });
  // Terminal and Editor are the only topics of their phase, so it requires nothing.
  expect(file(stage, "progress.md")).toContain("<summary>+1 of 2 optional</summary>");
  expect(json?.phases[0]?.count).toMatchObject({ done: 0, total: 0, optional: { done: 1, total: 2 } });
});
