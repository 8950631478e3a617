/** Commits several files at once, only on top of the commit that they are based on. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import type { Commit, Committed } from "../model/remote.ts";
import { refusedBy } from "./refusals.ts";
import type { Requester } from "./requester.ts";

const DOCUMENT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

const payload = z.object({ createCommitOnBranch: z.object({ commit: z.object({ oid: z.string() }) }) });

/**
 * `createCommitOnBranch` with `expectedHeadOid`; never forced. If the head has moved, that is a result, not an error. A
 * refusal (a protected branch, a ruleset, missing permissions) is a result too, because the caller may try another way.
 */
export async function commit(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  { branch, expectedHead, message, files, without = [] }: Commit,
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
  try {
    const { data, errors } = await requester.graphql(
      "commit files",
      DOCUMENT,
      { input },
      { kind: "write", creations: 0 },
    );
    const [error] = errors;
    if (error === undefined)
      return { kind: "committed", commit: payload.parse(data).createCommitOnBranch.commit.oid };
    return unlessMoved(refusedBy("commit files", error));
  } catch (error) {
    if (error instanceof Refused) return unlessMoved(error);
    throw error;
  }
}

const unlessMoved = ({ said, reason }: Refused): Committed =>
  reason === "branch-moved" ? { kind: "moved" } : { kind: "refused", said, reason };
