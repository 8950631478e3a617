/**
 * Plans for repositories in unusual states: duplicate issues without end markers, cards of retired items, names that
 * are used twice.
 */
import { describe, expect, test } from "vitest";
import { desire } from "../../src/plan/desire.ts";
import { matchItems, renamedPhases, type Identity } from "../../src/plan/match-items.ts";
import { plan } from "../../src/plan/plan.ts";
import type { Actual } from "../../src/model/actual.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import { growth, GROWTH_LIMIT } from "../growth.ts";
import {
  actual,
  board,
  card,
  issue,
  itemIssue,
  milestone,
  phase,
  place,
  roadmap,
  topic,
  STATUS_FIELD,
} from "../builders.ts";

const planned = (wanted: Roadmap, now: Actual) =>
  plan({
    desired: desire(wanted, { board: now.board.reach === "open" }),
    actual: now,
    apps: new Set<string>(),
    place,
  }).changes;

describe("the board's phases", () => {
  const fieldOf = (wanted: Roadmap) => {
    const [field] = desire(wanted, { board: true }).board?.fields ?? [];
    if (field === undefined || !("options" in field)) throw new Error("The board has a field of phases");
    return field.options.map(({ name }) => name);
  };

  test("of one name are told apart by number", () => {
    const twice = [phase("Basics", ["a"]), phase("Basics", ["b"], { id: "basics-2" })];
    expect(fieldOf(roadmap(twice))).toEqual(["Basics", "Basics (2)", "Languages & tools"]);
  });

  test("beyond what a field holds share one option", () => {
    const many = Array.from({ length: 60 }, (_, index) => phase(`Phase ${index + 1}`, [`t${index}`]));
    const names = fieldOf(roadmap(many));
    expect(names).toHaveLength(50);
    expect(names.slice(-2)).toEqual(["Later phases", "Languages & tools"]);
    const cards = desire(roadmap(many), { board: true }).issues.map((each) => each.card["Phase"]);
    expect(cards.slice(-1)).toEqual(["#later"]);
  });
});

test.each([
  {
    byApp: true,
    closed: ["P_2"],
    why: "an App's, whose run ended before the fields were created, is closed",
  },
  { byApp: false, closed: [], why: "a person's without the fields stays, because it may be theirs" },
])("of two boards with one title, $why", ({ byApp, closed }) => {
  const phases = { ...STATUS_FIELD, id: "F_2", name: "Phase", options: [] };
  const boards = [
    board({ byApp, fields: [STATUS_FIELD, phases] }),
    board({ id: "P_2", number: 2, byApp, fields: [STATUS_FIELD] }),
  ];
  const changes = planned(roadmap([phase("Basics", ["a"])]), actual({ board: { reach: "open", boards } }));
  expect(
    changes.flatMap((change) => (change.type === "close" && change.what === "board" ? change.board : [])),
  ).toEqual(closed);
});

test("where the learner has milestones of both names, ours gets the next number", () => {
  const wanted = roadmap([phase("Basics", ["a"])]);
  const taken = ["Basics", "Basics (roadmap)"].map((title, index) =>
    milestone(index + 1, title, { description: "Mine" }),
  );
  const made = planned(wanted, actual({ milestones: taken })).find(({ what }) => what === "milestone");
  expect(made).toMatchObject({ type: "create", after: { title: "Basics (roadmap 2)" } });
});

describe("an issue whose end mark is gone", () => {
  const wanted = roadmap([phase("Basics", ["a"])]);
  const bare = itemIssue(1, "basics/a", { title: "Other words" });
  const cut = { ...bare, body: bare.body.replace(/<!-- waymark:end.*$/su, "") };

  test("is left in the learner's words, and so is a twin of it, whose state still counts", () => {
    const twin = { ...cut, id: "I_2", number: 2, state: "completed" as const };
    const changes = planned(wanted, actual({ issues: [cut, twin] })).filter(({ what }) => what === "issue");
    expect(changes).toEqual([
      expect.objectContaining({ type: "close", number: 1, after: expect.anything() }),
    ]);
  });

  test("is not retired either: nothing can be written there", () => {
    const changes = planned(roadmap([phase("Basics", ["b totally different"])]), actual({ issues: [cut] }));
    expect(changes.filter((change) => change.what === "issue" && change.type !== "create")).toEqual([]);
  });
});

describe("cards", () => {
  const reach = { reach: "open", boards: [board({ fields: [STATUS_FIELD] })] } as const;
  const done = card({
    Status: { text: "Done", option: "o_done", setBy: "person", setAt: "2026-12-01T00:00:00Z" },
  });

  test("of a topic that the roadmap marks as done start in Done", () => {
    const wanted = roadmap([phase("Basics", [topic("a", { id: "basics/a", done: true })])]);
    const cards = planned(wanted, actual({ board: reach })).filter(({ what }) => what === "card");
    expect(cards).toMatchObject([
      { type: "create", after: { Status: { text: "Done", field: "F_1", option: "o_done" } } },
    ]);
  });

  test("that a person moved close no issue that is marked as retired", () => {
    const wanted = roadmap([phase("Basics", ["a"])]);
    const retired = itemIssue(1, "basics/a", { labels: ["topic", "retired"], cards: [done] });
    const changes = planned(wanted, actual({ board: reach, issues: [retired] }));
    expect(changes.filter(({ type }) => type === "close")).toEqual([]);
  });
});

describe("identity", () => {
  const item = (id: string, title: string, of: string | null, position = 0): Identity => ({
    id,
    kind: "topic",
    title,
    phase: of,
    position,
  });

  test("titles without letters are alike to nothing", () => {
    expect(matchItems([item("a", "!!!", null)], [item("b", "???", null)])).toMatchObject({
      matches: [],
      gone: ["a"],
    });
  });

  const many = (count: number, of: string, titleOf: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => item(`${of}/${at}`, titleOf(at), "phase", at));
  const word = (at: number) => ((at + 1) * 7_919).toString(36);

  test("each of 2,000 renamed topics is found, and one that moved from the end to the start", () => {
    const before = many(2_000, "old", (at) => `${word(at)} for beginners`);
    const after = many(2_000, "new", (at) =>
      at === 0 ? `${word(1_999)} for beginners` : `${word(at)} for all`,
    );
    const { matches } = matchItems(before, after);
    const to = new Map(matches.map((match) => [match.from, match.to]));
    expect(to.get("old/1999")).toBe("new/0");
    const own = Array.from({ length: 1_998 }, (_, at) => to.get(`old/${at + 1}`) === `new/${at + 1}`);
    expect(own).not.toContain(false);
  });

  test("the time that renames take grows with their number", () => {
    const renames = (count: number) => {
      const before = many(count, "old", (at) => `${word(at)} for beginners`);
      const after = many(count, "new", (at) => `${word(at)} for all`);
      return () => matchItems(before, after);
    };
    expect(growth(renames, 8_000)).toBeLessThan(GROWTH_LIMIT);
  });

  test("a phase is renamed only where most of it went to one new phase", () => {
    const before = [item("o/a", "Loops", "o"), item("o/b", "Files", "o"), item("o/c", "Tests", "o")];
    const spread = [item("n/a", "Loops", "n"), item("m/b", "Files", "m"), item("k/c", "Tests", "k")];
    expect(renamedPhases(before, spread)).toEqual(new Map());
    const moved = [item("n/a", "Loops", "n"), item("n/b", "Files", "n"), item("k/c", "Tests", "k")];
    expect(renamedPhases(before, moved)).toEqual(new Map([["o", "n"]]));
  });

  test("what moved to a phase that was there before renames nothing", () => {
    const before = [item("o/a", "Loops", "o"), item("k/b", "Files", "k")];
    expect(renamedPhases(before, [item("k/a", "Loops", "k"), item("k/b", "Files", "k")])).toEqual(new Map());
  });
});

test("an issue of nobody's, with no marker, is nobody's business", () => {
  const wanted = roadmap([phase("Basics", ["a"])]);
  const changes = planned(wanted, actual({ issues: [issue(1, { author: { kind: "ghost" } })] }));
  expect(changes.filter((change) => change.what === "issue")).toMatchObject([{ type: "create" }]);
});
