import { describe, expect, it } from "vitest";
import type { Loose } from "./ask.ts";
import { ask, query, scene } from "./ask.ts";

describe("a query against GitHub's schema", () => {
  it("is refused with errors and no data when the schema does not have it, and the audit says so", async () => {
    const { emulator, token } = await scene({ allowsUnsupported: true });
    const { data, errors } = await query(
      emulator,
      token,
      `{repository(owner:"ada",name:"roadmap"){issueCount}}`,
    );
    expect(data).toBeUndefined();
    expect(errors[0].message).toContain("Field 'issueCount' doesn't exist on type 'Repository'");
    expect(() => emulator.assertSupported()).toThrow("issueCount");
  });

  it("has no createMilestone, as GitHub has none", async () => {
    const { emulator, token } = await scene({ allowsUnsupported: true });
    const { errors } = await query(
      emulator,
      token,
      `mutation{createMilestone(input:{title:"x"}){clientMutationId}}`,
    );
    expect(errors[0].message).toContain("Field 'createMilestone' doesn't exist");
  });

  it("fails loudly on a field that is in the schema but not emulated", async () => {
    const { emulator, token } = await scene({ allowsUnsupported: true });
    const { errors } = await query(
      emulator,
      token,
      `{repository(owner:"ada",name:"roadmap"){licenseInfo{name}}}`,
    );
    expect(errors).toMatchObject([{ path: ["repository", "licenseInfo"] }]);
    expect(() => emulator.assertSupported()).toThrow("Repository.licenseInfo");
  });
});

describe("pages", () => {
  it("of a list need a size of at most 100", async () => {
    const { emulator, token } = await scene();
    const list = (args: string) =>
      query(emulator, token, `{repository(owner:"ada",name:"roadmap"){issues${args}{totalCount}}}`);
    expect((await list("")).errors).toMatchObject([
      { type: "MISSING_PAGINATION_BOUNDARIES", path: ["repository", "issues"] },
    ]);
    expect((await list("(first:101)")).errors).toMatchObject([
      {
        type: "EXCESSIVE_PAGINATION",
        message:
          "Requesting 101 records on the `issues` connection exceeds the `first` limit of 100 records.",
      },
    ]);
  });

  it("follow one another by cursor, forwards and backwards, without gap or repeat", async () => {
    const { emulator, token } = await scene();
    for (let n = 1; n <= 5; n += 1) {
      await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: `t${n}` });
    }
    const walk = async (size: string, turn: string, cursor: string) => {
      const seen: number[][] = [];
      let at: string | null = null;
      for (;;) {
        const asked = `query($c:String){repository(owner:"ada",name:"roadmap"){issues(${size}:2,${turn}:$c){
          nodes{number} pageInfo{hasNextPage hasPreviousPage startCursor endCursor}}}}`;
        const { issues }: Loose = (await query(emulator, token, asked, { c: at })).data.repository;
        seen.push(issues.nodes.map((one: { number: number }) => one.number));
        if (!issues.pageInfo[size === "first" ? "hasNextPage" : "hasPreviousPage"]) return seen;
        at = issues.pageInfo[cursor];
      }
    };
    expect(await walk("first", "after", "endCursor")).toEqual([[1, 2], [3, 4], [5]]);
    expect(await walk("last", "before", "startCursor")).toEqual([[4, 5], [2, 3], [1]]);
  });

  it("of REST lead on by Link headers", async () => {
    const { emulator, token } = await scene();
    for (const name of ["a", "b", "c"]) {
      await ask(emulator, token, "POST /repos/ada/roadmap/labels", { name, color: "000000" });
    }
    const first = await ask(emulator, token, "GET /repos/ada/roadmap/labels?per_page=2");
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    const second = await ask(emulator, token, `GET ${next.split("/api/v3")[1]}`);
    expect([...first.body, ...second.body].map((one: { name: string }) => one.name)).toEqual(["a", "b", "c"]);
    expect(second.headers.get("link")).not.toContain(`rel="next"`);
  });

  it("may not add up to more than 500,000 nodes", async () => {
    const { emulator, token } = await scene();
    const asked = (inner: number) => `{repository(owner:"ada",name:"roadmap"){
      milestones(first:100){nodes{issues(first:100){nodes{labels(first:${inner}){nodes{name}}}}}}} rateLimit{nodeCount cost}}`;
    const { data } = await query(emulator, token, asked(48));
    expect(data.rateLimit).toEqual({ nodeCount: 100 + 10_000 + 480_000, cost: 101 });
    const { errors } = await query(emulator, token, asked(50));
    expect(errors).toMatchObject([{ type: "MAX_NODE_LIMIT_EXCEEDED" }]);
  });
});

describe("filters on issues", () => {
  it("take a milestone by number as text, any or none, labels, states, author and time", async () => {
    const { emulator, token, bob } = await scene();
    await ask(emulator, token, "POST /repos/ada/roadmap/milestones", { title: "Phase 1" });
    const post = (by: string, body: unknown) => ask(emulator, by, "POST /repos/ada/roadmap/issues", body);
    await post(token, { title: "one", milestone: 1, labels: ["topic"] });
    await post(token, { title: "two" });
    await post(bob, { title: "three" });
    await ask(emulator, token, "PATCH /repos/ada/roadmap/issues/2", { state: "closed" });
    const found = async (args: string): Promise<number[]> => {
      const asked = `{repository(owner:"ada",name:"roadmap"){issues(first:10,${args}){nodes{number}}}}`;
      const { issues } = (await query(emulator, token, asked)).data.repository;
      return issues.nodes.map((one: { number: number }) => one.number);
    };
    expect(await found(`filterBy:{milestone:"1"}`)).toEqual([1]);
    expect(await found(`filterBy:{milestone:"*"}`)).toEqual([1]);
    expect(await found(`filterBy:{milestone:null}`)).toEqual([2, 3]);
    expect(await found(`labels:["TOPIC"]`)).toEqual([1]);
    expect(await found(`states:[CLOSED]`)).toEqual([2]);
    expect(await found(`filterBy:{createdBy:"waymark[bot]"}`)).toEqual([1, 2]);
    expect(await found(`filterBy:{since:"2999-01-01T00:00:00Z"}`)).toEqual([]);
    expect(await found(`orderBy:{field:CREATED_AT,direction:DESC}`)).toEqual([3, 2, 1]);
  });
});

describe("mutations in one document", () => {
  it("run in order, and a failing one leaves the others applied", async () => {
    const { emulator, token, repository } = await scene();
    const create = (alias: string, title: string) =>
      `${alias}: createIssue(input:{repositoryId:"${repository.nodeId}",title:"${title}"}){issue{number}}`;
    const document = `mutation{${create("a0", "first")} ${create("a1", "  ")} ${create("a2", "third")}}`;
    const { data, errors } = await query(emulator, token, document);
    expect(data).toEqual({ a0: { issue: { number: 1 } }, a1: null, a2: { issue: { number: 2 } } });
    expect(errors).toMatchObject([{ type: "UNPROCESSABLE", path: ["a1"], message: "Title can't be blank" }]);
    expect(errors[0].locations).toHaveLength(1);
    expect(
      emulator
        .repository("ada/roadmap")
        .issues()
        .map((one) => one.title),
    ).toEqual(["first", "third"]);
    expect(emulator.requests.at(-1)).toMatchObject({
      actor: "waymark[bot]",
      credential: "installation",
      operation: "mutation createIssue",
      detail: ["a0:createIssue", "a1:createIssue", "a2:createIssue"],
      writes: true,
      aliases: 3,
      creations: 3,
      errors: ["UNPROCESSABLE"],
    });
  });
});

describe("a repository that was renamed", () => {
  it("is found by its old name in GraphQL, and by a redirect in REST", async () => {
    const { emulator, ada, token } = await scene();
    await ask(emulator, ada, "PATCH /repos/ada/roadmap", { name: "learn" });
    const asked = (more: string) => `{repository(owner:"ada",name:"roadmap"${more}){nameWithOwner}}`;
    const followed = await query(emulator, token, asked(""));
    expect(followed.data.repository.nameWithOwner).toBe("ada/learn");
    expect((await query(emulator, token, asked(",followRenames:false"))).data.repository).toBeNull();
    const moved = await ask(emulator, token, "GET /repos/ada/roadmap/milestones?state=all");
    expect(moved.status).toBe(301);
    const target = moved.headers.get("location")?.split("/api/v3")[1];
    expect((await ask(emulator, token, `GET ${target}`)).status).toBe(200);
  });
});

describe("an operation that is not emulated", () => {
  it("is a 501 and noted", async () => {
    const { emulator, token } = await scene({ allowsUnsupported: true });
    expect((await ask(emulator, token, "GET /repos/ada/roadmap/releases")).status).toBe(501);
    expect(() => emulator.assertSupported()).toThrow("GET /repos/ada/roadmap/releases");
    expect(emulator.audit.unchecked).toEqual(["GET /repos/ada/roadmap/releases"]);
  });

  it("goes for body keys that GitHub's types do not have as well", async () => {
    const { emulator, token } = await scene({ allowsUnsupported: true });
    await ask(emulator, token, "POST /repos/ada/roadmap/issues", { title: "x", colour: "red" });
    expect(() => emulator.assertSupported()).toThrow(`no body key "colour"`);
  });
});

describe("six hundred issues", () => {
  it("are all there, whatever the page", async () => {
    const { emulator, token, repository } = await scene({ limits: "none" });
    for (let batch = 0; batch < 6; batch += 1) {
      const creates = Array.from(
        { length: 100 },
        (_, index) => `a${index}: createIssue(input:{repositoryId:$r,title:"${batch}-${index}"}){issue{id}}`,
      );
      await query(emulator, token, `mutation($r:ID!){${creates.join(" ")}}`, { r: repository.nodeId });
    }
    const seen = new Set<number>();
    let cursor: string | null = null;
    do {
      const asked = `query($c:String){repository(owner:"ada",name:"roadmap"){issues(first:100,after:$c){
        nodes{number labels(first:20){nodes{name}} projectItems(first:5){nodes{id}}} pageInfo{hasNextPage endCursor}}}}`;
      const { issues }: Loose = (await query(emulator, token, asked, { c: cursor })).data.repository;
      for (const { number } of issues.nodes) seen.add(number);
      cursor = issues.pageInfo.hasNextPage ? issues.pageInfo.endCursor : null;
    } while (cursor !== null);
    expect(seen.size).toBe(600);
  });
});
