/** Workflows of GitHub Actions. */
import { requireAccess } from "../auth/repository-access.ts";
import { dispatchRepository, dispatchWorkflow } from "../changes/dispatch.ts";
import { headOf } from "../model/git.ts";
import { Refusal } from "../model/refusal.ts";
import type { Repository, Workflow } from "../model/repository.ts";
import { reply } from "../server/exchange.ts";
import { repositoryOf } from "./find.ts";
import type { Answer, Asked } from "./operation.ts";
import { operation } from "./operation.ts";
import { paginate } from "./paginate.ts";
import { text } from "./read-body.ts";
import { showWorkflow } from "./show-repository.ts";

/** A workflow by id or by file name. */
function workflowOf(asked: Asked, repository: Repository): Workflow {
  const wanted = asked.path["workflow_id"] ?? "";
  for (const workflow of repository.actions.workflows.values()) {
    const file = workflow.path.split("/").at(-1);
    if (String(workflow.id) === wanted || file === wanted) return workflow;
  }
  throw new Refusal("not-found", "Not Found");
}

function strings(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)]));
}

const object = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

export const ACTIONS = [
  operation(
    "actions/list-repo-workflows",
    "GET /repos/{owner}/{repo}/actions/workflows",
    { query: ["per_page", "page"] },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "actions", "read");
      const all = [...repository.actions.workflows.values()];
      return paginate(asked, all, (page) => ({
        total_count: all.length,
        workflows: page.map((one) => showWorkflow(asked.urls, repository, one)),
      }));
    },
  ),
  operation(
    "actions/get-workflow",
    "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "actions", "read");
      return reply(200, showWorkflow(asked.urls, repository, workflowOf(asked, repository)));
    },
  ),
  operation(
    "actions/enable-workflow",
    "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "actions", "write");
      const workflow = workflowOf(asked, repository);
      asked.world.journal.set(workflow, { state: "active", updatedAt: asked.world.timestamp() });
      if (asked.world.unknowns.enablingApprovesFork) {
        asked.world.journal.set(repository.actions, { forkApproved: true });
      }
      return reply(204, null);
    },
  ),
  operation(
    "actions/create-workflow-dispatch",
    "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    { body: { ref: "string!", inputs: "object" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "actions", "write");
      const workflow = workflowOf(asked, repository);
      const ref = text(asked.body, "ref") ?? "";
      const branch = repository.branches.get(ref.replace(/^refs\/heads\//, ""));
      if (branch === undefined) throw new Refusal("invalid", `No ref found for: ${ref}`);
      const file = headOf(branch).files.get(workflow.path)?.content.toString("utf8") ?? "";
      if (!/\bworkflow_dispatch\b/.test(file)) {
        throw new Refusal("invalid", "Workflow does not have 'workflow_dispatch' trigger");
      }
      if (workflow.state !== "active") {
        throw new Refusal("invalid", `Cannot trigger a 'workflow_dispatch' on a disabled workflow`);
      }
      dispatchWorkflow(
        asked.world,
        asked.cause(),
        repository,
        workflow,
        branch.name,
        strings(asked.body["inputs"]),
      );
      return reply(204, null);
    },
  ),
  operation(
    "repos/create-dispatch-event",
    "POST /repos/{owner}/{repo}/dispatches",
    { body: { event_type: "string!", client_payload: "object" } },
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "contents", "write");
      const type = text(asked.body, "event_type") ?? "";
      dispatchRepository(asked.world, asked.cause(), repository, type, object(asked.body["client_payload"]));
      return reply(204, null);
    },
  ),
  operation(
    "actions/get-github-actions-permissions-repository",
    "GET /repos/{owner}/{repo}/actions/permissions",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "administration", "read");
      const shown: Answer<"actions/get-github-actions-permissions-repository", 200> = {
        enabled: repository.actions.enabled,
        allowed_actions: repository.actions.policy.allowed,
        sha_pinning_required: repository.actions.policy.pinned,
      };
      return reply(200, shown);
    },
  ),
  operation(
    "actions/get-allowed-actions-repository",
    "GET /repos/{owner}/{repo}/actions/permissions/selected-actions",
    {},
    (asked) => {
      const repository = repositoryOf(asked);
      requireAccess(asked.viewer, repository, "administration", "read");
      const { allowed, gitHubOwned, patterns } = repository.actions.policy;
      if (allowed !== "selected") throw new Refusal("not-found", "Not Found");
      const shown: Answer<"actions/get-allowed-actions-repository", 200> = {
        github_owned_allowed: gitHubOwned,
        verified_allowed: false,
        patterns_allowed: [...patterns],
      };
      return reply(200, shown);
    },
  ),
];
