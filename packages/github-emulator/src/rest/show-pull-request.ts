/** Pull requests as REST shows them. */
import type { components } from "@octokit/openapi-types";
import { associationOf } from "../auth/association.ts";
import type { Viewer } from "../auth/viewer.ts";
import { headBranchOf, changedFiles } from "../changes/pull-requests.ts";
import { headOf } from "../model/git.ts";
import type { PullRequest } from "../model/issue.ts";
import type { Repository } from "../model/repository.ts";
import type { Urls } from "../server/urls.ts";
import { showAccount } from "./show-account.ts";
import { showLabel, showMilestone } from "./show-issue.ts";
import { showRepository } from "./show-repository.ts";

type Schemas = components["schemas"];

function side(urls: Urls, viewer: Viewer, repository: Repository, ref: string) {
  const branch = repository.branches.get(ref);
  return {
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha: branch === undefined ? "" : headOf(branch).oid,
    user: showAccount(urls, repository.owner),
    repo: showRepository(urls, viewer, repository),
  };
}

/** A pull request as a list shows it. */
export function showPullRequest(
  urls: Urls,
  viewer: Viewer,
  pullRequest: PullRequest,
): Schemas["pull-request-simple"] {
  const { repository, number } = pullRequest;
  const url = `${urls.restRepository(repository)}/pulls/${number}`;
  const issueUrl = `${urls.restRepository(repository)}/issues/${number}`;
  const html = urls.subject(pullRequest);
  const head = side(urls, viewer, pullRequest.headRepository, pullRequest.head);
  const statuses = `${urls.restRepository(repository)}/statuses/${head.sha}`;
  return {
    id: pullRequest.id,
    node_id: pullRequest.nodeId,
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${urls.restRepository(repository)}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    number,
    state: pullRequest.state === "OPEN" ? "open" : "closed",
    locked: pullRequest.locked,
    title: pullRequest.title,
    user: showAccount(urls, pullRequest.author),
    body: pullRequest.body === "" ? null : pullRequest.body,
    labels: pullRequest.labels.map((label) => ({
      ...showLabel(urls, label),
      description: label.description ?? "",
    })),
    milestone: pullRequest.milestone === null ? null : showMilestone(urls, pullRequest.milestone),
    created_at: pullRequest.createdAt,
    updated_at: pullRequest.updatedAt,
    closed_at: pullRequest.closedAt,
    merged_at: pullRequest.mergedAt,
    merge_commit_sha: pullRequest.mergeCommit,
    assignee: null,
    assignees: pullRequest.assignees.map((assignee) => showAccount(urls, assignee)),
    requested_reviewers: [],
    requested_teams: [],
    head,
    base: side(urls, viewer, repository, pullRequest.base),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issueUrl },
      comments: { href: `${issueUrl}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${urls.restRepository(repository)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: associationOf(pullRequest.author, repository),
    auto_merge: null,
    draft: pullRequest.draft,
  };
}

/** A pull request as its own endpoint shows it. */
export function showFullPullRequest(
  urls: Urls,
  viewer: Viewer,
  pullRequest: PullRequest,
): Schemas["pull-request"] {
  const simple = showPullRequest(urls, viewer, pullRequest);
  const { headRepository } = pullRequest;
  const base = pullRequest.repository.branches.get(pullRequest.base);
  const known = new Set(base?.commits.map((commit) => commit.oid));
  const commits = headBranchOf(pullRequest)?.commits.filter((commit) => !known.has(commit.oid)) ?? [];
  return {
    ...simple,
    user: showAccount(urls, pullRequest.author),
    labels: pullRequest.labels.map((label) => ({
      ...showLabel(urls, label),
      description: label.description,
    })),
    state: pullRequest.state === "OPEN" ? "open" : "closed",
    head: { ...simple.head, user: showAccount(urls, headRepository.owner) },
    base: { ...simple.base, user: showAccount(urls, pullRequest.repository.owner) },
    merged: pullRequest.state === "MERGED",
    mergeable: pullRequest.state === "OPEN" ? true : null,
    mergeable_state: pullRequest.state === "OPEN" ? "clean" : "unknown",
    merged_by: pullRequest.mergedBy === null ? null : showAccount(urls, pullRequest.mergedBy),
    comments: pullRequest.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: 0,
    deletions: 0,
    changed_files: changedFiles(pullRequest).size,
  };
}
