/** Updates open pull requests after their head branch has moved. */
import type { Branch } from "../model/git.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";

export function refreshPullRequests(world: World, cause: Cause, head: Branch): void {
  const homes = [head.repository, head.repository.parent];
  for (const repository of homes) {
    for (const pullRequest of repository?.pullRequests.values() ?? []) {
      if (pullRequest.state !== "OPEN" || pullRequest.head !== head.name) continue;
      if (pullRequest.headRepository !== head.repository) continue;
      const at = world.timestamp();
      world.journal.set(pullRequest, { updatedAt: at });
      world.emit({
        name: "pull_request",
        action: "synchronize",
        repository: pullRequest.repository,
        pullRequest,
        changes: {},
        cause,
        at,
      });
    }
  }
}
