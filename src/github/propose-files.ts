/** Puts the files on a branch of Waymark's own and opens the pull request that brings them in. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { FilesPull, RepositoryState } from "../model/actual.ts";
import type { Proposed, PullRequest } from "../model/remote.ts";
import { commit } from "./commit.ts";
import { createPullRequest, createRef, mutate } from "./pull-requests.ts";
import type { Requester } from "./requester.ts";

const FIND = `query FindBranch($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $branch) { id target { oid } } }
}`;
const found = z.object({
  repository: z.object({
    ref: z.nullish(z.object({ id: z.string(), target: z.nullish(z.object({ oid: z.string() })) })),
  }),
});

const RESET = `mutation ResetRef($input: UpdateRefInput!) { updateRef(input: $input) { ref { id } } }`;

/**
 * The branch starts anew from the tip of the default branch: what was merged or closed before is behind it. Only this
 * branch, which is Waymark's own, is ever moved. What GitHub says no to is an answer, with the address where a person can
 * open the pull request by hand once the branch is there.
 */
export async function proposeFiles(
  requester: Requester,
  repository: RepositoryState,
  { branch, base, title, body, commit: wanted }: PullRequest,
): Promise<Proposed> {
  const byHand = `${repository.url}/compare/${encodeURIComponent(base)}...${encodeURIComponent(branch)}?expand=1`;
  try {
    await startBranch(requester, repository, branch, wanted.expectedHead);
    const outcome = await commit(requester, repository, { ...wanted, branch });
    if (outcome.kind !== "committed") return outcome;
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", said: error.said, reason: error.reason };
    throw error;
  }
  try {
    const names = { baseRefName: base, headRefName: branch };
    const pull = await createPullRequest(requester, { repositoryId: repository.id, ...names, title, body });
    return { kind: "proposed", ...pull };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const said = `${error.said} Open the pull request by hand: ${byHand}`;
    return { kind: "refused", said, reason: error.reason };
  }
}

async function startBranch(
  requester: Requester,
  { id: repositoryId, owner, name }: RepositoryState,
  branch: string,
  oid: string,
): Promise<void> {
  const { data } = await requester.graphql("find branch", FIND, { owner, name, branch }, { kind: "read" });
  const { ref } = found.parse(data).repository;
  if (ref === null || ref === undefined) await createRef(requester, { repositoryId, branch, oid });
  else if (ref.target?.oid !== oid)
    await mutate(requester, "reset branch", RESET, { refId: ref.id, oid, force: true });
}

const CLOSE = `mutation ClosePullRequest($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { number } }
}`;

/** Closes it, with words that tell its closing from a person's. False where the rights do not suffice. */
export async function closeFilesPull(
  requester: Requester,
  { id: pullRequestId }: FilesPull,
  body: string,
): Promise<boolean> {
  try {
    const input = { pullRequestId, state: "CLOSED", body };
    await mutate(requester, "close pull request", CLOSE, input);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
