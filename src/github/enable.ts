/** Turns on what is off in a new fork, its issues and its workflow, and starts a workflow. */
import { Refused } from "../model/errors.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import { isPassing } from "./refusals.ts";
import type { Requester } from "./requester.ts";

/**
 * REST: "Update a repository" needs `administration: write`. Without it, the answer is 403 or 404; it may be
 * 422 if a policy does not allow issues. Then a person must turn them on, so it returns false.
 */
export async function enableIssues(
  requester: Requester,
  { owner, name: repo }: { readonly owner: string; readonly name: string },
): Promise<boolean> {
  try {
    const parameters = { owner, repo, has_issues: true };
    await requester.rest("PATCH /repos/{owner}/{repo}", parameters, { kind: "write", creations: 0 });
    return true;
  } catch (error) {
    if (error instanceof Refused && !isPassing(error)) return false;
    throw error;
  }
}

/**
 * REST: "Enable a workflow" needs `actions: write`. GitHub does not say whether this also counts as the click of a
 * fork's owner ("I understand my workflows, go ahead and enable them"). Returns false if it is refused.
 */
export async function enableWorkflow(
  requester: Requester,
  { owner, name: repo }: { readonly owner: string; readonly name: string },
): Promise<boolean> {
  const route = "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable";
  try {
    const parameters = { owner, repo, workflow_id: WORKFLOW_PATH.split("/").at(-1) };
    await requester.rest(route, parameters, { kind: "write", creations: 0 });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

/**
 * REST: "Create a workflow dispatch event" needs `actions: write`, and the workflow a `workflow_dispatch` trigger.
 * `workflow` is its file's name. Throws Refused.
 */
export async function startWorkflow(
  requester: Requester,
  { owner, name: repo }: { readonly owner: string; readonly name: string },
  { workflow, branch }: { readonly workflow: string; readonly branch: string },
): Promise<void> {
  const route = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
  const parameters = { owner, repo, workflow_id: workflow, ref: branch };
  await requester.rest(route, parameters, { kind: "write", creations: 0 });
}
