/** Iterations that are replaced on a large board, on one that is gone, and by a GitHub that refuses a part of it. */
import { expect, test } from "vitest";
import { apply } from "../../src/github/apply.ts";
import type { ActualIteration } from "../../src/model/actual.ts";
import type { ReplaceIterations } from "../../src/model/change.ts";
import type { GraphqlError } from "../../src/github/graphql-answer.ts";
import { actual, board, place } from "../builders.ts";
import { graphqlError, scripted, type Prepared, type ScriptedRequester } from "./scripted-requester.ts";

const week = (id: string, start: string): ActualIteration => ({ id, title: start, start, days: 7 });
const BEFORE = [week("i_1", "2026-11-23"), week("i_2", "2026-11-30")];
const change: ReplaceIterations = {
  type: "update",
  what: "iterations",
  field: "F_9",
  before: { name: "Week", iterations: BEFORE },
  after: { iterations: [...BEFORE, week("", "2026-12-07")] },
  reason: "the plan has other weeks",
};

/** The field in GitHub's answers, with these iterations. */
const field = (iterations: readonly ActualIteration[]) => ({
  id: "F_9",
  name: "Week",
  dataType: "ITERATION",
  configuration: {
    completedIterations: [],
    iterations: iterations.map(({ id, title, start, days }) => ({
      id,
      title,
      startDate: start,
      duration: days,
    })),
  },
});

const page = (
  items: readonly string[],
  endCursor: string | null,
  errors: readonly GraphqlError[] = [],
): Prepared => ({
  errors,
  data: {
    field: field(BEFORE),
    board: {
      items: {
        pageInfo: { hasNextPage: endCursor !== null, endCursor },
        nodes: [
          null,
          { id: "without", value: null },
          ...items.map((id) => ({ id, value: { iterationId: "i_2", startDate: "2026-11-30" } })),
        ],
      },
    },
  },
});
const AFTER = [week("i_7", "2026-11-23"), week("i_8", "2026-11-30"), week("i_9", "2026-12-07")];
const replaced: Prepared = { data: { alias0: { projectV2Field: field(AFTER) } } };

const applied = async (requester: ScriptedRequester) =>
  await apply({ changes: [change], undecided: [] }, actual({ board: { reach: "open", boards: [board()] } }), {
    requester,
    boards: requester,
    applying: { place, tracking: null, opened: () => {} },
  });

test("every page of cards is read, and each card gets the new iteration of its day", async () => {
  const requester = scripted(page(["a"], "next"), page(["b"], null), replaced, {
    data: { alias0: {}, alias1: {} },
  });
  expect(await applied(requester)).toMatchObject({ failures: [] });
  const set = (itemId: string) => ({
    projectId: "P_1",
    itemId,
    fieldId: "F_9",
    value: { iterationId: "i_8" },
  });
  expect(requester.asked.map(([operation]) => operation)).toEqual([
    "read iterations",
    "read iterations",
    "edit board fields",
    "set card values",
  ]);
  expect(requester.asked[1]?.[1]).toMatchObject({ after: "next" });
  expect(requester.asked[3]?.[1]).toEqual({ input0: set("a"), input1: set("b") });
});

test("a card that GitHub refuses is reported, and the others are set", async () => {
  const requester = scripted(page(["a", "b"], null), replaced, {
    data: { alias0: null, alias1: {} },
    errors: [graphqlError("FORBIDDEN", "alias0")],
  });
  expect((await applied(requester)).failures).toMatchObject([{ change }]);
});

test.each<[string, Prepared]>([
  ["the field", { data: { field: null, board: { items: { pageInfo: { hasNextPage: false }, nodes: [] } } } }],
  ["the board", { data: { field: field(BEFORE), board: null } }],
])("if %s is gone, nothing is written", async (_, gone) => {
  const requester = scripted(gone);
  expect(await applied(requester)).toMatchObject({ failures: [] });
  expect(requester.asked).toHaveLength(1);
});

test("a temporary problem is reported, and is not taken as a refusal of iterations", async () => {
  const busy = { type: "RATE_LIMITED", message: "wait", root: "alias0", path: ["alias0"] };
  const refusals = Array.from({ length: 4 }, () => ({ data: { alias0: null }, errors: [busy] }));
  const requester = scripted(page([], null), ...refusals);
  expect((await applied(requester)).failures).toMatchObject([{ change }]);
});

test("where the value of a card cannot be read, the iterations stay, because the card would lose it", async () => {
  const error = graphqlError("INTERNAL", "board", "items", "nodes", 0);
  const requester = scripted(page(["a"], null, [error]));
  expect((await applied(requester)).failures).toMatchObject([{ change, error: { said: "It is INTERNAL" } }]);
  expect(requester.asked).toHaveLength(1);
});
