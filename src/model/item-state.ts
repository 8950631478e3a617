/** Where an item stands, read from its issue. */
import { readBoxes } from "../markdown/boxes.ts";
import type { ActualIssue } from "./actual.ts";

/** Done = closed as completed; skipped = closed as not planned; the rest is open, begun or not. */
export type ItemState = "open" | "in-progress" | "done" | "skipped";

const IN_PROGRESS = /^in[ -]progress$/iu;

/** In progress is an open issue with an assignee, a label "in progress", or a box ticked. */
export function itemState(issue: ActualIssue): ItemState {
  switch (issue.state) {
    case "completed":
      return "done";
    case "not-planned":
    case "duplicate":
      return "skipped";
    case "open":
      return begun(issue) ? "in-progress" : "open";
    default:
      return issue.state satisfies never;
  }
}

function begun(issue: ActualIssue): boolean {
  return (
    issue.assigned ||
    issue.labels.some((label) => IN_PROGRESS.test(label)) ||
    readBoxes(issue.body).some((box) => box.ticked)
  );
}
