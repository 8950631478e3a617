/** The status update of a board: whether the course is on track, once a week at most, and only if something changed. */
import { expect, test } from "vitest";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const CONFIG = ".github/roadmap.yml";
const DAY = 86_400_000;
const WEEK = 7 * DAY;
const PACED = { [CONFIG]: "pace:\n  topics: 2\n" };
const POSTED = "createProjectV2StatusUpdate";

async function begun(options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage({ owner: "organization", files: PACED, ...options });
  await stage.sync({ turn: "now" });
  return stage;
}

const boardOf = (stage: Stage) => {
  const [board] = stage.github.world.boards.values();
  if (board === undefined) throw new Error("There is no board");
  return board;
};
const updates = (stage: Stage) => stage.github.boards(stage.owner)[0]?.statusUpdates ?? [];
const said = (stage: Stage) => updates(stage).map(({ status }) => status);
const sync = (stage: Stage) => stage.requestsOf(() => stage.sync({ turn: "now" }));
const about = (requests: readonly string[]) => requests.filter((one) => one.includes("StatusUpdate"));
const close = (stage: Stage, ...titles: readonly string[]) => {
  for (const title of titles) stage.learner.close(stage.issue(title));
};
const TEXT = /^([^\n]*)\n\n/u;
const lastText = (stage: Stage) => TEXT.exec(updates(stage).at(-1)?.body ?? "")?.[1];

test("the first one says the dates of the plan; without a pace there is none", async () => {
  const stage = await begun();
  expect(updates(stage)).toMatchObject([
    {
      status: "ON_TRACK",
      startDate: "2026-11-23",
      targetDate: "2026-12-13",
      body: "Nothing is left from earlier weeks.\n\nAt 2 items a week, you will finish in the week of 7 December 2026.\n\n<!-- waymark:status v1 -->",
    },
  ]);
  expect(about(await sync(stage))).toEqual([]);
  const other = await begun({ files: {} });
  expect(updates(other)).toEqual([]);
  other.learner.push(other.repository, PACED, "A pace");
  await sync(other);
  expect(said(other)).toEqual(["ON_TRACK"]);
});

test("each week it says what changed: at risk, off track, inactive, at risk again, complete", async () => {
  const stage = await begun();
  close(stage, "Variables");
  stage.clock.advance(WEEK);
  expect(about(await sync(stage))).toHaveLength(1);
  expect(said(stage)).toEqual(["ON_TRACK", "AT_RISK"]);
  expect(lastText(stage)).toBe("1 item is left from earlier weeks: no more than one week of work.");
  close(stage, "Modules");
  stage.clock.advance(WEEK);
  await sync(stage);
  expect(said(stage).at(-1)).toBe("OFF_TRACK");
  expect(lastText(stage)).toBe("3 items are left from earlier weeks: more than one week of work.");
  stage.clock.advance(3 * WEEK);
  await sync(stage);
  expect(said(stage).at(-1)).toBe("INACTIVE");
  expect(lastText(stage)).toBe("Nothing was done in the last two weeks.");
  close(stage, "Loops (for, while)", "Functions", "Files", "Word counter");
  await sync(stage);
  stage.clock.advance(WEEK);
  await sync(stage);
  expect(said(stage).at(-1)).toBe("AT_RISK");
  close(stage, "Dev tools");
  stage.clock.advance(WEEK);
  await sync(stage);
  expect(said(stage).at(-1)).toBe("COMPLETE");
  stage.clock.advance(WEEK);
  expect(about(await sync(stage))).toEqual([]);
});

test("there is one a week: what changes in the same week edits it", async () => {
  const stage = await begun();
  close(stage, "Variables");
  stage.clock.advance(WEEK);
  await sync(stage);
  close(stage, "Loops (for, while)");
  stage.clock.advance(DAY);
  const [edited] = about(await sync(stage));
  expect(edited).toContain("updateProjectV2StatusUpdate");
  expect(edited).not.toContain(POSTED);
  expect(said(stage)).toEqual(["ON_TRACK", "ON_TRACK"]);
  stage.learner.push(stage.repository, { [CONFIG]: "pace:\n  topics: 1\n" }, "Slower");
  await sync(stage);
  expect(updates(stage)).toHaveLength(2);
  expect(updates(stage).at(-1)?.targetDate).toBe("2027-01-03");
  expect(about(await sync(stage))).toEqual([]);
});

test("a week off is inactive, and does not count as quiet", async () => {
  const stage = await begun({ files: { [CONFIG]: "pace:\n  topics: 2\n  weeks_off: [2026-11-30]\n" } });
  close(stage, "Variables", "Loops (for, while)");
  await sync(stage);
  stage.clock.advance(WEEK);
  await sync(stage);
  expect(said(stage).at(-1)).toBe("INACTIVE");
  expect(lastText(stage)).toBe("This week is off.");
  stage.clock.advance(WEEK);
  await sync(stage);
  expect(said(stage).at(-1)).toBe("ON_TRACK");
});

test("an update that a person posted this week stays; the next week goes on", async () => {
  const stage = await begun();
  stage.clock.advance(WEEK);
  stage.learner.postStatus(boardOf(stage), { status: "COMPLETE", body: "I am on holiday" });
  expect(about(await sync(stage))).toEqual([]);
  stage.clock.advance(WEEK);
  await sync(stage);
  expect(said(stage)).toEqual(["ON_TRACK", "COMPLETE", "OFF_TRACK"]);
});

test("where GitHub refuses it, everything else is done, and the next week tries again", async () => {
  const stage = await openStage({ owner: "organization", files: PACED });
  stage.github.world.unknowns.statusUpdatesForApps = false;
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], board: null });
  expect(updates(stage)).toEqual([]);
  expect(stage.github.boards(stage.owner)[0]?.items).toHaveLength(7);
  expect(stage.issue("Your progress").body).toContain("refused:status-updates:2026-11-23");
  expect(about(await sync(stage))).toEqual([]);
  stage.github.world.unknowns.statusUpdatesForApps = true;
  stage.clock.advance(WEEK);
  await sync(stage);
  expect(said(stage)).toEqual(["AT_RISK"]);
});

test("an older server does not have it, until it is updated", async () => {
  const stage = await openStage({ owner: "organization", files: PACED });
  stage.github.world.schemaLacks = ["ProjectV2.statusUpdates", "Mutation.createProjectV2StatusUpdate"];
  expect(await stage.sync({ turn: "now" })).toMatchObject({ kind: "synced", failures: [], board: null });
  expect(stage.github.boards(stage.owner)[0]?.items[0]?.values["Week"]).toBeDefined();
  stage.github.world.schemaLacks = [];
  await sync(stage);
  expect(said(stage)).toEqual(["ON_TRACK"]);
});

test.each([
  { zone: "Pacific/Auckland", posted: "2026-11-29T20:00:00Z", again: "2026-12-03T20:00:00Z", inAll: 1 },
  { zone: "America/Los_Angeles", posted: "2026-11-30T04:00:00Z", again: "2026-11-30T20:00:00Z", inAll: 2 },
])("a week is that of the learner: in $zone", async ({ zone, posted, again, inAll }) => {
  const config = `timezone: ${zone}\npace:\n  topics: 2\n`;
  const stage = await begun({ files: { [CONFIG]: config }, begun: Date.parse(posted) });
  expect(said(stage)).toEqual(["ON_TRACK"]);
  stage.clock.advance(Date.parse(again) - stage.clock.now());
  stage.learner.push(stage.repository, { [CONFIG]: config.replace("2", "1") }, "Slower");
  await sync(stage);
  expect(updates(stage)).toHaveLength(inAll);
  expect(updates(stage).at(-1)?.body).toContain("At 1 item a week");
});
