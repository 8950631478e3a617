/** Outages of GitHub, with a clock that the test moves: what failed is done soon after GitHub answers again. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import { openRequester } from "../../src/github/requester.ts";
import { openMeter } from "../../src/github/meter.ts";
import { until } from "../until.ts";
import { FakeClock } from "../fake-clock.ts";
import { fakeGitHub } from "./fake-github.ts";
import { closed, deliver, runningApp, type AppStory } from "./running-app.ts";

const HEALED_WITHIN = 120_000;
const STEP = 1_000;

const running: AppStory[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const { app, clock } of running.splice(0)) {
    const stopped = app.stop(0);
    await clock.pass(5_000);
    await stopped;
  }
});

/** What a request meets during an outage; null for the usual answer. */
type Outage = (signal: AbortSignal, url: string) => Promise<Response> | null;

const broken = (code: string) => () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));

const answered = (status: number, type: string, body: string): Outage => {
  return () => Promise.resolve(new Response(body, { status, headers: { "content-type": type } }));
};

const OUTAGES = {
  "a 502": answered(502, "application/json", '{"message":"Bad Gateway"}'),
  "a web page with status 200": answered(200, "text/html; charset=utf-8", "<html>Unicorn!</html>"),
  "an answer that breaks off": answered(200, "application/json; charset=utf-8", '{"id": 7, "sl'),
  "a reset connection": broken("ECONNRESET"),
  "a refused connection": broken("ECONNREFUSED"),
  "a broken certificate": broken("CERT_HAS_EXPIRED"),
  "a name that cannot be looked up": broken("ENOTFOUND"),
  "a connection on which nothing comes": (signal) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
} as const satisfies Record<string, Outage>;

/** An App whose GitHub can be away. Each of its visits reads its repository once. */
async function openStory(atStart: Outage | null = null) {
  const github = fakeGitHub();
  github.installations = [{ id: 5, repositories: ["ada/roadmap"] }];
  github.instead = ({ route }) => (route.startsWith("GET /repos/") ? [200, {}] : null);
  const visited: string[] = [];
  const clock = new FakeClock();
  // The deadline of a request follows the clock of the test.
  vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    const controller = new AbortController();
    clock.after(milliseconds, () => controller.abort(new DOMException("too late", "TimeoutError")));
    return controller.signal;
  });
  let outage = atStart;
  const inFlight = new Set<object>();
  const reallyFetch = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const instead =
      url.startsWith("https://api.github.com") && init.signal ? outage?.(init.signal, url) : null;
    if (instead !== null && instead !== undefined) return await instead;
    const request = {};
    inFlight.add(request);
    return await reallyFetch(input, init).finally(() => inFlight.delete(request));
  });
  const story = await runningApp({
    clock,
    visit: async ({ owner, name, installation }, turn) => {
      const octokit = await story.tools.octokit(installation);
      const paused = { now: () => clock.now(), sleep: (ms: number) => turn.aside(() => clock.sleep(ms)) };
      const pace = { clock: paused, meter: openMeter(clock), maxWait: 120_000 };
      const requester = openRequester({ octokit, graphqlUrl: story.tools.graphqlUrl, ...pace });
      await requester.rest("GET /repos/{owner}/{repo}", { owner, repo: name }, { kind: "read" });
      visited.push(name);
      return { again: null };
    },
  });
  running.push(story);
  /** Lets time pass in steps, so that what needs no time, such as signing, can be done between them. */
  const pass = async (milliseconds: number, isOver = () => false) => {
    for (let left = milliseconds; left > 0 && !isOver(); left -= STEP) {
      await clock.pass(Math.min(left, STEP));
      for (let looks = 0; looks === 0 || (inFlight.size > 0 && looks < 50); looks += 1) await sleep(1);
    }
  };
  return {
    story,
    visited,
    pass,
    begin: (kind: Outage) => (outage = kind),
    end: () => (outage = null),
    events: async (name: string, id: number) => {
      const repository = { id, name, owner: { login: "ada" } };
      expect((await deliver(story, { body: closed({ repository }) })).status).toBe(202);
    },
  };
}

const DURATIONS: Partial<Record<string, readonly number[]>> = {
  "a 502": [2, 60, 600],
  "a connection on which nothing comes": [2, 60, 600],
};
const CASES = Object.entries(OUTAGES).flatMap(([kind, outage]) =>
  (DURATIONS[kind] ?? [60]).map((seconds) => ({ kind, seconds, outage })),
);

test.each(CASES)(
  "$kind for $seconds seconds: everything is done within two minutes after it",
  async ({ seconds, outage }) => {
    const { visited, pass, begin, end, events } = await openStory();
    await until(() => expect(visited).toEqual(["roadmap"]));
    expect(visited).toEqual(["roadmap"]);
    begin(outage);
    await events("closed-early", 501);
    await pass(seconds * 500);
    await events("closed-late", 502);
    await pass(seconds * 500);
    expect(visited).toHaveLength(1);
    end();
    await pass(HEALED_WITHIN, () => new Set(visited).size === 3);
    // In a long outage, the sweep has its turn too.
    const others = visited.filter((name) => name !== "roadmap");
    expect(others.toSorted()).toEqual(["closed-early", "closed-late"]);
  },
);

test("an App that starts in an outage learns its name, sweeps and visits soon after it", async () => {
  const { story, visited, pass, end } = await openStory(OUTAGES["a refused connection"]);
  await pass(180_000);
  end();
  await pass(HEALED_WITHIN, () => visited.length > 0 && story.text().includes("GitHub knows this App"));
  expect(visited).toEqual(["roadmap"]);
});

test("an outage holds the queue, asks GitHub less and less often, and shows in the metrics", async () => {
  const { story, visited, pass, begin, end, events } = await openStory();
  await until(() => expect(visited).toEqual(["roadmap"]));
  const reached = async () =>
    /^waymark_github_reached (\d)$/mu.exec(await (await fetch(`${story.url}/metrics`)).text())?.[1];
  expect(await reached()).toBe("1");
  let requests = 0;
  begin((...asked) => {
    requests += 1;
    return OUTAGES["a 502"](...asked);
  });
  for (let id = 501; id < 520; id += 1) await events(`r${id}`, id);
  await pass(60_000);
  expect(await reached()).toBe("0");
  requests = 0;
  await pass(60_000);
  // Every fifteen seconds; a step more or less, because signing takes real time.
  expect(requests).toBeGreaterThanOrEqual(3);
  expect(requests).toBeLessThanOrEqual(5);
  end();
  await pass(20_000);
  expect(await reached()).toBe("1");
});

test("one repository that GitHub cannot answer for is not an outage", async () => {
  const { story, visited, pass, begin, events } = await openStory();
  await until(() => expect(visited).toEqual(["roadmap"]));
  begin((signal, url) => (url.includes("/ada/poison") ? OUTAGES["a 502"](signal, url) : null));
  await events("poison", 501);
  await pass(60_000);
  await events("fine", 502);
  await pass(5_000, () => visited.includes("fine"));
  expect(visited).toEqual(["roadmap", "fine"]);
  expect(story.text()).not.toContain("GitHub does not answer");
});
