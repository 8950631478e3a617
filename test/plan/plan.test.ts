/** From a roadmap and the state of GitHub to the plan, one story per test. */
import { describe, expect, test } from "vitest";
import type { Actual } from "../../src/model/actual.ts";
import type { Change, Plan } from "../../src/model/change.ts";
import { desire } from "../../src/plan/desire.ts";
import { plan } from "../../src/plan/plan.ts";
import type { Roadmap } from "../../src/model/roadmap.ts";
import {
  actual,
  board,
  card,
  issue,
  itemIssue,
  milestone,
  phase,
  place,
  project,
  roadmap,
  skill,
  topic,
  STATUS_FIELD,
} from "../builders.ts";

const NOBODY: ReadonlySet<string> = new Set();

function planFor(wanted: Roadmap, now: Actual, apps = NOBODY): Plan {
  return plan({ desired: desire(wanted, { board: now.board.reach === "open" }), actual: now, apps, place });
}

const words = ({ changes }: Plan): readonly string[] => changes.map(inWords);

function inWords(change: Change): string {
  const who =
    change.what === "issue" || change.what === "card"
      ? ` ${change.item}`
      : change.what === "milestone"
        ? ` ${change.phase}`
        : "";
  return `${change.type} ${change.what}${who}`;
}

const labels = ["waymark", "topic", "project", "skill", "optional", "locked", "ready", "retired"].map(
  (name) => ({
    id: name,
    name,
  }),
);

/** A repository after a first sync, with issues for two topics of one phase. */
function synced(wanted: Roadmap, more: Partial<Actual> = {}): Actual {
  const first = planFor(wanted, actual({ labels }));
  const milestones = first.changes.flatMap((change, index) =>
    change.what === "milestone" && change.type === "create"
      ? [milestone(index + 1, change.after.title, { description: change.after.description })]
      : [],
  );
  const numbers = new Map(
    first.changes.flatMap((c, index) => (c.what === "milestone" ? [[c.phase, index + 1]] : [])),
  );
  const issues = first.changes.flatMap((change, index) => {
    if (change.what !== "issue" || change.type !== "create") return [];
    const { block, memory, title, phase: of } = change.after;
    const text = block
      .map((segment) => {
        if (typeof segment === "string") return segment;
        if ("issueOf" in segment) return segment.title;
        if ("fileAt" in segment) return segment.fileAt;
        if ("milestoneOf" in segment) return `${place.url}/milestone/${numbers.get(segment.milestoneOf)}`;
        return `${place.url}/blob/${place.commit}/README.md?plain=1#L${segment.lineOf}`;
      })
      .join("");
    return [
      itemIssue(index + 10, change.item, {
        title,
        block: text,
        memory,
        labels: change.after.labels,
        milestone: of === null ? null : (numbers.get(of) ?? null),
      }),
    ];
  });
  return actual({ labels, milestones, issues, ...more });
}

const small = roadmap([phase("Basics", ["Variables", "Loops"])]);

describe("a first sync", () => {
  test("makes labels, a milestone a phase and an issue an item, in that order", () => {
    const wanted = roadmap([phase("Basics", ["Variables"])], {
      projects: [project("Blog", { phase: 0 })],
      skills: [skill("Tools", ["Git"])],
    });
    expect(words(planFor(wanted, actual()))).toEqual([
      "create label",
      "create label",
      "create label",
      "create label",
      "create label",
      "create label",
      "create milestone basics",
      "create issue basics/variables",
      "create issue projects/blog",
      "create issue skills/tools",
    ]);
  });

  test("leaves the learner's own issues and labels out of it", () => {
    const own = actual({ issues: [issue(1, { title: "Variables" })], labels: [{ id: "L", name: "Topic" }] });
    const changes = planFor(small, own).changes;
    expect(changes.filter(({ what }) => what === "issue")).toHaveLength(2);
    expect(changes.flatMap((change) => (change.what === "label" ? [change.after.name] : []))).toEqual([
      "waymark",
    ]);
  });

  test("gives a milestone of ours another title where the learner has one of that name", () => {
    const own = milestone(7, "Basics", { description: "mine" });
    const [made] = planFor(small, actual({ milestones: [own], labels })).changes;
    expect(made).toMatchObject({ type: "create", what: "milestone", after: { title: "Basics (roadmap)" } });
  });

  test("opens what the roadmap marks as done, and closes it at once", () => {
    const wanted = roadmap([phase("Basics", [topic("Variables", { id: "basics/variables", done: true })])]);
    const changes = planFor(wanted, actual({ labels })).changes.filter(({ what }) => what === "issue");
    expect(changes).toMatchObject([
      { type: "create", item: "basics/variables" },
      { type: "close", number: null, after: { state: "completed" } },
    ]);
  });
});

describe("a second sync", () => {
  test("plans nothing", () => {
    expect(planFor(small, synced(small)).changes).toEqual([]);
  });

  test("plans nothing when only the commit of the links has changed", () => {
    const now = synced(small);
    const later = plan({
      desired: desire(small, { board: false }),
      actual: now,
      apps: NOBODY,
      place: { ...place, commit: "2".repeat(40) },
    });
    expect(later.changes).toEqual([]);
  });

  test("plans nothing when the learner ticked boxes, wrote below, labelled, assigned, moved and closed", () => {
    const now = synced(small);
    const touched = now.issues.map((each, index) => ({
      ...each,
      body: `Mine above\r\n${each.body.replaceAll("- [ ]", "- [x]").replaceAll("\n", "\r\n")}\r\nMine below`,
      labels: [...each.labels, "hard"],
      assigned: true,
      milestone: 99,
      state: index === 0 ? ("completed" as const) : ("open" as const),
    }));
    expect(planFor(small, { ...now, issues: touched }).changes).toEqual([]);
  });

  test("plans nothing for an issue whose end mark the learner took away", () => {
    const now = synced(small);
    const issues = now.issues.map((each) => ({
      ...each,
      body: each.body.replace(/<!-- waymark:end.*-->/u, ""),
    }));
    const renamed = roadmap([
      phase(
        "Basics",
        ["Variables", "Loops"].map((t) => topic(t, { id: `basics/${t.toLowerCase()}`, parts: ["a"] })),
      ),
    ]);
    expect(planFor(renamed, { ...now, issues }).changes).toEqual([]);
  });
});

describe("a roadmap that changed", () => {
  test("edits the same issue when a topic is renamed", () => {
    const wanted = roadmap([phase("Basics", ["Variables", "Loops and ranges"])]);
    const changes = planFor(wanted, synced(small)).changes;
    expect(changes).toMatchObject([
      {
        type: "update",
        what: "issue",
        item: "basics/loops-and-ranges",
        before: { item: "basics/loops", title: "Loops" },
        after: { title: "Loops and ranges", moves: false },
      },
    ]);
  });

  test("renames the milestone of a phase that was renamed, and keeps its issues", () => {
    const wanted = roadmap([phase("First steps", ["Variables", "Loops"])]);
    const planned = planFor(wanted, synced(small));
    expect(words(planned)).toEqual([
      "update milestone first-steps",
      "update issue first-steps/variables",
      "update issue first-steps/loops",
    ]);
    expect(planned.changes[0]).toMatchObject({
      before: { title: "Basics" },
      after: { title: "First steps" },
    });
    expect(planned.changes[1]).toMatchObject({ after: { moves: false } });
  });

  test("moves an issue to the milestone of its topic's new phase, unless the learner had moved it", () => {
    const before = roadmap([phase("Basics", ["Variables", "Loops"]), phase("More", ["Files"])]);
    const after = roadmap([phase("Basics", ["Variables"]), phase("More", ["Files", "Loops"])]);
    const now = synced(before);
    const moved = planFor(after, now).changes.find((c) => c.what === "issue" && c.item === "more/loops");
    expect(moved).toMatchObject({ type: "update", after: { phase: "more", moves: true } });
    const elsewhere = now.issues.map((each) => (each.title === "Loops" ? { ...each, milestone: 77 } : each));
    const kept = planFor(after, { ...now, issues: elsewhere }).changes.find(
      (c) => c.what === "issue" && c.item === "more/loops",
    );
    expect(kept).toMatchObject({ type: "update", after: { moves: false } });
  });

  test("retires an item that left: labelled and closed as not planned, and nothing more the next time", () => {
    const wanted = roadmap([phase("Basics", ["Variables"])]);
    const now = synced(small);
    const changes = planFor(wanted, now).changes.filter(
      (c) => c.what === "issue" && c.item === "basics/loops",
    );
    expect(changes).toMatchObject([
      { type: "update", after: { labels: ["retired", "topic"], memory: { retired: "closed" } } },
      { type: "close", after: { state: "not-planned" }, reason: "its item left the roadmap" },
    ]);
    const issues = now.issues.map((each) =>
      each.title === "Loops"
        ? {
            ...each,
            body: each.body.replace("labels=topic", "labels=topic,retired"),
            state: "not-planned" as const,
            labels: ["topic", "retired"],
          }
        : each,
    );
    const next = planFor(wanted, { ...now, issues }).changes;
    expect(next.filter((c) => c.what === "issue" && c.item === "basics/loops")).toEqual([]);
  });

  test("reopens a returned item only when Waymark closed it", () => {
    const now = synced(small);
    const retired = (mark: string): Actual => {
      const [variables, loops] = now.issues;
      if (variables === undefined || loops === undefined) throw new Error("the first sync opened two issues");
      const body = loops.body
        .replace("labels=topic", "labels=topic,retired")
        .replace(/(waymark:end[^>]*) -->/u, `$1${mark} -->`);
      const left = { ...loops, body, state: "not-planned" as const, labels: ["topic", "retired"] };
      return { ...now, issues: [variables, left] };
    };
    expect(words(planFor(small, retired(" retired=closed")))).toEqual([
      "update issue basics/loops",
      "reopen issue basics/loops",
    ]);
    expect(words(planFor(small, retired("")))).toEqual(["update issue basics/loops"]);
  });
});

test("a card that was moved before the issue was reopened does not count any more", () => {
  const wish = {
    text: "Done",
    option: "o_done",
    setBy: "person",
    setAt: "2026-11-03T00:00:00Z",
  } as const;
  const reach = { reach: "open", boards: [board({ fields: [STATUS_FIELD] })] } as const;
  const now = synced(small, { board: reach });
  const moved = (stateSetAt: string | null) =>
    planFor(small, {
      ...now,
      issues: now.issues.map((each) => ({
        ...each,
        reopened: stateSetAt !== null,
        stateSetAt,
        cards: [card({ Status: wish })],
      })),
    }).changes.filter(({ what }) => what === "issue");
  expect(moved(null)).toMatchObject([{ type: "close" }, { type: "close" }]);
  expect(moved("2026-11-04T00:00:00Z")).toEqual([]);
});

describe("identity and trust", () => {
  test("keeps the oldest of two issues for one item, with the ticks and the completion of the other", () => {
    const now = synced(small);
    const [first] = now.issues;
    if (first === undefined) throw new Error("the first sync opened no issue");
    const twin = {
      ...first,
      number: 50,
      id: "I_50",
      body: first.body.replace("- [ ]", "- [x]"),
      state: "completed" as const,
    };
    expect(planFor(small, { ...now, issues: [...now.issues, twin] }).changes).toMatchObject([
      { type: "update", number: first.number, after: { ticked: ["Read about it"] } },
      { type: "close", number: first.number, after: { state: "completed" } },
    ]);
    const open = { ...twin, state: "open" as const };
    const changes = planFor(small, { ...now, issues: [...now.issues, open] }).changes;
    expect(changes.at(-1)).toMatchObject({
      type: "close",
      number: 50,
      after: { state: "duplicate", duplicateOf: first.number },
    });
  });

  test.each([
    ["an outsider", { kind: "user", login: "eve" }, { eve: false }],
    ["a deleted account", { kind: "ghost" }, {}],
  ] as const)("takes a marker by %s for nobody's", (_, author, writers) => {
    const now = actual({ labels, writers, issues: [itemIssue(1, "basics/variables", { author })] });
    expect(words(planFor(small, now))).toContain("create issue basics/variables");
  });

  test.each([
    ["github-actions", { kind: "app", slug: "github-actions" }, {}],
    ["the App that the workflow names", { kind: "app", slug: "waymark-app" }, {}],
    ["a person who may write", { kind: "user", login: "ada" }, { ada: true }],
  ] as const)("trusts a marker by %s", (_, author, writers) => {
    const now = actual({ labels, writers, issues: [itemIssue(1, "basics/variables", { author })] });
    expect(words(planFor(small, now, new Set(["waymark-app"])))).not.toContain(
      "create issue basics/variables",
    );
  });

  test.each([
    ["a person whose rights could not be read", { kind: "user", login: "ada" }],
    ["an App that may have opened the course", { kind: "app", slug: "another" }],
  ] as const)("neither creates nor changes an item with an issue by %s, and says so", (_, author) => {
    const doubted = itemIssue(1, "basics/variables", { author });
    const now = actual({ labels, writers: { ada: null }, issues: [doubted] });
    const planned = planFor(small, now);
    expect(words(planned)).not.toContain("create issue basics/variables");
    expect(planned.undecided).toMatchObject([{ item: "basics/variables" }]);
    const both = { ...now, issues: [doubted, itemIssue(2, "basics/variables", { title: "Old" })] };
    expect(planFor(small, both)).toMatchObject({ undecided: [] });
    expect(words(planFor(small, both))).not.toContain("create issue basics/variables");
  });

  test("takes an issue with two markers for nobody's", () => {
    const twice = itemIssue(1, "basics/variables", { block: "<!-- waymark:item v1 basics/loops -->" });
    expect(words(planFor(small, actual({ labels, issues: [twice] })))).toContain(
      "create issue basics/variables",
    );
  });
});
