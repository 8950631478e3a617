/** A marker counts if its author has write access here, or had it when the course began. */
import { describe, expect, it } from "vitest";
import type { Actual, ActualIssue } from "../../src/model/actual.ts";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { knownApps, trustIn } from "../../src/plan/trust.ts";
import { recordedIssues, writtenHere } from "../../src/record/written-here.ts";
import { renderProgressJson } from "../../src/record/render-progress-json.ts";
import { actual, issue, milestone } from "../builders.ts";
import { course, progressIn, underWay } from "../progress/course.ts";

const writers = { grace: true, mallory: false, linus: null };
const body = writeManagedBody({ kind: "item", id: "basics/loops" }, "The topic");
const trust = (one: ActualIssue, here: Partial<Actual> = {}) =>
  trustIn(actual({ writers, issues: [one], ...here }), new Set(["waymark"]))(one);
const person = (login: string) => ({ kind: "user", login }) as const;

it.each<[string, ActualIssue["author"], string]>([
  ["the identity that runs", { kind: "self" }, "trusted"],
  ["github-actions", { kind: "app", slug: "github-actions" }, "trusted"],
  ["the App that the workflow names", { kind: "app", slug: "waymark" }, "trusted"],
  ["another App, which may have opened the course", { kind: "app", slug: "waymark-copy" }, "unknown"],
  ["a person who may write", person("grace"), "trusted"],
  ["a person who may not", person("mallory"), "foreign"],
  ["a person whose permission could not be read", person("linus"), "unknown"],
  ["a person nobody asked about", person("ken"), "unknown"],
  ["an account that is gone", { kind: "ghost" }, "foreign"],
  ["an account that GitHub does not show", { kind: "hidden" }, "unknown"],
])("an issue of %s", (_name, author, expected) => {
  expect(trust(issue(1, { author, body }))).toBe(expected);
});

describe("an issue of somebody who may not write here any more", () => {
  const phases = [milestone(4, "Basics", { creator: person("mallory") })];

  it("counts if they created the milestone of a phase, and a writer put something on the issue", () => {
    const one = issue(1, { author: person("mallory"), body, labels: ["topic"] });
    expect(trust(one, { milestones: phases })).toBe("trusted");
  });

  it("does not count if nothing is on it that only a writer can add", () => {
    expect(trust(issue(1, { author: person("mallory"), body }), { milestones: phases })).toBe("foreign");
  });

  it.each<[string, Partial<ActualIssue>]>([
    ["the milestone of a phase", { milestone: 4 }],
    ["a label of Waymark", { labels: ["topic"] }],
    ["a pin", { pinned: true }],
  ])("is not certain if it has %s, but nothing shows that they opened the course", (_name, marked) => {
    const milestones = [milestone(4, "Basics", { creator: { kind: "ghost" } })];
    expect(trust(issue(1, { author: person("mallory"), body, ...marked }), { milestones })).toBe("unknown");
    expect(trust(issue(1, { author: { kind: "ghost" }, body, ...marked }), { milestones })).toBe("unknown");
  });

  it("does not count for a milestone that is not a phase's", () => {
    const milestones = [milestone(4, "Basics", { creator: person("mallory"), description: "Mine" })];
    expect(trust(issue(1, { author: person("mallory"), body, milestone: 4 }), { milestones })).toBe(
      "foreign",
    );
  });
});

describe("progress.json", () => {
  const text = renderProgressJson(progressIn(course, underWay));
  const here = actual({ files: { [PROGRESS_JSON]: { kind: "text", text } } });
  const number = [...recordedIssues(writtenHere(here)).values()][0] ?? 0;
  const by = (author: ActualIssue["author"], at = number) => issue(at, { author, body });
  const pinned = writeManagedBody({ kind: "tracking" }, "Progress");

  it.each<[string, ActualIssue["author"]]>([
    ["a person who may not write any more", person("mallory")],
    ["a person whose permission could not be read", person("linus")],
    ["an account that is gone", { kind: "ghost" }],
    ["an account that GitHub does not show", { kind: "hidden" }],
    ["an App", { kind: "app", slug: "waymark-copy" }],
  ])("vouches for the issue of %s, and for its parent", (_name, author) => {
    const child = { ...by(author), parent: "I_9000" };
    const parent = issue(9000, { author, body: pinned });
    const issues = [child, parent];
    expect(trust(child, { ...here, issues })).toBe("trusted");
    expect(trust(parent, { ...here, issues })).toBe("trusted");
    expect(trust({ ...parent, body }, { ...here, issues })).not.toBe("trusted");
  });

  it("names the Apps that opened the course, but not those that copied its marker", () => {
    const issues = [by({ kind: "app", slug: "one" }), by({ kind: "app", slug: "copycat" }, number + 1000)];
    const milestones = [milestone(4, "Basics", { creator: { kind: "app", slug: "two" } })];
    expect(knownApps({ ...here, milestones, issues })).toEqual(["two", "one"]);
  });
});
