/** Issues, comments, labels and milestones in payloads. */
import { associationOf } from "../auth/association.ts";
import type { App } from "../model/app.ts";
import type { Comment, Issue, Label, Milestone, PullRequest, Reaction } from "../model/issue.ts";
import { REACTION_NAMES } from "../model/issue.ts";
import { fullName } from "../model/repository.ts";
import type { Urls } from "../server/urls.ts";
import { describeAccount } from "./describe-account.ts";
import { relocate } from "./describe-repository.ts";
import type { Json } from "./examples.ts";
import { partOf, rewritten } from "./examples.ts";

/** Replaces the number in the URLs of an example. */
export function renumber(example: Json, number: number): Json {
  return rewritten(example, (text) =>
    text.replaceAll(/\/(issues|pulls?|milestones?)\/\d+/g, (_, kind: string) => `/${kind}/${number}`),
  );
}

export function describeLabel(label: Label, urls: Urls): Json {
  const { repository, name } = label;
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${urls.rest}/repos/${fullName(repository)}/labels/${encodeURIComponent(name)}`,
    name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

export function describeMilestone(milestone: Milestone, urls: Urls): Json {
  const { repository, number } = milestone;
  const inside = [...repository.issues.values()].filter((issue) => issue.milestone === milestone);
  const closed = inside.filter(({ state }) => state === "CLOSED").length;
  const example = partOf("milestone", "created", "milestone");
  return {
    ...renumber(relocate(example, repository, urls), number),
    id: milestone.id,
    node_id: milestone.nodeId,
    number,
    title: milestone.title,
    description: milestone.description,
    creator: describeAccount(milestone.creator, urls),
    open_issues: inside.length - closed,
    closed_issues: closed,
    state: milestone.state.toLowerCase(),
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}

/** The App that wrote something. */
function describeApp(app: App, urls: Urls): Json {
  return {
    id: app.id,
    slug: app.slug,
    node_id: app.nodeId,
    owner: describeAccount(app.owner, urls),
    name: app.name,
    description: "",
    external_url: urls.base,
    html_url: `${urls.base}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  };
}

function countReactions(reactions: readonly Reaction[], url: string): Json {
  const counts = Object.entries(REACTION_NAMES).map(([content, name]) => [
    name,
    reactions.filter((reaction) => reaction.content === content).length,
  ]);
  return { url: `${url}/reactions`, total_count: reactions.length, ...Object.fromEntries(counts) };
}

/** The properties that issues and pull requests share. */
export function describeConversation(subject: Issue | PullRequest, urls: Urls): Json {
  const assignees = subject.assignees.map((one) => describeAccount(one, urls));
  return {
    id: subject.id,
    node_id: subject.nodeId,
    number: subject.number,
    title: subject.title,
    user: describeAccount(subject.author, urls),
    labels: subject.labels.map((label) => describeLabel(label, urls)),
    state: subject.state === "OPEN" ? "open" : "closed",
    locked: subject.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: subject.milestone === null ? null : describeMilestone(subject.milestone, urls),
    comments: subject.comments.length,
    created_at: subject.createdAt,
    updated_at: subject.updatedAt,
    closed_at: subject.closedAt,
    author_association: associationOf(subject.author, subject.repository),
    body: subject.body === "" ? null : subject.body,
  };
}

/** An issue, or a pull request as `issue_comment` shows it. */
export function describeIssue(issue: Issue | PullRequest, urls: Urls): Json {
  const { repository, number } = issue;
  const example = partOf("issues", "reopened", "issue");
  const page = `${urls.base}/${fullName(repository)}/pull/${number}`;
  const url = `${urls.rest}/repos/${fullName(repository)}/issues/${number}`;
  return {
    ...renumber(relocate(example, repository, urls), number),
    ...describeConversation(issue, urls),
    reactions: countReactions(issue.reactions, url),
    draft: issue.kind === "PullRequest" && issue.draft,
    state_reason: issue.kind === "Issue" ? (issue.stateReason?.toLowerCase() ?? null) : null,
    performed_via_github_app: issue.viaApp === null ? null : describeApp(issue.viaApp, urls),
    ...(issue.kind === "PullRequest" && {
      html_url: page,
      pull_request: {
        url: `${urls.rest}/repos/${fullName(repository)}/pulls/${number}`,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: issue.mergedAt,
      },
    }),
  };
}

export function describeComment(comment: Comment, urls: Urls): Json {
  const { subject } = comment;
  const { repository, number } = subject;
  const url = `${urls.rest}/repos/${fullName(repository)}/issues`;
  const kind = subject.kind === "Issue" ? "issues" : "pull";
  return {
    ...relocate(partOf("issue_comment", "created", "comment"), repository, urls),
    url: `${url}/comments/${comment.id}`,
    html_url: `${urls.base}/${fullName(repository)}/${kind}/${number}#issuecomment-${comment.id}`,
    issue_url: `${url}/${number}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: describeAccount(comment.author, urls),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(comment.author, repository),
    body: comment.body,
    reactions: countReactions(comment.reactions, `${url}/comments/${comment.id}`),
    performed_via_github_app: comment.viaApp === null ? null : describeApp(comment.viaApp, urls),
  };
}
