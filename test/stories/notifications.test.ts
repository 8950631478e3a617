/** The table in docs/notifications.md: what notifies whom, measured on the emulator. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { manualClock } from "github-emulator";
import { workflowText } from "../../src/access/workflow.ts";
import { openAppStage } from "./app-stage.ts";
import { countNotices, type Notices } from "./notices.ts";
import { openStage } from "./stage.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ROADMAP = readFileSync(new URL("../fixtures/django-roadmap.md", import.meta.url), "utf8");
const DOCS = readFileSync(new URL("../../docs/notifications.md", import.meta.url), "utf8");

/** The figures in the row of the docs' table that begins with these words. */
function written(step: string): Notices {
  const row = DOCS.split("\n").find((line) => line.startsWith(`| ${step} |`));
  const [watching, participating] = (row?.split("|") ?? []).slice(2, 4).map((cell) => Number(cell.trim()));
  if (watching === undefined || participating === undefined)
    throw new Error(`docs/notifications.md has no row: ${step}`);
  return { watching, participating };
}

test("the first hour: few notifications for a participant", { timeout: 60_000 }, async () => {
  const stage = await openAppStage({ issues: false, files: { "README.md": ROADMAP } });
  const since = countNotices(stage.github, stage.learner, "ada/roadmap");
  await stage.install();
  const [pull] = stage.fork.pullRequests.values();
  if (pull === undefined) throw new Error("no pull request was opened");
  const installed = since();
  expect(installed).toEqual(written("You install the App, and the set-up pull request opens"));
  await stage.requestsOf(() => stage.learner.merge(pull));
  const merged = since();
  expect(merged).toEqual(written("You merge it while issues are off: one comment says what is missing"));
  stage.learner.enableIssues(stage.fork);
  await stage.minutesLater(1);
  const synced = since();
  expect(stage.fork.issues.size).toBe(52);
  expect(synced).toEqual(written("You turn issues on: 51 issues and the pinned issue open"));
  await stage.requestsOf(() => stage.learner.close(stage.fork.issues.get(7) ?? stage.issue("Your progress")));
  expect(since()).toEqual(written("You close an issue"));
  const hour = installed.participating + merged.participating + synced.participating;
  expect(hour).toBeLessThanOrEqual(5);
  expect(DOCS).toContain(`a participant gets ${hour} notification in the first hour`);
});

test("a status update of the board notifies nobody who did not subscribe to it", async () => {
  const config = { ".github/roadmap.yml": "pace:\n  topics: 2\n" };
  const stage = await openStage({ owner: "organization", files: config });
  await stage.sync({ turn: "now" });
  stage.clock.advance(7 * DAY);
  const since = countNotices(stage.github, stage.learner, stage.fork);
  await stage.sync({ turn: "now" });
  expect(stage.github.boards(stage.owner)[0]?.statusUpdates).toHaveLength(2);
  expect(since()).toEqual(written("The board of a course with a pace gets a status update"));
});

test(
  "a month: no cancelled run, and a comment only where something happened",
  { timeout: 60_000 },
  async () => {
    const clock = manualClock(Date.parse("2026-11-23T09:00:00Z"), "skips");
    const action = "waymark-dev/waymark@v1";
    const played = { run: () => Promise.resolve() };
    const actions = { [action]: () => played.run() };
    const stage = await openStage({ roadmap: ROADMAP, emulator: { clock, actions, limits: "none" } });
    played.run = async () => void (await stage.regenerate());
    const push = { ".github/workflows/waymark.yml": workflowText({ action, app: "waymark-app" }) };
    stage.learner.push(stage.repository, push, "Add the workflow");
    stage.learner.enableActions(stage.repository);
    stage.clock.advance(clock.now() - stage.clock.now());
    await stage.sync({ turn: "now" });
    const pass = async (time: number) => {
      await clock.advance(time);
      stage.clock.advance(clock.now() - stage.clock.now());
    };
    const since = countNotices(stage.github, stage.learner, stage.fork);
    const open = () =>
      [...stage.repository.issues.values()].filter(
        ({ state, labels }) => state === "OPEN" && labels.some(({ name }) => name === "topic"),
      );
    const [all, digests]: [Notices[], Notices[]] = [[], []];
    for (let week = 0; week < 4; week += 1) {
      for (const issue of open().slice(0, 5)) stage.learner.close(issue);
      await stage.github.settle();
      await stage.sync({ turn: "now" });
      all.push(since());
      await pass(7 * DAY);
      await stage.sync({ turn: "now", digest: true });
      digests.push(since());
    }
    expect(stage.github.actions.runs).toHaveLength(20);
    expect(stage.github.actions.runs.filter(({ conclusion }) => conclusion !== "success")).toEqual([]);
    expect(digests[0]).toEqual(written("A new week begins: the weekly comment"));
    const month = [...all, ...digests].reduce((sum, one) => ({
      watching: sum.watching + one.watching,
      participating: sum.participating + one.participating,
    }));
    expect(month).toEqual(written("A month with 20 closes, five at once each week"));
  },
);
