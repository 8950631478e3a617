/** Comments on issues, and reactions. */
import { accountOf } from "../auth/viewer.ts";
import { forbidden, may, requireAccess, requireToSpeak } from "../auth/repository-access.ts";
import { addComment, deleteComment, editComment, react } from "../changes/comments.ts";
import { isReactionContent, REACTION_NAMES, type Comment, type ReactionContent } from "../model/issue.ts";
import { Refusal, invalid } from "../model/refusal.ts";
import { reply } from "../server/exchange.ts";
import { commentOf, issueOf, repositoryOf } from "./find.ts";
import type { Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { text } from "./read-body.ts";
import { showComment, showReaction } from "./show-issue.ts";

function reactionIn(asked: Asked): ReactionContent {
  const wanted = text(asked.body, "content");
  const [content = ""] = Object.entries(REACTION_NAMES).find(([, name]) => name === wanted) ?? [];
  if (!isReactionContent(content)) throw invalid("Reaction", "content", "Content is invalid");
  return content;
}

function requireToEdit(asked: Asked, comment: Comment): void {
  const { repository } = comment.subject;
  if (accountOf(asked.viewer) === comment.author) return requireToSpeak(asked.viewer, repository);
  if (may(asked.viewer, repository, "issues", "write")) return undefined;
  throw forbidden(asked.viewer, "Must have admin rights to Repository.");
}

export const COMMENTS = [
  operation(
    "issues/list-comments",
    "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { query: ["since", "per_page", "page"] },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "issues", "read");
      const since = asked.call.query.get("since");
      const all = issueOf(asked, repository).comments.filter(
        (one) => since === null || Date.parse(one.updatedAt) >= Date.parse(since),
      );
      return paginate(asked, all, (page) => page.map((one) => showComment(asked.urls, one)));
    },
  ),
  operation(
    "issues/create-comment",
    "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
    { body: { body: "string!" }, creates: true },
    (asked) => {
      const repository = repositoryOf(asked);
      requireToSpeak(asked.viewer, repository);
      const issue = issueOf(asked, repository);
      if (issue.locked && !may(asked.viewer, repository, "issues", "write")) {
        throw new Refusal("forbidden", "Unable to create comment because issue is locked.");
      }
      const comment = addComment(asked.world, asked.cause(), issue, text(asked.body, "body") ?? "");
      return reply(201, showComment(asked.urls, comment));
    },
  ),
  operation("issues/get-comment", "GET /repos/{owner}/{repo}/issues/comments/{comment_id}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "issues", "read");
    return reply(200, showComment(asked.urls, commentOf(asked, repository)));
  }),
  operation(
    "issues/update-comment",
    "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
    { body: { body: "string!" } },
    (asked) => {
      const comment = commentOf(asked, repositoryOf(asked));
      requireToEdit(asked, comment);
      editComment(asked.world, asked.cause(), comment, text(asked.body, "body") ?? "");
      return reply(200, showComment(asked.urls, comment));
    },
  ),
  operation(
    "issues/delete-comment",
    "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
    {},
    (asked) => {
      const comment = commentOf(asked, repositoryOf(asked));
      requireToEdit(asked, comment);
      deleteComment(asked.world, asked.cause(), comment);
      return reply(204, null);
    },
  ),
  operation(
    "reactions/create-for-issue-comment",
    "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
    { body: { content: "string!" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireToSpeak(asked.viewer, repository);
      const comment = commentOf(asked, repository);
      const { reaction, created } = react(asked.world, asked.cause(), comment, reactionIn(asked));
      return reply(created ? 201 : 200, showReaction(asked.urls, reaction));
    },
  ),
  operation(
    "reactions/create-for-issue",
    "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions",
    { body: { content: "string!" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireToSpeak(asked.viewer, repository);
      const issue = issueOf(asked, repository);
      const { reaction, created } = react(asked.world, asked.cause(), issue, reactionIn(asked));
      return reply(created ? 201 : 200, showReaction(asked.urls, reaction));
    },
  ),
];
