/**
 * The issues of a course were opened by somebody else than the one who runs now: by an App that no file names, or by a
 * person who lost the right to write. They are the same course, so nothing is opened twice and nothing that was learnt is lost.
 */
import { addRuleset, person } from "github-emulator";
import { describe, expect, test } from "vitest";
import { removeWaymark } from "../../src/reconcile/remove-waymark.ts";
import { DEFAULT_SOURCES } from "../../src/reconcile/stock.ts";
import { remoteBy, runBy } from "./run-by.ts";
import { APP_PERMISSIONS, openStage, SMALL_ROADMAP, type Stage, type StageOptions } from "./stage.ts";

const HOUR = 3_600_000;
const CONFIG = ".github/roadmap.yml";
const WITHOUT_FILES = { files: { [CONFIG]: "enabled: true\nprogress: false\n" } };
const all = ({ repository }: Stage) => [...repository.issues.values()];
const titlesOf = (stage: Stage) => all(stage).map(({ title }) => title);

/** Long enough that a run can be stopped midway. */
const LONG_ROADMAP = SMALL_ROADMAP.replace(
  "- Modules",
  `- Modules\n${Array.from({ length: 30 }, (_, index) => `- Topic number ${index}`).join("\n")}`,
);

describe("an App that no file names", () => {
  test.each<[string, StageOptions, (stage: Stage) => void]>([
    ["without files", WITHOUT_FILES, () => {}],
    [
      "with a pull request that nobody merged",
      {},
      (stage) => addRuleset(stage.github.world, stage.repository, ["main"]),
    ],
    ["without the right to write files", { permissions: { ...APP_PERMISSIONS, contents: "read" } }, () => {}],
  ])("opened the course %s: a terminal goes on with its issues", async (_name, options, prepare) => {
    const stage = await openStage(options);
    prepare(stage);
    await stage.sync({ turn: "now" });
    stage.clock.advance(HOUR);
    stage.learner.close(stage.issue("Variables"));
    stage.clock.advance(HOUR);
    expect(await runBy(stage, "terminal")).toMatchObject({
      kind: "synced",
      failures: [],
      progress: { count: { done: 1, total: 7 } },
    });
    expect(all(stage)).toHaveLength(8);
  });

  test("was stopped by a limit during its first sync: a terminal opens only the rest", async () => {
    const stage = await openStage({ roadmap: LONG_ROADMAP, maxWait: 1000 });
    stage.github.faults.next({
      match: ({ operation }) => operation === "mutation createIssue",
      fault: { kind: "secondary-limit", status: 403, retryAfter: 3600 },
    });
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "paused" });
    stage.clock.advance(2 * HOUR);
    const report = await runBy(stage, "terminal");
    expect(report).toMatchObject({ kind: "synced", failures: [] });
    expect(titlesOf(stage).toSorted()).toEqual([...new Set(titlesOf(stage))].toSorted());
    const items = report.kind === "synced" ? report.progress.count.total : 0;
    expect(items).toBeGreaterThanOrEqual(30);
    expect(all(stage)).toHaveLength(items + 1);
  });

  test("is followed by a workflow that does all of it", async () => {
    const stage = await openStage(WITHOUT_FILES);
    await stage.sync({ turn: "now" });
    stage.clock.advance(HOUR);
    expect(await runBy(stage, "workflow")).toMatchObject({ kind: "synced", failures: [] });
    expect(all(stage)).toHaveLength(8);
  });

  test("is removed from a terminal, with all of its issues", async () => {
    const stage = await openStage(WITHOUT_FILES);
    await stage.sync({ turn: "now" });
    stage.clock.advance(HOUR);
    const remote = remoteBy(stage, "terminal");
    const approve = () => Promise.resolve(true);
    await removeWaymark({ remote, clock: stage.clock, sources: DEFAULT_SOURCES, approve });
    expect(all(stage).map(({ state }) => state)).toEqual(Array(8).fill("CLOSED"));
  });

  test("opened the course and its milestones are gone: nothing shows who it was, so nothing is opened in its place", async () => {
    const stage = await openStage(WITHOUT_FILES);
    await stage.sync({ turn: "now" });
    for (const milestone of stage.repository.milestones.values()) stage.learner.deleteMilestone(milestone);
    stage.clock.advance(HOUR);
    const asked = await stage.requestsOf(async () => {
      const report = await runBy(stage, "terminal");
      expect(report).toMatchObject({ kind: "stayed-out", why: "obstacle" });
      expect("reason" in report && report.reason).toContain(`#${stage.issue("Your progress").number}`);
    });
    expect(asked.filter((operation) => !/^(?:query|GET)/u.test(operation))).toEqual([]);
  });
});

describe("a mentor who may not write here any more", () => {
  async function openedByMentor(options: StageOptions): Promise<Stage> {
    const stage = await openStage(options);
    const mentor = stage.github.createUser("mentor");
    stage.repository.collaborators.set(mentor, "write");
    await runBy(stage, "terminal", { person: "mentor" });
    stage.clock.advance(HOUR);
    stage.learner.close(stage.issue("Variables"));
    stage.clock.advance(HOUR);
    await stage.sync({ turn: "now" });
    stage.repository.collaborators.delete(mentor);
    stage.clock.advance(HOUR);
    return stage;
  }

  test.each([
    ["with files", {}],
    ["without files", WITHOUT_FILES],
  ])("opened the course %s: it goes on as it was", async (_name, options) => {
    const stage = await openedByMentor(options);
    const report = await stage.sync({ turn: "now" });
    expect(report).toMatchObject({ kind: "synced", failures: [], plan: { changes: [] } });
    expect(report).toMatchObject({ progress: { count: { done: 1, total: 7 } } });
    expect(all(stage)).toHaveLength(8);
  });

  test("opens an issue with a marker now: it does not count", async () => {
    const stage = await openedByMentor(WITHOUT_FILES);
    const { body } = stage.issue("Loops (for, while)");
    const forged = person(stage.github.world, "mentor").openIssue(stage.repository, "Forged", body);
    const { body: before } = forged;
    stage.clock.advance(HOUR);
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", plan: { undecided: [] } });
    expect(forged).toMatchObject({ state: "OPEN", title: "Forged", body: before });
    expect(stage.issue("Loops (for, while)").state).toBe("OPEN");
  });

  test("opened issues that nothing records: they are left as they are, and nothing is opened in their place", async () => {
    const stage = await openedByMentor(WITHOUT_FILES);
    for (const milestone of stage.repository.milestones.values()) stage.learner.deleteMilestone(milestone);
    stage.clock.advance(HOUR);
    expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "stayed-out", why: "obstacle" });
    expect(all(stage)).toHaveLength(8);
  });
});
