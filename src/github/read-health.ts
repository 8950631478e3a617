/** Reads permissions and settings for a check-up. A sync does not need them. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { RepositoryState } from "../model/actual.ts";
import type { ActionsPolicy, Health } from "../model/remote.ts";
import { readUpstream } from "./read-upstream.ts";
import type { Requester } from "./requester.ts";

const ROLE = `query ViewerRole($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { viewerPermission }
}`;

const role = z.object({
  repository: z.object({
    viewerPermission: z.nullish(z.string()),
  }),
});
/** GitHub may add words to these lists. What a new one means is not known, so it is read like an answer without it. */
const ROLES: Readonly<Record<string, Health["role"]>> = {
  ADMIN: "admin",
  MAINTAIN: "maintain",
  WRITE: "write",
  TRIAGE: "triage",
  READ: "read",
};

const permissions = z.object({
  enabled: z.boolean(),
  allowed_actions: z.catch(z.optional(z.enum(["all", "local_only", "selected"])), undefined),
  sha_pinning_required: z.optional(z.boolean()),
});
const selected = z.object({
  github_owned_allowed: z.optional(z.boolean()),
  verified_allowed: z.optional(z.boolean()),
  patterns_allowed: z.optional(z.array(z.string())),
});
/** GitHub lists these states in the description of "Get a workflow". */
const workflow = z.object({
  state: z.catch(
    z.nullable(z.enum(["active", "deleted", "disabled_fork", "disabled_inactivity", "disabled_manually"])),
    null,
  ),
});
const branch = z.object({ protected: z.boolean() });
const rules = z.array(z.object({ type: z.string() }));
/** Rules that can block a direct commit to the branch. Rules against deletions or forced pushes are not among them. */
const STOPS_COMMITS =
  /^(?:pull_request|update|required_status_checks|required_deployments|merge_queue|workflows|code_scanning)$/u;

/** Throws what the requester throws, except refusals: what the token may not see is null. */
export async function readHealth(
  requester: Requester,
  { owner, name: repo, defaultBranch, fork }: RepositoryState,
  roadmapPath: string,
): Promise<Health> {
  const place = { owner, repo };
  const get = async (route: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    try {
      const answer = await requester.rest(route, { ...place, ...parameters }, { kind: "read" });
      return { data: answer.data, missing: false, scopes: answer.scopes };
    } catch (error) {
      if (error instanceof Refused) return { data: null, missing: error.status === 404, scopes: null };
      throw error;
    }
  };
  const viewer = await requester.graphql("viewer role", ROLE, { owner, name: repo }, { kind: "read" });
  const { viewerPermission } = role.parse(viewer.data).repository;
  const actions = await get("GET /repos/{owner}/{repo}/actions/permissions");
  const policy = actions.data === null ? null : permissions.parse(actions.data);
  const allowed =
    policy?.allowed_actions === "selected"
      ? await get("GET /repos/{owner}/{repo}/actions/permissions/selected-actions")
      : null;
  const id = WORKFLOW_PATH.split("/").at(-1);
  const file = await get("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}", { workflow_id: id });
  const ruled = await get("GET /repos/{owner}/{repo}/rules/branches/{branch}", { branch: defaultBranch });
  const tip = await get("GET /repos/{owner}/{repo}/branches/{branch}", { branch: defaultBranch });
  return {
    role: ROLES[viewerPermission ?? ""] ?? null,
    scopes: tip.scopes,
    actionsEnabled: policy?.enabled ?? null,
    actionsPolicy: policy === null ? null : readPolicy(policy, allowed?.data ?? null),
    workflow: file.data === null ? (file.missing ? "absent" : null) : workflow.parse(file.data).state,
    branch: branchOf(ruled.data, tip.data),
    upstream: fork ? await readUpstream(requester, { owner, name: repo }, roadmapPath) : null,
  };
}

/** `allowed` is the answer about the selected Actions, or null. */
function readPolicy(policy: z.infer<typeof permissions>, allowed: unknown): ActionsPolicy {
  const { allowed_actions: kind = "all", sha_pinning_required: pinned = false } = policy;
  if (kind !== "selected") return { allowed: kind, pinned };
  if (allowed === null) return { allowed: kind, pinned, list: null };
  const { github_owned_allowed, verified_allowed, patterns_allowed } = selected.parse(allowed);
  const list = {
    patterns: patterns_allowed ?? [],
    byGitHub: github_owned_allowed ?? true,
    byVerified: verified_allowed ?? false,
  };
  return { allowed: kind, pinned, list };
}

function branchOf(ruled: unknown, tip: unknown): Health["branch"] {
  if (ruled !== null && rules.parse(ruled).some(({ type }) => STOPS_COMMITS.test(type)))
    return "pull-requests";
  if (tip === null) return null;
  return branch.parse(tip).protected ? "protected" : "free";
}
