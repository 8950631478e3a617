/** Probes about writing files to the default branch and reading them. */
import * as z from "zod/mini";
import { commit } from "../../../src/github/commit.ts";
import { isAboutWorkflows } from "../../../src/reconcile/put-files.ts";
import { MARK, PROBE_BRANCH, PROBE_FILES, type Live } from "../live.ts";
import { commitFiles } from "../make.ts";
import type { Probe } from "../probe.ts";

/** More than GitHub puts into `Blob.text`, but less than the limit of REST. */
const LARGE = 600_000;

const together: Probe = {
  name: "several files in one commit",
  assumes: "`createCommitOnBranch` writes them on top of the given commit",
  otherwise: "as for a branch that does not allow commits, there is one pull request with the files",
  ask: async (live) => {
    const outcome = await commitFiles(live, {
      [PROBE_FILES.small]: `${live.run}\n`,
      [PROBE_FILES.large]: "x".repeat(LARGE),
    });
    if (outcome.kind !== "committed") return { did: JSON.stringify(outcome), agrees: false };
    const isTip = (await live.head()) === outcome.commit;
    return { did: `one commit, ${isTip ? "at the tip" : "not at the tip"}`, agrees: isTip };
  },
};

const moved: Probe = {
  name: "a commit on a tip that moved",
  assumes: "it is refused with a message that differs from other refusals",
  otherwise: "Waymark treats the branch as one that does not allow commits, and opens a pull request",
  ask: async (live) => {
    const expectedHead = await live.head();
    await commitFiles(live, { [PROBE_FILES.small]: `${live.run} again\n` });
    const outcome = await commit(live.requester, live.repository, {
      branch: live.repository.defaultBranch,
      expectedHead,
      message: "Too late",
      files: new Map([[PROBE_FILES.small, "too late\n"]]),
    });
    return { did: JSON.stringify(outcome), agrees: outcome.kind === "moved" };
  },
};

const workflowFile: Probe = {
  name: "a workflow file",
  assumes: "it is written, or the refusal mentions workflows",
  otherwise: "the files go into a pull request, although the branch would accept them without the workflow",
  ask: async (live) => {
    const text = "on: workflow_dispatch\njobs: {}\n";
    const outcome = await commitFiles(live, { [PROBE_FILES.workflow]: text });
    const known =
      outcome.kind === "committed" || (outcome.kind === "refused" && isAboutWorkflows(outcome.reason));
    return { did: outcome.kind === "refused" ? `refused: ${outcome.said}` : outcome.kind, agrees: known };
  },
};

const BLOB = `query ReadBlob($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) { object(expression: $path) { ... on Blob { isTruncated byteSize } } }
}`;
const blob = z.object({
  repository: z.object({
    object: z.nullish(z.object({ isTruncated: z.boolean(), byteSize: z.number() })),
  }),
});

async function readBlob({ requester, repository: { owner, name } }: Live, path: string) {
  const variables = { owner, name, path: `HEAD:${path}` };
  const { data } = await requester.graphql("read blob", BLOB, variables, { kind: "read" });
  return blob.parse(data).repository.object ?? null;
}

const largeFile: Probe = {
  name: `a file of ${LARGE / 1_000} KB`,
  assumes: "GraphQL says that it cut the file, and REST returns all of it",
  otherwise: "a long roadmap would only be read up to the cut, and the rest would count as removed",
  ask: async (live) => {
    const found = await readBlob(live, PROBE_FILES.large);
    const whole = await live.remote.readWholeFile(PROBE_FILES.large);
    const length = whole.kind === "text" ? whole.text.length : 0;
    return {
      did: `${found?.isTruncated === true ? "cut and said so" : "not cut"}; REST gives ${length} characters`,
      agrees: found?.isTruncated === true && length === LARGE,
    };
  },
};

const PULL = `query ReadPull($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { id url body state } }
}`;
const pullAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({ id: z.string(), url: z.string(), body: z.string(), state: z.string() }),
  }),
});

async function readPull({ requester, repository: { owner, name } }: Live, number: number) {
  const variables = { owner, name, number };
  const { data } = await requester.graphql("read pull request", PULL, variables, { kind: "read" });
  return pullAnswer.parse(data).repository.pullRequest;
}

const pullRequest: Probe = {
  name: "a pull request with the files",
  assumes: "Waymark can create a branch, commit to it, open a pull request and close it again",
  otherwise: "Waymark reports the refusal, with the link to open the pull request by hand",
  ask: async (live) => {
    const { remote, repository } = live;
    const files = new Map([[PROBE_FILES.small, `${live.run}, offered\n`]]);
    const commitOf = { message: "A live test", expectedHead: await live.head(), files };
    const words = { title: `Live ${live.run}`, body: MARK };
    const wanted = { branch: PROBE_BRANCH, base: repository.defaultBranch, ...words, commit: commitOf };
    const outcome = await remote.proposeFiles(wanted, repository);
    if (outcome.kind !== "proposed") return { did: JSON.stringify(outcome), agrees: false };
    const { number } = outcome;
    const { state, ...pull } = await readPull(live, number);
    const closed = await remote.closeFilesPull({ ...pull, number, state: "open", head: null }, () => MARK);
    return { did: `${state}, then ${closed ? "closed" : "not closed"}`, agrees: state === "OPEN" && closed };
  },
};

export const COMMITTING: readonly Probe[] = [together, moved, workflowFile, largeFile, pullRequest];
