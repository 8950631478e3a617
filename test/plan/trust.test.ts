/** A marker counts if its author has write access here. */
import { expect, it } from "vitest";
import type { ActualIssue } from "../../src/model/actual.ts";
import { trustOf } from "../../src/plan/trust.ts";
import { issue } from "../builders.ts";

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
])("an issue of %s", (_name, author, trust) => {
  expect(trustOf(issue(1, { author }), new Set(["waymark"]), writers)).toBe(trust);
});
