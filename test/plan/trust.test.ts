/** A marker counts if its author has write access here. */
import { expect, it } from "vitest";
import type { ActualIssue } from "../../src/model/actual.ts";
import { writeManagedBody } from "../../src/markdown/managed-block.ts";
import { PROGRESS_JSON } from "../../src/model/paths.ts";
import { recordedApps, trustOf } from "../../src/plan/trust.ts";
import { recordedIssues, writtenHere } from "../../src/record/written-here.ts";
import { renderProgressJson } from "../../src/record/render-progress-json.ts";
import { actual, issue } from "../builders.ts";
import { course, progressIn, underWay } from "../progress/course.ts";

const writers = { grace: true, mallory: false, linus: null };

it.each<[string, ActualIssue["author"], string]>([
  ["the identity that runs", { kind: "self" }, "trusted"],
  ["github-actions", { kind: "app", slug: "github-actions" }, "trusted"],
  ["the App that the workflow names", { kind: "app", slug: "waymark" }, "trusted"],
  ["another App", { kind: "app", slug: "waymark-copy" }, "foreign"],
  ["a person who may write", { kind: "user", login: "grace" }, "trusted"],
  ["a person who may not", { kind: "user", login: "mallory" }, "foreign"],
  ["a person whose permission could not be read", { kind: "user", login: "linus" }, "unknown"],
  ["a person nobody asked about", { kind: "user", login: "ken" }, "unknown"],
  ["an account that is gone", { kind: "ghost" }, "foreign"],
  ["an account that GitHub does not show", { kind: "hidden" }, "unknown"],
])("an issue of %s", (_name, author, trust) => {
  expect(trustOf(issue(1, { author }), new Set(["waymark"]), writers)).toBe(trust);
});

it("trusts an App that progress.json knows, but not a copy of its marker in another issue", () => {
  const text = renderProgressJson(progressIn(course, underWay));
  const here = actual({ files: { [PROGRESS_JSON]: { kind: "text", text } } });
  const known = [...recordedIssues(writtenHere(here))].find(([each]) => /^[\w/-]+$/u.test(each));
  const [id, number] = known ?? ["", 0];
  expect(number).toBeGreaterThan(0);
  const body = writeManagedBody({ kind: "item", id }, "The topic");
  const by = (slug: string, at: number) => issue(at, { author: { kind: "app", slug }, body });
  expect(recordedApps({ ...here, issues: [by("waymark", number), by("copycat", number + 1_000)] })).toEqual([
    "waymark",
  ]);
});
