/** What a person deletes, closes or fills while a run goes on, or right before it: nothing opens twice, and the next runs settle. */
import { describe, expect, test } from "vitest";
import { openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const READ = "query viewer repository";
const TRACKING = "Your progress";
const MORE = SMALL_ROADMAP.replace("- Files", "- Files\n- Sockets\n- Threads");

const openTitles = ({ repository }: Stage) =>
  [...repository.issues.values()].flatMap(({ state, title }) => (state === "OPEN" ? [title] : []));

/** After at most two more runs, a run writes nothing, and no title is open twice. */
async function expectSettled(stage: Stage) {
  await stage.sync({ turn: "now" });
  await stage.sync({ turn: "now" });
  expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  const titles = openTitles(stage);
  expect(titles).toEqual([...new Set(titles)]);
}

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage(options);
  await stage.sync({ turn: "now" });
  stage.clock.advance(HOUR);
  return stage;
}

const boardOf = ({ github }: Stage) => {
  const [board] = github.world.boards.values();
  return board ?? expect.fail("there is no board");
};

describe("while the first sync opens issues, a person", () => {
  const scenes: Readonly<Record<string, (stage: Stage) => void>> = {
    "deletes the board": (stage) => stage.learner.deleteBoard(boardOf(stage)),
    "closes the board": (stage) => stage.learner.closeBoard(boardOf(stage)),
    "takes the board from the repository": (stage) =>
      stage.learner.unlinkBoard(boardOf(stage), stage.repository),
    "deletes a milestone": ({ learner, repository }) => {
      const [milestone] = repository.milestones.values();
      if (milestone !== undefined) learner.deleteMilestone(milestone);
    },
    "deletes a label": ({ learner, repository }) => learner.deleteLabel(repository, "topic"),
    "deletes the pinned issue": (stage) => stage.learner.deleteIssue(stage.issue(TRACKING)),
  };

  test.each(Object.entries(scenes))("%s", async (_, act) => {
    const stage = await openStage({ owner: "organization" });
    stage.github.faults.next({
      match: "mutation pinIssue",
      fault: { kind: "call", when: "before", run: () => act(stage) },
    });
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced" });
    await expectSettled(stage);
    expect(openTitles(stage)).toHaveLength(8);
    expect(stage.github.world.boards.size).toBeLessThanOrEqual(1);
  });

  test("turns issues off: they stay off, nothing is proposed, and the course goes on when they are on again", async () => {
    const stage = await openStage();
    const { learner, repository } = stage;
    stage.github.faults.next({
      match: "mutation pinIssue",
      fault: { kind: "call", when: "before", run: () => learner.disableIssues(repository) },
    });
    await stage.sync({ turn: "now" });
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "waiting", for: "person" });
    expect(repository.hasIssues).toBe(false);
    expect(repository.pullRequests.size).toBe(0);
    learner.enableIssues(repository);
    await expectSettled(stage);
    expect(openTitles(stage)).toHaveLength(8);
  });

  test("archives the repository: the run says so, and the course goes on when it is taken back", async () => {
    const stage = await openStage();
    const { learner, repository } = stage;
    stage.github.faults.next({
      match: "mutation pinIssue",
      fault: { kind: "call", when: "before", run: () => learner.archive(repository) },
    });
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "stayed-out" });
    learner.unarchive(repository);
    await expectSettled(stage);
    expect(openTitles(stage)).toHaveLength(8);
  });
});

test("an issue that is deleted right before it is edited is reported, and the next run offers it again", async () => {
  const stage = await begun();
  const renamed = SMALL_ROADMAP.replace("Phase 1: Basics", "Phase 1: The basics");
  stage.learner.push(stage.repository, { "README.md": renamed }, "Rename a phase");
  stage.github.faults.next({
    match: "updateIssue",
    fault: {
      kind: "call",
      when: "before",
      run: () => stage.learner.deleteIssue(stage.issue("Functions")),
    },
  });
  expect(await stage.sync({ turn: "now" })).toMatchObject({ failures: { length: 1 } });
  await expectSettled(stage);
  expect(openTitles(stage)).not.toContain("Functions");
  expect(stage.issue(TRACKING).body).toContain("Open “Functions” again");
});

test("where a person's own issues fill the pinned issue's sub-issues, new topics open without a parent", async () => {
  const stage = await begun();
  const tracking = stage.issue(TRACKING);
  for (let count = tracking.subIssues.length; count < 100; count += 1) {
    stage.learner.addSubIssue(tracking, stage.learner.openIssue(stage.repository, `Mine ${count}`));
  }
  stage.learner.push(stage.repository, { "README.md": MORE }, "Two more topics");
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], tracking: null });
  expect(stage.issue("Sockets").parent).toBeNull();
  await expectSettled(stage);
  expect(tracking.subIssues).toHaveLength(100);
});

describe("where a person's text fills an issue", () => {
  /** As the website sends it: with CRLF. */
  const fill = (stage: Stage, title: string) => {
    const issue = stage.issue(title);
    const body = issue.body.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n");
    stage.learner.edit(issue, { body: `${body}\r\n${"x".repeat(65_536 - body.length - 2)}` });
    return issue;
  };

  test("the pinned issue keeps the text, the run says what to do, everything else goes on, and the next run writes nothing", async () => {
    const stage = await begun();
    const pinned = fill(stage, TRACKING);
    stage.learner.close(stage.issue("Variables"));
    const report = await stage.sync({ turn: "now" });
    expect(report).toMatchObject({ kind: "synced", failures: [], files: { kind: "committed" } });
    expect(report).toHaveProperty("tracking.message", expect.stringContaining("no room in this issue"));
    expect(pinned.body.endsWith("xxx")).toBe(true);
    const requests = await stage.requestsOf(() => stage.sync({ turn: "now" }));
    expect(requests.filter((one) => !one.startsWith("query"))).toEqual([]);
  });

  test("an item that left the roadmap is closed once, and stays open when the person opens it again", async () => {
    const stage = await begun();
    const full = fill(stage, "Files");
    stage.learner.push(
      stage.repository,
      { "README.md": SMALL_ROADMAP.replace("- Files", "- Sockets and threads") },
      "Another topic",
    );
    await stage.sync({ turn: "now" });
    expect(full).toMatchObject({ state: "CLOSED", stateReason: "NOT_PLANNED" });
    await expectSettled(stage);
    stage.clock.advance(HOUR);
    stage.learner.reopen(full);
    await expectSettled(stage);
    expect(full.state).toBe("OPEN");
    expect(full.body.endsWith("xxx")).toBe(true);
  });
});
