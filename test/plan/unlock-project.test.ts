/** When a project is locked, when it is ready, and that a learner is told so once. */
import { describe, expect, it } from "vitest";
import { readManagedBody, type Memory } from "../../src/markdown/managed-block.ts";
import type { ActualIssue } from "../../src/model/actual.ts";
import type { Feature } from "../../src/model/features.ts";
import type { ItemState } from "../../src/model/item-state.ts";
import { desire } from "../../src/plan/desire.ts";
import type { ItemIssue } from "../../src/plan/match-issues.ts";
import { unlockProject } from "../../src/plan/unlock-project.ts";
import { itemIssue, phase, project, roadmap } from "../builders.ts";

const ID = "projects/a-shop";
const [GIT, BASH] = ["basics/git", "basics/bash"];
const course = roadmap([phase("Basics", ["Git", "Bash"])], { projects: [project("A shop", { phase: 0 })] });

interface Story {
  readonly state?: ItemState;
  /** What the topics are; they are open if it does not say so. */
  readonly topics?: Readonly<Record<string, ItemState>>;
  /** Null for a project without an issue; otherwise what its issue remembers. */
  readonly memory?: Partial<Memory> | null;
  readonly labels?: ActualIssue["labels"];
  /** Whether GitHub's dependencies show it. */
  readonly dependencies?: boolean;
}

function unlocked({ state = "open", topics = {}, memory = {}, labels = [], dependencies = false }: Story) {
  const desired = desire(course, { board: false }).issues.find(({ item }) => item === ID);
  if (desired === undefined) throw new Error("the project is not wanted");
  expect(desired.needs).toEqual([GIT, BASH]);
  const issue = itemIssue(7, ID, { memory: memory ?? {}, labels });
  const known: ItemIssue | undefined =
    memory === null ? undefined : { item: ID, issue, managed: readManagedBody(issue.body) };
  const inUse = new Set<Feature>(dependencies ? ["dependencies"] : []);
  const states = new Map(Object.entries(topics));
  const after = unlockProject(desired, known, state, { states, inUse });
  return {
    labels: after.desired.labels,
    memory: after.memory,
    reason: after.reason,
    comments: after.comments.map(({ number }) => number),
  };
}

const LEARNT = { [GIT]: "done", [BASH]: "skipped" } as const;
const WHY = "everything that it builds on is done or skipped";
const BACK = "something that it builds on is to be learnt again";

describe("a project that labels show", () => {
  it("is locked until all that it needs is done or skipped", () => {
    const locked = { labels: ["project", "locked"], memory: { gate: null }, reason: null, comments: [] };
    expect(unlocked({ memory: null })).toEqual(locked);
    expect(unlocked({ memory: { labels: ["locked", "project"] }, topics: { [GIT]: "done" } })).toEqual(
      locked,
    );
  });

  it("becomes ready, and a comment says so", () => {
    expect(unlocked({ memory: { labels: ["locked", "project"] }, topics: LEARNT })).toEqual({
      labels: ["project", "ready"],
      memory: { gate: null, told: "ready" },
      reason: WHY,
      comments: [7],
    });
  });

  it("becomes ready where nothing is remembered but the label on its issue", () => {
    expect(unlocked({ labels: ["locked", "project"], topics: LEARNT })).toMatchObject({ comments: [7] });
  });

  it("is told of once", () => {
    const memory = { labels: ["locked", "project"], told: "ready" } as const;
    expect(unlocked({ memory, topics: LEARNT })).toMatchObject({
      labels: ["project", "ready"],
      reason: WHY,
      comments: [],
    });
  });

  it("is not told of if it was ready from the start, or is in progress", () => {
    expect(unlocked({ memory: null, topics: LEARNT })).toMatchObject({
      labels: ["project", "ready"],
      reason: null,
      comments: [],
    });
    expect(unlocked({ memory: { labels: ["project"] }, topics: LEARNT })).toMatchObject({
      reason: null,
      comments: [],
    });
    const memory = { labels: ["locked", "project"] };
    expect(unlocked({ memory, state: "in-progress", topics: LEARNT })).toMatchObject({
      labels: ["project", "ready"],
      reason: WHY,
      comments: [],
    });
  });

  it("is locked again when a topic is to be learnt again, unless it is in progress", () => {
    const memory = { labels: ["project", "ready"], told: "ready" } as const;
    expect(unlocked({ memory, topics: { [GIT]: "done" } })).toEqual({
      labels: ["project", "locked"],
      memory: { gate: null },
      reason: BACK,
      comments: [],
    });
    expect(unlocked({ memory, state: "in-progress", topics: { [GIT]: "done" } })).toMatchObject({
      labels: ["project", "ready"],
      reason: null,
    });
    expect(unlocked({ memory: { labels: ["locked"] }, state: "in-progress" })).toMatchObject({
      labels: ["project", "locked"],
    });
  });

  it.each<ItemState>(["done", "skipped"])(
    "that is %s is not locked, and nobody is told anything",
    (state) => {
      for (const label of ["locked", "ready"]) {
        expect(unlocked({ state, memory: { labels: [label, "project"] }, topics: LEARNT })).toMatchObject({
          labels: label === "ready" ? ["project", "ready"] : ["project"],
          reason: null,
          comments: [],
        });
      }
    },
  );
});

describe("a project that dependencies show", () => {
  it("has no label for it, and its issue remembers it", () => {
    expect(unlocked({ memory: { gate: "locked" }, dependencies: true })).toEqual({
      labels: ["project"],
      memory: { gate: "locked" },
      reason: null,
      comments: [],
    });
  });

  it("becomes ready and locked again by what is remembered, whatever labels are there", () => {
    const labels = ["project"];
    expect(unlocked({ memory: { gate: "locked" }, labels, topics: LEARNT, dependencies: true })).toEqual({
      labels: ["project"],
      memory: { gate: "ready", told: "ready" },
      reason: WHY,
      comments: [7],
    });
    expect(unlocked({ memory: { gate: "ready", told: "ready" }, labels, dependencies: true })).toMatchObject({
      memory: { gate: "locked" },
      reason: BACK,
      comments: [],
    });
  });
});
