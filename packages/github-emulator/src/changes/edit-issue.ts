/** Edits, pins, locks, deletes and transfers issues. */
import type { Replaced } from "../model/event.ts";
import type { Issue } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { LIMITS, asTyped, checkLength, checkPresent } from "./limits.ts";
import { removeBlockedBy } from "./dependencies.ts";
import { openIssue } from "./open-issue.ts";
import { removeSubIssue } from "./sub-issues.ts";
import { recordInTimeline } from "./timeline.ts";

export interface IssueWords {
  readonly title?: string;
  readonly body?: string;
}

/** Changes title and body. There is no precondition: changes made by others in the meantime are overwritten. */
export function editIssue(world: World, cause: Cause, issue: Issue, words: IssueWords): void {
  const title = (words.title ?? issue.title).trim();
  checkPresent("Issue", "title", title);
  checkLength("Issue", "title", title, LIMITS.issueTitle);
  const body = words.body === undefined ? issue.body : asTyped(cause, words.body);
  checkLength("Issue", "body", body, LIMITS.body);
  const changes: Record<string, Replaced[string]> = {};
  if (title !== issue.title) {
    changes["title"] = { from: issue.title };
    recordInTimeline(world, cause, issue, { kind: "renamed", from: issue.title, to: title });
  }
  if (body !== issue.body) changes["body"] = { from: issue.body };
  if (Object.keys(changes).length === 0) return;
  const at = world.timestamp();
  world.journal.set(issue, { title, body, updatedAt: at });
  const { repository } = issue;
  world.emit({ name: "issues", action: "edited", repository, issue, changes, cause, at });
}

/** Pins an issue. A repository can have three pinned issues. */
export function pinIssue(world: World, cause: Cause, issue: Issue): void {
  const { repository } = issue;
  if (repository.pinned.includes(issue)) return;
  if (repository.pinned.length >= LIMITS.pinned) {
    throw invalid("Issue", "pinned", "Maximum 3 pinned issues per repository");
  }
  world.journal.set(repository, { pinned: [...repository.pinned, issue] });
  tell(world, cause, issue, "pinned");
}

export function unpinIssue(world: World, cause: Cause, issue: Issue): void {
  const { repository } = issue;
  if (!repository.pinned.includes(issue)) return;
  world.journal.set(repository, { pinned: repository.pinned.filter((other) => other !== issue) });
  tell(world, cause, issue, "unpinned");
}

/** Locks or unlocks the conversation. */
export function lockIssue(world: World, cause: Cause, issue: Issue, locked: boolean): void {
  if (issue.locked === locked) return;
  world.journal.set(issue, { locked });
  tell(world, cause, issue, locked ? "locked" : "unlocked");
}

/** Deletes an issue and its board items. */
export function deleteIssue(world: World, cause: Cause, issue: Issue): void {
  const { repository } = issue;
  world.journal.drop(repository.issues, issue.number);
  world.journal.drop(world.nodes, issue.nodeId);
  world.journal.set(repository, { pinned: repository.pinned.filter((other) => other !== issue) });
  for (const item of issue.boardItems) world.journal.drop(item.board.items, item.id);
  if (issue.parent !== null) removeSubIssue(world, issue.parent, issue);
  for (const child of issue.subIssues) removeSubIssue(world, issue, child);
  for (const blocker of issue.blockedBy) removeBlockedBy(world, issue, blocker);
  for (const blocked of issue.blocking) removeBlockedBy(world, blocked, issue);
  world.emit({ name: "issues", action: "deleted", repository, issue, cause, at: world.timestamp() });
}

/** Moves an issue to another repository of the same owner, where it gets a new number. */
export function transferIssue(world: World, cause: Cause, issue: Issue, target: Repository): Issue {
  const to = openIssue(world, cause, target, { title: issue.title, body: issue.body });
  const { repository } = issue;
  world.journal.drop(repository.issues, issue.number);
  world.journal.drop(world.nodes, issue.nodeId);
  world.emit({ name: "issues", action: "transferred", repository, issue, to, cause, at: world.timestamp() });
  return to;
}

function tell(
  world: World,
  cause: Cause,
  issue: Issue,
  action: "pinned" | "unpinned" | "locked" | "unlocked",
): void {
  recordInTimeline(world, cause, issue, { kind: action });
  const { repository } = issue;
  world.emit({ name: "issues", action, repository, issue, cause, at: world.timestamp() });
}
