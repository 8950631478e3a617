/** Creates what the probes look at, in the same way as Waymark. */
import * as z from "zod/mini";
import { Refused } from "../../src/model/errors.ts";
import { sendBatch } from "../../src/github/batch.ts";
import { commit } from "../../src/github/commit.ts";
import type { Committed } from "../../src/model/remote.ts";
import { MARK, type Live } from "./live.ts";

const issue = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  body: z.string(),
  createdAt: z.string(),
  labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
  milestone: z.nullish(z.object({ number: z.number() })),
});
const payload = z.object({ issue });

/** An issue, as GitHub returned it when it was created. */
export type MadeIssue = z.infer<typeof issue>;

export interface IssueToMake {
  readonly title: string;
  readonly body?: string;
  readonly labelIds?: readonly string[];
  readonly milestoneId?: string;
  readonly parentIssueId?: string;
}

/** Creates all issues in one request. If GitHub refuses one, the error takes its place in the result. */
export async function makeIssues(
  { requester, repository }: Live,
  wanted: readonly IssueToMake[],
): Promise<readonly (MadeIssue | Refused)[]> {
  const made: (MadeIssue | Refused)[] = [];
  await sendBatch(requester, {
    operation: "open issues",
    mutation: {
      field: "createIssue",
      input: "CreateIssueInput",
      selection:
        "issue { id number title body createdAt labels(first: 10) { nodes { name } } milestone { number } }",
    },
    creations: 1,
    entries: wanted.map(({ body = MARK, ...input }, index) => ({
      input: { repositoryId: repository.id, body, ...input },
      done: (answer) => {
        made[index] = payload.parse(answer).issue;
      },
      failed: (error) => {
        made[index] = error;
      },
    })),
  });
  return made;
}

/** Throws Refused if GitHub refuses it. */
export async function makeIssue(live: Live, wanted: IssueToMake): Promise<MadeIssue> {
  const [made] = await makeIssues(live, [wanted]);
  if (made === undefined) throw new Error("A batch of one answers for one");
  if (made instanceof Refused) throw made;
  return made;
}

const milestone = z.object({
  node_id: z.string(),
  number: z.number(),
  title: z.string(),
  description: z.string(),
  due_on: z.nullish(z.string()),
});

/** Throws Refused if GitHub refuses it. */
export async function makeMilestone(
  { requester, repository: { owner, name: repo } }: Live,
  title: string,
  due: { readonly due_on: string } | null = null,
) {
  const route = "POST /repos/{owner}/{repo}/milestones";
  const { data } = await requester.rest(
    route,
    { owner, repo, title, description: `A live test.\n\n${MARK}`, ...due },
    { kind: "write", creations: 1 },
  );
  return milestone.parse(data);
}

/** Adds a commit to the current default branch. */
export async function commitFiles(live: Live, files: Readonly<Record<string, string>>): Promise<Committed> {
  return await commit(live.requester, live.repository, {
    branch: live.repository.defaultBranch,
    expectedHead: await live.head(),
    message: "A live test",
    files: new Map(Object.entries(files)),
  });
}

/** GitHub's refusal, or null if GitHub did not refuse. */
export async function refusalOf(act: () => Promise<unknown>): Promise<Refused | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
