/** Parent issues and sub-issues. */
import type { Issue } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { World } from "../model/world.ts";
import { LIMITS } from "./limits.ts";

/** Makes an issue a sub-issue of another. GitHub allows at most 100 sub-issues per parent, and at most 8 levels. */
export function addSubIssue(world: World, parent: Issue, child: Issue): void {
  if (child.parent !== null) throw invalid("Issue", "parent", "Issue may only have one parent");
  if (parent.subIssues.length >= LIMITS.subIssues) {
    throw invalid("Issue", "parent", "Parent cannot have more than 100 sub-issues");
  }
  let levels = 1;
  for (let above = parent.parent; above !== null; above = above.parent) levels += 1;
  if (levels >= LIMITS.subIssueLevels) {
    throw invalid("Issue", "parent", "Parent cannot have more than 8 layers of sub-issues");
  }
  world.journal.set(parent, { subIssues: [...parent.subIssues, child], updatedAt: world.timestamp() });
  world.journal.set(child, { parent });
}
