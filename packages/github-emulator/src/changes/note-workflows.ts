/** Keeps the list of workflows up to date with the files on the default branch. */
import { headOf } from "../model/git.ts";
import type { Repository, Workflow } from "../model/repository.ts";
import type { World } from "../model/world.ts";

const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** Whether only `workflows: write` allows changing a path. */
export function isWorkflowPath(path: string): boolean {
  return path.startsWith(".github/workflows/");
}

/** Adds new workflow files to the list with the given state, and marks a workflow as deleted if its file is gone. */
export function noteWorkflows(
  world: World,
  repository: Repository,
  state: Workflow["state"] = "active",
): void {
  const branch = repository.branches.get(repository.defaultBranch);
  if (branch === undefined) return;
  const { files } = headOf(branch);
  const { workflows } = repository.actions;
  const now = world.timestamp();
  for (const [path, blob] of files) {
    if (!WORKFLOW_FILE.test(path)) continue;
    const name = /^name:\s*["']?(.*?)["']?\s*$/m.exec(blob.content.toString("utf8"))?.[1] ?? path;
    const known = workflows.get(path);
    if (known === undefined) {
      const ids = world.newId("Workflow");
      world.journal.put(workflows, path, { ...ids, path, name, state, createdAt: now, updatedAt: now });
    } else if (known.state === "deleted" || known.name !== name) {
      const back = known.state === "deleted" ? state : known.state;
      world.journal.set(known, { name, state: back, updatedAt: now });
    }
  }
  for (const workflow of workflows.values()) {
    if (!files.has(workflow.path) && workflow.state !== "deleted") {
      world.journal.set(workflow, { state: "deleted", updatedAt: now });
    }
  }
}
