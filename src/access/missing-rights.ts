/** Which permissions the App, or the workflow's GITHUB_TOKEN, needs but does not have. */
import { readYaml } from "../yaml/read-yaml.ts";
import type { Actual, Granted, RepositoryState } from "../model/actual.ts";
import { isRecord } from "../model/is-record.ts";
import { inWorkflow, RIGHT_NAMES, type Right } from "./right.ts";
import { syncsItself } from "./workflow.ts";

export interface MissingRight {
  readonly right: Right;
  readonly access: "read" | "write";
}

/** The permissions that `app.yml` requests, apart from the one for boards. */
export const APP_PERMISSIONS = {
  metadata: "read",
  issues: "write",
  contents: "write",
  pull_requests: "write",
  workflows: "write",
} as const;
/** Those that nothing else can replace. GitHub grants `metadata` to every App. Boards are checked separately. */
const OF_APP: readonly MissingRight[] = (["issues", "contents", "pull_requests", "workflows"] as const).map(
  (right) => ({ right, access: APP_PERMISSIONS[right] }),
);
const OF_WORKFLOW_ALONE: readonly MissingRight[] = [
  { right: "contents", access: "write" },
  { right: "issues", access: "write" },
  { right: "actions", access: "write" },
  { right: "pull_requests", access: "write" },
];
const OF_WORKFLOW_BESIDE_APP: readonly MissingRight[] = [
  { right: "contents", access: "write" },
  { right: "issues", access: "read" },
];

/** The permissions that the App lacks on the account. */
export function missingOfApp({ permissions }: Granted): readonly MissingRight[] {
  return OF_APP.filter((needed) => !reaches(permissions[needed.right], needed));
}

/**
 * A sentence on what the App may not write here, and where to grant it. Null if it may write, or if no missing
 * permission is known.
 */
export function notGranted(
  right: Right,
  { repository, granted }: Pick<Actual, "repository" | "granted">,
): string | null {
  if (granted === null || !missingOfApp(granted).some((missing) => missing.right === right)) return null;
  const name = RIGHT_NAMES[right];
  return `The App does not have write access to ${name.toLowerCase()} here. Accept “${name}: read and write” at ${installationPage(repository, granted)}`;
}

/** The page where the owner of the account sees and accepts the permissions that the App requests. */
export function installationPage(
  { url, owner, ownerKind }: RepositoryState,
  { installation }: Granted,
): string {
  const account = ownerKind === "organization" ? `/organizations/${owner}` : "";
  return `${new URL(url).origin}${account}/settings/installations/${installation}`;
}

/**
 * The permissions that are missing in a workflow. Empty if the workflow has no `permissions`, because then a repository
 * setting decides, or if the file cannot be read. GitHub: "If you specify the access for any of these permissions, all
 * of those that are not specified are set to none". The `permissions` of a job replace those of the workflow.
 */
export function missingOfWorkflow(workflow: string): readonly MissingRight[] {
  const given = permissionsIn(readYaml(workflow).value);
  if (given === null) return [];
  const needed = syncsItself(workflow) ? OF_WORKFLOW_ALONE : OF_WORKFLOW_BESIDE_APP;
  if (typeof given === "string") {
    return needed.filter((right) => !reaches(given.replace(/-all$/u, ""), right));
  }
  return needed.filter((right) => !reaches(given[inWorkflow(right.right)], right));
}

const reaches = (held: unknown, { access }: MissingRight): boolean =>
  held === "write" || held === "admin" || (access === "read" && held === "read");

/** The `permissions` of the only job, or else of the workflow: a mapping, `read-all`, `write-all`, or null for none. */
function permissionsIn(workflow: unknown): string | Readonly<Record<string, unknown>> | null {
  if (!isRecord(workflow)) return null;
  const jobs = isRecord(workflow["jobs"]) ? Object.values(workflow["jobs"]) : [];
  const [job] = jobs;
  const own = jobs.length === 1 && isRecord(job) ? job["permissions"] : undefined;
  const given = own ?? workflow["permissions"];
  return typeof given === "string" || isRecord(given) ? given : null;
}
