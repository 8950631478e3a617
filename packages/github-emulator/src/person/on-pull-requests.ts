/** Pull requests, changed by a person. */
import { deleteBranch } from "../changes/move-branch.ts";
import {
  editPullRequest,
  headBranchOf,
  mergePullRequest,
  setPullRequestState,
} from "../changes/pull-requests.ts";
import type { Commit } from "../model/git.ts";
import type { PullRequest } from "../model/issue.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";
import { requireRoleToChange } from "./require-role.ts";

export function onPullRequests(world: World, cause: Cause) {
  const requireWrite = ({ repository }: PullRequest): void =>
    requireRoleToChange(cause.actor, repository, "write");
  return {
    merge: (pullRequest: PullRequest): Commit => {
      requireWrite(pullRequest);
      return mergePullRequest(world, cause, pullRequest);
    },
    closePullRequest: (pullRequest: PullRequest): void => {
      requireWrite(pullRequest);
      setPullRequestState(world, cause, pullRequest, "CLOSED");
    },
    reopenPullRequest: (pullRequest: PullRequest): void => {
      requireWrite(pullRequest);
      setPullRequestState(world, cause, pullRequest, "OPEN");
    },
    editPullRequest: (
      pullRequest: PullRequest,
      words: { readonly title?: string; readonly body?: string },
    ): void => {
      requireWrite(pullRequest);
      editPullRequest(world, cause, pullRequest, words);
    },
    /** The button "Delete branch" below a merged pull request. */
    deleteHeadBranch: (pullRequest: PullRequest): void => {
      requireWrite(pullRequest);
      const branch = headBranchOf(pullRequest);
      if (branch !== undefined) deleteBranch(world, cause, branch);
    },
  };
}
