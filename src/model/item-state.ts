/** The state of an item, read from its issue. */
import { readBoxes } from "../markdown/boxes.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { ActualIssue } from "./actual.ts";
import { STUCK } from "./labels.ts";

/** Done = closed as completed; skipped = closed as not planned. All other items are open or in progress. */
export type ItemState = "open" | "in-progress" | "done" | "skipped";

/** The states by item. */
export type ItemStates = ReadonlyMap<string, ItemState>;

/** Whether an item is done or skipped, so that nothing waits for it. False for an item without a state. */
export const isClosed = (state: ItemState | undefined): boolean => state === "done" || state === "skipped";

/** Whether the learner asks for help with it: a label that a person or `/waymark stuck` adds. */
export const isStuck = ({ state, labels }: Pick<ActualIssue, "state" | "labels">): boolean =>
  state === "open" && labels.some((label) => label.toLowerCase() === STUCK.name);

const IN_PROGRESS = /^in[ -]progress$/iu;

/**
 * If another bot closed an issue, the item is still open. An open issue is in progress if it has an assignee, a label "in progress" or a ticked box, or if a person moved its card
 * to In Progress.
 */
export function itemState(issue: ActualIssue): ItemState {
  if (issue.closedByBot !== null) return begun(issue) ? "in-progress" : "open";
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
    readBoxes(issue.body).some((box) => box.ticked) ||
    wasStarted(issue.body)
  );
}

/** Whether Waymark remembers that a person moved the card of the issue to In Progress. */
export const wasStarted = (body: string): boolean => readManagedBody(body)?.memory.started === "card";
