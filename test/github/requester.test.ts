/** How the requester interprets GitHub's answers: waits, refusals, unknown outcomes. */
import { describe, expect, test } from "vitest";
import { OutcomeUnknown, RateLimited, Refused, TokenRejected, Unreachable } from "../../src/model/errors.ts";
import { openMeter, type Meter } from "../../src/github/meter.ts";
import { refused } from "../../src/github/refusals.ts";
import { openRequester } from "../../src/github/requester.ts";
import { FakeClock } from "../fake-clock.ts";
import { storyClock } from "../story-clock.ts";

const GRAPHQL = "https://api.github.com/graphql";
const READ = { kind: "read" } as const;
const WRITE = { kind: "write", creations: 0 } as const;
const START = Date.parse("2026-11-23T09:00:00Z");

interface Failed {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An error like Octokit's; without a response for a broken connection. */
const failed = ({ status, headers = {}, body = {} }: Failed): Error =>
  Object.assign(new Error(`status ${status}`), { status, response: { status, headers, data: body } });
const broken = Object.assign(new Error("socket hang up"), { status: 500 });

/** Answers in order. A value is the body of a 200. */
function opened(
  answers: readonly unknown[],
  maxWait = 120_000,
  headers: Readonly<Record<string, string>> = {},
) {
  let now = START;
  const waiting = [...answers];
  const routes: string[] = [];
  const clock = {
    now: () => now,
    sleep: (milliseconds: number) => {
      now += milliseconds;
      return Promise.resolve();
    },
  };
  const octokit = {
    request: (route: string) => {
      routes.push(route);
      const answer = waiting.shift();
      return answer instanceof Error
        ? Promise.reject(answer)
        : Promise.resolve({ status: 200, data: answer, headers });
    },
  };
  const requester = openRequester({ octokit, graphqlUrl: GRAPHQL, clock, meter: openMeter(clock), maxWait });
  return { requester, routes, waited: () => now - START };
}

const ask = (answers: readonly unknown[], maxWait?: number) => {
  const { requester, ...seen } = opened(answers, maxWait);
  return { ...seen, answer: requester.rest("GET /rate", {}, READ) };
};

describe("a limit is sat out as long as its headers say", () => {
  test.each<[string, Failed, number]>([
    ["Retry-After", { status: 429, headers: { "retry-after": "7" } }, 7_000],
    [
      "an empty budget's reset",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(START / 1_000 + 30) },
      },
      30_000,
    ],
    [
      "neither: a minute",
      { status: 403, body: { message: "You have exceeded a secondary rate limit." } },
      60_000,
    ],
    [
      "Retry-After of a refusal that says nothing else",
      { status: 403, headers: { "retry-after": "7" } },
      7_000,
    ],
    [
      "an empty budget that names no reset",
      { status: 429, headers: { "x-ratelimit-remaining": "0" } },
      60_000,
    ],
  ])("%s", async (_name, limit, wait) => {
    const { answer, routes, waited } = ask([failed(limit), { fine: true }]);
    expect(await answer).toEqual({
      status: 200,
      data: { fine: true },
      scopes: null,
      etag: null,
      hasNext: false,
    });
    expect(routes).toHaveLength(2);
    expect(waited()).toBe(wait);
  });

  test("beyond its maxWait, or after the fourth time, the run is told until when", async () => {
    const hour = failed({ status: 429, headers: { "retry-after": "3600" } });
    await expect(ask([hour]).answer).rejects.toEqual(new RateLimited(START + 3_600_000, "status 429"));
    const second = failed({ status: 429, headers: { "retry-after": "1" } });
    await expect(ask([second, second, second, second]).answer).rejects.toThrow(RateLimited);
  });

  test.each<[string, Error | object]>([
    ["a status", failed({ status: 429, headers: { "retry-after": "7" } })],
    ["the body of an answer", { errors: [{ type: "RATE_LIMITED", message: "No." }] }],
  ])("and nothing is sent before its end, if %s reports it", async (_where, limit) => {
    const clock = new FakeClock();
    const sent: number[] = [];
    const began = clock.now();
    const answers = [limit, { data: { x: 1 } }];
    const octokit = {
      request: () => {
        sent.push(clock.now() - began);
        const data = answers.shift();
        const headers = { "retry-after": "7" };
        return data instanceof Error ? Promise.reject(data) : Promise.resolve({ status: 200, data, headers });
      },
    };
    const meter = openMeter(clock);
    const requester = openRequester({ octokit, graphqlUrl: GRAPHQL, clock, meter, maxWait: 120_000 });
    const answer = requester.graphql("read", "query { x }", {}, READ);
    await clock.pass(6_999);
    expect(sent).toEqual([0]);
    await clock.pass(1);
    expect(await answer).toMatchObject({ data: { x: 1 } });
    expect(sent).toEqual([0, 7_000]);
  });
});

describe("a refusal names what GitHub said, with its details", () => {
  test.each<[Failed, string]>([
    [{ status: 404, body: { message: "Not Found" } }, "Not Found"],
    [{ status: 422, body: {} }, "status 422"],
    [{ status: 403, body: { message: "No." } }, "No."],
    [
      {
        status: 422,
        body: {
          message: "Validation Failed",
          errors: [{ field: "title", code: "missing" }, { message: "is bad" }, "text", null],
        },
      },
      "Validation Failed (title missing; is bad)",
    ],
    [{ status: 422, body: { message: "Validation Failed", errors: ["text"] } }, "Validation Failed"],
    [{ status: 400, body: { errors: [{ message: "No." }, { message: "Never." }] } }, "No.; Never."],
  ])("%j", async (failure, said) => {
    await expect(ask([failed(failure)]).answer).rejects.toEqual(
      refused("GET /rate", { status: failure.status, said }),
    );
  });

  test("a token that is not accepted is named as such", async () => {
    const body = { message: "Bad credentials" };
    await expect(ask([failed({ status: 401, body })]).answer).rejects.toThrow(TokenRejected);
  });

  test("so is the token of an installation that is suspended", async () => {
    const body = { message: "This installation has been suspended" };
    const { answer, routes } = ask([failed({ status: 403, body })]);
    await expect(answer).rejects.toThrow(TokenRejected);
    expect(routes).toHaveLength(1);
  });

  test("a refusal that has another reason is not asked again, although it used up the budget", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(START / 1_000 + 30) };
    const { answer, routes, waited } = ask([
      failed({ status: 404, headers, body: { message: "Not Found" } }),
    ]);
    await expect(answer).rejects.toThrow(Refused);
    expect([routes.length, waited()]).toEqual([1, 0]);
  });
});

describe("without an answer", () => {
  test("a read is asked again, up to four times, with growing pauses", async () => {
    const { answer, waited } = ask([broken, failed({ status: 500 }), { fine: true }]);
    expect((await answer).data).toEqual({ fine: true });
    expect(waited()).toBe(3_000);
    await expect(ask([broken, broken, broken, broken]).answer).rejects.toThrow(Unreachable);
  });

  test("a read is asked again only after its pause", async () => {
    const clock = new FakeClock();
    let asked = 0;
    const octokit = {
      request: () => {
        asked += 1;
        return asked === 1 ? Promise.reject(broken) : Promise.resolve({ status: 200, data: {}, headers: {} });
      },
    };
    const meter = openMeter(clock);
    const requester = openRequester({ octokit, graphqlUrl: GRAPHQL, clock, meter, maxWait: 120_000 });
    const answer = requester.rest("GET /rate", {}, READ);
    await clock.pass(999);
    expect(asked).toBe(1);
    await clock.pass(1);
    expect([(await answer).status, asked]).toEqual([200, 2]);
  });

  test.each([
    ["a broken connection", broken],
    ["status 500", failed({ status: 500 })],
    ["status 502", failed({ status: 502, body: { message: "Server Error" } })],
  ])("a write is never sent again after %s: whether it was done is not known", async (_name, failure) => {
    const { requester, routes } = opened([failure]);
    await expect(requester.rest("POST /x", {}, WRITE)).rejects.toThrow(OutcomeUnknown);
    expect(routes).toHaveLength(1);
  });

  test("an error that is not an answer of GitHub's goes through as it is", async () => {
    await expect(ask([new TypeError("a mistake")]).answer).rejects.toThrow(TypeError);
  });
});

describe("GraphQL", () => {
  const query = (...answers: readonly unknown[]) => {
    const { requester, ...seen } = opened(answers);
    return { ...seen, answer: requester.graphql("read", "query { x }", {}, READ) };
  };

  test.each<[string, Readonly<Record<string, string>>, object, number]>([
    ["Retry-After", { "retry-after": "7", "x-ratelimit-remaining": "0" }, { type: "RATE_LIMITED" }, 7_000],
    ["the reset of an empty budget", { "x-ratelimit-remaining": "0" }, { type: "RATE_LIMITED" }, 30_000],
    [
      "the reset, although the budget has too little left for this request",
      { "x-ratelimit-remaining": "3" },
      { type: "RATE_LIMITED", message: "API rate limit exceeded for installation ID 7." },
      30_000,
    ],
    [
      "the reset, in the newer form of the error",
      { "x-ratelimit-remaining": "4999" },
      {
        type: "RATE_LIMIT",
        code: "graphql_rate_limit",
        message: "API rate limit already exceeded for user ID 7.",
      },
      30_000,
    ],
    ["a minute, for another limit", { "x-ratelimit-remaining": "9" }, { type: "RATE_LIMIT" }, 60_000],
  ])("reports a limit with status 200: it is sat out until %s", async (_name, headers, error, wait) => {
    const reset = { "x-ratelimit-reset": String(START / 1_000 + 30) };
    const answers = [{ errors: [{ message: "No.", ...error }] }, { data: { x: 1 } }];
    const { requester, waited } = opened(answers, 120_000, { ...reset, ...headers });
    expect(await requester.graphql("read", "query { x }", {}, READ)).toMatchObject({ data: { x: 1 } });
    expect(waited()).toBe(wait);
  });

  test("a limit that stops a part of a request is named, and no write is sent for a minute", async () => {
    const part = { data: { x: 1, y: null }, errors: [{ message: "was submitted too quickly", path: ["y"] }] };
    const { requester, routes, waited } = opened([part, { data: { x: 1 } }]);
    const { limited } = await requester.graphql("write", "mutation { x y }", {}, WRITE);
    expect(limited).toEqual(new RateLimited(START + 60_000, "was submitted too quickly"));
    expect(requester.room(1)).toBe("soon");
    expect(waited()).toBe(0);
    await requester.graphql("write", "mutation { x }", {}, WRITE);
    expect([routes.length, waited()]).toEqual([2, 60_000]);
  });

  test("if the pause after such a part is longer than the maxWait, no more is sent", async () => {
    const part = { data: { x: 1, y: null }, errors: [{ message: "was submitted too quickly", path: ["y"] }] };
    const { requester, routes } = opened([part], 30_000);
    await requester.graphql("write", "mutation { x y }", {}, WRITE);
    const limit = new RateLimited(START + 60_000, "was submitted too quickly");
    await expect(requester.graphql("write", "mutation { x }", {}, WRITE)).rejects.toEqual(limit);
    expect([routes.length, requester.room(1)]).toEqual([1, "later"]);
  });

  test("reports a limit with status 200: it is sat out for a minute", async () => {
    const limit = { errors: [{ message: "was submitted too quickly" }], data: { x: null } };
    const { answer, waited } = query(limit, { data: { x: 1 } });
    expect(await answer).toEqual({ data: { x: 1 }, errors: [], scopes: null, limited: null });
    expect(waited()).toBe(60_000);
    const typed = { errors: [null, { message: "Slow down", type: "RATE_LIMITED" }] };
    expect(await query(typed, { data: { x: 1 } }).answer).toMatchObject({ data: { x: 1 } });
  });

  const tooQuick = (...path: readonly string[]) => ({ message: "was submitted too quickly", path });
  const unclear = { message: "Something went wrong while executing your query.", path: ["a"] };
  test.each([
    ["another error is about a part that may be done", [unclear, tooQuick("b")]],
    ["a part has no error", [tooQuick("b")]],
    ["a part was stopped in the middle", [tooQuick("a"), tooQuick("b", "issue")]],
  ])("a write is not sent again after a limit, if %s", async (_name, errors) => {
    const { requester, routes } = opened([{ data: { a: null, b: null }, errors }]);
    const answer = await requester.graphql("write", "mutation { a b }", {}, WRITE);
    expect(answer).toMatchObject({
      data: { a: null, b: null },
      errors: errors.map(({ message }) => ({ message })),
    });
    expect(routes).toHaveLength(1);
  });

  test.each([
    ["each part", { data: { a: null, b: null }, errors: [tooQuick("a"), tooQuick("b")] }],
    ["the only part", { data: { a: null }, errors: [tooQuick("a")] }],
    ["all of it", { data: { a: null, b: null }, errors: [{ message: "was submitted too quickly" }] }],
    ["a request without data", { data: null, errors: [tooQuick("b")] }],
  ])("a write is sent again after a limit that stopped %s", async (_name, limit) => {
    const { requester, routes } = opened([limit, { data: { a: {}, b: {} } }]);
    expect(await requester.graphql("write", "mutation { a b }", {}, WRITE)).toMatchObject({ errors: [] });
    expect(routes).toHaveLength(2);
  });

  test("a read that brought a part of its data is not asked again after a limit: what is there is used", async () => {
    const part = { data: { a: null, b: {} }, errors: [tooQuick("a")] };
    const { answer, routes, waited } = query(part);
    expect(await answer).toMatchObject({
      data: { a: null, b: {} },
      limited: new RateLimited(START + 60_000, "was submitted too quickly"),
    });
    expect([routes.length, waited()]).toEqual([1, 0]);
  });

  test("a read without data is asked again after a limit, whatever else went wrong", async () => {
    const { answer, routes } = query(
      { data: { a: null, b: null }, errors: [unclear, tooQuick("b")] },
      { data: { x: 1 } },
    );
    expect(await answer).toMatchObject({ data: { x: 1 }, errors: [] });
    expect(routes).toHaveLength(2);
  });

  test("errors beside data come with it, with what they say of their path", async () => {
    const errors = [
      { type: "FORBIDDEN", message: "No.", path: ["repository", 0, { odd: true }] },
      { path: [3] },
      "odd",
    ];
    expect(await query({ data: { x: 1 }, errors }).answer).toEqual({
      data: { x: 1 },
      errors: [
        { type: "FORBIDDEN", message: "No.", root: "repository", path: ["repository", 0] },
        { type: "", message: "no reason given", root: null, path: [3] },
      ],
      scopes: null,
      limited: null,
    });
  });

  test.each([404, 405, 501])(
    "where the API is not there (status %i), the refusal names the address",
    async (status) => {
      const { answer, routes } = query(failed({ status, body: { message: "No." } }));
      await expect(answer).rejects.toThrow(
        `No. Waymark needs GitHub's GraphQL API, and it is not at ${GRAPHQL}. Check the address of this GitHub.`,
      );
      expect(routes).toHaveLength(1);
    },
  );

  test("a refusal of an API that is there says nothing of its address", async () => {
    const { answer } = query(failed({ status: 422, body: { message: "No." } }));
    await expect(answer).rejects.toThrow(/^(?!.*Check the address).*No\./u);
  });

  test("errors without data are a refusal; so is an answer of another shape", async () => {
    const errors = [{ message: "Parse error" }, { message: "at 3" }];
    await expect(query({ errors }).answer).rejects.toThrow("Parse error; at 3");
    await expect(query({ data: null }).answer).rejects.toThrow("the answer has no data");
    await expect(query("<html>").answer).rejects.toThrow("the answer is not a JSON object");
  });
});

describe("a write that GraphQL answers without data may have been carried out", () => {
  const create = {
    kind: "write",
    creations: 1,
    fields: Array.from({ length: 20 }, () => "createIssue"),
  } as const;
  const timeout =
    "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.";
  const limits = { type: "RESOURCE_LIMITS_EXCEEDED", message: "Resource limits for this query exceeded." };

  test.each([
    ["after a timeout", { data: null, errors: [{ message: timeout }] }],
    ["after resource limits", { data: null, errors: [limits] }],
    ["without a reason", { data: null }],
    ["in another shape", "not GitHub"],
  ])(
    "%s, so it is not sent again as it is, and the next request is a quarter as large",
    async (_name, answer) => {
      const { requester, routes } = opened([answer]);
      await expect(requester.graphql("create", "mutation { x }", {}, create)).rejects.toThrow(OutcomeUnknown);
      expect(routes).toHaveLength(1);
      const fits = (count: number) => requester.load.fits(Array.from({ length: count }, () => "addSubIssue"));
      expect([fits(5), fits(6)]).toEqual([true, false]);
    },
  );

  test("a refusal with another reason is one, and so are resource limits where a second time does no harm", async () => {
    const unknown = { errors: [{ message: "Field 'x' doesn't exist on type 'Mutation'" }] };
    await expect(opened([unknown]).requester.graphql("create", "", {}, create)).rejects.toThrow(Refused);
    await expect(opened([{ errors: [limits] }]).requester.graphql("edit", "", {}, WRITE)).rejects.toThrow(
      Refused,
    );
  });
});

test.each([
  ["repo, project", ["repo", "project"]],
  ["", []],
  [undefined, null],
])("the scopes that GitHub names come with every answer: %j", async (named, scopes) => {
  const headers = named === undefined ? {} : { "x-oauth-scopes": named };
  const { requester } = opened([{ data: { x: 1 } }, {}], undefined, headers);
  expect(await requester.graphql("read", "query { x }", {}, READ)).toMatchObject({ scopes });
  expect(await requester.rest("GET /rate", {}, READ)).toMatchObject({ scopes });
});

test.each([
  ['<https://api.github.com/x?page=1>; rel="prev", <https://api.github.com/x?page=3>; rel="next"', true],
  ['<https://api.github.com/x?page=1>; rel="prev"', false],
])("a list has another page if the Link header names it: %s", async (link, hasNext) => {
  const { requester } = opened([[]], undefined, { link });
  expect(await requester.rest("GET /x", {}, READ)).toMatchObject({ hasNext });
});

test("a write that would have to wait for its turn longer than the maxWait is not sent", async () => {
  const { requester, routes } = opened(
    Array.from({ length: 9 }, () => ({})),
    1_000,
  );
  const creation = { kind: "write", creations: 80 } as const;
  await requester.rest("POST /x", {}, creation);
  await expect(requester.rest("POST /x", {}, creation)).rejects.toThrow(RateLimited);
  expect(routes).toHaveLength(1);
});

test("where an organization wants single sign-on, the refusal says where to authorize the token", async () => {
  const page = "https://github.com/orgs/octo/sso?authorization_request=A1";
  const body = { message: "Resource protected by organization SAML enforcement." };
  const said = async (header: string) => {
    const error: unknown = await ask([
      failed({ status: 403, headers: { "x-github-sso": header }, body }),
    ]).answer.catch((one: unknown) => one);
    return error instanceof Error ? error.message : "";
  };
  expect(await said(`required; url=${page}`)).toContain(
    `SAML enforcement. Authorize the token there: ${page}`,
  );
  expect(await said("partial-results; organizations=1")).not.toContain("Authorize");
  expect(await said("required; url=javascript:alert(1)")).not.toContain("javascript");
});

test("a write leaves the creations that it must spare, and is not sent if it cannot", async () => {
  const asked: number[] = [];
  const meter: Meter = {
    wait: (creations) => (asked.push(creations), creations > 5 ? 3_600_000 : 0),
    write: () => Promise.resolve(() => {}),
    pause: () => {},
  };
  const clock = storyClock(START);
  const routes: string[] = [];
  const octokit = {
    request: (route: string) => {
      routes.push(route);
      return Promise.resolve({ status: 200, data: {}, headers: {} });
    },
  };
  const requester = openRequester({ octokit, graphqlUrl: GRAPHQL, clock, meter, maxWait: 120_000 });
  const opening = { kind: "write", creations: 5, spare: 1 } as const;
  await expect(requester.rest("POST /a", {}, opening)).rejects.toBeInstanceOf(RateLimited);
  expect(routes).toEqual([]);
  await requester.rest("POST /b", {}, { ...opening, spare: 0 });
  expect([routes, asked]).toEqual([["POST /b"], [6, 5]]);
});
