/** Commits several files at once, only on top of the commit that they are based on. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { Alongside, Commit, Committed } from "../model/remote.ts";
import { takeSteps } from "./batch.ts";
import type { Step } from "./step.ts";
import { refused } from "./refusals.ts";
import type { Requester } from "./requester.ts";
import { editTracking } from "./write-tracking.ts";

const payload = z.object({ commit: z.object({ oid: z.string() }) });

/**
 * `createCommitOnBranch` with `expectedHeadOid`; never forced. If the head has moved, that is a result, not an error. A
 * refusal (a protected branch, a ruleset, missing permissions) is a result too, because the caller may try another way.
 */
export async function commit(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  { branch, expectedHead, message, files, without = [] }: Commit,
  alongside: Alongside | null = null,
): Promise<Committed> {
  const additions = [...files].map(([path, text]) => ({
    path,
    contents: Buffer.from(text).toString("base64"),
  }));
  const [headline = message, ...rest] = message.split("\n");
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${name}`, branchName: branch },
    expectedHeadOid: expectedHead,
    message: { headline, body: rest.join("\n").trim() },
    fileChanges: {
      additions,
      ...(without.length === 0 ? {} : { deletions: without.map((path) => ({ path })) }),
    },
  };
  let outcome: Committed | null = null;
  const step: Step = {
    requester,
    operation: "commit files",
    mutation: {
      field: "createCommitOnBranch",
      input: "CreateCommitOnBranchInput",
      selection: "commit { oid }",
    },
    creations: 0,
    input: () => input,
    done: (answer) => {
      outcome = { kind: "committed", commit: payload.parse(answer).commit.oid };
    },
    failed: (error) => {
      outcome = unlessMoved(error);
    },
  };
  await (alongside === null ? takeSteps([step]) : editWith([step], requester, alongside));
  return outcome ?? unlessMoved(refused("commit files", { said: "GitHub did not answer for it" }));
}

/** The tracking issue is written again at the end of the run, so a refusal is reported then. */
async function editWith(
  steps: readonly Step[],
  requester: Requester,
  { issue, actual, written }: Alongside,
): Promise<void> {
  try {
    const edited = await editTracking(requester, issue, actual, steps);
    if (edited !== null) written(edited);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

const unlessMoved = ({ said, reason }: Refused): Committed =>
  reason === "branch-moved" ? { kind: "moved" } : { kind: "refused", said, reason };
