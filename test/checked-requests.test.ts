/** Every request that a test sends is held against GitHub's schema or types: that nothing gets by. */
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCall } from "../src/emulator/server/check-call.ts";
import { scene, ask } from "./emulator/ask.ts";
import { addUp, type RequestCount } from "./request-count.ts";

const count = (given: Partial<RequestCount>): RequestCount => ({
  by: "emulator",
  graphql: 0,
  rest: 0,
  unchecked: [],
  provoked: false,
  ...given,
});

function check(route: string, body?: unknown) {
  const [method = "", path = ""] = route.split(" ");
  const url = new URL(path, "https://api.github.com");
  return checkCall({
    method,
    path: url.pathname,
    query: url.searchParams,
    body: Buffer.from(body === undefined ? "" : JSON.stringify(body)),
    transport: path === "/graphql" ? "graphql" : "rest",
  });
}

describe("a request", () => {
  it.each<[string, string, unknown, string]>([
    ["a field that GitHub lacks", "POST /graphql", { query: "{ viewer { shoeSize } }" }, "shoeSize"],
    [
      "an unknown input key",
      "POST /graphql",
      { query: "mutation { pinIssue(input: { id: 1 }) { clientMutationId } }" },
      '"id"',
    ],
    [
      "a variable of another type",
      "POST /graphql",
      {
        query: "query Q($first: Int!) { viewer { issues(first: $first) { totalCount } } }",
        variables: { first: "ten" },
      },
      "$first",
    ],
    ["no query", "POST /graphql", { document: "{ viewer { login } }" }, "no query"],
    ["a body key that GitHub lacks", "POST /repos/a/b/issues", { title: "x", phase: 1 }, '"phase"'],
    ["a value of another type", "POST /repos/a/b/issues", { title: "x", labels: "topic" }, "labels"],
    ["a needed key left out", "POST /repos/a/b/issues", { body: "x" }, '"title"'],
    ["a query parameter that GitHub lacks", "GET /app/hook/deliveries?page=2", undefined, '"page"'],
  ])("with %s is found out", (_what, route, body, named) => {
    expect(check(route, body)).toEqual({ kind: "checked", problems: [expect.stringContaining(named)] });
  });

  it.each<[string, unknown]>([
    ["POST /graphql", { query: "{ viewer { login } }" }],
    ["POST /repos/a/b/issues", { title: "x", labels: ["topic"] }],
    ["GET /app/hook/deliveries?per_page=100&cursor=v1_2", undefined],
  ])("as GitHub has it passes (%s)", (route, body) => {
    expect(check(route, body)).toEqual({ kind: "checked", problems: [] });
  });

  it("to what nobody described is told apart", () => {
    expect(check("GET /repos/a/b/releases")).toMatchObject({ kind: "unchecked" });
  });

  it("is checked by the emulator also where a fault, a limit or a bad token answers", async () => {
    const { emulator, token } = await scene();
    const create = "POST /repos/ada/roadmap/issues";
    emulator.faults.next({ match: "POST", fault: { kind: "bad-gateway", applied: false } });
    expect((await ask(emulator, token, create, { title: "x" })).status).toBe(502);
    expect((await ask(emulator, "wrong", create, { title: "x" })).status).toBe(401);
    expect((await ask(emulator, "wrong", "POST /graphql", { query: "{ viewer { login } }" })).status).toBe(
      401,
    );
    expect(emulator.audit.checked).toEqual({ rest: 2, graphql: 1 });
    expect(emulator.requests).toHaveLength(3);
  });
});

describe("a run", () => {
  it("says how many requests it checked, by kind and place", () => {
    const { line, unchecked } = addUp([
      count({ graphql: 3, rest: 2 }),
      count({ by: "nock", graphql: 1, rest: 1 }),
      count({ by: "server", rest: 4 }),
    ]);
    expect(line).toBe(
      "requests checked: 11 (GraphQL 4, REST 7) in 1 emulators, 1 nocks and 1 other servers; unchecked: 0",
    );
    expect(unchecked).toEqual([]);
  });

  it("fails over what was not checked, but for what a test provoked", () => {
    const { line, unchecked } = addUp([
      count({ unchecked: ["GET /a"] }),
      count({ unchecked: ["GET /b"], provoked: true }),
    ]);
    expect(line).toContain("unchecked: 1 (and 1 on purpose)");
    expect(unchecked).toEqual(["GET /a"]);
  });
});

/** Files of the suite whose text has one thing and lacks another; the load and the benchmark are runs of their own. */
async function withoutNote(wanted: RegExp, note: RegExp): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob("**/*.ts", { cwd: import.meta.dirname, exclude: ["bench/**", "load/**"] })) {
    const text = await readFile(join(import.meta.dirname, path), "utf8");
    if (wanted.test(text) && !note.test(text)) found.push(path);
  }
  return found;
}

describe("no test", () => {
  it("starts an emulator whose requests the run does not count", async () => {
    expect(await withoutNote(/^import .*\bstartEmulator\b/mu, /\bnoteChecked\(/u)).toEqual([]);
  });

  it("puts nock in GitHub's place by itself, past the checks", async () => {
    expect(await withoutNote(/^import nock/mu, /\brequestChecks\("nock"\)/u)).toEqual([]);
  });
});
