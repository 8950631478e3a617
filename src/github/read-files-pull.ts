/** The pull request with the files, if the default branch does not allow direct commits. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { FILES_BRANCH } from "../model/paths.ts";
import type { FilesPull, RepositoryState } from "../model/actual.ts";
import { PULL, pullsAnswer, type PullsAnswer, type RepositoryAnswer } from "./read-document.ts";
import type { GraphqlError, Requester } from "./requester.ts";

/**
 * Whether an error only means that pull requests cannot be accessed. GITHUB_TOKEN has no permission for them by
 * default.
 */
export const isAboutPulls = ({ path }: GraphqlError): boolean =>
  path.includes("filesBranch") || path.includes("setUp");

/** The pull request in the main read; null if its branch is gone or not visible. */
export function readFilesPull({ filesBranch }: RepositoryAnswer): FilesPull | null {
  if (filesBranch === null || filesBranch === undefined) return null;
  const { target, associatedPullRequests } = filesBranch;
  const head =
    target === null || target === undefined ? null : { oid: target.oid, message: target.message ?? "" };
  return newest(associatedPullRequests, head);
}

const FIND = `query FindFilesPull($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, first: 5, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ${PULL} } }
  }
}`;
const found = z.object({ repository: z.nullish(z.object({ pullRequests: pullsAnswer })) });

/** Looks for a pull request whose branch is gone. Null if there never was one, or none is visible. */
export async function findFilesPull(
  requester: Requester,
  { owner, name }: Pick<RepositoryState, "owner" | "name">,
): Promise<FilesPull | null> {
  try {
    const variables = { owner, name, branch: FILES_BRANCH };
    const { data } = await requester.graphql("find pull request", FIND, variables, { kind: "read" });
    const { repository } = found.parse(data);
    return repository === null || repository === undefined ? null : newest(repository.pullRequests, null);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const STATES = { OPEN: "open", MERGED: "merged", CLOSED: "closed" } as const;

/**
 * An open one comes first. Pull requests from other people's forks are ignored: their branch may have the same name.
 */
function newest({ nodes }: PullsAnswer, head: FilesPull["head"]): FilesPull | null {
  const own = nodes.filter((pull) => !pull.isCrossRepository);
  const pull = own.find(({ state }) => state === "OPEN") ?? own[0];
  if (pull === undefined) return null;
  const { id, number, url, body, state } = pull;
  return { id, number, url, body, state: STATES[state], head };
}
