/** Waymark's own pull requests: the one that sets a repository up, and the one with the files. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { HIDDEN, seen } from "./hidden-fields.ts";
import { FILES_BRANCH } from "../model/paths.ts";
import type { FilesPull, RepositoryState, SetUpPull } from "../model/actual.ts";
import { PULL, pullsAnswer, type PullsAnswer, type RepositoryAnswer } from "./repository-query.ts";
import type { FilesPlace } from "../model/remote.ts";
import type { Requester } from "./requester.ts";

/** The states as GraphQL names them, and as the rest of Waymark does. */
export const PULL_STATES = { OPEN: "open", MERGED: "merged", CLOSED: "closed" } as const;

/** The pull request with the files in the main read; null if its branch is gone or not visible. */
export function readFilesPull({ filesBranch }: RepositoryAnswer): FilesPull | null {
  if (filesBranch === null || filesBranch === undefined) return null;
  const { target, associatedPullRequests } = filesBranch;
  const head =
    target === null || target === undefined ? null : { oid: target.oid, message: target.message ?? "" };
  return newest(associatedPullRequests, head);
}

const FIND = `query FindFilesPlace($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name }
    pullRequests(headRefName: $branch, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } }
  }
}`;
const found = z.object({
  repository: z.nullish(
    z.object({ pullRequests: pullsAnswer, defaultBranchRef: z.nullish(z.object({ name: z.string() })) }),
  ),
});

/**
 * Looks for a pull request whose branch is gone, and at the name of the default branch. Null if GitHub does not answer that
 * now: a pull request that a person closed must not look as if there was none. Where the token may not see pull requests,
 * it may not open any either.
 */
export async function findFilesPlace(
  requester: Requester,
  { owner, name }: Pick<RepositoryState, "owner" | "name">,
): Promise<FilesPlace | null> {
  const operation = "find pull request";
  try {
    const variables = { owner, name, branch: FILES_BRANCH };
    const read = await requester.graphql(operation, FIND, variables, { kind: "read" });
    const errors = read.errors.filter(({ type }) => !HIDDEN.has(type));
    const { repository } = found.parse(seen(operation, { ...read, errors }));
    const pull = repository ? newest(repository.pullRequests, null) : null;
    return { pull, defaultBranch: repository?.defaultBranchRef?.name ?? null };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/**
 * An open one comes first. Pull requests from other people's forks are ignored: their branch may have the same name.
 */
function newest({ nodes }: PullsAnswer, head: FilesPull["head"]): FilesPull | null {
  const own = nodes.filter((pull) => !pull.isCrossRepository);
  const pull = own.find(({ state }) => state === "OPEN") ?? own[0];
  if (pull === undefined) return null;
  const { id, number, url, body, state } = pull;
  return { id, number, url, body, state: PULL_STATES[state], head };
}

/**
 * The set-up pull request in the main read. An open or merged one comes before a closed one. Pull requests from other
 * people's forks are ignored: their branch may have the same name.
 */
export function readSetUpPull({ setUp }: RepositoryAnswer): SetUpPull | null {
  const own = setUp?.repository.pullRequests.nodes.filter((pull) => !pull.isCrossRepository) ?? [];
  const pull = own.find(({ state }) => state !== "CLOSED") ?? own[0];
  if (pull === undefined) return null;
  const { id, number, url, body, state, mergedAt = null } = pull;
  return { id, number, url, body, state: PULL_STATES[state], mergedAt };
}
