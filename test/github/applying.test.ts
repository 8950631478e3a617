/** A plan on a GitHub that refuses, or that lacks what a change needs: each change reports its own result. */
import * as z from "zod/mini";
import { NO_MEMORY, readManagedBody } from "../../src/markdown/managed-block.ts";
import { describe, expect, test } from "vitest";
import { RateLimited } from "../../src/model/errors.ts";
import { apply } from "../../src/github/apply.ts";
import { openLoad } from "../../src/github/load.ts";
import { openServer } from "../../src/github/server.ts";
import { refused } from "../../src/github/refusals.ts";
import type { Requester } from "../../src/github/requester.ts";
import { writeTracking } from "../../src/github/write-tracking.ts";
import type { Actual } from "../../src/model/actual.ts";
import type { Change } from "../../src/model/change.ts";
import { actual, board, card, issue, itemIssue, milestone, place, option } from "../builders.ts";
import { scripted } from "./scripted-requester.ts";

const reason = "a reason";
const memory = { ...NO_MEMORY, phase: "one" };
const words = { title: "Loops", block: ["x"], memory, labels: ["topic"], phase: "one" };

const changes = {
  label: {
    type: "create",
    what: "label",
    before: null,
    after: { name: "topic", color: "ffffff", description: "" },
    reason,
  },
  milestone: {
    type: "create",
    what: "milestone",
    phase: "one",
    before: null,
    after: { title: "One", description: "", due: null },
    reason,
  },
  opened: {
    type: "create",
    what: "issue",
    item: "one/a",
    before: null,
    after: { ...words, child: false },
    reason,
  },
  edited: {
    type: "update",
    what: "issue",
    item: "one/a",
    number: 7,
    before: { item: "one/a", title: "Lops", body: "", labels: ["optional"] },
    after: { ...words, moves: true, ticked: [], words: [], retires: false },
    reason,
  },
  closed: {
    type: "close",
    what: "issue",
    item: "one/a",
    number: 7,
    before: { state: "open" },
    after: { state: "duplicate", duplicateOf: 3 },
    reason,
  },
  reopened: {
    type: "reopen",
    what: "issue",
    item: "one/a",
    number: 7,
    before: { state: "completed" },
    after: { state: "open" },
    reason,
  },
  board: {
    type: "create",
    what: "board",
    before: null,
    after: { title: "Course", shortDescription: "", readme: "", public: false },
    reason,
  },
  twin: {
    type: "close",
    what: "board",
    board: "P_2",
    before: { title: "Course" },
    after: { closed: true },
    reason,
  },
  view: {
    type: "create",
    what: "view",
    before: null,
    after: {
      key: "board",
      name: "Board",
      layout: "board",
      filter: null,
      filters: [],
      groupBy: null,
      columns: null,
      sortBy: null,
    },
    reason,
  },
  placed: { type: "create", what: "card", item: "one/a", number: 7, before: null, after: {}, reason },
  moved: {
    type: "update",
    what: "card",
    item: "one/a",
    number: 7,
    before: { Status: "Todo" },
    after: { Status: { text: "Done", field: "F_1", option: "o_1" } },
    reason,
  },
} as const satisfies Record<string, Change>;

const status = {
  id: "F_1",
  number: 1,
  name: "Status",
  kind: "choice",
  options: [option("o_1", "Done")],
  iterations: [],
} as const;
const here = (more: Partial<Actual> = {}): Actual =>
  actual({
    labels: [
      { id: "L_1", name: "topic" },
      { id: "L_2", name: "optional" },
    ],
    milestones: [milestone(1, "One")],
    issues: [itemIssue(7, "one/a", { memory, cards: [card({})] })],
    board: { reach: "open", boards: [board({ fields: [status] })] },
    ...more,
  });

const no = refused("ask", { status: 403, said: "You may not." });
const NOTHING = { nodes: [null], viewer: { login: "waymark[bot]" }, repository: { id: "R_1" } };
/** Reads get empty answers, writes are refused. */
const refusing: Requester = {
  load: openLoad(10),
  room: () => "now",
  server: openServer(),
  graphql: (operation) =>
    operation.startsWith("read")
      ? Promise.resolve({ data: NOTHING, errors: [], scopes: null, limited: null })
      : Promise.reject(no),
  rest: () => Promise.reject(no),
};

test("a plan without changes leaves the state the same value, so that nothing is derived from it a second time", async () => {
  const [now, nothing] = [here(), scripted()];
  const applying = { place, tracking: "I_1", opened: () => {} };
  const done = await apply({ changes: [], undecided: [] }, now, {
    requester: nothing,
    boards: nothing,
    applying,
  });
  expect(done.actual).toBe(now);
  expect(nothing.asked).toEqual([]);
});

const applied = async (change: Change, now: Actual, requester: Requester = refusing) =>
  await apply({ changes: [change], undecided: [] }, now, {
    requester,
    boards: requester,
    applying: { place, tracking: null, opened: () => {} },
  });

describe("what GitHub refuses is reported with its change, once", () => {
  test.each(Object.entries(changes))("%s", async (_name, change) => {
    const { failures, paused } = await applied(change, here());
    expect(paused).toBeNull();
    expect(new Set(failures.map((failure) => failure.change))).toEqual(new Set([change]));
    expect(failures[0]?.error.message).toContain("You may not.");
  });
});

describe("what a change is about may be gone by now: then nothing is asked", () => {
  const closedBoards: Partial<Actual> = { board: { reach: "open", boards: [] } };
  test.each<[string, Change, Partial<Actual>]>([
    ["an issue to close", changes.closed, { issues: [] }],
    ["the tracking issue to close", { ...changes.closed, item: null, number: null }, { issues: [] }],
    ["an issue that was to be opened first", { ...changes.closed, number: null }, { issues: [] }],
    ["an issue to edit", changes.edited, { issues: [] }],
    ["a board for a view", changes.view, closedBoards],
    ["a board for a card", changes.placed, closedBoards],
    ["an issue for a card", changes.placed, { issues: [] }],
    ["an issue whose card moves", changes.moved, { issues: [] }],
    ["a field of the board", changes.moved, { board: { reach: "open", boards: [board()] } }],
    [
      "an option of the field",
      { ...changes.moved, after: { Status: { text: "Later", field: null, option: null } } },
      {},
    ],
    ["who owns the board", changes.view, { board: { reach: "open", boards: [board({ owner: null })] } }],
  ])("%s", async (_name, change, more) => {
    const nothing = scripted();
    expect(await applied(change, here(more), nothing)).toMatchObject({ failures: [], paused: null });
    expect(nothing.asked).toEqual([]);
  });
});

test("a date goes into a field for dates as it is written, and into no other", async () => {
  const target = { id: "F_2", number: 2, name: "Target", kind: "date", options: [], iterations: [] } as const;
  const dated = { ...changes.moved, after: { Target: { text: "2026-11-30", field: null, option: null } } };
  const requester = scripted({ data: { alias0: {} } });
  const fields = [status, target];
  await applied(dated, here({ board: { reach: "open", boards: [board({ fields })] } }), requester);
  expect(requester.asked).toEqual([
    [
      "set card values",
      { input0: { projectId: "P_1", itemId: "C_1", fieldId: "F_2", value: { date: "2026-11-30" } } },
    ],
  ]);
  const text = [{ ...target, kind: "other" }] as const;
  const nothing = scripted();
  await applied(dated, here({ board: { reach: "open", boards: [board({ fields: text })] } }), nothing);
  expect(nothing.asked).toEqual([]);
});

test("a phase whose milestone could not be made holds its issues back, and says so", async () => {
  const { failures } = await applied(changes.opened, here({ milestones: [] }));
  expect(failures.map(({ error }) => error.message)).toEqual([
    "The issues of one wait for their milestone. The next run tries again.",
  ]);
});

describe("an issue that moves to another phase", () => {
  const before = { ...changes.edited.before, body: here().issues[0]?.body ?? "" };
  const after = { ...changes.edited.after, phase: "two", memory: { ...memory, phase: "two" } };
  const edited = { ...changes.edited, before, after };

  async function sent(plan: readonly Change[]) {
    const asked = scripted({ data: { nodes: [null] } }, { data: {} });
    const requester: Requester = { ...asked, rest: () => Promise.reject(no) };
    await apply({ changes: plan, undecided: [] }, here(), {
      requester,
      boards: requester,
      applying: { place, tracking: null, opened: () => {} },
    });
    const input = z.looseObject({ body: z.string() }).parse(asked.asked[1]?.[1]["input0"]);
    return { ...input, phase: readManagedBody(input.body)?.memory.phase };
  }

  test("keeps its milestone if the new one was refused, and the next run moves it", async () => {
    const input = await sent([{ ...changes.milestone, phase: "two" }, edited]);
    expect(input).not.toHaveProperty("milestoneId");
    expect(input.phase).toBe("one");
  });

  test("leaves its milestone if the phase has none, because somebody deleted it", async () => {
    expect(await sent([edited])).toMatchObject({ milestoneId: null, phase: "two" });
  });
});

test("a limit pauses the run; anything that is not an answer ends it", async () => {
  const limit = new RateLimited(1, "500 creations an hour");
  expect(await applied(changes.label, here(), scripted(limit))).toMatchObject({
    failures: [],
    paused: limit,
  });
  for (const change of [changes.label, changes.milestone, changes.view]) {
    await expect(applied(change, here(), scripted(new Error("gone")))).rejects.toThrow("gone");
  }
});

describe("the tracking issue", () => {
  const wanted = {
    known: null,
    title: "Your progress",
    block: "x",
    below: "",
    memory: NO_MEMORY,
    apps: new Set<string>(),
  };

  test("that is refused is an error that says so", async () => {
    await expect(writeTracking(refusing, wanted, here())).rejects.toThrow("You may not.");
  });

  test("for which there is no answer is taken as refused", async () => {
    const requester = scripted({ data: {} });
    await expect(writeTracking(requester, wanted, here())).rejects.toThrow("GitHub did not answer for it");
  });

  test("whose end mark the learner took away is left alone", async () => {
    const known = { ...issue(1, { body: "Mine now", pinned: true }), body: "Mine now" };
    const nothing = scripted();
    const edited = { known, block: "x", memory: NO_MEMORY, ticked: [] };
    await writeTracking(nothing, edited, here());
    expect(nothing.asked).toEqual([]);
  });
});

test("opening issues keeps one creation in reserve for the pinned issue", async () => {
  const intents: unknown[] = [];
  const noting: Requester = {
    ...refusing,
    graphql: (operation, document, variables, intent) => {
      if (operation === "open issues") intents.push(intent);
      return refusing.graphql(operation, document, variables, intent);
    },
  };
  await applied(changes.opened, here(), noting);
  expect(intents).toMatchObject([{ kind: "write", creations: 1, spare: 1 }]);
});
