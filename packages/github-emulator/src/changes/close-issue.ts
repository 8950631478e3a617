/** Closes and reopens issues. */
import type { Issue, StateReason } from "../model/issue.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { moveClosedToDone } from "./move-closed-to-done.ts";
import { recordInTimeline } from "./timeline.ts";

type CloseReason = Exclude<StateReason, "REOPENED">;

/** Closes an issue, or changes the reason if it is already closed. Does nothing if both are already as wanted. */
export function closeIssue(
  world: World,
  cause: Cause,
  issue: Issue,
  reason: CloseReason,
  duplicateOf: Issue | null = null,
): void {
  if (issue.state === "CLOSED" && issue.stateReason === reason) return;
  const at = world.timestamp();
  world.journal.set(issue, {
    state: "CLOSED",
    stateReason: reason,
    closedAt: at,
    closedBy: cause.actor,
    duplicateOf,
    updatedAt: at,
  });
  recordInTimeline(world, cause, issue, { kind: "closed", stateReason: reason });
  const { repository } = issue;
  world.emit({ name: "issues", action: "closed", repository, issue, cause, at });
  moveClosedToDone(world, issue);
}

/** Reopens a closed issue. */
export function reopenIssue(world: World, cause: Cause, issue: Issue): void {
  if (issue.state === "OPEN") return;
  const at = world.timestamp();
  world.journal.set(issue, {
    state: "OPEN",
    stateReason: "REOPENED",
    closedAt: null,
    closedBy: null,
    duplicateOf: null,
    updatedAt: at,
  });
  recordInTimeline(world, cause, issue, { kind: "reopened" });
  const { repository } = issue;
  world.emit({ name: "issues", action: "reopened", repository, issue, cause, at });
}
