/** Puts the files on Waymark's own branch and opens a pull request with them. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { FilesPull, RepositoryState } from "../model/actual.ts";
import type { Proposed, PullRequest } from "../model/remote.ts";
import { commit } from "./commit.ts";
import { createPullRequest, createRef, mutate } from "./pull-requests.ts";
import type { Requester } from "./requester.ts";
import { unlessGone } from "./hidden-fields.ts";

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
 * The branch starts again at the tip of the default branch, so earlier merged or closed changes do not matter. Only
 * this branch is ever moved, and it is Waymark's own. A refusal is a result. If the branch exists by then, the result
 * includes the link to open the pull request by hand.
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
  const operation = "find branch";
  const read = await requester.graphql(operation, FIND, { owner, name, branch }, { kind: "read" });
  const { ref } = found.parse(unlessGone(operation, read)).repository;
  if (ref === null || ref === undefined) await createRef(requester, { repositoryId, branch, oid });
  else if (ref.target?.oid !== oid)
    await mutate(requester, "reset branch", RESET, { refId: ref.id, oid, force: true });
}

const CLOSE = `mutation ClosePullRequest($input: UpdatePullRequestInput!) {
  updatePullRequest(input: $input) { pullRequest { number } }
}`;

const READ_BODY = `query ReadPullBody($id: ID!) { node(id: $id) { ... on PullRequest { body } } }`;
const bodyAnswer = z.object({ node: z.nullish(z.object({ body: z.optional(z.string()) })) });

/**
 * Closes the pull request and changes its body, so that it differs from a close by a person. The body is read again first,
 * because somebody may have edited it. Returns false if Waymark lacks the permission.
 */
export async function closeFilesPull(
  requester: Requester,
  { id: pullRequestId, body: known }: FilesPull,
  bodyAfter: (body: string) => string,
): Promise<boolean> {
  try {
    const variables = { id: pullRequestId };
    const operation = "read body of pull request";
    const read = await requester.graphql(operation, READ_BODY, variables, { kind: "read" });
    const body = bodyAfter(bodyAnswer.parse(unlessGone(operation, read)).node?.body ?? known);
    const input = { pullRequestId, state: "CLOSED", body };
    await mutate(requester, "close pull request", CLOSE, input);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
