/** What the sweep finds without a delivery. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FAILED_SWEEP_PAUSE, hasMoment, SWEEP_TIMES } from "../../src/app/sweep.ts";
import { QUEUE_LIMITS } from "../../src/jobs/job-queue.ts";
import { until } from "../until.ts";
import { fakeGitHub, type FakeDelivery, type FakeGitHub } from "./fake-github.ts";
import { deliver, runningApp, type AppStory } from "./running-app.ts";

const { round: SWEEP_ROUND, pause: SWEEP_PAUSE } = SWEEP_TIMES;
const TWO_DAYS = 2 * 24 * 3_600_000;

let github: FakeGitHub;
const running: AppStory[] = [];

beforeEach(() => {
  github = fakeGitHub();
});

afterEach(async () => {
  for (const { app, clock } of running.splice(0)) {
    const stopped = app.stop(0);
    await clock.pass(5_000);
    await stopped;
  }
});

async function start(): Promise<AppStory> {
  const story = await runningApp();
  running.push(story);
  return story;
}

const sweeps = (story: AppStory) => story.lines.filter((line) => line.includes('"msg":"swept"')).length;
const redelivered = () => github.requests.filter((request) => request.startsWith("POST /app/hook"));

/** Moves the time forward, then waits for the sweep that starts. */
async function sweepAgain(story: AppStory, after = SWEEP_PAUSE): Promise<void> {
  const before = sweeps(story);
  await story.clock.pass(after);
  await until(() => expect(sweeps(story)).toBe(before + 1));
}

/** Sweeps again and again, for an hour. */
async function sweepRound(story: AppStory): Promise<void> {
  for (let time = 0; time < SWEEP_ROUND; time += SWEEP_PAUSE) await sweepAgain(story);
}

function failed(given: Partial<FakeDelivery> & { id: number }): FakeDelivery {
  return { guid: `guid-${given.id}`, status: 502, at: "2026-11-23T07:00:00Z", ...given };
}

describe("the sweep", () => {
  it("at the start visits every repository of every installation, with how each was chosen", async () => {
    github.installations = [
      { id: 1, selection: "selected", repositories: ["ada/roadmap"] },
      { id: 2, selection: "all", repositories: ["acme/a", "acme/b", "acme/c"] },
      { id: 3, repositories: ["bob/roadmap"], suspended: true },
      { id: 4, selection: "selected", repositories: ["eve/roadmap"] },
    ];
    const story = await start();
    await until(() => expect(story.visits).toHaveLength(5));
    expect(story.visits.map(({ owner, name, chosen }) => `${owner}/${name} ${chosen}`).toSorted()).toEqual([
      "acme/a all",
      "acme/b all",
      "acme/c all",
      "ada/roadmap by-name",
      "eve/roadmap by-name",
    ]);
    expect(story.visits.every(({ reasons }) => reasons.has("sweep"))).toBe(true);
    expect(github.requests).not.toContain("POST /app/installations/3/access_tokens");
  });

  it("comes back every hour and sees what was installed meanwhile", async () => {
    const story = await start();
    await until(() => expect(sweeps(story)).toBe(1));
    github.installations = [{ id: 1, repositories: ["ada/roadmap"] }];
    await story.clock.pass(SWEEP_PAUSE - 1);
    expect(sweeps(story)).toBe(1);
    await sweepAgain(story, 1);
    await sweepRound(story);
    await until(() => expect(story.visits).toHaveLength(1));
    await sweepRound(story);
    await until(() => expect(story.visits).toHaveLength(2));
  });

  it("is spread over the hour: each installation has its turn once, and the list is read once", async () => {
    const ids = Array.from({ length: 24 }, (_none, index) => index + 1);
    github.installations = ids.map((id) => ({ id, repositories: [`ada/roadmap-${id}`] }));
    const story = await start();
    await until(() => expect(story.visits).toHaveLength(24));
    github.requests.length = 0;
    const visits: number[] = [];
    for (let time = 0; time < SWEEP_ROUND; time += SWEEP_PAUSE) {
      const before = story.visits.length;
      const due = ids.filter((id) =>
        hasMoment(id, SWEEP_ROUND, story.clock.now(), story.clock.now() + SWEEP_PAUSE),
      );
      await sweepAgain(story);
      await until(() => expect(story.visits).toHaveLength(before + due.length));
      visits.push(due.length);
    }
    expect(visits.reduce((sum, count) => sum + count)).toBe(24);
    expect(Math.max(...visits)).toBeLessThanOrEqual(4);
    expect(new Set(story.visits.slice(24).map(({ installation }) => installation)).size).toBe(24);
    // Two on a page.
    expect(github.requests.filter((request) => request.startsWith("GET /app/installations?"))).toHaveLength(
      12,
    );
  });

  it("that finds the queue full goes on where it was, and leaves room for a delivery", async () => {
    const full = [18, 26, 31, 39].map((id) => ({ id, repositories: [`ada/a-${id}`, `ada/b-${id}`] }));
    github.installations = [...full, { id: 5 }];
    const ends: (() => void)[] = [];
    const story = await runningApp({
      queueLimits: { ...QUEUE_LIMITS, known: 8 },
      // The next turn of these installations is 44 hours away, however often the test looks.
      sweepTimes: { round: TWO_DAYS, pause: SWEEP_PAUSE },
      visit: () => new Promise((resolve) => ends.push(() => resolve({ again: null }))),
    });
    running.push(story);
    await until(() => expect(story.text()).toContain("the queue is full"));
    await until(() => expect(story.visits.length).toBeGreaterThan(0));
    expect((await deliver(story)).status).toBe(202);
    const names = () => story.visits.map(({ name }) => name);
    await until(async () => {
      for (const end of ends.splice(0)) end();
      if (new Set(names()).size < 9) await story.clock.pass(FAILED_SWEEP_PAUSE);
      expect(new Set(names()).size).toBe(9);
    });
    expect(names()).toHaveLength(9);
  });

  it("that fails is logged, counted and tried again before the hour is over", async () => {
    github.away = true;
    const story = await start();
    await until(() => expect(story.text()).toContain("a sweep failed and will be tried again"));
    github.away = false;
    await sweepAgain(story, FAILED_SWEEP_PAUSE);
    const metrics = await (await fetch(`${story.url}/metrics`)).text();
    expect(metrics).toContain('waymark_errors_total{where="sweep"} 1');
  });

  it("that meets a limit of GitHub waits for its end", async () => {
    github.instead = () => [
      403,
      { message: "You have exceeded a secondary rate limit." },
      { "retry-after": "600" },
    ];
    const story = await start();
    await until(() => expect(story.text()).toContain("a sweep failed and will be tried again"));
    github.instead = null;
    expect(story.clock.delays).toContain(600_000);
    expect(story.clock.delays).not.toContain(FAILED_SWEEP_PAUSE);
    await sweepAgain(story, 600_000);
  });

  it("offers each installation once, however often the list of deliveries cannot be read", async () => {
    github.installations = [1, 2, 3].map((id) => ({ id, repositories: [`ada/roadmap-${id}`] }));
    github.instead = ({ route }) =>
      route.startsWith("GET /app/hook/deliveries") ? [404, { message: "Not Found" }] : null;
    const story = await start();
    await until(() => expect(story.visits).toHaveLength(3));
    const lists = () => github.requests.filter((one) => one.startsWith("GET /app/hook/deliveries")).length;
    for (let tries = 1; tries < 4; tries += 1) {
      await until(() => expect(lists()).toBe(tries));
      await story.clock.pass(FAILED_SWEEP_PAUSE);
    }
    await until(() => expect(lists()).toBe(4));
    const repositories = github.requests.filter((one) => one.startsWith("GET /installation/repositories"));
    expect(repositories).toHaveLength(3);
  });

  it("has failed deliveries of the last three days sent again, and no others", async () => {
    github.deliveries = [
      failed({ id: 9 }),
      failed({ id: 8, status: 202 }),
      failed({ id: 7, status: 0 }),
      failed({ id: 6, guid: "fixed", redelivery: true, status: 202 }),
      failed({ id: 5, guid: "fixed" }),
      failed({ id: 4, guid: "tried", redelivery: true }),
      failed({ id: 3, guid: "tried" }),
      failed({ id: 2, at: "2026-11-20T08:00:00Z" }),
      failed({ id: 1, at: "2026-11-20T07:59:59Z" }),
    ];
    const story = await start();
    await until(() => expect(sweeps(story)).toBe(1));
    expect(redelivered()).toEqual([2, 7, 9].map((id) => `POST /app/hook/deliveries/${id}/attempts`));
  });

  it("asks for each failed delivery once, and later looks no further back than its last time", async () => {
    const first = failed({ id: 1, at: "2026-11-23T07:55:00Z" });
    github.deliveries = [first];
    const story = await start();
    await until(() => expect(sweeps(story)).toBe(1));
    await sweepAgain(story);
    expect(redelivered()).toEqual(["POST /app/hook/deliveries/1/attempts"]);
    await sweepAgain(story);
    github.deliveries = [
      failed({ id: 4, at: "2026-11-23T08:01:00Z" }),
      failed({ id: 3, at: "2026-11-23T07:59:00Z" }),
      failed({ id: 2, at: "2026-11-23T07:57:00Z" }),
      first,
    ];
    github.requests.length = 0;
    await sweepAgain(story);
    expect(redelivered()).toEqual(["POST /app/hook/deliveries/4/attempts"]);
    // Two per page: the second page is older than the last sweep.
    expect(github.requests.filter((request) => request.startsWith("GET /app/hook"))).toHaveLength(1);
  });

  it("searches the ten minutes before the last sweep again, because GitHub's list lags behind", async () => {
    const story = await start();
    await until(() => expect(sweeps(story)).toBe(1));
    // Both happened before the first sweep, and were not in the list then.
    github.deliveries = [
      failed({ id: 2, at: "2026-11-23T07:50:00Z" }),
      failed({ id: 1, at: "2026-11-23T07:49:59Z" }),
    ];
    await sweepAgain(story);
    expect(redelivered()).toEqual(["POST /app/hook/deliveries/2/attempts"]);
  });

  it("finds what a crash lost: what was accepted before it is visited after it", async () => {
    github.installations = [{ id: 5, repositories: ["ada/roadmap"] }];
    const before = await runningApp({ visit: () => new Promise(() => {}) });
    await until(() => expect(before.visits).toHaveLength(1));
    await deliver(before);
    const lost = before.app.stop(0);
    await before.clock.pass(5_000);
    expect(await lost).toBe(1);
    const after = await start();
    await until(() => expect(after.visits.map(({ repositoryId }) => repositoryId)).toEqual([500]));
  });
});
