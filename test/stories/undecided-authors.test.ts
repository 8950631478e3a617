/**
 * Whose marker counts is sometimes not certain: GitHub does not show an author, or does not say what they may do. Then
 * nothing is opened in the place of what may be there, and the run says so.
 */
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./outcome.ts";
import { removeWaymark } from "../../src/reconcile/remove-waymark.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { remoteBy, runBy } from "./run-by.ts";
import { APP_SLUG, openStage, SMALL_ROADMAP, type Stage } from "./stage.ts";

const HOUR = 3_600_000;
const CONFIG = ".github/roadmap.yml";
/** Without progress.json, only the author shows that an issue belongs to the course. */
const NO_FILES = "enabled: true\nprogress: false\n";
const WITHOUT_FILES = { files: { [CONFIG]: NO_FILES } };

/** GitHub answers with an error for the author of the issues at these places in the list. */
const hideAuthors = ({ github }: Stage, path: RegExp) =>
  github.faults.next({
    match: /^query/u,
    fault: {
      kind: "field-error",
      path,
      type: "FORBIDDEN",
      message: "Resource not accessible by integration",
    },
    times: 50,
  });

const pinnedTitles = (stage: Stage) =>
  [...stage.repository.issues.values()].filter(({ title }) => title === "Your progress");

describe("the pinned issue", () => {
  test.each([
    ["a course that is up to date", {}],
    [
      "a config with a mistake, which is asked about on the pinned issue",
      { [CONFIG]: `${NO_FILES}paces: 3\n` },
    ],
    ["a roadmap with a new topic", { "README.md": null }],
  ])("of %s gets no second one while its author is hidden", async (_name, files) => {
    const stage = await openStage(WITHOUT_FILES);
    await runBy(stage, "terminal");
    stage.clock.advance(HOUR);
    const text = stage.github.repository(stage.fork).file("README.md") ?? "";
    const added = "README.md" in files ? { "README.md": text.replace("- Files", "- Files\n- Tests") } : files;
    stage.learner.push(stage.repository, added, "A change");
    stage.clock.advance(HOUR);
    const before = outcomeOf(stage);
    const { number } = stage.issue("Your progress");
    hideAuthors(stage, /issues\.nodes\.0\.author$/u);
    const report = await stage.sync({ turn: "now" });
    expect(report).toMatchObject({ kind: "stayed-out", why: "obstacle" });
    expect("reason" in report && report.reason).toContain(`#${number}`);
    expect(outcomeOf(stage)).toEqual(before);
    stage.github.faults.clear();
    expect(["synced", "stopped"]).toContain((await stage.sync({ turn: "now" })).kind);
    expect(pinnedTitles(stage)).toHaveLength(1);
  });

  test("counts although its author is hidden, if it is the parent of an issue that progress.json has", async () => {
    const stage = await openStage();
    await runBy(stage, "terminal");
    stage.clock.advance(HOUR);
    hideAuthors(stage, /author$/u);
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", plan: { undecided: [] } });
    expect(pinnedTitles(stage)).toHaveLength(1);
    expect(stage.repository.issues.size).toBe(8);
  });

  test("is left alone by `remove` while its author is hidden, which says so", async () => {
    const stage = await openStage(WITHOUT_FILES);
    await runBy(stage, "terminal");
    stage.clock.advance(HOUR);
    const { number } = stage.issue("Your progress");
    hideAuthors(stage, /issues\.nodes\.0\.author$/u);
    const sources = { ...DEFAULT_SOURCES, app: APP_SLUG };
    const remote = remoteBy(stage, "workflow");
    const removed = await removeWaymark({ remote, clock: stage.clock, sources, approve: async () => true });
    expect(removed).toMatchObject({ kind: "removed" });
    expect(removed.kind === "removed" && removed.plan.undecided.map(({ item }) => item)).toContain(
      `#${number}`,
    );
    expect(stage.issue("Your progress").state).toBe("OPEN");
  });

  test("is named by the doctor, with what to do", async () => {
    const stage = await openStage(WITHOUT_FILES);
    await runBy(stage, "terminal");
    hideAuthors(stage, /issues\.nodes\.0\.author$/u);
    stage.learner.comment(stage.issue("Loops (for, while)"), "/waymark doctor");
    await stage.converse();
    const [, answer] = stage.issue("Loops (for, while)").comments;
    expect(answer?.body).toContain("pinned issue of this course");
  });
});

test("an issue whose author is hidden keeps its item as it is, and the pinned issue says so", async () => {
  const stage = await openStage(WITHOUT_FILES);
  await runBy(stage, "terminal");
  stage.clock.advance(HOUR);
  const loops = stage.issue("Loops (for, while)");
  const before = { ...loops };
  hideAuthors(stage, /milestones\.nodes\.0\.issues\.nodes\.1\.author$/u);
  const report = await stage.sync({ turn: "now" });
  expect(report).toMatchObject({
    kind: "synced",
    plan: { undecided: [{ item: "phase-1-basics/loops-for-while" }] },
  });
  expect(stage.repository.issues.size).toBe(8);
  expect(stage.issue("Loops (for, while)")).toMatchObject({ number: before.number, body: before.body });
  expect(stage.issue("Your progress").body).toContain(`may write in this repository: #${before.number}.`);
});

test("a topic is renamed while the author of its issue is hidden: it gets no other issue, and keeps its ticks", async () => {
  const stage = await openStage(WITHOUT_FILES);
  await runBy(stage, "terminal");
  stage.clock.advance(HOUR);
  const functions = stage.issue("Functions");
  stage.learner.edit(functions, { body: `${functions.body}\n\n- [x] My own step` });
  const renamed = SMALL_ROADMAP.replace("- Functions", "- Functions and methods");
  stage.learner.push(stage.repository, { "README.md": renamed }, "Rename");
  stage.clock.advance(HOUR);
  hideAuthors(stage, /milestones\.nodes\.0\.issues\.nodes\.2\.author$/u);
  expect(await stage.sync({ turn: "now" })).toMatchObject({
    kind: "synced",
    plan: { undecided: [{ item: "phase-1-basics/functions-and-methods" }] },
  });
  expect(stage.repository.issues.size).toBe(8);
  expect(functions.title).toBe("Functions");
  stage.github.faults.clear();
  await stage.sync({ turn: "now" });
  expect(stage.repository.issues.size).toBe(8);
  expect(functions).toMatchObject({ title: "Functions and methods", state: "OPEN" });
  expect(functions.body).toContain("- [x] My own step");
});
