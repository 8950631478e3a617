/** The state of an item follows from its issue. */
import { expect, it } from "vitest";
import { itemState } from "../../src/model/item-state.ts";
import { issue } from "../builders.ts";

it.each([
  ["closed as completed", issue(1, { state: "completed" }), "done"],
  ["closed as not planned", issue(1, { state: "not-planned" }), "skipped"],
  ["closed as a duplicate", issue(1, { state: "duplicate" }), "skipped"],
  ["open and untouched", issue(1, { body: "- [ ] Read", labels: ["topic"] }), "open"],
  ["open and assigned", issue(1, { assigned: true }), "in-progress"],
  ["open with a box ticked", issue(1, { body: "- [ ] Read\n- [x] Write" }), "in-progress"],
  ["open and labelled in progress", issue(1, { labels: ["topic", "In Progress"] }), "in-progress"],
  ["open and labelled in-progress", issue(1, { labels: ["in-progress"] }), "in-progress"],
  ["open and labelled with more words", issue(1, { labels: ["not in progress", "in progress?"] }), "open"],
  ["completed, though labelled", issue(1, { state: "completed", labels: ["in progress"] }), "done"],
  ["closed by another bot", issue(1, { state: "completed", closedByBot: "stale" }), "open"],
  [
    "closed by another bot and begun",
    issue(1, { state: "not-planned", closedByBot: "stale", assigned: true }),
    "in-progress",
  ],
])("%s", (_name, of, state) => {
  expect(itemState(of)).toBe(state);
});
