import { describe, expect, it } from "vitest";
import type { Fault } from "../src/faults/faults.ts";
import { manualClock } from "../src/manual-clock.ts";
import { ask, query, scene } from "./ask.ts";

const titles = (emulator: Awaited<ReturnType<typeof scene>>["emulator"]) =>
  emulator
    .repository("ada/roadmap")
    .issues()
    .map((one) => one.title);

async function playing(fault: Fault) {
  const set = await scene();
  set.emulator.faults.next({ match: "POST /repos/{owner}/{repo}/issues", fault });
  const post = (title: string) => ask(set.emulator, set.token, "POST /repos/ada/roadmap/issues", { title });
  return { ...set, post };
}

describe("a fault on the next request", () => {
  it("cuts the connection before anything is applied", async () => {
    const { emulator, post } = await playing({ kind: "reset-before" });
    await expect(post("one")).rejects.toThrow("fetch failed");
    expect(titles(emulator)).toEqual([]);
    expect(emulator.requests.at(-1)).toMatchObject({ status: 0, fault: "reset-before" });
    expect((await post("two")).status).toBe(201);
  });

  it("cuts the connection after everything was applied", async () => {
    const { emulator, post } = await playing({ kind: "reset-after" });
    await expect(post("one")).rejects.toThrow("fetch failed");
    expect(titles(emulator)).toEqual(["one"]);
  });

  it.each([
    [true, ["one"]],
    [false, []],
  ])("answers 502, applied: %s", async (applied, left) => {
    const { emulator, post } = await playing({ kind: "bad-gateway", applied });
    expect((await post("one")).status).toBe(502);
    expect(titles(emulator)).toEqual(left);
  });

  it.each([
    [403, 60],
    [429, null],
  ] as const)("is a secondary limit, %s, Retry-After %s", async (status, retryAfter) => {
    const { emulator, post } = await playing({ kind: "secondary-limit", status, retryAfter });
    const answer = await post("one");
    expect(answer.status).toBe(status);
    expect(answer.headers.get("retry-after")).toBe(retryAfter === null ? null : String(retryAfter));
    expect(titles(emulator)).toEqual([]);
  });

  it("lets the token run out", async () => {
    const { post } = await playing({ kind: "token-expired" });
    expect(await post("one")).toMatchObject({ status: 401, body: { message: "Bad credentials" } });
  });

  it("takes ten seconds and more: a 502, nothing applied", async () => {
    const clock = manualClock(Date.now(), "skips");
    const { emulator, token } = await scene({ clock });
    emulator.faults.next({ fault: { kind: "slow", milliseconds: 30_000 } });
    const answer = await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x" });
    expect(answer.status).toBe(502);
    expect(titles(emulator)).toEqual([]);
  });

  it("calls the test, before or after it is applied", async () => {
    const seen: string[][] = [];
    const { emulator, token } = await scene();
    for (const when of ["before", "after"] as const) {
      emulator.faults.next({ fault: { kind: "call", when, run: () => void seen.push(titles(emulator)) } });
      await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: when });
    }
    expect(seen).toEqual([[], ["before", "after"]]);
  });
});

describe("a fault within a GraphQL document", () => {
  const three = (repository: string) =>
    `mutation{${[0, 1, 2]
      .map((n) => `a${n}: createIssue(input:{repositoryId:"${repository}",title:"t${n}"}){issue{number}}`)
      .join(" ")}}`;

  it("fails one alias", async () => {
    const { emulator, token, repository } = await scene();
    const fault: Fault = { kind: "alias-error", alias: 1, type: "INTERNAL", message: "Something went wrong" };
    emulator.faults.next({ match: "mutation createIssue", fault });
    const { errors } = await query(emulator, token, three(repository.nodeId));
    expect(errors).toMatchObject([{ type: "INTERNAL", path: ["a1"] }]);
    expect(titles(emulator)).toEqual(["t0", "t2"]);
  });

  it("was submitted too quickly from one alias on", async () => {
    const { emulator, token, repository } = await scene();
    emulator.faults.next({ match: /createIssue/, fault: { kind: "submitted-too-quickly", fromAlias: 2 } });
    const { errors } = await query(emulator, token, three(repository.nodeId));
    expect(errors).toMatchObject([{ message: "was submitted too quickly", path: ["a2"] }]);
    expect(titles(emulator)).toEqual(["t0", "t1"]);
  });

  it("fails a field, and the schema decides what is null with it", async () => {
    const { emulator, token, repository } = await scene();
    await query(emulator, token, three(repository.nodeId));
    const read = async (path: RegExp) => {
      emulator.faults.next({ fault: { kind: "field-error", path, type: "FORBIDDEN", message: "No." } });
      const { data, errors } = await query(
        emulator,
        token,
        `{repository(owner:"ada",name:"roadmap"){issues(first:2){nodes{number parent{id} projectItems(first:1){totalCount}}}}}`,
      );
      return [data.repository.issues.nodes, errors.map((error: { path: unknown[] }) => error.path.at(-1))];
    };
    const projectItems = { totalCount: 0 };
    const second = { number: 2, parent: null, projectItems };
    expect(await read(/nodes\.0\.parent$/u)).toEqual([
      [{ number: 1, parent: null, projectItems }, second],
      ["parent"],
    ]);
    expect(await read(/nodes\.0\.projectItems$/u)).toEqual([[null, second], ["projectItems"]]);
  });

  it("fails a field of a mutation that was carried out", async () => {
    const { emulator, token, repository } = await scene();
    const message = "Something went wrong while executing your query.";
    emulator.faults.next({
      match: "createIssue",
      fault: { kind: "field-error", path: /^a1\.issue\.number$/u, type: "INTERNAL", message },
    });
    const { data, errors } = await query(emulator, token, three(repository.nodeId));
    expect(data).toMatchObject({ a0: { issue: { number: 1 } }, a1: { issue: null } });
    expect(errors).toMatchObject([{ path: ["a1", "issue", "number"] }]);
    expect(titles(emulator)).toEqual(["t0", "t1", "t2"]);
  });

  it("dies midway", async () => {
    const { emulator, token, repository } = await scene();
    emulator.faults.next({ fault: { kind: "bad-gateway-midway", aliases: 1 } });
    const answer = await ask(emulator, token, "POST /graphql", { query: three(repository.nodeId) });
    expect(answer.status).toBe(502);
    expect(titles(emulator)).toEqual(["t0"]);
  });

  it("exceeds the resources of a query", async () => {
    const { emulator, token } = await scene();
    emulator.faults.next({ fault: { kind: "resource-limits", applied: false } });
    const { errors } = await query(emulator, token, "{viewer{login}}");
    expect(errors).toMatchObject([
      { type: "RESOURCE_LIMITS_EXCEEDED", message: "Resource limits for this query exceeded." },
    ]);
  });

  it.each(["resource-limits", "timeout"] as const)(
    "says %s with status 200 and without data, though everything was applied",
    async (kind) => {
      const { emulator, token, repository } = await scene();
      emulator.faults.next({ fault: { kind, applied: true } });
      const { data, errors } = await query(emulator, token, three(repository.nodeId));
      expect([data, errors.length]).toEqual([null, 1]);
      expect(titles(emulator)).toEqual(["t0", "t1", "t2"]);
    },
  );

  it("exceeds no resources over REST, where GitHub has no such answer", async () => {
    const { emulator, post } = await playing({ kind: "resource-limits", applied: false });
    expect((await post("one")).status).toBe(201);
    expect(titles(emulator)).toEqual(["one"]);
  });
});

describe("a read that does not see everything", () => {
  const READ = `{repository(owner:"ada",name:"roadmap"){issues(first:1){nodes{title} pageInfo{hasNextPage}}}}`;
  const issuesOf = (body: { data: { repository: { issues: unknown } } }) => body.data.repository.issues;

  it("loses all pages but the first", async () => {
    const { emulator, token } = await scene();
    for (const title of ["one", "two"]) {
      await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title });
    }
    emulator.faults.next({ fault: { kind: "truncated-list" } });
    expect(issuesOf(await query(emulator, token, READ))).toMatchObject({ pageInfo: { hasNextPage: false } });
    emulator.faults.next({ fault: { kind: "truncated-list" } });
    const rest = await ask(emulator, token, "GET /repos/ada/roadmap/issues?per_page=1");
    expect(rest.headers.get("link")).toBeNull();
    expect(issuesOf(await query(emulator, token, READ))).toMatchObject({ pageInfo: { hasNextPage: true } });
  });

  it("misses the last write, once", async () => {
    const { emulator, token } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "one" });
    await ask(emulator, token, "PATCH /repos/ada/roadmap/issues/1", { title: "new" });
    emulator.faults.next({ fault: { kind: "stale-read" } });
    const titleNow = async () =>
      (await query(emulator, token, READ)).data.repository.issues.nodes.map(
        (one: { title: string }) => one.title,
      );
    expect(await titleNow()).toEqual(["one"]);
    expect(await titleNow()).toEqual(["new"]);
  });

  it("lags some seconds behind where that is switched on", async () => {
    const clock = manualClock();
    const { emulator, token } = await scene({ clock, replicaLag: 3000 });
    await clock.advance(10_000);
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "one" });
    const count = async () => (await query(emulator, token, READ)).data.repository.issues.nodes.length;
    expect(await count()).toBe(0);
    await clock.advance(3001);
    expect(await count()).toBe(1);
  });

  it("lacks new issues and milestones in lists alone where only lists lag", async () => {
    const clock = manualClock();
    const { emulator, token } = await scene({ clock });
    Object.assign(emulator.world.listLag, { issues: 5_000, milestones: 5_000 });
    await clock.advance(10_000);
    await ask(emulator, token, "POST /repos/ada/roadmap/milestones", { title: "M" });
    const { body: opened } = await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "one" });
    const lists = async () => [
      (await query(emulator, token, READ)).data.repository.issues.nodes.length,
      (await ask(emulator, token, "GET /repos/ada/roadmap/issues")).body.length,
      (await ask(emulator, token, "GET /repos/ada/roadmap/milestones")).body.length,
    ];
    expect(await lists()).toEqual([0, 0, 0]);
    const byNumber = await ask(emulator, token, `GET /repos/ada/roadmap/issues/${opened.number}`);
    expect(byNumber.status).toBe(200);
    await clock.advance(6_000);
    expect(await lists()).toEqual([1, 1, 1]);
  });
});

describe("a fault at request number k", () => {
  it("is played on that one only", async () => {
    const { emulator, token } = await scene();
    emulator.faults.at(2, { kind: "bad-gateway", applied: false });
    const statuses: number[] = [];
    for (const _ of [1, 2, 3]) statuses.push((await ask(emulator, token, "GET /repos/ada/roadmap")).status);
    expect(statuses).toEqual([200, 502, 200]);
    expect(emulator.faults.played).toEqual([
      { request: 2, operation: "GET /repos/{owner}/{repo}", fault: "bad-gateway" },
    ]);
  });
});
