/** Deliveries to the running App over real HTTP. nock answers for GitHub. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { QUEUE_LIMITS, type Visited } from "../../src/jobs/job-queue.ts";
import { shareInMemory } from "../../src/app/share-in-memory.ts";
import type { Share } from "../../src/app/start-app.ts";
import { MemoryQueue } from "../../src/jobs/memory-queue.ts";
import { FakeClock } from "../fake-clock.ts";
import { until } from "../until.ts";
import { fakeGitHub, type FakeGitHub } from "./fake-github.ts";
import { closed, deliver, runningApp, signedHeaders, type AppStory, type Given } from "./running-app.ts";
import { writtenLog } from "./written-log.ts";

let github: FakeGitHub;
const running: AppStory[] = [];

async function start(given: Given = {}): Promise<AppStory> {
  const story = await runningApp(given);
  running.push(story);
  await until(() => {
    expect(story.text()).toContain("GitHub knows this App");
    expect(story.text()).toContain("swept");
  });
  return story;
}

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

const never: Given["visit"] = (_request, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("stopped"))));

async function metric(story: AppStory, line: string): Promise<string | undefined> {
  const text = await (await fetch(`${story.url}/metrics`)).text();
  return text
    .split("\n")
    .find((found) => found.startsWith(`${line} `))
    ?.slice(line.length + 1);
}

describe("a signed delivery", () => {
  it("leads to a visit of its repository, with how it was chosen looked up once", async () => {
    github.installations = [{ id: 5, selection: "selected" }];
    const story = await start();
    github.requests.length = 0;
    for (const id of [500, 501]) {
      const repository = { id, name: `roadmap-${id}`, owner: { login: "ada" } };
      const sent = { id: `d-${id}`, body: closed({ repository }) };
      expect((await deliver(story, sent)).status).toBe(202);
    }
    await until(() => expect(story.visits).toHaveLength(2));
    expect(story.visits[0]).toEqual({
      installation: 5,
      owner: "ada",
      name: "roadmap-500",
      repositoryId: 500,
      chosen: "by-name",
      reasons: new Set(["issue"]),
      deliveries: ["d-500"],
      listed: null,
    });
    // The first sweep has already reported it.
    expect(github.requests).not.toContain("GET /app/installations/5");
  });

  it("of an installation that no sweep has seen asks GitHub for its selection, once", async () => {
    const story = await start();
    github.installations = [{ id: 5, selection: "all" }];
    github.requests.length = 0;
    for (const id of [500, 501, 502])
      await deliver(story, { body: closed({ repository: { id, name: `r${id}`, owner: { login: "ada" } } }) });
    await until(() => expect(story.visits).toHaveLength(3));
    expect(story.visits.map(({ chosen }) => chosen)).toEqual(["all", "all", "all"]);
    expect(github.requests).toEqual(["GET /app/installations/5"]);
  });

  it("about the selection is a hint only: how repositories are selected now is read from GitHub", async () => {
    github.installations = [{ id: 5, selection: "all" }];
    const story = await start();
    const event = "installation_repositories";
    const old = { action: "added", repository_selection: "selected", repositories_added: [] };
    expect((await deliver(story, { event, body: closed(old) })).status).toBe(202);
    await deliver(story);
    await until(() => expect(story.visits).toHaveLength(1));
    expect(story.visits[0]?.chosen).toBe("all");
    expect(github.requests.filter((request) => request === "GET /app/installations/5")).toHaveLength(1);
  });

  it.each([
    ["installation_repositories", { action: "removed", repositories_removed: [{ id: 500 }] }],
    ["installation", { action: "suspend" }],
    ["repository", { action: "deleted" }],
  ])("of %s about a loss that comes too late stops no visit", async (event, given) => {
    github.installations = [{ id: 5, repositories: ["ada/roadmap"] }];
    const signals: AbortSignal[] = [];
    const story = await start({
      visit: (request, turn) => {
        signals.push(turn.signal);
        return never(request, turn);
      },
    });
    await until(() => expect(signals).toHaveLength(1));
    github.requests.length = 0;
    expect((await deliver(story, { event, body: closed(given) })).status).toBe(202);
    await until(() => expect(github.requests).not.toEqual([]));
    await story.clock.pass(1_000);
    await until(async () => expect(await metric(story, 'waymark_queue_jobs{state="running"}')).toBe("1"));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });

  it.each([
    [
      "a repository",
      "installation_repositories",
      { action: "removed", repositories_removed: [{ id: 500 }] },
      [{ id: 5 }],
    ],
    ["a repository of an installation that has ended", "repository", { action: "deleted" }, []],
    ["a deleted installation", "installation", { action: "deleted" }, []],
    ["a suspended installation", "installation", { action: "suspend" }, [{ id: 5, suspended: true }]],
  ])("about the loss of %s stops its visit when GitHub says the same", async (_, event, given, left) => {
    github.installations = [{ id: 5, repositories: ["ada/roadmap"] }];
    const signals: AbortSignal[] = [];
    const story = await start({
      visit: (request, turn) => {
        signals.push(turn.signal);
        return never(request, turn);
      },
    });
    await until(() => expect(signals).toHaveLength(1));
    github.installations = left;
    await deliver(story, { event, body: closed(given) });
    await until(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true]));
  });

  it("about a loss that GitHub cannot confirm stops nothing and is logged", async () => {
    github.installations = [{ id: 5, repositories: ["ada/roadmap"] }];
    const story = await start({ visit: never });
    github.instead = ({ route }) =>
      route === "GET /app/installations/5" ? [502, { message: "Bad Gateway" }] : null;
    expect(
      (await deliver(story, { event: "installation", body: closed({ action: "deleted" }) })).status,
    ).toBe(202);
    await until(() => expect(story.text()).toContain("a loss could not be checked"));
    expect(await metric(story, 'waymark_queue_jobs{state="running"}')).toBe("1");
  });

  it("is answered at once, however long the visit takes, and later ones are merged", async () => {
    github.installations = [{ id: 5 }];
    const story = await start({ visit: never });
    for (let count = 0; count < 5; count += 1) expect((await deliver(story)).status).toBe(202);
    expect(story.visits).toHaveLength(1);
    expect(await metric(story, 'waymark_queue_jobs{state="running"}')).toBe("1");
  });

  it("is answered only after it is stored", async () => {
    const clock = new FakeClock();
    const { promise: isStored, resolve: store } = Promise.withResolvers<void>();
    let offered = 0;
    const share: Share = (watch) => {
      const queue = new MemoryQueue({ clock, log: writtenLog().log, ...watch });
      const offer = queue.offer.bind(queue);
      queue.offer = async (job) => {
        offered += 1;
        await isStored;
        return await offer(job);
      };
      return Promise.resolve(shareInMemory(queue, 0));
    };
    const story = await start({ clock, share });
    let isAnswered = false;
    const answer = deliver(story).finally(() => (isAnswered = true));
    await until(() => expect(offered).toBeGreaterThan(0));
    // A whole request in the meantime: an answer that does not wait would have come before this one.
    expect((await fetch(`${story.url}/healthz`)).status).toBe(200);
    expect(isAnswered).toBe(false);
    store();
    expect((await answer).status).toBe(202);
  });

  it("that comes twice under one id is handled once", async () => {
    github.installations = [{ id: 5 }];
    const story = await start();
    const twice = { id: "4b1d0c2e-0001" };
    const answers = await Promise.all([deliver(story, twice), deliver(story, twice)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 202]);
    expect((await deliver(story, twice)).status).toBe(200);
    await until(() => expect(story.visits).toHaveLength(1));
    expect(await metric(story, 'waymark_deliveries_total{outcome="repeated"}')).toBe("2");
  });

  it("that could not be taken in may come again under the same id", async () => {
    const first = Promise.withResolvers<Visited>();
    const story = await start({ visit: () => first.promise, queueLimits: { ...QUEUE_LIMITS, known: 1 } });
    // Only added now, so that the first sweep leaves the only place free.
    github.installations = [{ id: 5 }];
    await deliver(story);
    const repository = { id: 501, name: "other", owner: { login: "ada" } };
    const other = { id: "again-1", body: closed({ repository }) };
    const refused = await deliver(story, other);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
    expect((await fetch(`${story.url}/readyz`)).status).toBe(503);
    first.resolve({ again: null });
    await until(async () => expect((await fetch(`${story.url}/readyz`)).status).toBe(200));
    expect((await deliver(story, other)).status).toBe(202);
    await until(() => expect(story.visits.map(({ name }) => name)).toEqual(["roadmap", "other"]));
  });

  it("about a deleted installation stops and forgets its visits", async () => {
    github.installations = [{ id: 5 }];
    let stopped = 0;
    const story = await start({
      visit: (request, turn) => {
        turn.signal.addEventListener("abort", () => void (stopped += 1));
        return never(request, turn);
      },
    });
    await deliver(story);
    await until(() => expect(story.visits).toHaveLength(1));
    github.installations = [];
    await deliver(story, { event: "installation", body: closed({ action: "deleted" }) });
    await until(() => expect(stopped).toBe(1));
    expect(await metric(story, 'waymark_queue_jobs{state="later"}')).toBe("0");
  });

  it("about a new installation visits every repository of it, page by page, speaking with a new token", async () => {
    const story = await start();
    github.installations = [{ id: 6, selection: "all", repositories: ["ada/a", "ada/b", "ada/c"] }];
    github.requests.length = 0;
    const installation = { id: 6, repository_selection: "all" };
    await deliver(story, { event: "installation", body: closed({ action: "created", installation }) });
    await until(() => expect(story.visits).toHaveLength(3));
    expect(story.visits.map(({ name, repositoryId, chosen }) => [name, repositoryId, chosen])).toEqual([
      ["a", 600, "all"],
      ["b", 601, "all"],
      ["c", 602, "all"],
    ]);
    expect(story.visits[0]?.reasons).toEqual(new Set(["installed"]));
    expect(github.requests).toEqual([
      "POST /app/installations/6/access_tokens",
      "GET /installation/repositories?per_page=100",
      "GET /installation/repositories?per_page=100&page=2",
      "GET /app/installations/6",
    ]);
  });

  it("about a card visits the repositories that its board is linked to", async () => {
    github.installations = [{ id: 5 }];
    const story = await start();
    const asked: unknown[] = [];
    github.instead = ({ route, body }) => {
      if (route !== "POST /graphql") return null;
      asked.push(body);
      const owner = { login: "acme" };
      const repositories =
        asked.length === 1
          ? {
              pageInfo: { hasNextPage: true, endCursor: "100" },
              nodes: [{ databaseId: 500, name: "roadmap", owner }, null],
            }
          : {
              pageInfo: { hasNextPage: false, endCursor: null },
              nodes: [{ databaseId: 501, name: "another", owner }],
            };
      return [200, { data: { node: { repositories } } }];
    };
    const moved = closed({
      action: "edited",
      repository: undefined,
      projects_v2_item: { project_node_id: "PVT_1" },
    });
    await deliver(story, { event: "projects_v2_item", body: moved });
    await until(() => expect(story.visits).toHaveLength(2));
    const reasons = new Set(["board"]);
    expect(story.visits).toMatchObject([
      { owner: "acme", name: "roadmap", reasons },
      { owner: "acme", name: "another", reasons },
    ]);
    expect(asked).toMatchObject([
      { variables: { board: "PVT_1", after: null } },
      { variables: { board: "PVT_1", after: "100" } },
    ]);
  });

  it("of an installation that is gone by now is not a failure", async () => {
    const story = await start();
    await deliver(story);
    await until(() => expect(story.text()).toContain("the installation is gone or suspended"));
    expect(story.visits).toEqual([]);
    expect(await metric(story, 'waymark_queue_jobs{state="later"}')).toBe("0");
  });

  it("about the App's own doing leads to no visit", async () => {
    github.installations = [{ id: 5 }];
    const story = await start();
    const body = closed({ sender: { login: "waymark[bot]", type: "Bot" } });
    expect((await deliver(story, { body })).status).toBe(202);
    await deliver(story, { body: closed({ repository: { id: 501, name: "b", owner: { login: "ada" } } }) });
    await until(() => expect(story.visits).toHaveLength(1));
    expect(story.visits[0]?.name).toBe("b");
  });

  it("that comes while the App stops is refused, so that GitHub keeps it for the sweep", async () => {
    github.installations = [{ id: 5 }];
    const story = await start({ visit: never });
    await deliver(story);
    await until(() => expect(story.visits).toHaveLength(1));
    const stopped = story.app.stop(1_000);
    for (const event of ["issues", "ping"]) expect((await deliver(story, { event })).status).toBe(503);
    await story.clock.pass(5_000);
    expect(await stopped).toBe(1);
  });

  it("of an unknown shape is accepted, logged in one line, and harms nothing", async () => {
    github.installations = [{ id: 5 }];
    const story = await start();
    expect((await deliver(story, { body: closed({ repository: { id: "x" } }) })).status).toBe(202);
    expect((await deliver(story)).status).toBe(202);
    await until(() => expect(story.visits).toHaveLength(1));
    const [line, ...others] = story.lines.filter((found) => found.includes("MalformedPayload"));
    expect(line).toContain("could not be understood");
    expect(others).toEqual([]);
  });

  it("has a line in the log only if another process may visit its repository", async () => {
    const alone = await start();
    const clock = new FakeClock();
    const share: Share = (watch) =>
      Promise.resolve(shareInMemory(new MemoryQueue({ clock, log: alone.log, ...watch }), 0));
    const beside = await start({ clock, share });
    for (const story of [alone, beside]) await deliver(story, { id: "d-1" });
    const accepted = (story: AppStory) => story.lines.filter((line) => line.includes("accepted a delivery"));
    expect(accepted(alone)).toEqual([]);
    expect(accepted(beside)).toEqual([expect.stringContaining('"delivery":"d-1"')]);
  });

  it.each(["not JSON", "null", "7"])("whose body is %s is refused, and its id stays free", async (body) => {
    github.installations = [{ id: 5 }];
    const story = await start();
    expect((await deliver(story, { body, id: "once" })).status).toBe(400);
    expect((await deliver(story, { id: "once" })).status).toBe(202);
    await until(() => expect(story.visits).toHaveLength(1));
  });
});

describe("a delivery that is not GitHub's", () => {
  it.each<[string, number, Record<string, string>]>([
    ["unsigned", 401, { "x-hub-signature-256": "" }],
    ["signed with another secret", 401, { "x-hub-signature-256": `sha256=${"0".repeat(64)}` }],
    ["signed in an old way", 401, { "x-hub-signature-256": "sha1=da39a3ee5e6b4b0d3255bfef95601890afd80709" }],
    ["of another content type", 400, { "content-type": "application/x-www-form-urlencoded" }],
    ["with an id of its own taste", 400, { "x-github-delivery": "../../etc/passwd" }],
    ["with an endless event name", 400, { "x-github-event": "a".repeat(500) }],
  ])("(%s) is refused and costs one short line of log", async (_what, status, headers) => {
    github.installations = [{ id: 5 }];
    const story = await start();
    const before = story.lines.length;
    const answer = await deliver(story, { headers });
    expect(answer.status).toBe(status);
    const lines = story.lines.slice(before);
    expect(lines).toHaveLength(1);
    expect(Buffer.byteLength(`${lines[0]}\n`)).toBeLessThanOrEqual(200);
    expect((await deliver(story)).status).toBe(202);
    await until(() => expect(story.visits).toHaveLength(1));
  });

  it("(a right signature of another body) is refused", async () => {
    const story = await start();
    const { "x-hub-signature-256": signature } = signedHeaders({});
    const body = closed({ repository: { id: 666, name: "other", owner: { login: "eve" } } });
    expect((await deliver(story, { body, headers: { "x-hub-signature-256": signature } })).status).toBe(401);
  });

  it("never makes a later, rightly signed one with the same id look like a repetition", async () => {
    github.installations = [{ id: 5 }];
    const story = await start();
    expect((await deliver(story, { id: "taken", secret: "guess" })).status).toBe(401);
    expect((await deliver(story, { id: "taken" })).status).toBe(202);
  });
});

describe("what an operator asks", () => {
  it("is not ready before GitHub has answered, and is ready then", async () => {
    github.away = true;
    const story = await runningApp();
    running.push(story);
    await until(() => expect(story.text()).toContain("GitHub could not be asked"));
    const answer = await fetch(`${story.url}/readyz`);
    expect([answer.status, await answer.text()]).toEqual([503, "GitHub has not answered yet\n"]);
    expect((await fetch(`${story.url}/healthz`)).status).toBe(200);
    github.away = false;
    await story.clock.pass(30_000);
    await until(async () => expect((await fetch(`${story.url}/readyz`)).status).toBe(200));
  });

  it("finds the metrics on a port of their own where the settings say so, and only there", async () => {
    const story = await start({ environment: { WAYMARK_METRICS_PORT: "0" } });
    expect((await fetch(`${story.url}/metrics`)).status).toBe(404);
    const metrics = await fetch(`http://127.0.0.1:${story.app.metricsPort}/metrics`);
    expect(await metrics.text()).toContain('waymark_connections_dropped_total{reason="too-many"} 0');
    expect((await fetch(`http://127.0.0.1:${story.app.metricsPort}/healthz`)).status).toBe(404);
  });

  it("sees queue, runs, deliveries, requests and errors as metrics", async () => {
    github.installations = [{ id: 5 }];
    const story = await start({ visit: () => Promise.reject(new Error("no")) });
    await deliver(story);
    await until(async () => expect(await metric(story, 'waymark_errors_total{where="run"}')).toBe("1"));
    const text = await (await fetch(`${story.url}/metrics`)).text();
    for (const line of [
      'waymark_queue_jobs{state="later"} 1',
      'waymark_run_seconds_count{kind="repository",outcome="failed"} 1',
      'waymark_deliveries_total{outcome="accepted"} 1',
      "waymark_github_limited_total 0",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).toMatch(/^waymark_github_requests_total\{status="200"\} \d+$/m);
  });
});
