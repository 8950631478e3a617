/** Lists of forks, and files that are read without the API. */
import { describe, expect, it } from "vitest";
import type { Emulator } from "../src/start-emulator.ts";
import { person } from "../src/person/person.ts";
import { ask, query, scene } from "./ask.ts";

/** Forks `ada/roadmap` this many times, by `learner-1`, `learner-2`, … */
function forkedBy(emulator: Emulator, learners: number): readonly string[] {
  return Array.from({ length: learners }, (_, index) => {
    const { login } = emulator.createUser(`learner-${index + 1}`);
    emulator.fork({ source: "ada/roadmap", owner: login });
    return login;
  });
}

const FORKS = `query Forks($first: Int, $after: String) {
  repository(owner: "ada", name: "roadmap") {
    forkCount
    forks(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { nameWithOwner progress: object(expression: "HEAD:progress.md") { ... on Blob { text } } }
    }
  }
}`;

describe("forks in GraphQL", () => {
  it("come in pages of at most 100, with cursors that survive a fork that is deleted meanwhile", async () => {
    const { emulator, bob } = await scene();
    const logins = forkedBy(emulator, 7);
    const first = (await query(emulator, bob, FORKS, { first: 4 })).data.repository;
    expect(first).toMatchObject({ forkCount: 7, forks: { totalCount: 7, pageInfo: { hasNextPage: true } } });
    person(emulator.world, "learner-2").deleteRepository(emulator.world.repository("learner-2/roadmap"));
    const after = first.forks.pageInfo.endCursor;
    const second = (await query(emulator, bob, FORKS, { first: 4, after })).data.repository.forks;
    expect(second).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: false } });
    const names = [...first.forks.nodes, ...second.nodes].map(
      (node: { nameWithOwner: string }) => node.nameWithOwner,
    );
    expect(names).toEqual(logins.map((login) => `${login}/roadmap`));
    expect(await query(emulator, bob, FORKS, { first: 101 })).toMatchObject({
      errors: [{ type: "EXCESSIVE_PAGINATION" }],
    });
    expect(await query(emulator, bob, FORKS)).toMatchObject({
      errors: [{ type: "MISSING_PAGINATION_BOUNDARIES" }],
    });
  });

  it("show a file of each fork in the same request, for one point, and null where it is missing", async () => {
    const { emulator, bob } = await scene();
    forkedBy(emulator, 2);
    const fork = emulator.world.repository("learner-1/roadmap");
    person(emulator.world, "learner-1").push(fork, { "progress.md": "# 3 of 46" }, "Progress");
    const { nodes } = (await query(emulator, bob, FORKS, { first: 50 })).data.repository.forks;
    expect(nodes).toEqual([
      { nameWithOwner: "learner-1/roadmap", progress: { text: "# 3 of 46" } },
      { nameWithOwner: "learner-2/roadmap", progress: null },
    ]);
    expect(await query(emulator, bob, "{ rateLimit { used } }")).toMatchObject({
      data: { rateLimit: { used: 2 } },
    });
  });

  it("are filtered by privacy, and sorted by name or by the last push", async () => {
    const { emulator, bob } = await scene();
    forkedBy(emulator, 2);
    const names = async (args: string) => {
      const document = `{ repository(owner: "ada", name: "roadmap") { forks(first: 9, ${args}) { nodes { nameWithOwner } } } }`;
      const { data } = await query(emulator, bob, document);
      return data.repository.forks.nodes.map(
        (node: { nameWithOwner: string }) => node.nameWithOwner.split("/")[0],
      );
    };
    expect(await names("orderBy: { field: NAME, direction: DESC }")).toEqual(["learner-2", "learner-1"]);
    emulator.world.repository("learner-2/roadmap").pushedAt = "2020-01-01T00:00:00Z";
    expect(await names("orderBy: { field: PUSHED_AT, direction: ASC }")).toEqual(["learner-2", "learner-1"]);
    expect(await names("privacy: PUBLIC")).toHaveLength(2);
    expect(await names("visibility: PRIVATE")).toEqual([]);
    expect(await names("isLocked: true")).toEqual([]);
    expect(await names("hasIssuesEnabled: false")).toHaveLength(2);
    const both = `{ repository(owner: "ada", name: "roadmap") { forks(first: 9, privacy: PUBLIC, visibility: PUBLIC) { totalCount } } }`;
    expect(await query(emulator, bob, both)).toMatchObject({ errors: [{ type: "UNPROCESSABLE" }] });
  });

  it("leave out what the viewer may not see", async () => {
    const { emulator, ada, bob } = await scene({ isPrivate: true });
    forkedBy(emulator, 1);
    const { data } = await query(emulator, ada, FORKS, { first: 9 });
    expect(data.repository.forks.totalCount).toBe(0);
    expect(await query(emulator, bob, FORKS, { first: 9 })).toMatchObject({
      errors: [{ type: "NOT_FOUND" }],
    });
  });
});

describe("forks over REST", () => {
  it("are the newest first, 30 on a page, and need no token", async () => {
    const { emulator } = await scene();
    forkedBy(emulator, 31);
    const { body, headers } = await ask(emulator, null, "GET /repos/ada/roadmap/forks");
    expect(body).toHaveLength(30);
    expect(body[0]).toMatchObject({ full_name: "learner-31/roadmap", fork: true });
    expect(headers.get("link")).toContain('rel="next"');
    expect(headers.get("x-ratelimit-limit")).toBe("60");
    const route = "GET /repos/ada/roadmap/forks?sort=oldest&per_page=100";
    expect((await ask(emulator, null, route)).body[0].full_name).toBe("learner-1/roadmap");
  });
});

describe("a raw file", () => {
  const raw = (emulator: Emulator, path: string) => fetch(`${emulator.url}/raw/${path}`);

  it("is served without a token, at HEAD or a branch, and costs nothing of the API's limits", async () => {
    const { emulator } = await scene();
    const answer = await raw(emulator, "ada/roadmap/HEAD/README.md");
    expect(await answer.text()).toBe("# Roadmap\n");
    expect(answer.headers.get("cache-control")).toBe("max-age=300");
    const statuses = [];
    for (const path of ["main/README.md", "HEAD/none.md", "HEAD/.github", "gone/README.md"]) {
      statuses.push((await raw(emulator, `ada/roadmap/${path}`)).status);
    }
    expect(statuses).toEqual([200, 404, 404, 404]);
    expect((await raw(emulator, "nobody")).status).toBe(404);
    expect(emulator.rawFiles.requests[0]).toEqual({ path: "/raw/ada/roadmap/HEAD/README.md", status: 200 });
    expect(emulator.requests).toEqual([]);
  });

  it("of a private repository is not found; too many requests are refused", async () => {
    const { emulator } = await scene({ isPrivate: true });
    expect((await raw(emulator, "ada/roadmap/HEAD/README.md")).status).toBe(404);
    emulator.rawFiles.limit = 1;
    expect((await raw(emulator, "ada/roadmap/HEAD/README.md")).status).toBe(429);
  });
});
