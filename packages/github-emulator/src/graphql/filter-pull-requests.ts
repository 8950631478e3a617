/** Pull requests of a repository, as the arguments of a connection ask for them. */
import type { PullRequest } from "../model/issue.ts";
import type { Repository } from "../model/repository.ts";
import { objectArg, textArg, textsArg } from "./arguments.ts";
import type { Args } from "./context.ts";

/** By state, head and base; oldest first unless the other way round is asked for. */
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
