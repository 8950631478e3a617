/** The learner's own things in the places of Waymark's: labels, milestones, files, transferred issues. */
import { describe, expect, test } from "vitest";
import { createMilestone, editMilestone, onTheWebsite } from "github-emulator";
import type { Remote } from "../../src/model/remote.ts";
import { openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const writes = (requests: readonly string[]) =>
  requests.filter((operation) => !/^(?:query|GET)/u.test(operation));

async function settled(stage: Stage): Promise<void> {
  expect(writes(await stage.requestsOf(() => stage.sync()))).toEqual([]);
}

test("labels of the same names keep their colours and words, and are used", async () => {
  const stage = await openStage();
  stage.learner.createLabel(stage.repository, "Topic", "ff0000");
  stage.learner.createLabel(stage.repository, "project", "00ff00");
  expect(await stage.sync()).toMatchObject({ failures: [] });
  expect(stage.repository.labels.get("topic")).toMatchObject({ name: "Topic", color: "ff0000" });
  expect(stage.issue("Variables").labels.map(({ name }) => name)).toContain("Topic");
  await settled(stage);
});

test("labels of the same names are used and found again also if GraphQL finds them only by their exact name", async () => {
  const stage = await openStage();
  stage.github.world.unknowns.labelsFoundInAnyCase = false;
  stage.learner.createLabel(stage.repository, "Topic", "ff0000");
  expect(await stage.sync()).toMatchObject({ failures: [] });
  expect(stage.issue("Variables").labels.map(({ name }) => name)).toEqual(["Topic"]);
  await settled(stage);
});

test("what another run has created in between is used: no label or milestone is refused, and one issue stays", async () => {
  const stage = await openStage();
  stage.github.faults.next({
    match: "mutation",
    fault: { kind: "call", when: "before", run: async () => void (await stage.sync()) },
  });
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], tracking: null });
  await stage.sync();
  const open = [...stage.repository.issues.values()].filter(({ state }) => state === "OPEN");
  expect(open.map(({ title }) => title)).toEqual([...new Set(open.map(({ title }) => title))]);
  expect(open).toHaveLength(8);
  expect(stage.repository.milestones.size).toBe(2);
  // Only the tracking issue was opened twice, because it is opened before the first milestone.
  expect(stage.repository.issues.size).toBe(9);
  await settled(stage);
});

test("a milestone that the learner creates in between is theirs: the run says so, and the next one finds another title", async () => {
  const stage = await openStage();
  const { world } = stage.github;
  const words = { title: "Phase 1: Basics", description: null, state: "OPEN", dueOn: null } as const;
  stage.github.faults.next({
    match: "POST /repos/{owner}/{repo}/milestones",
    fault: {
      kind: "call",
      when: "before",
      run: () => void createMilestone(world, onTheWebsite(stage.learner.user), stage.repository, words),
    },
  });
  expect(await stage.sync()).toMatchObject({ failures: { 0: { change: { what: "milestone" } } } });
  expect(await stage.sync()).toMatchObject({ failures: [] });
  expect([...stage.repository.milestones.values()].map(({ title }) => title)).toContain(
    "Phase 1: Basics (roadmap)",
  );
  await settled(stage);
});

describe("where GitHub's list of issues does not have the newest ones yet", () => {
  /** The list is empty so many times. Issues are found by their numbers all the while. */
  const behind = (times: number) => {
    let left = times;
    return (remote: Remote): Remote => ({
      ...remote,
      read: async () => {
        const actual = await remote.read();
        left -= 1;
        return left < 0 ? actual : { ...actual, issues: [] };
      },
    });
  };

  test("it is read again before a second tracking issue is opened", async () => {
    const stage = await openStage();
    await stage.sync();
    const requests = await stage.requestsOf(async () => {
      expect(await stage.sync({ through: behind(2) })).toMatchObject({ kind: "synced", failures: [] });
    });
    expect(writes(requests)).toEqual([]);
  });

  test("the run says so if it stays like this, and writes nothing", async () => {
    const stage = await openStage();
    await stage.sync();
    const requests = await stage.requestsOf(async () => {
      await expect(stage.sync({ through: behind(6) })).rejects.toThrow(
        "GitHub's list of issues does not show all issues yet",
      );
    });
    expect(writes(requests)).toEqual([]);
    await settled(stage);
  });
});

test("with 130 labels of the learner's, ours are found and made once", async () => {
  const stage = await openStage();
  for (let count = 0; count < 130; count += 1) stage.learner.createLabel(stage.repository, `mine ${count}`);
  expect(await stage.sync()).toMatchObject({ failures: [] });
  expect(stage.issue("Variables").labels.map(({ name }) => name)).toEqual(["topic"]);
  await settled(stage);
});

test("an issue that the learner gave thirty labels keeps them all, and ours is not added again and again", async () => {
  const stage = await openStage();
  await stage.sync();
  const issue = stage.issue("Variables");
  for (let count = 10; count < 40; count += 1) {
    stage.learner.createLabel(stage.repository, `a${count}`);
    stage.learner.label(issue, `a${count}`);
  }
  stage.learner.unlabel(issue, "topic");
  stage.learner.label(issue, "topic");
  await settled(stage);
  expect(issue.labels).toHaveLength(31);
});

test("a milestone of a phase's name stays the learner's; ours says that it is the roadmap's", async () => {
  const stage = await openStage();
  const cause = onTheWebsite(stage.learner.user);
  const mine = createMilestone(stage.github.world, cause, stage.repository, {
    title: "phase 1: basics",
    description: "My own plan",
    state: "OPEN",
    dueOn: null,
  });
  expect(await stage.sync()).toMatchObject({ failures: [] });
  expect(mine).toMatchObject({ title: "phase 1: basics", description: "My own plan" });
  const titles = [...stage.repository.milestones.values()].map(({ title }) => title);
  expect(titles).toEqual(["phase 1: basics", "Phase 1: Basics (roadmap)", "Phase 2: Beyond"]);
  await settled(stage);
});

test("a milestone that the learner closes by hand stays closed, and its issues go on as before", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.clock.advance(HOUR);
  const milestone = stage.repository.milestones.get(1);
  if (milestone === undefined) throw new Error("there is no first milestone");
  editMilestone(stage.github.world, onTheWebsite(stage.learner.user), milestone, { state: "CLOSED" });
  await settled(stage);
  stage.learner.close(stage.issue("Variables"));
  expect(await stage.sync({ turn: "now" })).toMatchObject({ failures: [], progress: { count: { done: 1 } } });
  const changed = SMALL_ROADMAP.replace("- Functions", "- Functions\n- Errors");
  stage.learner.push(stage.repository, { "README.md": changed }, "Add a topic");
  expect(await stage.sync()).toMatchObject({ failures: [] });
  expect(stage.issue("Errors").milestone?.title).toBe("Phase 1: Basics");
  expect(milestone.state).toBe("CLOSED");
  await settled(stage);
});

test("who is assigned is the learner's: nobody is added, and one who may not be assigned any more stays", async () => {
  const stage = await openStage();
  await stage.sync();
  const { learner, stranger, repository } = stage;
  repository.collaborators.set(stranger.user, "write");
  const issue = stage.issue("Files");
  learner.assign(issue, ["ada", "eve"]);
  repository.collaborators.delete(stranger.user);
  stage.clock.advance(HOUR);
  const changed = SMALL_ROADMAP.replace("- Files", "- Files and folders");
  learner.push(repository, { "README.md": changed }, "Rename");
  expect(await stage.sync({ turn: "now" })).toMatchObject({ failures: [] });
  expect(issue.title).toBe("Files and folders");
  expect(issue.assignees.map(({ login }) => login)).toEqual(["ada", "eve"]);
  await settled(stage);
});

test("an issue that was transferred out opens again in one run when its box is ticked, and the one that left is not touched", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.clock.advance(HOUR);
  const notes = stage.github.createRepository({
    owner: "ada",
    name: "notes",
    files: { "README.md": "# Notes" },
  });
  const moved = stage.learner.transferIssue(stage.issue("Files"), notes);
  const before = { title: moved.title, body: moved.body, state: moved.state };
  await stage.sync({ turn: "now" });
  await settled(stage);
  const tracking = stage.issue("Your progress");
  stage.learner.tick(tracking, /- \[ \] (Open “Files” again.*)/u.exec(tracking.body)?.[1] ?? "no box");
  const requests = await stage.requestsOf(async () => {
    expect(await stage.sync({ turn: "now" })).toMatchObject({ failures: [] });
  });
  expect(writes(requests).filter((one) => one.includes("createIssue"))).toHaveLength(1);
  expect(stage.issue("Files").state).toBe("OPEN");
  expect({ title: moved.title, body: moved.body, state: moved.state }).toEqual(before);
  await settled(stage);
});

test("a locked issue is edited and counted like any other", async () => {
  const stage = await openStage();
  await stage.sync();
  const issue = stage.issue("Variables");
  stage.github.world.journal.set(issue, { locked: true });
  stage.clock.advance(HOUR);
  stage.learner.close(issue);
  expect(await stage.sync({ turn: "now" })).toMatchObject({ failures: [], progress: { count: { done: 1 } } });
});

test("a progress.md that somebody wrote by hand is kept under another name, and nothing in it is believed", async () => {
  const files = { "progress.md": "# The author's progress\n\nAll done.\n" };
  const stage = await openStage({ files });
  expect(await stage.sync()).toMatchObject({ failures: [], files: { kind: "committed" } });
  const text = stage.github.repository(stage.fork).files()["progress.md"];
  expect(text).toContain("0 of 7 done");
  expect(text).not.toContain("The author's progress");
  const kept = stage.github.repository(stage.fork).files()["progress-before-waymark.md"];
  expect(kept).toBe(files["progress.md"]);
  await settled(stage);
});

test("a second progress.md by hand is kept under a name of its own, and the first one stays", async () => {
  const stage = await openStage({ files: { "progress.md": "First\n" } });
  await stage.sync({ turn: "now" });
  const own = (text: string) =>
    stage.learner.push(stage.repository, { "progress.md": text, ".github/waymark/progress.json": "" }, "Own");
  const kept = () => {
    const files = Object.entries(stage.github.repository(stage.fork).files());
    return files
      .filter(([path]) => path.startsWith("progress-before"))
      .map(([path, text]) => `${path}: ${text}`);
  };
  own("Second\n");
  await stage.sync({ turn: "now" });
  own("Second\n");
  await stage.sync({ turn: "now" });
  expect(kept()).toEqual(["progress-before-waymark.md: First\n", "progress-before-waymark-2.md: Second\n"]);
});

test("Sync fork that keeps commits changes nothing; one that discards them gets the files back", async () => {
  const stage = await openStage();
  await stage.sync();
  stage.clock.advance(HOUR);
  stage.learner.syncFork(stage.repository, "update");
  await settled(stage);
  stage.learner.syncFork(stage.repository, "discard");
  expect(stage.github.repository(stage.fork).files()["progress.md"]).toBeUndefined();
  expect(await stage.sync()).toMatchObject({ plan: { changes: [] }, files: { kind: "committed" } });
  expect(Object.keys(stage.github.repository(stage.fork).files())).toEqual(
    expect.arrayContaining(["progress.md", ".github/workflows/waymark.yml"]),
  );
});

test.each(["PROGRESS.md", "Progress.md"])(
  "a %s by hand is moved aside, so that a clone on Windows keeps both",
  async (name) => {
    const stage = await openStage({ files: { [name]: "# What I learnt\n" } });
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", files: { kind: "committed" } });
    const files = stage.github.repository(stage.fork).files();
    expect(files["progress-before-waymark.md"]?.toString()).toBe("# What I learnt\n");
    expect(Object.keys(files).filter((path) => path.toLowerCase() === "progress.md")).toEqual([
      "progress.md",
    ]);
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual(["query viewer repository"]);
  },
);

test("a PROGRESS.md that comes when one was moved before stays where it is", async () => {
  const stage = await openStage({ files: { "PROGRESS.md": "first\n" } });
  await stage.sync({ turn: "now" });
  stage.learner.push(stage.repository, { "PROGRESS.md": "second\n" }, "Again");
  await stage.sync({ turn: "now" });
  const fork = stage.github.repository(stage.fork);
  expect([fork.file("PROGRESS.md"), fork.file("progress-before-waymark.md")]).toEqual([
    "second\n",
    "first\n",
  ]);
});
