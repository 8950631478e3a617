/** Writes, changes and deletes comments, and adds reactions. */
import type { Comment, Issue, PullRequest, Reaction, ReactionContent } from "../model/issue.ts";
import { Refusal } from "../model/refusal.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { unpinComment } from "./pinned-comment.ts";
import { LIMITS, asTyped, checkLength, checkPresent } from "./limits.ts";

/** Comments on an issue or pull request. */
export function addComment(world: World, cause: Cause, subject: Issue | PullRequest, text: string): Comment {
  const body = asTyped(cause, text);
  checkPresent("IssueComment", "body", body);
  checkLength("IssueComment", "body", body, LIMITS.body);
  const at = world.timestamp();
  const comment: Comment = {
    kind: "Comment",
    ...world.newId("Comment"),
    subject,
    author: cause.actor,
    viaApp: cause.app,
    body,
    createdAt: at,
    updatedAt: at,
    minimized: null,
    reactions: [],
  };
  world.register(comment);
  world.journal.append(subject.comments, comment);
  world.journal.set(subject, { updatedAt: at });
  const { repository } = subject;
  world.emit({ name: "issue_comment", action: "created", repository, comment, cause, at });
  return comment;
}

/** Changes a comment. */
export function editComment(world: World, cause: Cause, comment: Comment, text: string): void {
  const body = asTyped(cause, text);
  checkPresent("IssueComment", "body", body);
  checkLength("IssueComment", "body", body, LIMITS.body);
  const from = comment.body;
  const at = world.timestamp();
  world.journal.set(comment, { body, updatedAt: at });
  const { repository } = comment.subject;
  const changes = { body: { from } };
  world.emit({ name: "issue_comment", action: "edited", repository, comment, changes, cause, at });
}

/** Hides a comment. `why` is a classifier of GitHub's, such as `OUTDATED`. No event and no notification is sent. */
export function minimizeComment(world: World, comment: Comment, why: string): void {
  world.journal.set(comment, { minimized: why.toLowerCase().replaceAll("_", "-") });
}

/** Deletes a comment. */
export function deleteComment(world: World, cause: Cause, comment: Comment): void {
  const { subject } = comment;
  const { repository, comments } = subject;
  if (subject.kind === "Issue" && subject.pinnedComment?.comment === comment) unpinComment(world, comment);
  world.journal.remove(comments, comment);
  world.journal.drop(world.nodes, comment.nodeId);
  const at = world.timestamp();
  world.emit({ name: "issue_comment", action: "deleted", repository, comment, cause, at });
}

/**
 * Reacts to an issue, pull request or comment. A second reaction of the same kind by the same account changes nothing
 * and returns the first.
 */
export function react(
  world: World,
  cause: Cause,
  subject: Issue | PullRequest | Comment,
  content: ReactionContent,
): { readonly reaction: Reaction; readonly created: boolean } {
  if ("locked" in subject && subject.locked) throw new Refusal("forbidden", "Conversation is locked");
  const known = subject.reactions.find((one) => one.author === cause.actor && one.content === content);
  if (known !== undefined) return { reaction: known, created: false };
  const reaction: Reaction = {
    kind: "Reaction",
    ...world.newId("Reaction"),
    author: cause.actor,
    content,
    createdAt: world.timestamp(),
  };
  world.register(reaction);
  world.journal.append(subject.reactions, reaction);
  return { reaction, created: true };
}
