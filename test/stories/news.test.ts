/** A change of the roadmap is announced once, in one comment, no matter who wrote the files in between. */
import { describe, expect, test } from "vitest";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const TRACKING = "Your progress";

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  stage.clock.advance(HOUR);
  return stage;
}

function push(stage: Stage, roadmap: string): void {
  stage.clock.advance(HOUR);
  stage.learner.push(stage.repository, { "README.md": roadmap }, "Sync fork");
  stage.clock.advance(HOUR);
}

async function synced(stage: Stage): Promise<void> {
  stage.clock.advance(HOUR);
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], tracking: null });
}

/** Each comment's lines, without the first sentence and the mark. */
const told = (stage: Stage) =>
  stage.github
    .repository(stage.fork)
    .issue(stage.issue(TRACKING).number)
    .comments.map(({ body }) => body.split("\n").filter((line) => line.startsWith("- ")));

const RENAMED = SMALL_ROADMAP.replace("Phase 1: Basics", "Phase 1: First steps");

describe("one comment for one change", () => {
  test("where the Action writes the files before the App follows the change", async () => {
    const stage = await begun();
    push(stage, SMALL_ROADMAP.replace("- Files", "- Files\n- Testing").replace("- Variables\n", ""));
    await stage.regenerate();
    await synced(stage);
    await stage.regenerate();
    await synced(stage);
    expect(told(stage)).toEqual([
      [
        `- New: #${stage.issue("Testing").number}`,
        expect.stringContaining(`- No longer in the roadmap: #${stage.issue("Variables").number}`),
      ],
    ]);
  });

  test("where the branch takes no commits, and each change is told by itself", async () => {
    const stage = await begun();
    stage.learner.protectBranch(stage.repository, "main", ["ada"]);
    push(stage, SMALL_ROADMAP.replace("- Files", "- Files\n- Testing"));
    await synced(stage);
    stage.learner.close(stage.issue("Functions"));
    await synced(stage);
    push(stage, SMALL_ROADMAP.replace("- Files", "- Files\n- Testing\n- Typing"));
    await synced(stage);
    await synced(stage);
    expect(told(stage)).toEqual([
      [`- New: #${stage.issue("Testing").number}`],
      [`- New: #${stage.issue("Typing").number}`],
    ]);
  });

  test("that is taken back while the branch takes no commits: the way back is told as well", async () => {
    const stage = await begun();
    stage.learner.protectBranch(stage.repository, "main", ["ada"]);
    push(stage, SMALL_ROADMAP.replace("- Files\n", ""));
    await synced(stage);
    push(stage, SMALL_ROADMAP);
    await synced(stage);
    const { number } = stage.issue("Files");
    expect(told(stage)).toEqual([
      [expect.stringContaining(`- No longer in the roadmap: #${number}`)],
      [`- Back in the roadmap: #${number}`],
    ]);
  });
});

describe("the rename of a phase is one rename", () => {
  test.each([
    ["by itself", RENAMED],
    [
      "while its topics get other words",
      RENAMED.replace("- Variables", "- Variables and names")
        .replace("- Functions", "- Functions and scope")
        .replace("Loops (for, while)", "Loops of every kind (for, while)"),
    ],
    [
      "and to another place",
      RENAMED.replace("## Phase 2: Beyond\n\n- Files\n- Modules\n\n", "").replace(
        "## Phase 1",
        "## Phase 2: Beyond\n\n- Files\n- Modules\n\n## Phase 1",
      ),
    ],
  ])("%s", async (_, roadmap) => {
    const stage = await begun();
    push(stage, roadmap);
    await synced(stage);
    expect(told(stage)).toHaveLength(1);
    expect(told(stage)[0]).toContain("- Renamed phases: “Phase 1: Basics” is now “Phase 1: First steps”");
    expect(told(stage)[0]?.filter((line) => /New|another phase|No longer/u.test(line))).toEqual([]);
    expect([...stage.repository.milestones.values()].map(({ number, title }) => [number, title])).toEqual([
      [1, "Phase 1: First steps"],
      [2, "Phase 2: Beyond"],
    ]);
    expect(stage.github.repository(stage.fork).issues()).toHaveLength(8);
  });

  test("where every topic has a pinned id", async () => {
    const pinned = (text: string) =>
      text
        .replace("- Variables", "- Variables <!-- id: variables -->")
        .replace("- Functions", "- Functions <!-- id: functions -->")
        .replace("- Loops (for, while)", "- Loops (for, while) <!-- id: loops -->");
    const stage = await begun({ roadmap: pinned(SMALL_ROADMAP) });
    push(stage, pinned(RENAMED));
    await synced(stage);
    expect(told(stage)).toEqual([["- Renamed phases: “Phase 1: Basics” is now “Phase 1: First steps”"]]);
    expect(stage.repository.milestones.size).toBe(2);
  });

  test("where its milestone was deleted", async () => {
    const stage = await begun();
    const milestone = stage.repository.milestones.get(1);
    if (milestone === undefined) throw new Error("there is no first milestone");
    stage.learner.deleteMilestone(milestone);
    await synced(stage);
    push(stage, RENAMED);
    await synced(stage);
    expect(told(stage)).toEqual([["- Renamed phases: “Phase 1: Basics” is now “Phase 1: First steps”"]]);
    expect([...stage.repository.milestones.values()].map(({ title }) => title)).toEqual(["Phase 2: Beyond"]);
  });
});
