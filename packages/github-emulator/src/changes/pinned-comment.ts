/** The comment that is pinned on an issue. */
import type { Comment, Issue } from "../model/issue.ts";
import { invalid } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";

function issueOf(comment: Comment): Issue {
  if (comment.subject.kind === "Issue") return comment.subject;
  throw invalid("IssueComment", "issue", "Only comments on issues can be pinned");
}

/** Pins a comment. An issue has one pinned comment at most; the other one must be unpinned first. */
export function pinComment(world: World, cause: Cause, comment: Comment): void {
  const issue = issueOf(comment);
  if (issue.pinnedComment?.comment === comment) return;
  if (issue.pinnedComment !== null) {
    throw invalid("IssueComment", "pinned", "Issue already has a pinned comment");
  }
  world.journal.set(issue, { pinnedComment: { comment, by: cause.actor, at: world.timestamp() } });
}

/** Unpins a comment. */
export function unpinComment(world: World, comment: Comment): void {
  const issue = issueOf(comment);
  if (issue.pinnedComment?.comment !== comment) {
    throw invalid("IssueComment", "pinned", "Comment is not pinned");
  }
  world.journal.set(issue, { pinnedComment: null });
}
