/** Filters the pull requests of a repository by the arguments of a connection. */
import type { PullRequest } from "../model/issue.ts";
import type { Repository } from "../model/repository.ts";
import { objectArg, textArg, textsArg } from "./arguments.ts";
import type { Args } from "./context.ts";

/** Filters by state, head and base. Default order: oldest first. */
export function filterPullRequests(repository: Repository, args: Args): PullRequest[] {
  const states = textsArg(args, "states");
  const head = textArg(args, "headRefName");
  const base = textArg(args, "baseRefName");
  const found = [...repository.pullRequests.values()].filter(
    (one) =>
      (states === null || states.includes(one.state)) &&
      (head === null || one.head === head) &&
      (base === null || one.base === base),
  );
  return textArg(objectArg(args, "orderBy") ?? {}, "direction") === "DESC" ? found.reverse() : found;
}
