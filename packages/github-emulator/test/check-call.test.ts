/** Every request is checked against GitHub's schema or types, whatever the answer is. */
import { describe, expect, it } from "vitest";
import { checkCall } from "../src/server/check-call.ts";
import { ask, scene } from "./ask.ts";

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
