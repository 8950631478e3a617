/** The learner's time zone: weeks, days, streaks and due dates follow their clock. */
import { describe, expect, test } from "vitest";
import { person } from "github-emulator";
import { parseProgressJson } from "../../src/record/parse-progress-json.ts";
import { openStage, type Stage, type StageOptions } from "./stage.ts";

const CONFIG = ".github/roadmap.yml";
const TRACKING = "Your progress";
const READ = "query viewer repository";
const DAY = 86_400_000;

const file = (stage: Stage, path: string) => stage.github.repository(stage.fork).file(path) ?? "";
const recorded = (stage: Stage) =>
  parseProgressJson(file(stage, ".github/waymark/progress.json"))?.progress?.timezone;
const dueDays = ({ repository }: Stage) =>
  [...repository.milestones.values()].map(({ dueOn }) => dueOn?.slice(0, 10) ?? null);
const setClock = (stage: Stage, instant: string) =>
  stage.clock.advance(Date.parse(instant) - stage.clock.now());

async function begun(at: string, config: string | null, options: StageOptions = {}): Promise<Stage> {
  const stage = await openStage({ ...options, ...(config === null ? {} : { files: { [CONFIG]: config } }) });
  setClock(stage, at);
  await stage.sync({ turn: "now" });
  return stage;
}

describe("with a time zone in the config", () => {
  test("what is closed late on Sunday, UTC, is done on the learner's Monday, everywhere", async () => {
    const stage = await begun("2026-11-25T09:00:00Z", "timezone: Europe/Berlin\n");
    setClock(stage, "2026-11-29T23:30:00Z");
    stage.learner.close(stage.issue("Variables"));
    await stage.sync({ turn: "now" });
    expect(file(stage, "progress.md")).toContain("done 30 November 2026");
    expect(file(stage, ".github/waymark/progress.json")).toContain('"closedOn": "2026-11-30"');
    expect(file(stage, ".github/waymark/picture-light.svg")).toContain("1 in the week of 30 November 2026");
    for (const text of [file(stage, "progress.md"), stage.issue(TRACKING).body])
      expect(text).toContain("Days and weeks use the time zone `Europe/Berlin`.");
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  });

  test("the week and the due dates follow: a Thursday evening, UTC, is a Friday in Auckland, whose week is the next one", async () => {
    const paced = "pace:\n  topics: 5\n";
    const thursday = "2026-11-26T20:00:00Z";
    expect(dueDays(await begun(thursday, paced))).toEqual(["2026-11-29", "2026-12-06"]);
    const stage = await begun(thursday, `timezone: Pacific/Auckland\n${paced}`);
    expect(dueDays(stage)).toEqual(["2026-12-06", "2026-12-13"]);
    expect(stage.issue(TRACKING).body).toContain("### Week of 23 November 2026");
    setClock(stage, "2026-11-29T12:00:00Z");
    await stage.sync({ turn: "now" });
    expect(stage.issue(TRACKING).body).toContain("### Week of 30 November 2026");
  });

  test("the digest comes with the learner's Monday, and counts their week", async () => {
    const stage = await begun("2026-11-25T09:00:00Z", "timezone: America/New_York\n");
    setClock(stage, "2026-11-30T03:00:00Z");
    stage.learner.close(stage.issue("Variables"));
    await stage.sync({ turn: "now", digest: true });
    expect(stage.issue(TRACKING).comments).toEqual([]);
    setClock(stage, "2026-11-30T05:30:00Z");
    await stage.sync({ turn: "now", digest: true });
    expect(stage.issue(TRACKING).comments[0]?.body).toContain("### Your week of 23 November 2026\n\n1 done");
  });

  test("a pause begins with the learner's week", async () => {
    const stage = await begun("2026-11-23T09:00:00Z", "timezone: Asia/Tokyo\npace:\n  topics: 2\n");
    setClock(stage, "2026-11-26T18:00:00Z");
    stage.learner.comment(stage.issue(TRACKING), "/waymark pause 1 week");
    stage.clock.advance(5_000);
    await stage.converse({ call: "covered" });
    expect(file(stage, CONFIG)).toContain("weeks_off: [2026-11-30]");
  });

  test("a name that no time zone has is said to be wrong, and nothing is changed", async () => {
    const stage = await begun("2026-11-25T09:00:00Z", "timezone: Berlin\n");
    const report = await stage.sync({ turn: "now" });
    expect(report).toMatchObject({
      kind: "stayed-out",
      reason: expect.stringContaining('"timezone" must be the name of a time zone, such as Europe/Berlin'),
    });
  });
});

describe("without one", () => {
  test("it is the offset of the learner's own commits, taken once, shown, and kept when they travel", async () => {
    const stage = await openStage();
    stage.learner.setUtcOffset("+13:00");
    stage.learner.push(stage.repository, { "notes.md": "Mine" }, "Notes");
    setClock(stage, "2026-11-29T12:00:00Z");
    await stage.sync({ turn: "now" });
    expect(recorded(stage)).toEqual({ name: "+13:00", from: "commits" });
    for (const text of [file(stage, "progress.md"), stage.issue(TRACKING).body])
      expect(text).toContain("Days and weeks use UTC+13:00, as your commits do.");
    stage.learner.close(stage.issue("Variables"));
    await stage.sync({ turn: "now" });
    expect(file(stage, "progress.md")).toContain("done 30 November 2026");
    stage.learner.setUtcOffset("-08:00");
    stage.learner.push(stage.repository, { "notes.md": "Mine, from far away" }, "More notes");
    stage.clock.advance(60_000);
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
    expect(recorded(stage)).toEqual({ name: "+13:00", from: "commits" });
    stage.learner.push(stage.repository, { [CONFIG]: "timezone: America/Los_Angeles\n" }, "I moved");
    await stage.sync({ turn: "now" });
    expect(recorded(stage)).toEqual({ name: "America/Los_Angeles", from: "config" });
    expect(file(stage, "progress.md")).toContain("done 29 November 2026");
  });

  test("the offset is found later too, with the first commit of the learner's own", async () => {
    const stage = await begun("2026-11-25T09:00:00Z", null);
    expect(recorded(stage)).toEqual({ name: "UTC", from: "default" });
    for (const text of [file(stage, "progress.md"), stage.issue(TRACKING).body])
      expect(text).toContain("Days and weeks use UTC. To use your own time");
    stage.learner.setUtcOffset("+05:30");
    stage.learner.push(stage.repository, { "notes.md": "Mine" }, "Notes");
    await stage.sync({ turn: "now" });
    expect(recorded(stage)).toEqual({ name: "+05:30", from: "commits" });
    stage.clock.advance(DAY);
    expect(await stage.requestsOf(() => stage.sync({ turn: "now" }))).toEqual([READ]);
  });

  test("commits of others, of Waymark and in UTC say nothing, nor do those in an organization's repository", async () => {
    const stage = await openStage();
    const author = person(stage.github.world, "author");
    author.setUtcOffset("+01:00");
    author.push(stage.github.world.repository("author/roadmap"), { LICENSE: "MIT" }, "License");
    stage.learner.syncFork(stage.repository, "update");
    stage.learner.push(stage.repository, { "notes.md": "Mine" }, "In UTC");
    await stage.sync({ turn: "now" });
    await stage.sync({ turn: "now" });
    expect(recorded(stage)).toEqual({ name: "UTC", from: "default" });
    const shared = await openStage({ owner: "organization" });
    shared.learner.setUtcOffset("+09:00");
    shared.learner.push(shared.repository, { "notes.md": "Ours" }, "Notes");
    await shared.sync({ turn: "now" });
    expect(recorded(shared)).toEqual({ name: "UTC", from: "default" });
  });
});
