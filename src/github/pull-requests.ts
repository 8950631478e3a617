/**
 * The pull request that Waymark opens if it cannot, or may not, act directly. There is never more than one per branch.
 */
import * as z from "zod/mini";
import { OutcomeUnknown } from "../model/errors.ts";
import type { RepositoryState } from "../model/actual.ts";
import type { PullRequest, SetUpState } from "../model/remote.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import { commit } from "./commit.ts";
import { PULL_STATES } from "./read-pulls.ts";
import { refused, refusedBy } from "./refusals.ts";
import { seen } from "./hidden-fields.ts";
import { present } from "./present.ts";
import type { Requester } from "./requester.ts";

const FIND = `query FindPullRequest($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    ref(qualifiedName: $branch) { target { oid } }
    workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { entries { name } } }
    pullRequests(headRefName: $branch, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state isCrossRepository }
    }
  }
}`;

const found = z.object({
  repository: z.object({
    hasIssuesEnabled: z.boolean(),
    workflows: z.nullish(z.object({ entries: z.nullish(z.array(z.object({ name: z.string() }))) })),
    ref: z.nullish(z.object({ target: z.nullish(z.object({ oid: z.string() })) })),
    pullRequests: z.object({
      nodes: present(
        z.object({
          number: z.number(),
          url: z.string(),
          state: z.enum(["OPEN", "CLOSED", "MERGED"]),
          isCrossRepository: z.boolean(),
        }),
      ),
    }),
  }),
});

type Place = Pick<RepositoryState, "owner" | "name">;

async function find(requester: Requester, { owner, name }: Place, branch: string) {
  const operation = "find pull request";
  const read = await requester.graphql(operation, FIND, { owner, name, branch }, { kind: "read" });
  const { repository } = found.parse(seen(operation, read));
  const { hasIssuesEnabled: issuesEnabled, ref, pullRequests, workflows } = repository;
  const own = pullRequests.nodes.filter((pull) => !pull.isCrossRepository);
  return {
    issuesEnabled,
    otherWorkflows: (workflows?.entries ?? []).some((entry) => !WORKFLOW_PATH.endsWith(`/${entry.name}`)),
    tip: ref?.target?.oid ?? null,
    pull: own.find(({ state }) => state === "OPEN") ?? own[0] ?? null,
  };
}

/** The state of the pull request from that branch of the repository itself, and whether issues are on now. */
export async function readSetUp(requester: Requester, place: Place, branch: string): Promise<SetUpState> {
  const { pull, ...state } = await find(requester, place, branch);
  const { issuesEnabled, otherWorkflows } = state;
  return { pull: pull === null ? "none" : PULL_STATES[pull.state], issuesEnabled, otherWorkflows };
}

const CREATE_REF = `mutation CreateRef($input: CreateRefInput!) { createRef(input: $input) { ref { id } } }`;
const CREATE_PULL = `mutation CreatePullRequest($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { number url } }
}`;
const created = z.object({
  createPullRequest: z.object({ pullRequest: z.object({ number: z.number(), url: z.string() }) }),
});

const WRITE = { kind: "write", creations: 0 } as const;

/** Creates the branch, its one commit and the pull request. Continues where an earlier run stopped. Throws Refused. */
export async function openPullRequest(
  requester: Requester,
  repository: RepositoryState,
  wanted: PullRequest,
) {
  const { tip, pull } = await find(requester, repository, wanted.branch);
  if (pull !== null && pull.state === "OPEN") return { number: pull.number, url: pull.url };
  const { id: repositoryId } = repository;
  const { branch, base, title, body } = wanted;
  if (tip === null) await createRef(requester, { repositoryId, branch, oid: wanted.commit.expectedHead });
  if (tip === null || tip === wanted.commit.expectedHead) {
    const outcome = await commit(requester, repository, { ...wanted.commit, branch: wanted.branch });
    if (outcome.kind === "refused") {
      throw refused("commit to the set-up branch", outcome);
    }
  }
  const names = { baseRefName: base, headRefName: branch };
  return await createPullRequest(requester, { repositoryId, ...names, title, body });
}

/** Creates a branch at that commit. Throws Refused. */
export async function createRef(
  requester: Requester,
  {
    repositoryId,
    branch,
    oid,
  }: { readonly repositoryId: string; readonly branch: string; readonly oid: string },
): Promise<void> {
  const name = `refs/heads/${branch}`;
  await mutate(requester, "create branch", CREATE_REF, { repositoryId, name, oid });
}

/** `input` is GitHub's CreatePullRequestInput. Throws Refused, or OutcomeUnknown if GitHub does not show it. */
export async function createPullRequest(requester: Requester, input: Readonly<Record<string, unknown>>) {
  const operation = "open pull request";
  const read = created.safeParse(await mutate(requester, operation, CREATE_PULL, input, 1));
  if (!read.success) throw new OutcomeUnknown(operation, read.error);
  return read.data.createPullRequest.pullRequest;
}

/** Sends one mutation. Its error is thrown as Refused; one below it as OutcomeUnknown, because it was carried out then. */
export async function mutate(
  requester: Requester,
  operation: string,
  document: string,
  input: Readonly<Record<string, unknown>>,
  creations = 0,
): Promise<unknown> {
  const { data, errors } = await requester.graphql(operation, document, { input }, { ...WRITE, creations });
  const [error] = errors;
  if (error === undefined) return data;
  const refusal = refusedBy(operation, error);
  throw error.path.length > 1 ? new OutcomeUnknown(operation, refusal) : refusal;
}
