/** Git's own objects: blobs and refs. */
import { requireAccess } from "../auth/repository-access.ts";
import { checkMayPush } from "../changes/commit-files.ts";
import { createBranch, deleteBranch, moveBranch } from "../changes/move-branch.ts";
import type { Blob, Branch } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { reply } from "../server/exchange.ts";
import { repositoryOf } from "./find.ts";
import type { Answer, Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { text } from "./read-body.ts";
import { showRef } from "./show-repository.ts";

function blobIn(repository: Repository, oid: string): Blob {
  for (const commit of repository.commits.values()) {
    for (const blob of commit.files.values()) if (blob.oid === oid) return blob;
  }
  throw new Refusal("not-found", "Not Found");
}

function branchOf(asked: Asked, repository: Repository): Branch {
  const name = /^heads\/(.+)$/.exec(asked.path["ref"] ?? "")?.[1];
  const branch = name === undefined ? undefined : repository.branches.get(name);
  if (branch === undefined) throw new Refusal("not-found", "Not Found");
  return branch;
}

export const GIT = [
  operation("git/get-blob", "GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "contents", "read");
    const blob = blobIn(repository, asked.path["file_sha"] ?? "");
    const shown: Answer<"git/get-blob", 200> = {
      sha: blob.oid,
      node_id: `B_${blob.oid}`,
      size: blob.content.length,
      url: `${asked.urls.restRepository(repository)}/git/blobs/${blob.oid}`,
      content: blob.content.toString("base64").replace(/.{60}/g, "$&\n"),
      encoding: "base64",
    };
    return reply(200, shown);
  }),
  operation("git/get-ref", "GET /repos/{owner}/{repo}/git/ref/{ref}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "contents", "read");
    return reply(200, showRef(asked.urls, branchOf(asked, repository)));
  }),
  operation(
    "git/create-ref",
    "POST /repos/{owner}/{repo}/git/refs",
    { body: { ref: "string!", sha: "string!" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "contents", "write");
      const name = /^refs\/heads\/(.+)$/.exec(text(asked.body, "ref") ?? "")?.[1];
      if (name === undefined) throw new Refusal("invalid", "Reference name must start with refs/heads/ here");
      const branch = createBranch(
        asked.world,
        asked.cause(),
        repository,
        name,
        text(asked.body, "sha") ?? "",
      );
      return reply(201, showRef(asked.urls, branch));
    },
  ),
  operation(
    "git/update-ref",
    "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
    { body: { sha: "string!", force: "boolean" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "contents", "write");
      const branch = branchOf(asked, repository);
      const cause = asked.cause();
      checkMayPush(branch, cause.actor);
      moveBranch(asked.world, cause, branch, text(asked.body, "sha") ?? "", asked.body["force"] === true);
      return reply(200, showRef(asked.urls, branch));
    },
  ),
  operation("git/delete-ref", "DELETE /repos/{owner}/{repo}/git/refs/{ref}", {}, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "contents", "write");
    const branch = branchOf(asked, repository);
    if (branch.name === repository.defaultBranch) {
      throw new Refusal("invalid", "Cannot delete the default branch");
    }
    deleteBranch(asked.world, asked.cause(), branch);
    return reply(204, null);
  }),
];
