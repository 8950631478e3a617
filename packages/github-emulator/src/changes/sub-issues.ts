/** Parent issues and sub-issues. */
import type { Issue } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { World } from "../model/world.ts";
import { LIMITS } from "./limits.ts";

const above = (issue: Issue): readonly Issue[] =>
  issue.parent === null ? [] : [issue.parent, ...above(issue.parent)];

/** The number of levels of an issue and everything below it: 1 without sub-issues. */
const depthOf = (issue: Issue): number => 1 + Math.max(0, ...issue.subIssues.map(depthOf));

/**
 * Refuses a sub-issue that GitHub does not allow: a second parent, the issue itself or one above it, another owner, more
 * than 100 sub-issues, more than 8 levels. `child` is null if it is not opened yet.
 */
export function checkSubIssue(parent: Issue, child: Issue | null, replaceParent = false): void {
  if (child !== null) {
    if (child.parent === parent)
      throw invalid("Issue", "parent", "Issue may not contain duplicate sub-issues");
    if (child.parent !== null && !replaceParent) {
      throw invalid("Issue", "parent", "Sub issue may only have one parent");
    }
    if (child === parent || above(parent).includes(child)) {
      throw invalid("Issue", "parent", "Sub issue may not create a circular dependency");
    }
    if (child.repository.owner !== parent.repository.owner) {
      throw invalid("Issue", "parent", "Sub issue must belong to the same owner as its parent");
    }
  }
  if (parent.subIssues.length >= LIMITS.subIssues) {
    throw invalid("Issue", "parent", `Parent cannot have more than ${LIMITS.subIssues} sub-issues`);
  }
  const levels = above(parent).length + 1 + (child === null ? 1 : depthOf(child));
  if (levels > LIMITS.subIssueLevels) {
    throw invalid(
      "Issue",
      "parent",
      `Parent cannot have more than ${LIMITS.subIssueLevels} layers of sub-issues`,
    );
  }
}

/** Makes an issue a sub-issue of another. `replaceParent` takes it away from the parent that it has. */
export function addSubIssue(world: World, parent: Issue, child: Issue, replaceParent = false): void {
  checkSubIssue(parent, child, replaceParent);
  if (child.parent !== null) removeSubIssue(world, child.parent, child);
  world.journal.set(parent, { subIssues: [...parent.subIssues, child], updatedAt: world.timestamp() });
  world.journal.set(child, { parent });
}

/** Takes a sub-issue away from its parent. */
export function removeSubIssue(world: World, parent: Issue, child: Issue): void {
  if (child.parent !== parent) throw invalid("Issue", "parent", "The provided sub-issue does not exist");
  const subIssues = parent.subIssues.filter((other) => other !== child);
  world.journal.set(parent, { subIssues, updatedAt: world.timestamp() });
  world.journal.set(child, { parent: null });
}
