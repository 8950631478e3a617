/** What a person writes or changes inside Waymark's text stays, whatever the roadmap does. */
import { describe, expect, test } from "vitest";
import type { Issue } from "github-emulator";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const TRACKING = "Your progress";
const LOOPS = "Loops (for, while)";

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  stage.clock.advance(HOUR);
  return stage;
}

async function synced(stage: Stage): Promise<void> {
  stage.clock.advance(HOUR);
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], tracking: null });
}

async function changed(stage: Stage, roadmap: string): Promise<void> {
  stage.clock.advance(HOUR);
  stage.learner.push(stage.repository, { "README.md": roadmap }, "Sync fork");
  await synced(stage);
}

/** Nothing is left to do: a second sync writes nothing. */
async function settled(stage: Stage): Promise<void> {
  stage.clock.advance(HOUR);
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync({ turn: "now" })).toMatchObject({ plan: { changes: [] } });
  });
  expect(requests).toEqual(["query viewer repository"]);
}

const look = (stage: Stage, issue: Issue) => stage.github.repository(stage.fork).issue(issue.number);
const lines = (stage: Stage, issue: Issue) => look(stage, issue).body.split(/\r?\n/u);
const said = (stage: Stage) => look(stage, stage.issue(TRACKING)).comments.map(({ body }) => body);
const issuesOf = (stage: Stage) => stage.github.repository(stage.fork).issues();

function write(stage: Stage, issue: Issue, from: string, to: string): void {
  if (!issue.body.includes(from)) throw new Error(`"${from}" is not in ${issue.body}`);
  // The website sends CRLF line ends, like browsers.
  stage.learner.edit(issue, { body: issue.body.replace(from, to).replaceAll(/\r?\n/gu, "\r\n") });
}

/** "break" is new, and the phase has another name. */
const REWORDED = SMALL_ROADMAP.replace("(for, while)", "(for, while, break)").replace(
  "Phase 1: Basics",
  "Phase 1: First steps",
);

describe("inside an issue", () => {
  test.each([
    ["a note below a box", "- [ ] for\n", "- [ ] for\n\nRead chapter 4 first.\n\n"],
    ["a sub-bullet", "- [ ] for\n", "- [ ] for\n  - with `enumerate`\n"],
    ["an own box", "- [ ] while\n", "- [ ] while\n- [ ] for … else\n"],
    ["a picture", "### What to learn\n", "### What to learn\n\n![loop](https://example.org/loop.png)\n"],
    [
      "an edited sentence",
      "You can use it in something small of your own",
      "You have used it in a program of your own",
    ],
    ["an edited box", "- [ ] while", "- [ ] while, until it bores me"],
    ["a note at the end", "Then close this issue", "Ask Grace.\n\nThen close this issue"],
  ])("%s stays through a sync and through a change of the roadmap", async (_, from, to) => {
    const stage = await begun();
    const loops = stage.issue(LOOPS);
    write(stage, loops, from, to);
    const before = look(stage, loops).body;
    await settled(stage);
    expect(look(stage, loops).body).toBe(before);
    await changed(stage, REWORDED);
    for (const line of to.trim().split("\n")) expect(look(stage, loops).body).toContain(line);
    await settled(stage);
  });
});

test("a line that the person took out stays out, also when the roadmap changes around it", async () => {
  const stage = await begun();
  const loops = stage.issue(LOOPS);
  write(stage, loops, "- [ ] while\n", "");
  await settled(stage);
  await changed(stage, REWORDED);
  expect(lines(stage, loops)).not.toContain("- [ ] while");
  expect(lines(stage, loops)).toContain("- [ ] break");
  await settled(stage);
});

test("a box of the person's own keeps its tick, and an unticked one is not lost", async () => {
  const stage = await begun();
  const loops = stage.issue(LOOPS);
  write(stage, loops, "- [ ] while\n", "- [x] while\n- [x] mine, done\n- [ ] mine, to do\n");
  await changed(stage, REWORDED);
  const boxes = lines(stage, loops).filter((line) => line.startsWith("- ["));
  expect(boxes).toEqual(["- [ ] for", "- [x] while", "- [x] mine, done", "- [ ] mine, to do", "- [ ] break"]);
  await settled(stage);
});

describe("inside the pinned issue", () => {
  test.each([
    ["a note", "### What to do next\n", "### What to do next\n\nExam on Friday.\n"],
    ["an own box", "### Phases\n", "- [ ] buy a notebook\n\n### Phases\n"],
    ["an edited sentence", "### Phases", "### Where I am"],
    ["a note below the line of a phase", "○ Functions #4\n", "○ Functions #4\nAsk Eve about these\n"],
  ])("%s stays through closes", async (_, from, to) => {
    const stage = await begun();
    const tracking = stage.issue(TRACKING);
    write(stage, tracking, from, to);
    const before = look(stage, tracking).body;
    await settled(stage);
    expect(look(stage, tracking).body).toBe(before);
    stage.learner.close(stage.issue("Variables"));
    await synced(stage);
    for (const line of to.trim().split("\n")) expect(lines(stage, tracking)).toContain(line);
    expect(look(stage, tracking).body).toContain("1 of 7 done");
    expect(look(stage, tracking).body).not.toContain("0 of 7 done");
    await settled(stage);
  });

  test("a line taken out stays out, though its numbers change", async () => {
    const stage = await begun();
    const tracking = stage.issue(TRACKING);
    write(stage, tracking, "**0 of 7 done (0%)**\n\n", "");
    await settled(stage);
    stage.learner.close(stage.issue("Variables"));
    await synced(stage);
    expect(look(stage, tracking).body).not.toContain("**1 of 7 done");
    await settled(stage);
  });
});

describe("titles", () => {
  test("an issue's title that a person edited stays; where the roadmap's own changes, the comment says so", async () => {
    const stage = await begun();
    const loops = stage.issue(LOOPS);
    stage.learner.edit(loops, { title: "Round and round" });
    await settled(stage);
    await changed(stage, SMALL_ROADMAP.replace("- Functions", "- Functions and scope"));
    expect(look(stage, loops).title).toBe("Round and round");
    await changed(stage, SMALL_ROADMAP.replace("(for, while)", "(for, while, break)"));
    expect(look(stage, loops).title).toBe("Round and round");
    expect(said(stage).at(-1)).toContain(
      `Renamed in the roadmap (your own titles stay): #${loops.number} (now “Loops (for, while, break)”)`,
    );
    const comments = said(stage).length;
    await settled(stage);
    await changed(stage, SMALL_ROADMAP.replace("(for, while)", "(for, while, break, else)"));
    expect(look(stage, loops).title).toBe("Round and round");
    expect(said(stage)).toHaveLength(comments + 1);
  });

  test("an edited title is followed through another phase and back to its issue", async () => {
    const stage = await begun();
    const loops = stage.issue(LOOPS);
    stage.learner.edit(loops, { title: "Round and round" });
    await changed(stage, SMALL_ROADMAP.replace(`- ${LOOPS}\n`, "").replace("- Files", `- ${LOOPS}\n- Files`));
    expect(look(stage, loops)).toMatchObject({ state: "OPEN", milestone: "Phase 2: Beyond" });
    expect(issuesOf(stage)).toHaveLength(8);
  });

  test("a milestone's title and words that a person edited stay; the comment says what the phase is called now", async () => {
    const stage = await begun();
    const milestone = stage.repository.milestones.get(1);
    if (milestone === undefined) throw new Error("there is no first milestone");
    stage.learner.editMilestone(milestone, {
      title: "October",
      description: milestone.description?.replace(/^[^\n]*/u, "Evenings only.") ?? "",
    });
    await settled(stage);
    await changed(stage, SMALL_ROADMAP.replace("Phase 1: Basics", "Phase 1: First steps"));
    expect(milestone).toMatchObject({
      title: "October",
      description: expect.stringContaining("Evenings only."),
    });
    expect(said(stage)).toHaveLength(1);
    expect(said(stage)[0]).toContain(
      "“Phase 1: Basics” is now “Phase 1: First steps” (your own milestone title stays)",
    );
    await settled(stage);
  });
});

describe("labels", () => {
  test("a label taken off is not put back, and a project without its label still unlocks", async () => {
    const stage = await begun();
    const files = stage.issue("Files");
    stage.learner.unlabel(files, "topic");
    await settled(stage);
    await changed(stage, SMALL_ROADMAP.replace("- Files", "- Files and folders"));
    expect(look(stage, files)).toMatchObject({ title: "Files and folders", labels: [] });
    await settled(stage);
  });

  test("a renamed label is used under its new name, and no second one is made", async () => {
    const stage = await begun();
    stage.learner.renameLabel(stage.repository, "topic", "study");
    await settled(stage);
    await changed(stage, SMALL_ROADMAP.replace("- Files", "- Files\n- Testing"));
    expect(look(stage, stage.issue("Testing")).labels).toEqual(["study"]);
    expect([...stage.repository.labels.keys()]).not.toContain("topic");
    await settled(stage);
  });

  test.each<[string, string, readonly string[]]>([
    ["that Waymark took off an issue", "locked", ["locked", "project", "ready"]],
    ["for what left, on an item that came back", "retired", ["project", "ready", "retired"]],
  ])("a label %s is a person's when they put it there", async (_, label, expected) => {
    const stage = await openStage();
    stage.github.world.unknowns.dependenciesForApps = false;
    await synced(stage);
    for (const title of [LOOPS, "Files"]) stage.learner.close(stage.issue(title));
    await changed(stage, SMALL_ROADMAP.replace("| Word counter | files, loops |\n", ""));
    await changed(stage, SMALL_ROADMAP);
    const project = stage.issue("Word counter");
    expect(look(stage, project).labels.toSorted()).toEqual(["project", "ready"]);
    await settled(stage);
    stage.learner.label(project, label);
    await settled(stage);
    expect(look(stage, project).labels.toSorted()).toEqual(expected);
    await changed(stage, SMALL_ROADMAP.replace("files, loops", "files, loops, functions"));
    expect(look(stage, project).labels).toContain(label);
  });

  test("one that no issue has is used under its new name, too", async () => {
    const stage = await openStage();
    stage.github.world.unknowns.dependenciesForApps = false;
    await synced(stage);
    stage.learner.renameLabel(stage.repository, "ready", "do it");
    await settled(stage);
    for (const title of [LOOPS, "Files"]) stage.learner.close(stage.issue(title));
    await synced(stage);
    expect(look(stage, stage.issue("Word counter")).labels).toEqual(["project", "do it"]);
    expect([...stage.repository.labels.keys()]).not.toContain("ready");
    await settled(stage);
  });

  test("a deleted label is not made again", async () => {
    const stage = await begun();
    stage.learner.deleteLabel(stage.repository, "topic");
    await settled(stage);
    await changed(stage, SMALL_ROADMAP.replace("- Files", "- Files\n- Testing"));
    expect(look(stage, stage.issue("Testing")).labels).toEqual([]);
    expect([...stage.repository.labels.keys()]).not.toContain("topic");
    await settled(stage);
  });
});

test("a pinned issue that a person unpinned stays unpinned", async () => {
  const stage = await begun();
  stage.learner.unpin(stage.issue(TRACKING));
  await synced(stage);
  await settled(stage);
  stage.learner.close(stage.issue("Variables"));
  await synced(stage);
  expect(look(stage, stage.issue(TRACKING)).pinned).toBe(false);
});

describe("milestones", () => {
  test("a deleted one is not put back, and nothing false is told", async () => {
    const stage = await begun();
    const milestone = stage.repository.milestones.get(1);
    if (milestone === undefined) throw new Error("there is no first milestone");
    stage.learner.deleteMilestone(milestone);
    await synced(stage);
    await settled(stage);
    expect([...stage.repository.milestones.values()].map(({ title }) => title)).toEqual(["Phase 2: Beyond"]);
    expect(said(stage)).toEqual([]);
    await changed(stage, SMALL_ROADMAP.replace("- Functions", "- Functions\n- Errors"));
    expect(look(stage, stage.issue("Errors")).milestone).toBeNull();
    expect(stage.repository.milestones.size).toBe(1);
    await settled(stage);
  });

  test("a deleted one is not put back if its only issue was deleted as well", async () => {
    const stage = await begun();
    const milestone = stage.repository.milestones.get(2);
    if (milestone === undefined) throw new Error("there is no second milestone");
    stage.learner.deleteIssue(stage.issue("Modules"));
    stage.learner.deleteMilestone(milestone);
    const moved = SMALL_ROADMAP.replace("- Files\n", "").replace("- Functions", "- Files\n- Functions");
    await changed(stage, moved);
    await settled(stage);
    await synced(stage);
    await settled(stage);
    expect([...stage.repository.milestones.values()].map(({ title }) => title)).toEqual(["Phase 1: Basics"]);
  });
});

describe("closes and deletions", () => {
  test("a topic closed as a duplicate is skipped, and nothing opens again", async () => {
    const stage = await begun({
      roadmap: SMALL_ROADMAP.replace("- Files", "- Pagination\n- Files").replace(
        "- Loops",
        "- Pagination\n- Loops",
      ),
    });
    const [first, second] = issuesOf(stage).filter(({ title }) => title === "Pagination");
    const issue = stage.repository.issues.get(second?.number ?? 0);
    if (issue === undefined) throw new Error("there is no second Pagination");
    stage.learner.close(issue, "DUPLICATE");
    const before = issuesOf(stage).length;
    await synced(stage);
    expect(issuesOf(stage)).toHaveLength(before);
    expect(look(stage, stage.issue(TRACKING)).body).toContain("0 of 8 done (0%)** · 1 skipped");
    expect(first?.state).toBe("OPEN");
    await settled(stage);
  });

  test.each(["with progress.json", "without it"])(
    "a deleted issue is offered again by a box on the pinned issue, and opens when it is ticked (%s)",
    async (memory) => {
      const stage = await begun();
      stage.learner.deleteIssue(stage.issue("Files"));
      if (memory === "without it") stage.learner.syncFork(stage.repository, "discard");
      await synced(stage);
      await settled(stage);
      expect(issuesOf(stage)).toHaveLength(7);
      const tracking = stage.issue(TRACKING);
      const box = /- \[ \] (Open “Files” again.*)/u.exec(tracking.body)?.[1] ?? "no box";
      stage.learner.tick(tracking, box.trim());
      await synced(stage);
      expect(stage.issue("Files").state).toBe("OPEN");
      expect(said(stage)).toEqual([]);
      expect(look(stage, tracking).body).not.toContain("again");
      await settled(stage);
      stage.learner.deleteIssue(stage.issue("Files"));
      await synced(stage);
      await settled(stage);
      expect(issuesOf(stage)).toHaveLength(7);
    },
  );
});
