import { describe, expect, it } from "vitest";
import { evaluate, expand, holds } from "../src/actions/expression.ts";

const contexts = {
  github: {
    event_name: "issues",
    token: "t0ken",
    event: { issue: { labels: [{ name: "topic" }, { name: "waymark:off" }], number: 7 } },
  },
  secrets: { PAT: "" },
  inputs: { full: true },
};

describe("an expression", () => {
  it.each([
    ["github.token", "t0ken"],
    ["github['event_name']", "issues"],
    ["GITHUB.token".toLowerCase(), "t0ken"],
    ["github.Event_Name", "issues"],
    ["github.event.issue.number", 7],
    ["github.event.issue.nothing.at.all", null],
    ["secrets.PAT || github.token", "t0ken"],
    ["inputs.full && 'all' || 'some'", "all"],
    ["'it''s' == 'IT''S'", true],
    ["!(1 < 2)", false],
    ["'1' == 1", true],
    ["contains(github.event.issue.labels.*.name, 'topic')", true],
    ["contains('Hello', 'ELL')", true],
    ["startsWith(github.event_name, 'iss') && endsWith('a.md', '.md')", true],
    ["format('{0} of {1}', 3, 46)", "3 of 46"],
    ["join(github.event.issue.labels.*.name, ', ')", "topic, waymark:off"],
    ["fromJSON('[1]')[0]", 1],
    ["github.event_name != 'push' || failure()", true],
  ])("%s", (source, value) => {
    expect(evaluate(source, contexts)).toEqual(value);
  });

  it.each(["github.", "unknown.thing", "nope('x')", "1 +", "(true", "github.event_name = 'x'"])(
    "%s is refused in words",
    (source) => {
      expect(() => evaluate(source, contexts)).toThrow(/«.*»/);
    },
  );

  it("takes its place in a text", () => {
    expect(expand("group-${{ github.event_name }}-${{ github.event.issue.number }}", contexts)).toBe(
      "group-issues-7",
    );
    expect(expand("no expression", contexts)).toBe("no expression");
    expect(expand("${{ secrets.NONE }}", contexts)).toBe("");
  });

  it("as a condition needs success unless it asks for the status itself", () => {
    expect(holds(null, { ...contexts, status: "success" })).toBe(true);
    expect(holds(null, { ...contexts, status: "failure" })).toBe(false);
    expect(holds("github.event_name == 'issues'", { ...contexts, status: "failure" })).toBe(false);
    expect(holds("${{ always() }}", { ...contexts, status: "failure" })).toBe(true);
    expect(holds("failure()", { ...contexts, status: "success" })).toBe(false);
  });
});
