/** createCommitOnBranch: many files in one signed commit on top of an expected head. */
import { requireCommit } from "../../auth/check-commit.ts";
import { canSee } from "../../auth/repository-access.ts";
import { commitFiles } from "../../changes/commit-files.ts";
import type { Blob, Branch } from "../../model/git.ts";
import { blobOf, headOf } from "../../model/git.ts";
import { Refusal } from "../../model/refusal.ts";
import { neededText, objectArg, objectsArg, textArg } from "../arguments.ts";
import type { Args, Context } from "../context.ts";
import { mutation } from "../mutation.ts";
import { nodeOfKind } from "../sight.ts";

function branchIn(input: Args, context: Context): Branch {
  const wanted = objectArg(input, "branch") ?? {};
  const id = textArg(wanted, "id");
  if (id !== null) return nodeOfKind(context, id, ["Branch"]);
  const name = textArg(wanted, "repositoryNameWithOwner") ?? "";
  const repository = context.world.findRepository(name);
  if (repository === undefined || !canSee(context.viewer, repository)) {
    throw new Refusal("not-found", `Could not resolve to a Repository with the name '${name}'.`);
  }
  const branchName = (textArg(wanted, "branchName") ?? "").replace(/^refs\/heads\//, "");
  const branch = repository.branches.get(branchName);
  if (branch !== undefined) return branch;
  throw new Refusal("not-found", `Could not resolve to a Ref with the name '${branchName}'.`);
}

function additionsIn(changes: Args): Map<string, Blob> {
  return new Map(
    (objectsArg(changes, "additions") ?? []).map((one) => {
      const path = checked(neededText(one, "path"));
      const contents = neededText(one, "contents");
      if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(contents)) {
        throw new Refusal("invalid", `The contents of ${path} are not valid Base64`);
      }
      return [path, blobOf(Buffer.from(contents, "base64"))];
    }),
  );
}

function checked(path: string): string {
  if (path === "" || path.startsWith("/") || path.split("/").some((part) => part === ".." || part === "")) {
    throw new Refusal("invalid", `A path was requested which is malformed: '${path}'`);
  }
  return path;
}

export const CREATE_COMMIT_ON_BRANCH = mutation("createCommitOnBranch", (input, context) => {
  const branch = branchIn(input, context);
  const changes = objectArg(input, "fileChanges") ?? {};
  const additions = additionsIn(changes);
  const deletions = (objectsArg(changes, "deletions") ?? []).map((one) => checked(neededText(one, "path")));
  requireCommit(context.viewer, branch, [...additions.keys(), ...deletions]);
  const head = headOf(branch);
  const expected = neededText(input, "expectedHeadOid");
  if (head.oid !== expected) {
    throw new Refusal(
      "stale",
      `Expected branch to point to "${expected}" but it did not.  Pull and try again.`,
    );
  }
  for (const path of deletions) {
    if (!head.files.has(path)) {
      throw new Refusal(
        "invalid",
        `A path was requested for deletion which does not exist as of commit oid "${head.oid}": '${path}'`,
      );
    }
  }
  const message = objectArg(input, "message") ?? {};
  const body = textArg(message, "body");
  const commit = commitFiles(context.world, context.cause, branch, {
    message: `${neededText(message, "headline")}${body === null || body === "" ? "" : `\n\n${body}`}`,
    additions,
    deletions,
  });
  return { commit, ref: branch };
});
