/**
 * Requests a run with `workflow_dispatch` or `repository_dispatch`. Only these two events trigger workflows when
 * GITHUB_TOKEN causes them.
 */
import type { Repository, Workflow } from "../model/repository.ts";
import type { Cause } from "../model/token.ts";
import type { World } from "../model/world.ts";

export function dispatchWorkflow(
  world: World,
  cause: Cause,
  repository: Repository,
  workflow: Workflow,
  ref: string,
  inputs: Readonly<Record<string, string>>,
): void {
  const at = world.timestamp();
  world.emit({ name: "workflow_dispatch", repository, workflow: workflow.path, ref, inputs, cause, at });
}

export function dispatchRepository(
  world: World,
  cause: Cause,
  repository: Repository,
  action: string,
  payload: Readonly<Record<string, unknown>>,
): void {
  world.emit({ name: "repository_dispatch", action, repository, payload, cause, at: world.timestamp() });
}
