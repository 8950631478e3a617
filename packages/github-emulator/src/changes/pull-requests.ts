/** Opens, changes, closes and merges pull requests. */
import type { Replaced, PullRequestEvent } from "../model/event.ts";
import type { Blob, Branch, Commit } from "../model/git.ts";
import { headOf } from "../model/git.ts";
import type { PullRequest } from "../model/issue.ts";
import { Refusal, invalid } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { commitFiles } from "./commit-files.ts";
import { difference, mergeBase, mergedFiles } from "./merge-files.ts";
import { LIMITS, asTyped, checkLength, checkPresent } from "./limits.ts";
import { newConversation } from "./new-conversation.ts";
import { moveClosedToDone } from "./move-closed-to-done.ts";
import { recordInTimeline } from "./timeline.ts";

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly base: string;
  readonly head: string;
  readonly headRepository: Repository;
  readonly draft: boolean;
}

/** The head branch of a pull request, or undefined if it was deleted. */
export function headBranchOf(pullRequest: PullRequest): Branch | undefined {
  return pullRequest.headRepository.branches.get(pullRequest.head);
}

/** Opens a pull request between two branches that differ. A pair of branches can have one open pull request. */
export function openPullRequest(
  world: World,
  cause: Cause,
  repository: Repository,
  wanted: NewPullRequest,
): PullRequest {
  const base = repository.branches.get(wanted.base);
  const head = wanted.headRepository.branches.get(wanted.head);
  if (base === undefined) throw invalid("PullRequest", "base", "Base ref must be a branch");
  if (head === undefined) throw invalid("PullRequest", "head", "Head ref must be a branch");
  checkPresent("PullRequest", "title", wanted.title);
  checkLength("PullRequest", "title", wanted.title, LIMITS.issueTitle);
  const inBase = new Set(base.commits.map((commit) => commit.oid));
  const owner = wanted.headRepository.owner.login;
  if (head.commits.every((commit) => inBase.has(commit.oid))) {
    throw invalid("PullRequest", "head", `No commits between ${wanted.base} and ${wanted.head}`, "custom");
  }
  for (const other of repository.pullRequests.values()) {
    const isSame = other.head === wanted.head && other.headRepository === wanted.headRepository;
    if (other.state === "OPEN" && isSame && other.base === wanted.base) {
      const message = `A pull request already exists for ${owner}:${wanted.head}.`;
      throw invalid("PullRequest", "head", message, "custom");
    }
  }
  const body = asTyped(cause, wanted.body);
  checkLength("PullRequest", "body", body, LIMITS.body);
  const at = world.timestamp();
  const number = repository.lastNumber + 1;
  const pullRequest: PullRequest = {
    kind: "PullRequest",
    ...newConversation(world, "PullRequest", { cause, repository, number, title: wanted.title, body, at }),
    state: "OPEN",
    draft: wanted.draft,
    base: wanted.base,
    head: wanted.head,
    headRepository: wanted.headRepository,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
  };
  world.register(pullRequest);
  world.journal.set(repository, { lastNumber: number });
  world.journal.put(repository.pullRequests, number, pullRequest);
  tell(world, cause, pullRequest, "opened", {});
  return pullRequest;
}

/** Changes title, body or base. */
export function editPullRequest(
  world: World,
  cause: Cause,
  pullRequest: PullRequest,
  words: { readonly title?: string; readonly body?: string; readonly base?: string },
): void {
  const title = words.title ?? pullRequest.title;
  const body = words.body === undefined ? pullRequest.body : asTyped(cause, words.body);
  checkPresent("PullRequest", "title", title);
  checkLength("PullRequest", "title", title, LIMITS.issueTitle);
  checkLength("PullRequest", "body", body, LIMITS.body);
  const from = { title: { from: pullRequest.title }, body: { from: pullRequest.body } };
  const base = words.base ?? pullRequest.base;
  world.journal.set(pullRequest, { title, body, base, updatedAt: world.timestamp() });
  tell(world, cause, pullRequest, "edited", from);
}

/** Closes a pull request without merging it, or reopens it. */
export function setPullRequestState(
  world: World,
  cause: Cause,
  pullRequest: PullRequest,
  state: "OPEN" | "CLOSED",
): void {
  if (pullRequest.state === state) return;
  if (pullRequest.state === "MERGED") throw invalid("PullRequest", "state", "state cannot be changed.");
  const at = world.timestamp();
  world.journal.set(pullRequest, { state, closedAt: state === "CLOSED" ? at : null, updatedAt: at });
  if (state === "CLOSED") recordInTimeline(world, cause, pullRequest, { kind: "closed", stateReason: null });
  else recordInTimeline(world, cause, pullRequest, { kind: "reopened" });
  tell(world, cause, pullRequest, state === "CLOSED" ? "closed" : "reopened", {});
}

/** The files that a pull request changes: the new content by path, or null if the file is deleted. */
export function changedFiles(pullRequest: PullRequest): ReadonlyMap<string, Blob | null> {
  const base = pullRequest.repository.branches.get(pullRequest.base);
  const head = headBranchOf(pullRequest);
  if (base === undefined || head === undefined) return new Map();
  return difference(mergeBase(base, head), headOf(head));
}

/** Merges a pull request with a merge commit. A path that was changed differently on both sides is a conflict. */
export function mergePullRequest(world: World, cause: Cause, pullRequest: PullRequest): Commit {
  const { repository } = pullRequest;
  const base = repository.branches.get(pullRequest.base);
  const head = headBranchOf(pullRequest);
  if (pullRequest.state !== "OPEN" || base === undefined || head === undefined) {
    throw new Refusal("invalid", "Pull Request is not mergeable");
  }
  const from = `${pullRequest.headRepository.owner.login}/${pullRequest.head}`;
  const merged = mergedFiles(base, head);
  if (merged === null) throw new Refusal("invalid", "Pull Request has merge conflicts");
  for (const commit of head.commits) world.journal.put(repository.commits, commit.oid, commit);
  const at = world.timestamp();
  const commit = commitFiles(world, cause, base, {
    message: `Merge pull request #${pullRequest.number} from ${from}\n\n${pullRequest.title}`,
    ...merged,
    mergedParents: [headOf(head).oid],
  });
  world.journal.set(pullRequest, {
    state: "MERGED",
    mergedAt: at,
    closedAt: at,
    mergedBy: cause.actor,
    mergeCommit: commit.oid,
    updatedAt: at,
  });
  recordInTimeline(world, cause, pullRequest, { kind: "closed", stateReason: null });
  tell(world, cause, pullRequest, "closed", {});
  moveClosedToDone(world, pullRequest);
  return commit;
}

function tell(
  world: World,
  cause: Cause,
  pullRequest: PullRequest,
  action: PullRequestEvent["action"],
  changes: Replaced,
): void {
  const { repository } = pullRequest;
  const at = world.timestamp();
  world.emit({ name: "pull_request", action, repository, pullRequest, changes, cause, at });
}
