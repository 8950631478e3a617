/** Pull requests in payloads. */
import { headOf } from "../model/git.ts";
import type { PullRequest } from "../model/issue.ts";
import type { Repository } from "../model/repository.ts";
import type { Urls } from "../server/urls.ts";
import { describeAccount } from "./describe-account.ts";
import { describeConversation, renumber } from "./describe-issue.ts";
import { describeRepository, relocate } from "./describe-repository.ts";
import type { Json } from "./examples.ts";
import { partOf, rewritten } from "./examples.ts";

const ZERO_OID = "0".repeat(40);

function describeEnd(repository: Repository, name: string, sha: string, urls: Urls): Json {
  return {
    label: `${repository.owner.login}:${name}`,
    ref: name,
    sha,
    user: describeAccount(repository.owner, urls),
    repo: describeRepository(repository, urls),
  };
}

const headSha = (repository: Repository, name: string): string => {
  const branch = repository.branches.get(name);
  return branch === undefined ? ZERO_OID : headOf(branch).oid;
};

export function describePullRequest(pullRequest: PullRequest, urls: Urls): Json {
  const { repository, number, headRepository } = pullRequest;
  const sha = headSha(headRepository, pullRequest.head);
  const example = renumber(
    relocate(partOf("pull_request", "closed", "pull_request"), repository, urls),
    number,
  );
  return {
    ...rewritten(example, (text) => text.replaceAll(/\/statuses\/[0-9a-f]{40}/g, `/statuses/${sha}`)),
    ...describeConversation(pullRequest, urls),
    head: describeEnd(headRepository, pullRequest.head, sha, urls),
    base: describeEnd(repository, pullRequest.base, headSha(repository, pullRequest.base), urls),
    requested_reviewers: [],
    draft: pullRequest.draft,
    merged: pullRequest.state === "MERGED",
    merged_at: pullRequest.mergedAt,
    merged_by: pullRequest.mergedBy === null ? null : describeAccount(pullRequest.mergedBy, urls),
    merge_commit_sha: pullRequest.mergeCommit,
    review_comments: 0,
  };
}

/** The commits before and after the latest push to the head branch, for `synchronize`. */
export function describeMove({ head, headRepository }: PullRequest): Json {
  const commits = headRepository.branches.get(head)?.commits ?? [];
  return { before: commits.at(-2)?.oid ?? ZERO_OID, after: commits.at(-1)?.oid ?? ZERO_OID };
}
