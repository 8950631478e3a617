/** The pull request that carries the files where the default branch takes no direct commit. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { FILES_BRANCH } from "../model/paths.ts";
import type { FilesPull, RepositoryState } from "../model/actual.ts";
import { PULL, pullsAnswer, type PullsAnswer, type RepositoryAnswer } from "./read-document.ts";
import type { GraphqlError, Requester } from "./requester.ts";

/** Whether an error only says that pull requests are out of reach: GITHUB_TOKEN has no right to them unless it is given. */
export const isAboutPulls = ({ path }: GraphqlError): boolean =>
  path.includes("filesBranch") || path.includes("setUp");

/** What the main read says of it; null where its branch is gone, or out of sight. */
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

/** Looks for one whose branch is gone. Null where there never was one, or none may be seen. */
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

/** An open one first. Others may name a branch of their own fork alike: theirs is not ours. */
function newest({ nodes }: PullsAnswer, head: FilesPull["head"]): FilesPull | null {
  const own = nodes.filter((pull) => !pull.isCrossRepository);
  const pull = own.find(({ state }) => state === "OPEN") ?? own[0];
  if (pull === undefined) return null;
  const { id, number, url, body, state } = pull;
  return { id, number, url, body, state: STATES[state], head };
}
