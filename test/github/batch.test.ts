/** Many mutations in few requests: what travels together, what waits, and what is reported to whom. */
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { sendBatch, takeSteps } from "../../src/github/batch.ts";
import { settling, type Mutation, type Step } from "../../src/github/step.ts";
import { OutcomeUnknown, RateLimited, Refused } from "../../src/model/errors.ts";
import { refused } from "../../src/github/refusals.ts";
import type { Requester, Room } from "../../src/github/requester.ts";
import { graphqlError, scripted, type Prepared } from "./scripted-requester.ts";

interface Asked {
  readonly fields: readonly string[];
  readonly creations: number;
}

/** A requester that carries everything out, or gives prepared answers first. `room` is asked for each request. */
function noting(room: (creations: number) => Room = () => "now", ...prepared: readonly Prepared[]) {
  const asked: Asked[] = [];
  const answers = [...prepared];
  const requester: Requester = {
    ...scripted(),
    room,
    graphql: (_operation, _document, _variables, intent) => {
      if (intent.kind !== "write") throw new Error("Only mutations are sent here");
      const { fields = [], creations } = intent;
      asked.push({ fields, creations });
      const answer = answers.shift();
      if (answer instanceof Error) return Promise.reject(answer);
      const data = Object.fromEntries(fields.map((field, index) => [`alias${index}`, { field }]));
      return Promise.resolve({ data, errors: [], scopes: null, limited: null, ...answer });
    },
  };
  return { requester, asked };
}

function step(requester: Requester, field: string, more: Partial<Step> = {}): Step {
  const mutation = { field, input: "Input", selection: "clientMutationId" };
  const rest = { creations: 0, input: () => ({}), done: () => undefined, failed: () => undefined };
  return { requester, operation: field, mutation, ...rest, ...more };
}

test("different mutations share a request, and one that needs another's result comes with the next", async () => {
  const { requester, asked } = noting();
  let board: string | null = null;
  await takeSteps([
    step(requester, "createLabel", { creations: 1 }),
    step(requester, "addCard", { input: () => (board === null ? null : { board }) }),
    step(requester, "createBoard", {
      creations: 1,
      done: () => {
        board = "P_1";
      },
    }),
  ]);
  expect(asked).toEqual([
    { fields: ["createLabel", "createBoard"], creations: 2 },
    { fields: ["addCard"], creations: 0 },
  ]);
});

test("what needs something that failed is left out, and the failure is reported to its own step", async () => {
  const failed: string[] = [];
  const error = graphqlError("FORBIDDEN", "alias0");
  const { requester, asked } = noting(() => "now", { data: { alias0: null }, errors: [error] });
  await takeSteps([
    step(requester, "createBoard", { failed: ({ message }) => failed.push(message) }),
    step(requester, "addCard", { input: () => null }),
  ]);
  expect(asked).toHaveLength(1);
  expect(failed).toEqual(['GitHub refused "createBoard" (FORBIDDEN): It is FORBIDDEN']);
});

test("if a request with different mutations is refused as a whole, each kind is sent on its own", async () => {
  const [done, failed]: [string[], string[]] = [[], []];
  const no = refused("all", { said: "Field 'createBoard' doesn't exist on type 'Mutation'" });
  const { requester, asked } = noting(() => "now", no, { data: { alias0: {} } }, no);
  const kind = (field: string) =>
    step(requester, field, { done: () => done.push(field), failed: () => failed.push(field) });
  await takeSteps([kind("createLabel"), kind("createBoard")]);
  expect(asked.map(({ fields }) => fields)).toEqual([
    ["createLabel", "createBoard"],
    ["createLabel"],
    ["createBoard"],
  ]);
  expect([done, failed]).toEqual([["createLabel"], ["createBoard"]]);
});

test("if the token is refused, nothing is sent again", async () => {
  const no = new Refused("all", { status: 401, type: "", said: "Bad credentials", reason: "other" });
  const { requester, asked } = noting(() => "now", no);
  const failed: string[] = [];
  const kind = (field: string) => step(requester, field, { failed: () => failed.push(field) });
  await takeSteps([kind("createLabel"), kind("createBoard")]);
  expect([asked.length, failed]).toEqual([1, ["createLabel", "createBoard"]]);
});

test("mutations with different tokens never share a request", async () => {
  const [own, boards] = [noting(), noting()];
  await takeSteps([
    step(own.requester, "createLabel"),
    step(boards.requester, "createBoard"),
    step(own.requester, "pinIssue"),
  ]);
  expect(own.asked.map(({ fields }) => fields)).toEqual([["createLabel", "pinIssue"]]);
  expect(boards.asked.map(({ fields }) => fields)).toEqual([["createBoard"]]);
});

describe("while GitHub's limit on creations is reached", () => {
  const issues = (requester: Requester, count: number, more: Partial<Step> = {}) =>
    Array.from({ length: count }, () => step(requester, "createIssue", { creations: 1, ...more }));

  const values = (requester: Requester, count: number) =>
    Array.from({ length: count }, () => step(requester, "setValue"));

  test("ten creations at most are in one request, and other mutations wait until they fill a request", async () => {
    const { requester, asked } = noting((creations) => (creations > 0 ? "soon" : "now"));
    await takeSteps([...issues(requester, 12), ...values(requester, 11)]);
    expect(asked.map(({ fields, creations }) => [fields.length, creations])).toEqual([
      [10, 0],
      [10, 10],
      [2, 2],
      [1, 0],
    ]);
  });

  test("other mutations are sent before a pause that is longer than the run", async () => {
    const { requester, asked } = noting((creations) => (creations > 0 ? "later" : "now"));
    await takeSteps([...issues(requester, 2), ...values(requester, 3)]);
    expect(asked.map(({ creations }) => creations)).toEqual([0, 2]);
  });

  test("what comes before the first creation is sent with it", async () => {
    const { requester, asked } = noting((creations) => (creations > 10 ? "soon" : "now"));
    await takeSteps([step(requester, "pinIssue"), ...issues(requester, 11), ...values(requester, 1)]);
    expect(asked.map(({ fields }) => fields.length)).toEqual([10, 3]);
    expect(asked[0]?.fields[0]).toBe("pinIssue");
  });

  test("creations kept in reserve count as well", async () => {
    const { requester, asked } = noting((creations) => (creations > 3 ? "soon" : "now"));
    await takeSteps([...issues(requester, 3, { spare: 1 }), ...values(requester, 11)]);
    expect(asked.map(({ creations }) => creations)).toEqual([0, 3, 0]);
  });

  test("creations that can wait do so with the last other mutations, in one request", async () => {
    const { requester, asked } = noting((creations) => (creations > 0 ? "soon" : "now"));
    await takeSteps([
      ...issues(requester, 3, { patient: true }),
      step(requester, "setValue"),
      step(requester, "setValue"),
    ]);
    expect(asked).toEqual([
      { fields: ["setValue", "setValue", "createIssue", "createIssue", "createIssue"], creations: 3 },
    ]);
  });

  test("those that are allowed now are sent before the rest waits", async () => {
    const { requester, asked } = noting((creations) => (creations > 2 ? "soon" : "now"));
    await takeSteps(issues(requester, 3, { patient: true }));
    expect(asked.map(({ creations }) => creations)).toEqual([2, 1]);
  });

  test("nothing waits with them if they are only allowed after the end of the run", async () => {
    const { requester, asked } = noting((creations) => (creations > 0 ? "later" : "now"));
    await takeSteps([...issues(requester, 3, { patient: true }), step(requester, "setValue")]);
    expect(asked.map(({ creations }) => creations)).toEqual([0, 3]);
  });
});

test("a turn runs as soon as it is ready and nothing before it can be sent", async () => {
  const order: string[] = [];
  const { requester } = noting();
  const labels = settling([step(requester, "createLabel", { done: () => order.push("label") })]);
  const turn = (name: string, isReady: () => boolean) => ({
    isReady,
    run: () => {
      order.push(name);
      return Promise.resolve();
    },
  });
  await takeSteps([
    turn("milestone", labels.areSettled),
    ...labels.steps,
    turn("impossible", () => false),
    step(requester, "createIssue", { done: () => order.push("issue") }),
  ]);
  expect(order).toEqual(["label", "issue", "milestone"]);
});

test("steps that were refused are settled as well", async () => {
  const { requester } = noting(() => "now", refused("all", { said: "No" }));
  const labels = settling([step(requester, "createLabel")]);
  expect(labels.areSettled()).toBe(false);
  await takeSteps(labels.steps);
  expect(labels.areSettled()).toBe(true);
});

describe("a mutation that a limit has delayed is sent four times at most", () => {
  const late = graphqlError("RATE_LIMITED", "alias0");
  const no = graphqlError("FORBIDDEN", "alias1");
  async function sent(limited: RateLimited | null) {
    const answers = Array.from({ length: 4 }, (_, index) => ({
      data: { alias0: null },
      errors: index === 0 ? [late, no] : [late],
      limited,
    }));
    const { requester, asked } = noting(() => "now", ...answers);
    const failed: string[] = [];
    const entry = { input: {}, done: () => undefined, failed: ({ type }: Refused) => failed.push(type) };
    const ended = await sendBatch(requester, {
      operation: "say",
      mutation: { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" },
      creations: 1,
      entries: [entry, entry],
    }).catch((error: unknown) => error);
    expect(asked.map(({ fields }) => fields.length)).toEqual([2, 1, 1, 1]);
    return { ended, failed };
  }

  test("then the run pauses, and only what GitHub refused has failed", async () => {
    const limit = new RateLimited(1, "was submitted too quickly");
    expect(await sent(limit)).toEqual({ ended: limit, failed: ["FORBIDDEN"] });
  });

  test("then it has failed, if the run does not depend on its token", async () => {
    expect(await sent(null)).toEqual({ ended: undefined, failed: ["FORBIDDEN", "RATE_LIMITED"] });
  });
});

describe("a mutation that a limit stopped after its first part was carried out", () => {
  const limited = {
    data: { first0: { clientMutationId: null }, alias0: null },
    errors: [graphqlError("RATE_LIMITED", "alias0")],
  };
  async function sent(first: NonNullable<Mutation["first"]>) {
    const { requester, asked } = noting(() => "now", limited, { data: { alias0: {} } });
    const done: unknown[] = [];
    await sendBatch(requester, {
      operation: "say",
      mutation: { field: "addReaction", input: "AddReactionInput", selection: "clientMutationId", first },
      creations: 1,
      entries: [{ input: {}, first: {}, done: () => done.push(1), failed: (error) => done.push(error) }],
    });
    expect(done).toEqual([1]);
    return asked.map(({ fields }) => fields);
  }
  const field = { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" };

  test("is sent without it", async () => {
    expect(await sent(field)).toEqual([["addComment", "addReaction"], ["addReaction"]]);
  });

  test("is sent with it, if it changes nothing the second time", async () => {
    const both = ["addComment", "addReaction"];
    expect(await sent({ ...field, isRepeatable: true })).toEqual([both, both]);
  });
});

describe("a mutation whose answer cannot be used may have been carried out", () => {
  const payload = z.object({ issue: z.object({ id: z.string() }) });
  async function sent(answer: Prepared) {
    const { requester, asked } = noting(() => "now", answer);
    const [done, failed]: [string[], string[]] = [[], []];
    const entry = {
      input: {},
      done: (given: unknown) => done.push(payload.parse(given).issue.id),
      failed: ({ type }: Refused) => failed.push(type),
    };
    const ended = await sendBatch(requester, {
      operation: "open issues",
      mutation: { field: "createIssue", input: "CreateIssueInput", selection: "issue { id }" },
      creations: 1,
      entries: [entry, entry, entry],
    }).catch((error: unknown) => error);
    expect(asked).toHaveLength(1);
    return { ended, done, failed };
  }
  const second = { issue: { id: "I_2" } };
  const no = graphqlError("FORBIDDEN", "alias2");
  const unknown = { ended: expect.any(OutcomeUnknown), done: ["I_2"], failed: ["FORBIDDEN"] };

  test.each([
    ["its issue is null", { alias0: { issue: null } }, []],
    ["the error is below it", { alias0: { issue: null } }, [graphqlError("", "alias0", "issue")]],
    ["a limit came below it", { alias0: null }, [graphqlError("RATE_LIMITED", "alias0", "issue", "id")]],
  ])("%s: the others are settled first", async (_name, data, errors) => {
    const answer = { data: { ...data, alias1: second, alias2: null }, errors: [...errors, no] };
    expect(await sent(answer)).toEqual(unknown);
  });

  test("though its issue is there", async () => {
    const errors = [graphqlError("INTERNAL", "alias0", "issue", "labels")];
    const data = { alias0: { issue: { id: "I_1", labels: null } }, alias1: second, alias2: second };
    expect(await sent({ data, errors })).toMatchObject({ ended: expect.any(OutcomeUnknown), failed: [] });
  });

  test("but a parent that is hidden says nothing about it", async () => {
    const errors = [graphqlError("FORBIDDEN", "alias0", "issue", "parent")];
    const data = { alias0: { issue: { id: "I_1", parent: null } }, alias1: second, alias2: second };
    expect(await sent({ data, errors })).toEqual({
      ended: undefined,
      done: ["I_1", "I_2", "I_2"],
      failed: [],
    });
  });

  test("and an error of Waymark's own is not hidden", async () => {
    const { requester } = noting();
    const bug = () => {
      throw new TypeError("a bug");
    };
    await expect(takeSteps([step(requester, "createIssue", { done: bug })])).rejects.toThrow("a bug");
  });
});
