/** Files, through the contents API. */
import { requireCommit } from "../auth/check-commit.ts";
import { requireAccess } from "../auth/repository-access.ts";
import { commitFiles, defaultBranchOf } from "../changes/commit-files.ts";
import type { Blob, Branch, Commit } from "../model/git.ts";
import { blobOf, followed, headOf, objectAt } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { reply, restError } from "../server/exchange.ts";
import { repositoryOf } from "./find.ts";
import type { Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { text } from "./read-body.ts";
import { showGitCommit } from "./show-repository.ts";

/** The answer does not contain the content of a file larger than this, only its name and size. */
const SHOWN = 1024 * 1024;

/** The commit of a branch name, `refs/heads/…` or object name. */
function commitAt(repository: Repository, ref: string | null): Commit {
  if (ref === null || ref === "HEAD") return headOf(defaultBranchOf(repository));
  const branch = repository.branches.get(ref.replace(/^refs\/heads\//, ""));
  if (branch !== undefined) return headOf(branch);
  const commit = repository.commits.get(ref);
  if (commit === undefined) throw new Refusal("not-found", `No commit found for the ref ${ref}`);
  return commit;
}

function showEntry(
  asked: Asked,
  repository: Repository,
  path: string,
  kind: "file" | "dir",
  oid: string,
  size: number,
) {
  const url = asked.urls.restRepository(repository);
  const ref = asked.call.query.get("ref") ?? repository.defaultBranch;
  const self = `${url}/contents/${path.split("/").map(encodeURIComponent).join("/")}?ref=${ref}`;
  const html = `${asked.urls.repository(repository)}/${kind === "file" ? "blob" : "tree"}/${ref}/${path}`;
  const gitUrl = `${url}/git/${kind === "file" ? "blobs" : "trees"}/${oid}`;
  return {
    type: kind,
    name: path.split("/").at(-1) ?? path,
    path,
    sha: oid,
    size,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: kind === "file" ? `${asked.urls.repository(repository)}/raw/${ref}/${path}` : null,
    _links: { self, git: gitUrl, html },
  };
}

function showFile(asked: Asked, repository: Repository, path: string, blob: Blob) {
  const isShown = blob.content.length <= SHOWN;
  return {
    ...showEntry(asked, repository, path, "file", blob.oid, blob.content.length),
    encoding: isShown ? "base64" : "none",
    content: isShown ? blob.content.toString("base64").replace(/.{60}/g, "$&\n") : "",
  };
}

function branchOf(repository: Repository, name: string | undefined): Branch {
  if (name === undefined) return defaultBranchOf(repository);
  const branch = repository.branches.get(name.replace(/^refs\/heads\//, ""));
  if (branch === undefined) throw new Refusal("not-found", `Branch ${name} not found`);
  return branch;
}

/** Refuses a missing sha (422) or a wrong one (409). */
function checkSha(path: string, held: Blob | undefined, sha: string | undefined): void {
  if (held !== undefined && sha === undefined) {
    throw new Refusal("invalid", `Invalid request.\n\n"sha" wasn't supplied.`);
  }
  if (sha !== undefined && held?.oid !== sha) {
    throw new Refusal("stale", `${path} does not match ${sha}`);
  }
}

export const CONTENTS = [
  operation("repos/get-content", "GET /repos/{owner}/{repo}/contents/{path}", { query: ["ref"] }, (asked) => {
    const repository = repositoryOf(asked);
    requireAccess(asked.viewer, repository, "contents", "read");
    const path = (asked.path["path"] ?? "").replace(/^\/|\/$/g, "");
    const { files } = commitAt(repository, asked.call.query.get("ref"));
    const at = objectAt(files, path);
    // "If the requested path points to a symlink, and the symlink's target is a normal file in the repository, then the
    // API responds with the content of the file" (docs.github.com, "Get repository content").
    const found = at?.kind === "Blob" ? followed(files, path, at) : at;
    if (found === null) throw new Refusal("not-found", "Not Found");
    if (found.kind === "Blob") {
      if ((asked.call.headers["accept"] ?? "").includes("raw")) {
        return reply(200, found.content, {
          "content-type": "application/vnd.github.raw+json; charset=utf-8",
        });
      }
      return reply(200, showFile(asked, repository, path, found));
    }
    const entries = found.entries.map((entry) => {
      const isFile = entry.object.kind === "Blob";
      const size = entry.object.kind === "Blob" ? entry.object.content.length : 0;
      return showEntry(asked, repository, entry.path, isFile ? "file" : "dir", entry.object.oid, size);
    });
    return reply(200, entries);
  }),
  operation(
    "repos/create-or-update-file-contents",
    "PUT /repos/{owner}/{repo}/contents/{path}",
    {
      body: {
        message: "string!",
        content: "string!",
        sha: "string",
        branch: "string",
        committer: "object",
        author: "object",
      },
    },
    (asked) => {
      const repository = repositoryOf(asked);
      const path = asked.path["path"] ?? "";
      const branch = branchOf(repository, text(asked.body, "branch"));
      requireCommit(asked.viewer, branch, [path]);
      const held = headOf(branch).files.get(path);
      checkSha(path, held, text(asked.body, "sha"));
      const content = text(asked.body, "content") ?? "";
      if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(content)) {
        return restError(422, "content is not valid Base64");
      }
      const blob = blobOf(Buffer.from(content, "base64"));
      const commit = commitFiles(asked.world, asked.cause(), branch, {
        message: text(asked.body, "message") ?? "",
        additions: new Map([[path, blob]]),
        deletions: [],
      });
      return reply(held === undefined ? 201 : 200, {
        content: showEntry(asked, repository, path, "file", blob.oid, blob.content.length),
        commit: showGitCommit(asked.urls, commit),
      });
    },
  ),
  operation(
    "repos/delete-file",
    "DELETE /repos/{owner}/{repo}/contents/{path}",
    { body: { message: "string!", sha: "string!", branch: "string" } },
    (asked) => {
      const repository = repositoryOf(asked);
      const path = asked.path["path"] ?? "";
      const branch = branchOf(repository, text(asked.body, "branch"));
      requireCommit(asked.viewer, branch, [path]);
      const held = headOf(branch).files.get(path);
      if (held === undefined) throw new Refusal("not-found", "Not Found");
      checkSha(path, held, text(asked.body, "sha"));
      const commit = commitFiles(asked.world, asked.cause(), branch, {
        message: text(asked.body, "message") ?? "",
        additions: new Map(),
        deletions: [path],
      });
      return reply(200, { content: null, commit: showGitCommit(asked.urls, commit) });
    },
  ),
];
