/** Pull requests. */
import { may, forbidden, requireAccess } from "../auth/repository-access.ts";
import type { NewPullRequest } from "../changes/pull-requests.ts";
import {
  changedFiles,
  editPullRequest,
  mergePullRequest,
  openPullRequest,
  setPullRequestState,
} from "../changes/pull-requests.ts";
import { Refusal, invalid } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { fullName } from "../model/repository.ts";
import { reply, restError } from "../server/exchange.ts";
import { requireToOpenPullRequest, requireWorkflowRight } from "../auth/check-commit.ts";
import { pullRequestOf, repositoryOf } from "./find.ts";
import type { Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { text, textOrNull } from "./read-body.ts";
import { showFullPullRequest, showPullRequest } from "./show-pull-request.ts";

/** `branch`, or `owner:branch` for a branch in a fork. */
function headOfBody(asked: Asked, repository: Repository): Pick<NewPullRequest, "head" | "headRepository"> {
  const wanted = text(asked.body, "head") ?? "";
  const [login, branch] = wanted.includes(":") ? wanted.split(":") : [repository.owner.login, wanted];
  const homes = [repository, ...asked.world.repositories.values()].filter(
    (one) => one === repository || one.parent === repository || repository.parent === one,
  );
  const home = homes.find((one) => one.owner.login.toLowerCase() === login?.toLowerCase());
  if (home === undefined) throw invalid("PullRequest", "head", "Head is invalid");
  return { head: branch ?? "", headRepository: home };
}

export const PULLS = [
  operation(
    "pulls/list",
    "GET /repos/{owner}/{repo}/pulls",
    { query: ["state", "head", "base", "sort", "direction", "per_page", "page"] },
    (asked) => {
      const repository = repositoryOf(asked);
      if (!may(asked.viewer, repository, "pull_requests", "read")) throw forbidden(asked.viewer, "Forbidden");
      const { query } = asked.call;
      const state = query.get("state") ?? "open";
      const head = query.get("head");
      const base = query.get("base");
      const all = [...repository.pullRequests.values()].filter((one) => {
        if (state !== "all" && (one.state === "OPEN" ? "open" : "closed") !== state) return false;
        if (base !== null && one.base !== base) return false;
        return head === null || head === `${one.headRepository.owner.login}:${one.head}`;
      });
      if (query.get("direction") !== "asc") all.reverse();
      return paginate(asked, all, (page) =>
        page.map((one) => showPullRequest(asked.urls, asked.viewer, one)),
      );
    },
  ),
  operation(
    "pulls/create",
    "POST /repos/{owner}/{repo}/pulls",
    {
      body: {
        title: "string",
        head: "string!",
        base: "string!",
        body: "string|null",
        draft: "boolean",
        maintainer_can_modify: "boolean",
      },
      creates: true,
    },
    (asked) => {
      const repository = repositoryOf(asked);
      requireToOpenPullRequest(asked.viewer, repository);
      if (!repository.hasPullRequests) {
        throw new Refusal("not-found", "Pull requests are disabled for this repository");
      }
      const pullRequest = openPullRequest(asked.world, asked.cause(), repository, {
        title: text(asked.body, "title") ?? "",
        body: text(asked.body, "body") ?? "",
        base: text(asked.body, "base") ?? "",
        ...headOfBody(asked, repository),
        draft: asked.body["draft"] === true,
      });
      return reply(201, showFullPullRequest(asked.urls, asked.viewer, pullRequest), {
        location: `${asked.urls.rest}/repos/${fullName(repository)}/pulls/${pullRequest.number}`,
      });
    },
  ),
  operation("pulls/get", "GET /repos/{owner}/{repo}/pulls/{pull_number}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "pull_requests", "read");
    const pullRequest = pullRequestOf(asked, repository);
    return reply(200, showFullPullRequest(asked.urls, asked.viewer, pullRequest));
  }),
  operation(
    "pulls/update",
    "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
    { body: { title: "string", body: "string|null", state: "string", base: "string" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "pull_requests", "write");
      const pullRequest = pullRequestOf(asked, repository);
      const { world, body } = asked;
      const cause = asked.cause();
      const title = text(body, "title");
      const words = textOrNull(body, "body");
      const base = text(body, "base");
      const state = text(body, "state");
      if (title !== undefined || words !== undefined || base !== undefined) {
        editPullRequest(world, cause, pullRequest, {
          ...(title === undefined ? {} : { title }),
          ...(words === undefined ? {} : { body: words ?? "" }),
          ...(base === undefined ? {} : { base }),
        });
      }
      if (state !== undefined) {
        setPullRequestState(world, cause, pullRequest, state === "open" ? "OPEN" : "CLOSED");
      }
      return reply(200, showFullPullRequest(asked.urls, asked.viewer, pullRequest));
    },
  ),
  operation(
    "pulls/merge",
    "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
    { body: { merge_method: "string", commit_title: "string", commit_message: "string", sha: "string" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "contents", "write");
      const pullRequest = pullRequestOf(asked, repository);
      requireWorkflowRight(asked.viewer, repository, changedFiles(pullRequest).keys());
      if (pullRequest.state !== "OPEN") return restError(405, "Pull Request is not mergeable");
      const commit = mergePullRequest(asked.world, asked.cause(), pullRequest);
      return reply(200, { sha: commit.oid, merged: true, message: "Pull Request successfully merged" });
    },
  ),
];
