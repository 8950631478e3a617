/** Issues that are blocked by other issues. */
import type { Issue } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { World } from "../model/world.ts";
import { LIMITS } from "./limits.ts";

const isBehind = (issue: Issue, other: Issue): boolean =>
  issue === other || issue.blockedBy.some((blocker) => isBehind(blocker, other));

/** Makes `blocker` block `issue`. Refused twice for the same two issues, in a circle, and beyond the limit. */
export function addBlockedBy(world: World, issue: Issue, blocker: Issue): void {
  if (issue.blockedBy.includes(blocker)) {
    throw invalid("IssueDependency", "target", "Target issue has already been taken", "already_exists");
  }
  if (isBehind(blocker, issue)) {
    throw invalid("IssueDependency", "target", "Dependency would create a circular relationship");
  }
  if (issue.blockedBy.length >= LIMITS.dependencies || blocker.blocking.length >= LIMITS.dependencies) {
    throw invalid(
      "IssueDependency",
      "source",
      `An issue cannot have more than ${LIMITS.dependencies} dependencies of a type`,
    );
  }
  world.journal.set(issue, { blockedBy: [...issue.blockedBy, blocker] });
  world.journal.set(blocker, { blocking: [...blocker.blocking, issue] });
}

/** Removes the dependency. */
export function removeBlockedBy(world: World, issue: Issue, blocker: Issue): void {
  if (!issue.blockedBy.includes(blocker)) {
    throw invalid("IssueDependency", "target", "The dependency does not exist", "missing");
  }
  world.journal.set(issue, { blockedBy: issue.blockedBy.filter((one) => one !== blocker) });
  world.journal.set(blocker, { blocking: blocker.blocking.filter((one) => one !== issue) });
}
