/** addComment, updateIssueComment, minimizeComment, deleteIssueComment, pinIssueComment, unpinIssueComment, addReaction. */
import { accountOf } from "../../auth/viewer.ts";
import { forbidden, may, requireToSpeak } from "../../auth/repository-access.ts";
import { addComment, deleteComment, editComment, minimizeComment, react } from "../../changes/comments.ts";
import { pinComment, unpinComment } from "../../changes/pinned-comment.ts";
import { isReactionContent, type Comment } from "../../model/issue.ts";
import { Refusal } from "../../model/refusal.ts";
import { neededText } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { creation, mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";
import { requireFeature } from "./issue-relations.ts";

function commentIn(input: Args, context: Context): Comment {
  const comment = nodeOfKind(context, neededText(input, "id"), ["Comment"]);
  const { repository } = comment.subject;
  if (accountOf(context.viewer) === comment.author) requireToSpeak(context.viewer, repository);
  else if (!may(context.viewer, repository, "issues", "write")) {
    throw forbidden(context.viewer, "You do not have permission to change this comment");
  }
  return comment;
}

function pinnable(input: Args, context: Context): Comment {
  const comment = nodeOfKind(context, neededText(input, "issueCommentId"), ["Comment"]);
  if (comment.subject.kind === "Issue") requireFeature(context, comment.subject, "pinnedCommentsForApps");
  return comment;
}

export const COMMENT_MUTATIONS = [
  mutation("pinIssueComment", (input, context) => {
    const issueComment = pinnable(input, context);
    pinComment(context.world, context.cause, issueComment);
    return { issueComment };
  }),
  mutation("unpinIssueComment", (input, context) => {
    const issueComment = pinnable(input, context);
    unpinComment(context.world, issueComment);
    return { issueComment };
  }),
  creation("addComment", (input, context) => {
    const subject = nodeOfKind(context, neededText(input, "subjectId"), ["Issue", "PullRequest"]);
    requireToSpeak(context.viewer, subject.repository);
    if (subject.locked && !may(context.viewer, subject.repository, "issues", "write")) {
      throw new Refusal("forbidden", "Unable to create comment because issue is locked.");
    }
    const comment = addComment(context.world, context.cause, subject, neededText(input, "body"));
    return { subject, commentEdge: { node: comment, cursor: comment.nodeId } };
  }),
  mutation("updateIssueComment", (input, context) => {
    const comment = commentIn(input, context);
    editComment(context.world, context.cause, comment, neededText(input, "body"));
    return { issueComment: comment };
  }),
  mutation("minimizeComment", (input, context) => {
    const comment = nodeOfKind(context, neededText(input, "subjectId"), ["Comment"]);
    // "People with write access can hide comments": an App needs write access as well, even for its own comment.
    if (!may(context.viewer, comment.subject.repository, "issues", "write")) {
      throw forbidden(context.viewer, "You do not have permission to minimize this comment");
    }
    minimizeComment(context.world, comment, neededText(input, "classifier"));
    return { minimizedComment: comment };
  }),
  mutation("deleteIssueComment", (input, context) => {
    deleteComment(context.world, context.cause, commentIn(input, context));
    return {};
  }),
  mutation("addReaction", (input, context) => {
    const kinds = ["Issue", "PullRequest", "Comment"] as const;
    const subject = nodeOfKind(context, neededText(input, "subjectId"), kinds);
    const repository = subject.kind === "Comment" ? subject.subject.repository : subject.repository;
    requireToSpeak(context.viewer, repository);
    const content = neededText(input, "content");
    if (!isReactionContent(content)) throw new Refusal("invalid", `${content} is not a reaction`);
    const { reaction } = react(context.world, context.cause, subject, content);
    return { reaction, subject };
  }),
];
