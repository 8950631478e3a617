/** createPullRequest, updatePullRequest, closePullRequest. */
import { requireToOpenPullRequest } from "../../auth/check-commit.ts";
import { requireAccess } from "../../auth/repository-access.ts";
import { editPullRequest, openPullRequest, setPullRequestState } from "../../changes/pull-requests.ts";
import type { PullRequest } from "../../model/issue.ts";
import { flagArg, neededText, textArg } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { creation, mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";

function pullRequestIn(input: Args, context: Context): PullRequest {
  const pullRequest = nodeOfKind(context, neededText(input, "pullRequestId"), ["PullRequest"]);
  requireAccess(context.viewer, pullRequest.repository, "pull_requests", "write");
  return pullRequest;
}

export const PULL_REQUEST_MUTATIONS = [
  creation("createPullRequest", (input, context) => {
    const repository = nodeOfKind(context, neededText(input, "repositoryId"), ["Repository"]);
    requireToOpenPullRequest(context.viewer, repository);
    const headId = textArg(input, "headRepositoryId");
    const pullRequest = openPullRequest(context.world, context.cause, repository, {
      title: neededText(input, "title"),
      body: textArg(input, "body") ?? "",
      base: neededText(input, "baseRefName"),
      head: neededText(input, "headRefName"),
      headRepository: headId === null ? repository : nodeOfKind(context, headId, ["Repository"]),
      draft: flagArg(input, "draft") ?? false,
    });
    return { pullRequest };
  }),
  mutation("updatePullRequest", (input, context) => {
    const pullRequest = pullRequestIn(input, context);
    const title = textArg(input, "title");
    const body = textArg(input, "body");
    const base = textArg(input, "baseRefName");
    editPullRequest(context.world, context.cause, pullRequest, {
      ...(title === null ? {} : { title }),
      ...(body === null ? {} : { body }),
      ...(base === null ? {} : { base }),
    });
    const state = textArg(input, "state");
    if (state === "OPEN" || state === "CLOSED") {
      setPullRequestState(context.world, context.cause, pullRequest, state);
    }
    return { pullRequest, actor: context.cause.actor };
  }),
  mutation("closePullRequest", (input, context) => {
    const pullRequest = pullRequestIn(input, context);
    setPullRequestState(context.world, context.cause, pullRequest, "CLOSED");
    return { pullRequest };
  }),
];
