/** Issues, comments, labels and milestones as REST shows them. */
import type { components } from "@octokit/openapi-types";
import { associationOf } from "../auth/association.ts";
import type { Comment, Issue, Label, Milestone, PullRequest, Reaction } from "../model/issue.ts";
import { REACTION_NAMES } from "../model/issue.ts";
import type { Urls } from "../server/urls.ts";
import { showAccount } from "./show-account.ts";
import { showApp } from "./show-app.ts";

type Schemas = components["schemas"];

export function showLabel(urls: Urls, label: Label): Schemas["label"] {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${urls.restRepository(label.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    description: label.description,
    color: label.color,
    default: false,
  };
}

export function showMilestone(urls: Urls, milestone: Milestone): Schemas["milestone"] {
  const url = `${urls.restRepository(milestone.repository)}/milestones/${milestone.number}`;
  const inside = [...milestone.repository.issues.values()].filter((issue) => issue.milestone === milestone);
  const open = inside.filter((issue) => issue.state === "OPEN").length;
  return {
    url,
    html_url: urls.milestone(milestone),
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: milestone.nodeId,
    number: milestone.number,
    state: milestone.state === "OPEN" ? "open" : "closed",
    title: milestone.title,
    description: milestone.description,
    creator: showAccount(urls, milestone.creator),
    open_issues: open,
    closed_issues: inside.length - open,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    closed_at: milestone.closedAt,
    due_on: milestone.dueOn,
  };
}

const STATE_REASON = {
  COMPLETED: "completed",
  NOT_PLANNED: "not_planned",
  DUPLICATE: "duplicate",
  REOPENED: "reopened",
} as const;

/** An issue, or a pull request shown as an issue. */
export function showIssue(urls: Urls, issue: Issue | PullRequest): Schemas["issue"] {
  const url = `${urls.restRepository(issue.repository)}/issues/${issue.number}`;
  const isIssue = issue.kind === "Issue";
  const pullUrl = `${urls.restRepository(issue.repository)}/pulls/${issue.number}`;
  const htmlUrl = urls.subject(issue);
  return {
    id: issue.id,
    node_id: issue.nodeId,
    url,
    repository_url: urls.restRepository(issue.repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: htmlUrl,
    number: issue.number,
    state: issue.state === "OPEN" ? "open" : "closed",
    state_reason: isIssue && issue.stateReason !== null ? STATE_REASON[issue.stateReason] : null,
    title: issue.title,
    body: issue.body === "" ? null : issue.body,
    user: showAccount(urls, issue.author),
    labels: issue.labels.map((label) => showLabel(urls, label)),
    assignee: issue.assignees[0] === undefined ? null : showAccount(urls, issue.assignees[0]),
    assignees: issue.assignees.map((assignee) => showAccount(urls, assignee)),
    milestone: issue.milestone === null ? null : showMilestone(urls, issue.milestone),
    locked: issue.locked,
    comments: issue.comments.length,
    closed_at: issue.closedAt,
    closed_by: isIssue && issue.closedBy !== null ? showAccount(urls, issue.closedBy) : null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: associationOf(issue.author, issue.repository),
    performed_via_github_app: issue.viaApp === null ? null : showApp(urls, issue.viaApp),
    ...(isIssue
      ? {}
      : {
          pull_request: {
            url: pullUrl,
            html_url: htmlUrl,
            diff_url: `${htmlUrl}.diff`,
            patch_url: `${htmlUrl}.patch`,
          },
        }),
  };
}

export function showComment(urls: Urls, comment: Comment): Schemas["issue-comment"] {
  const { repository, number } = comment.subject;
  const url = urls.restRepository(repository);
  return {
    id: comment.id,
    node_id: comment.nodeId,
    url: `${url}/issues/comments/${comment.id}`,
    html_url: urls.comment(comment),
    issue_url: `${url}/issues/${number}`,
    body: comment.body,
    user: showAccount(urls, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(comment.author, repository),
    performed_via_github_app: comment.viaApp === null ? null : showApp(urls, comment.viaApp),
  };
}

export function showReaction(urls: Urls, reaction: Reaction): Schemas["reaction"] {
  return {
    id: reaction.id,
    node_id: reaction.nodeId,
    user: showAccount(urls, reaction.author),
    content: REACTION_NAMES[reaction.content],
    created_at: reaction.createdAt,
  };
}
