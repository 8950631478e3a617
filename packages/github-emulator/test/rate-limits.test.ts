import { describe, expect, it } from "vitest";
import { GITHUB_LIMITS } from "../src/limits/limit-figures.ts";
import { manualClock } from "../src/manual-clock.ts";
import { ask, query, scene } from "./ask.ts";

const creating = (repository: string, count: number) =>
  `mutation{${Array.from(
    { length: count },
    (_, index) => `a${index}: createIssue(input:{repositoryId:"${repository}",title:"t"}){issue{number}}`,
  ).join(" ")}}`;

describe("content creation", () => {
  it("is 80 a minute: REST is told when to come back", async () => {
    const clock = manualClock();
    const { emulator, token } = await scene({ clock });
    const post = () => ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" });
    for (let n = 0; n < 80; n += 1) expect((await post()).status).toBe(201);
    const refused = await post();
    expect(refused.status).toBe(403);
    expect(refused.body.message).toContain("secondary rate limit");
    expect(refused.headers.get("retry-after")).toBe("60");
    await clock.advance(60_000);
    expect((await post()).status).toBe(201);
  });

  it("counts each alias: the ones too many were submitted too quickly, the earlier stay", async () => {
    const clock = manualClock();
    const { emulator, token, repository } = await scene({ clock });
    await query(emulator, token, creating(repository.nodeId, 75));
    const { data, errors } = await query(emulator, token, creating(repository.nodeId, 10));
    expect(Object.values(data).filter((one) => one !== null)).toHaveLength(5);
    expect(errors).toHaveLength(5);
    expect(errors[0]).toMatchObject({
      type: "UNPROCESSABLE",
      path: ["a5"],
      message: "was submitted too quickly",
    });
    expect(repository.issues.size).toBe(80);
  });

  it("is 500 an hour", async () => {
    const clock = manualClock();
    const { emulator, token, repository } = await scene({ clock });
    for (let batch = 0; batch < 7; batch += 1) {
      await query(emulator, token, creating(repository.nodeId, 80));
      await clock.advance(60_000);
    }
    expect(repository.issues.size).toBe(500);
  });
});

describe("points", () => {
  it("are 900 a minute in REST: 180 writes", async () => {
    const clock = manualClock();
    const { emulator, token } = await scene({ clock });
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" });
    const patch = (body: string) => ask(emulator, token, "PATCH /repos/ada/roadmap/issues/1", { body });
    for (let n = 1; n < 180; n += 1) expect((await patch(`b${n}`)).status).toBe(200);
    const refused = await patch("one more");
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.headers.get("retry-after")).toBe("60");
    expect(emulator.repository("ada/roadmap").issue(1).body).toBe("b179");
  });
});

describe("requests at once", () => {
  it("are 100: one more is told to wait", async () => {
    const clock = manualClock();
    const { emulator, token } = await scene({ clock });
    emulator.tempo.latency = { request: 1000, alias: 0 };
    const asked = Array.from({ length: 101 }, () => ask(emulator, token, "GET /repos/ada/roadmap"));
    while (clock.sleepers < 100 || emulator.requests.length < 1) await new Promise(setImmediate);
    await clock.advance(1000);
    const statuses = (await Promise.all(asked)).map((one) => one.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
    expect(statuses.filter((status) => status === 403)).toHaveLength(1);
  });
});

describe("the hourly limit", () => {
  const limits = { ...GITHUB_LIMITS, perHour: { user: 5, installation: 5, actions: 2 } };

  it("is told in headers and ends in 403 (REST) and RATE_LIMITED with 200 (GraphQL)", async () => {
    const clock = manualClock();
    const { emulator, ada } = await scene({ clock, limits });
    const get = () => ask(emulator, ada, "GET /repos/ada/roadmap");
    const first = await get();
    expect(first.headers.get("x-ratelimit-limit")).toBe("5");
    expect(first.headers.get("x-ratelimit-remaining")).toBe("4");
    for (let n = 0; n < 4; n += 1) await get();
    const refused = await get();
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.body.message).toMatch(/^API rate limit exceeded for user ID \d+\.$/);
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");

    const asked = () => ask(emulator, ada, "POST /graphql", { query: "{rateLimit{remaining}}" });
    for (let n = 0; n < 5; n += 1) expect((await asked()).body.data.rateLimit.remaining).toBe(4 - n);
    expect(await asked()).toMatchObject({ status: 200, body: { errors: [{ type: "RATE_LIMITED" }] } });
    expect((await asked()).body.errors).toEqual([
      {
        type: "RATE_LIMIT",
        code: "graphql_rate_limit",
        message: expect.stringMatching(/^API rate limit already exceeded for user ID \d+\.$/),
      },
    ]);
    await clock.advance(3_600_000);
    expect((await asked()).status).toBe(200);
  });

  it("is smaller for GITHUB_TOKEN, and a 304 does not count", async () => {
    const { emulator, tokenOf } = await scene({ limits });
    const token = tokenOf({ kind: "actions", repository: "ada/roadmap", permissions: { issues: "read" } });
    const first = await ask(emulator, token, "GET /repos/ada/roadmap");
    const etag = { "if-none-match": first.headers.get("etag") ?? "" };
    for (let n = 0; n < 5; n += 1) {
      const again = await ask(emulator, token, "GET /repos/ada/roadmap", undefined, etag);
      expect(again.status).toBe(304);
      expect(again.headers.get("x-ratelimit-remaining")).toBe("1");
    }
    const shown = await ask(emulator, token, "GET /rate_limit");
    expect(shown.body.resources.core).toMatchObject({ limit: 2, remaining: 1 });
  });
});

describe("computing", () => {
  it("is 60 seconds a minute in GraphQL", async () => {
    const clock = manualClock(Date.now(), "skips");
    const { emulator, token } = await scene({ clock, limits: { ...GITHUB_LIMITS, cpuPerMinute: 1500 } });
    emulator.tempo.latency = { request: 1000, alias: 0 };
    expect((await ask(emulator, token, "POST /graphql", { query: "{viewer{login}}" })).status).toBe(200);
    expect((await ask(emulator, token, "POST /graphql", { query: "{viewer{login}}" })).status).toBe(200);
    const refused = await ask(emulator, token, "POST /graphql", { query: "{viewer{login}}" });
    expect(refused.status).toBe(403);
    expect(refused.headers.get("retry-after")).not.toBeNull();
  });
});

describe("time", () => {
  it("counts per request and per alias, and a request ends after ten seconds with what is applied by then", async () => {
    const clock = manualClock(Date.now(), "skips");
    const { emulator, token, repository } = await scene({ clock });
    emulator.tempo.latency = { request: 200, alias: 300 };
    await query(emulator, token, creating(repository.nodeId, 10));
    expect(emulator.requests.at(-1)?.milliseconds).toBe(3200);
    const answer = await ask(emulator, token, "POST /graphql", { query: creating(repository.nodeId, 50) });
    expect(answer.status).toBe(502);
    expect(emulator.requests.at(-1)?.milliseconds).toBe(10_000);
    expect(repository.issues.size).toBe(10 + 32);
  });
});
