/** What a change says of the state before it. */
import { expect, test } from "vitest";
import { closeIssue } from "../../src/model/change.ts";

test.each([
  ["an open issue", { number: 3, state: "open" } as const, 3, "open"],
  ["an issue that was skipped", { number: 3, state: "not-planned" } as const, 3, "not-planned"],
  ["an issue that the same plan opens", null, null, "open"],
])("closing %s names its number and what it was", (_, issue, number, state) => {
  expect(closeIssue("a", issue, { reason: "it is done" })).toEqual({
    type: "close",
    what: "issue",
    item: "a",
    number,
    before: { state },
    after: { state: "completed", duplicateOf: null },
    reason: "it is done",
  });
});
