/** Refuses commits that a viewer may not make: to workflow files, or to protected branches. */
import { checkMayPush } from "../changes/commit-files.ts";
import { isWorkflowPath } from "../changes/note-workflows.ts";
import type { Branch } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository } from "../model/repository.ts";
import { forbidden, may, requireAccess } from "./repository-access.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Refuses paths below `.github/workflows` without `workflows: write` (for classic tokens, the scope `workflow`).
 * GITHUB_TOKEN never has it.
 */
export function requireWorkflowRight(viewer: Viewer, repository: Repository, paths: Iterable<string>): void {
  const path = [...paths].find(isWorkflowPath);
  if (path === undefined || may(viewer, repository, "workflows", "write")) return;
  if (viewer.kind === "token" && viewer.token.kind === "classic") {
    throw new Refusal(
      "forbidden",
      `refusing to allow a Personal Access Token to create or update workflow \`${path}\` without \`workflow\` scope`,
    );
  }
  throw forbidden(viewer, "Resource not accessible");
}

/**
 * Refuses a pull request that the viewer may not open. GITHUB_TOKEN needs the permission and also a repository setting.
 * Source: docs.github.com, "Managing GitHub Actions settings for a repository".
 */
export function requireToOpenPullRequest(viewer: Viewer, repository: Repository): void {
  requireAccess(viewer, repository, "pull_requests", "write");
  const isActions = viewer.kind === "token" && viewer.token.kind === "actions";
  if (isActions && !repository.actions.mayOpenPullRequests) {
    throw new Refusal("forbidden", "GitHub Actions is not permitted to create or approve pull requests.");
  }
}

/** Refuses a commit that the viewer may not make on a branch. */
export function requireCommit(viewer: Viewer, branch: Branch, paths: Iterable<string>): void {
  requireAccess(viewer, branch.repository, "contents", "write");
  requireWorkflowRight(viewer, branch.repository, paths);
  if (viewer.kind === "token") checkMayPush(branch, viewer.cause.actor);
}
