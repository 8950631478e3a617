/** A plan as text: each kind of change, and how a line names its object. */
import { en } from "../../src/language/en.ts";
import { NO_MEMORY } from "../../src/markdown/managed-block.ts";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";
import { type Change, createComment, type Plan } from "../../src/model/change.ts";
import { describePlan, groupLine } from "../../src/plan/describe-plan.ts";

const reason = "a reason";
const words = {
  title: "Loops",
  block: [],
  memory: NO_MEMORY,
  phase: null,
};
const created = (title: string, item = "p/x"): Change => ({
  type: "create",
  what: "issue",
  item,
  before: null,
  after: { ...words, title, labels: ["topic"], child: false },
  reason,
});
const updated = (before: string, title: string, labels: readonly string[] = ["topic"]): Change => ({
  type: "update",
  what: "issue",
  item: "p/x",
  number: 7,
  before: { item: "p/x", title: before, body: "", labels: [] },
  after: {
    ...words,
    title,
    labels,
    moves: false,
    ticked: [],
    words: [],
    retires: labels.includes("retired"),
  },
  reason,
});
const closed = (state: "completed" | "not-planned" | "duplicate", item: string | null = "p/x"): Change => ({
  type: "close",
  what: "issue",
  item,
  number: 7,
  before: { state: "open" },
  after: { state, duplicateOf: null },
  reason,
});
const milestone = { title: "Phase 1", description: "", due: null };

/** The title of the item in the roadmap or in its issue. */
const TITLES = new Map([["p/x", "Loops"]]);

const lines = (changes: readonly Change[], undecided: Plan["undecided"] = []) =>
  describePlan({ changes, undecided }, { known: TITLES, language: en, withReasons: true }).map((group) =>
    groupLine(group, en),
  );

describe("each kind of change has its words", () => {
  test.each<[string, Change]>([
    ["1 new label: topic", label("topic")],
    ["1 new milestone: Phase 1", madeMilestone()],
    ["1 changed milestone: Phase 0 → Phase 1", editedMilestone("Phase 0")],
    ["1 changed milestone: Phase 1", editedMilestone("Phase 1")],
    ["1 new issue: Loops", created("Loops")],
    ["1 changed issue: Lops → Loops (a reason)", updated("Lops", "Loops")],
    ["1 issue that is no longer in the roadmap: Loops", updated("Loops", "Loops", ["retired"])],
    ["1 issue closed as completed: Loops (a reason)", closed("completed")],
    ["1 issue closed as not planned: Loops", closed("not-planned")],
    ["1 issue closed as a duplicate: the pinned issue (a reason)", closed("duplicate", null)],
    ["1 reopened issue: Loops (a reason)", reopened()],
    [
      "1 new board: My course",
      {
        type: "create",
        what: "board",
        before: null,
        after: { title: "My course", shortDescription: "", readme: "", public: false },
        reason,
      },
    ],
    ["1 closed board (there is an older one): My course", closedBoard()],
    [
      "1 new field on the board: Phase",
      { type: "create", what: "field", before: null, after: field(), reason },
    ],
    ["1 changed field on the board: Phase", editedField()],
    ["1 new view on the board: Board", view()],
    ["changed weeks on the board: Week", otherWeeks()],
    ["1 comment: the pinned issue (a reason)", comment(null)],
    ["1 comment: Loops (a reason)", comment("p/x")],
    ["1 comment: p/y (a reason)", comment("p/y")],
    ["1 new card on the board: Loops", card()],
    ["1 changed card on the board: Loops", movedCard()],
  ])("%s", (line, change) => {
    expect(lines([change])).toEqual([line]);
  });
});

test("several of a kind are one line, in the plural, of which five are named", () => {
  const issues = ["a", "b", "c", "d", "e", "f", "g"].map((title) => created(title, title));
  expect(lines([...issues, closed("duplicate"), closed("duplicate")])).toEqual([
    "7 new issues: a, b, c, d, e and 2 more",
    "2 issues closed as duplicates: Loops (a reason), Loops (a reason)",
  ]);
});

test("a change that carries only an id is named by the title that another change of the plan gives it", () => {
  expect(lines([created("Loops"), closed("completed"), card()])).toEqual([
    "1 new issue: Loops",
    "1 issue closed as completed: Loops (a reason)",
    "1 new card on the board: Loops",
  ]);
});

test("a learner reads it in the language of the course, without the reasons, which are in English", () => {
  const inGerman = { known: TITLES, language: LANGUAGES.de, withReasons: false };
  const plan = {
    changes: [created("Loops"), closed("completed"), closed("duplicate", null), updated("Lops", "Loops")],
    undecided: [{ item: "p/x", why: "who wrote it is not known" }],
  };
  expect(describePlan(plan, inGerman).map((group) => groupLine(group, LANGUAGES.de))).toEqual([
    "1 neues Issue: Loops",
    "1 als erledigt geschlossenes Issue: Loops",
    "1 als Duplikat geschlossenes Issue: das angeheftete Issue",
    "1 geändertes Issue: Lops → Loops",
    "1 unverändert gelassener Eintrag: Loops",
  ]);
});

test("items that are left alone are named with the reason", () => {
  expect(lines([], [{ item: "p/x", why: "who wrote it is not known" }])).toEqual([
    "1 item left as it is: Loops: who wrote it is not known",
  ]);
});

function otherWeeks(): Change {
  const before = { name: "Week", iterations: [] };
  return { type: "update", what: "iterations", field: "F_1", before, after: { iterations: [] }, reason };
}
function comment(item: string | null): Change {
  return createComment(item, 7, { words: "Well done", mark: "done-1", reason });
}
function label(name: string): Change {
  return { type: "create", what: "label", before: null, after: { name, color: "", description: "" }, reason };
}
function madeMilestone(): Change {
  return { type: "create", what: "milestone", phase: "p", before: null, after: milestone, reason };
}
function editedMilestone(title: string): Change {
  const before = { ...milestone, title };
  return { type: "update", what: "milestone", phase: "p", number: 1, before, after: milestone, reason };
}
function reopened(): Change {
  const states = { before: { state: "not-planned" }, after: { state: "open" } } as const;
  return { type: "reopen", what: "issue", item: "p/x", number: 7, ...states, reason };
}
function closedBoard(): Change {
  const before = { title: "My course" };
  return { type: "close", what: "board", board: "P_1", before, after: { closed: true }, reason };
}
function field() {
  return { kind: "choice", name: "Phase", title: "Phase", options: [] } as const;
}
function editedField(): Change {
  const after = { added: [], renamed: [] };
  return { type: "update", what: "field", field: "F_1", before: field(), after, reason };
}
function view(): Change {
  const whole = { filter: null, filters: [], groupBy: null, columns: null, sortBy: null };
  const after = { key: "board", name: "Board", layout: "board", ...whole } as const;
  return { type: "create", what: "view", before: null, after, reason };
}
function card(): Change {
  return { type: "create", what: "card", item: "p/x", number: null, before: null, after: {}, reason };
}
function movedCard(): Change {
  return { type: "update", what: "card", item: "p/x", number: 7, before: {}, after: {}, reason };
}
