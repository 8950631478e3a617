/** measure: what the issues say about each item. */
import { describe, expect, it } from "vitest";
import type { ActualIssue } from "../../src/model/actual.ts";
import { phase, roadmap, skill, topic } from "../builders.ts";
import { completed, course, progressIn, skipped, underWay } from "./course.ts";

const one = roadmap([phase("Basics", [topic("Only", { id: "basics/only", parts: ["Reading", "a | b"] })])]);

function stateOf(issue: Partial<ActualIssue>) {
  return progressIn(one, { issues: { "basics/only": issue } }).phases[0]?.topics[0]?.state;
}

describe("an item's state", () => {
  it("is open while nothing has been done with its issue, or it has none", () => {
    expect(stateOf({})).toBe("open");
    expect(progressIn(one, { opened: false }).phases[0]?.topics[0]).toMatchObject({
      state: "open",
      issue: null,
    });
  });

  it.each<[string, Partial<ActualIssue>]>([
    ["it has an assignee", { assigned: true }],
    ["it is labelled so", { labels: ["In-Progress"] }],
    ["a box is ticked", { body: "- [x] Reading" }],
  ])("is in progress when %s", (_why, issue) => {
    expect(stateOf(issue)).toBe("in-progress");
  });

  it("is done when closed as completed, with the day", () => {
    const [only] =
      progressIn(one, { issues: { "basics/only": completed("2026-11-22") } }).phases[0]?.topics ?? [];
    expect(only).toMatchObject({ state: "done", closedOn: "2026-11-22" });
  });

  it("is skipped when closed as not planned, and has no day once reopened", () => {
    expect(stateOf(skipped("2026-11-22"))).toBe("skipped");
    const reopened = { state: "open", reopened: true, closedAt: "2026-11-22T10:00:00Z" } as const;
    const [only] = progressIn(one, { issues: { "basics/only": reopened } }).phases[0]?.topics ?? [];
    expect(only).toMatchObject({ state: "open", closedOn: null });
  });
});

describe("parts", () => {
  it("are ticked by the box that carries their title as Markdown, and no other", () => {
    const body = "- [x] a \\| b\n- [ ] Reading\n- [x] Reading more";
    const [only] = progressIn(one, { issues: { "basics/only": { body } } }).phases[0]?.topics ?? [];
    expect(only?.parts.map(({ ticked }) => ticked)).toEqual([false, true]);
  });

  it("are ticked by their words, so that a tick counts before and after the box gets code", () => {
    const parts = [{ title: "git init", markdown: "`git init`" }];
    const coded = roadmap([phase("Basics", [topic("Only", { id: "basics/only", parts })])]);
    const isTicked = (body: string) =>
      progressIn(coded, { issues: { "basics/only": { body } } }).phases[0]?.topics[0]?.parts[0]?.ticked;
    expect(["- [x] Git init", "- [x] `git init`", "- [x] git init (optional)"].map(isTicked)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["- [x] `git add`", "- [ ] `git init`"].map(isTicked)).toEqual([false, false]);
  });

  it("know optional tools by the word behind their box", () => {
    const tools = roadmap([], {
      skills: [skill("Tools", [], { tools: [{ title: "Docker", optional: true }], id: "tools" })],
    });
    const { skills } = progressIn(tools, { issues: { tools: { body: "- [x] Docker (optional)" } } });
    expect(skills[0]?.parts).toEqual([{ title: "Docker", optional: true, ticked: true }]);
  });
});

describe("the whole", () => {
  it("counts topics, projects and skills together, and topics phase by phase", () => {
    const progress = progressIn(course, underWay);
    expect(progress.count).toEqual({
      done: 5,
      total: 15,
      percent: 33,
      optional: { done: 1, total: 3 },
      skipped: 1,
      inProgress: 3,
    });
    expect(progress.phases.map(({ count }) => `${count.done}/${count.total}`)).toEqual([
      "0/0",
      "3/3",
      "1/4",
      "0/3",
    ]);
    expect(progress.projects.map(({ phase: after }) => after)).toEqual(["phase-2-pages", "phase-4-data"]);
  });

  it("links issues and milestones, and none where they are missing", () => {
    const [first] = progressIn(course).phases;
    expect(first?.milestone).toEqual({ number: 1, url: "https://github.com/ada/roadmap/milestone/1" });
    expect(first?.topics[0]?.issue).toEqual({ number: 2, url: "https://github.com/ada/roadmap/issues/2" });
    expect(progressIn(course, { opened: false }).phases[0]?.milestone).toBeNull();
  });

  it("keeps what left the roadmap apart from the count", () => {
    const before = progressIn(course);
    const after = progressIn(course, { retired: { old: completed("2026-11-01") } });
    expect(after.count).toEqual(before.count);
    expect(after.retired).toEqual([
      { id: "old", title: "old", issue: { number: 900, url: "https://github.com/ada/roadmap/issues/900" } },
    ]);
  });
});
