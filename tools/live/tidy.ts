/** Removes what a live test made. It finds these things by their markers, and changes nothing without a marker. */
import * as z from "zod/mini";
import { BranchMoved } from "../../src/model/errors.ts";
import { sendBatch } from "../../src/github/batch.ts";
import type { Entry, Mutation } from "../../src/github/step.ts";
import { commit } from "../../src/github/commit.ts";
import { refused } from "../../src/github/refusals.ts";
import { readMarker } from "../../src/markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../../src/model/actual.ts";
import { matchMilestones } from "../../src/plan/match-milestones.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { PROBE_BOARD } from "./probes/boards.ts";
import { PROBE_LABEL } from "./probes/labels-and-milestones.ts";
import { MARK, PROBE_BRANCH, PROBE_FILES, SOURCES, type Live } from "./live.ts";

const WRITE = { kind: "write", creations: 0 } as const;

/** Afterwards, the next run finds nothing of this one. Throws what the requester throws. */
export async function tidy(live: Live): Promise<void> {
  const actual = await live.remote.read();
  await putIssuesAway(live, actual);
  await deleteMilestones(live, actual);
  await deleteNamed(live);
  await deleteBoards(live);
  await removeFiles(live, actual);
}

/** Usual permissions do not allow deleting issues. So they are closed and unpinned, and their markers are removed. */
async function putIssuesAway({ requester }: Live, { issues }: Actual): Promise<void> {
  const own = issues.filter(isOwn);
  const each = async (
    mutation: Pick<Mutation, "field" | "input">,
    some: readonly ActualIssue[],
    input: (issue: ActualIssue) => Entry["input"],
  ) => {
    const failures: Error[] = [];
    await sendBatch(requester, {
      operation: `tidy up: ${mutation.field}`,
      mutation: { ...mutation, selection: "clientMutationId" },
      creations: 0,
      entries: some.map((issue) => ({
        input: input(issue),
        done: () => undefined,
        failed: (error) => failures.push(error),
      })),
    });
    const [failure] = failures;
    if (failure !== undefined) throw failure;
  };
  await each({ field: "unpinIssue", input: "UnpinIssueInput" }, own.filter(isPinned), ({ id }) => ({
    issueId: id,
  }));
  await each({ field: "closeIssue", input: "CloseIssueInput" }, own.filter(isOpen), ({ id }) => ({
    issueId: id,
    stateReason: "NOT_PLANNED",
  }));
  await each({ field: "updateIssue", input: "UpdateIssueInput" }, own, ({ id }) => ({
    id,
    body: "Left by a live test of Waymark.",
  }));
}

const isOwn = ({ author, body }: ActualIssue): boolean =>
  author.kind === "self" && (body.includes(MARK) || readMarker(body) !== null);
const isPinned = ({ pinned }: ActualIssue): boolean => pinned;
const isOpen = ({ state }: ActualIssue): boolean => state === "open";

async function deleteMilestones({ requester, repository }: Live, actual: Actual): Promise<void> {
  const { owner, name: repo } = repository;
  const phases = new Set([...matchMilestones(actual).values()].map(({ number }) => number));
  for (const { number, description } of actual.milestones) {
    if (!phases.has(number) && !description.includes(MARK)) continue;
    const route = "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}";
    await requester.rest(route, { owner, repo, milestone_number: number }, WRITE);
  }
}

const NAMED = `query Named($owner: String!, $name: String!, $label: String!, $branch: String!) {
  repository(owner: $owner, name: $name) { label(name: $label) { name } ref(qualifiedName: $branch) { name } }
}`;
const named = z.nullish(z.object({ name: z.string() }));
const namedAnswer = z.object({ repository: z.object({ label: named, ref: named }) });

/** Deletes the label and the branch. Only this test uses their names. Deleting the branch closes its pull request. */
async function deleteNamed({ requester, repository: { owner, name: repo } }: Live): Promise<void> {
  const variables = { owner, name: repo, label: PROBE_LABEL, branch: `refs/heads/${PROBE_BRANCH}` };
  const { data } = await requester.graphql("read what is left", NAMED, variables, { kind: "read" });
  const { label, ref } = namedAnswer.parse(data).repository;
  if (label) {
    await requester.rest(
      "DELETE /repos/{owner}/{repo}/labels/{name}",
      { owner, repo, name: label.name },
      WRITE,
    );
  }
  if (ref) {
    const parameters = { owner, repo, ref: `heads/${PROBE_BRANCH}` };
    await requester.rest("DELETE /repos/{owner}/{repo}/git/refs/{ref}", parameters, WRITE);
  }
}

const BOARDS = `query Boards($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { projectsV2(first: 50) { nodes { id title } } }
}`;
const boardsAnswer = z.object({
  repository: z.object({
    projectsV2: z.object({ nodes: z.array(z.nullable(z.object({ id: z.string(), title: z.string() }))) }),
  }),
});

/** Deletes the boards of the probes, by their titles. Without the scope for boards there are none. */
async function deleteBoards({ requester, repository: { owner, name }, scopes }: Live): Promise<void> {
  if (scopes?.includes("project") !== true) return;
  const { data } = await requester.graphql("read boards", BOARDS, { owner, name }, { kind: "read" });
  const boards = boardsAnswer
    .parse(data)
    .repository.projectsV2.nodes.flatMap((board) =>
      board?.title.startsWith(PROBE_BOARD) === true ? [board] : [],
    );
  const failures: Error[] = [];
  await sendBatch(requester, {
    operation: "tidy up: boards",
    mutation: { field: "deleteProjectV2", input: "DeleteProjectV2Input", selection: "clientMutationId" },
    creations: 0,
    entries: boards.map(({ id }) => ({
      input: { projectId: id },
      done: () => undefined,
      failed: (error) => failures.push(error),
    })),
  });
  const [failure] = failures;
  if (failure !== undefined) throw failure;
}

async function removeFiles(live: Live, { files }: Actual): Promise<void> {
  const { requester, repository } = live;
  const own = new Set<string>([...filesRead(SOURCES), ...Object.values(PROBE_FILES)]);
  const without = [...own].filter((path) => (files[path]?.kind ?? "absent") !== "absent");
  if (without.length === 0) return;
  const outcome = await commit(requester, repository, {
    branch: repository.defaultBranch,
    expectedHead: await live.head(),
    message: "Take away what a live test left",
    files: new Map(),
    without,
  });
  if (outcome.kind === "moved") throw new BranchMoved(repository.defaultBranch);
  if (outcome.kind === "refused") throw refused("take away what was committed", outcome);
}
