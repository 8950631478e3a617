/** The environment of a step: the runner's variables, and from this process only PATH. */
import { headOf } from "../model/git.ts";
import { fullName } from "../model/repository.ts";
import type { Urls } from "../server/urls.ts";
import type { Run } from "./run.ts";
import type { Occasion } from "./triggers.ts";

/** Where a run keeps its files. */
export interface RunFolders {
  readonly home: string;
  readonly workspace: string;
  readonly temp: string;
  readonly eventPath: string;
}

/** The commit that a run is about: the head of the branch that triggered it. */
function shaOf({ repository, branch }: Occasion): string {
  const found = repository.branches.get(branch);
  return found === undefined ? "0".repeat(40) : headOf(found).oid;
}

/** The `github` context of expressions. */
export function githubContext(
  occasion: Occasion,
  run: Run,
  token: string,
  urls: Urls,
): Readonly<Record<string, unknown>> {
  const { repository, branch, payload } = occasion;
  return {
    token,
    event: payload,
    event_name: run.event,
    repository: fullName(repository),
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    actor: run.actor,
    triggering_actor: run.actor,
    sha: shaOf(occasion),
    ref: `refs/heads/${branch}`,
    ref_name: branch,
    ref_type: "branch",
    workflow: run.workflow,
    workflow_ref: `${fullName(repository)}/${run.workflow}@refs/heads/${branch}`,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: "1",
    api_url: urls.rest,
    graphql_url: `${urls.base}/api/graphql`,
    server_url: urls.base,
  };
}

const ON: Readonly<Record<string, string>> = { linux: "Linux", darwin: "macOS", win32: "Windows" };

/** The environment variables that every step of a run gets, before the step's own inputs. */
export function runEnvironment(
  github: Readonly<Record<string, unknown>>,
  job: string,
  folders: RunFolders,
): Readonly<Record<string, string>> {
  const named = Object.entries(github)
    .filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[0] !== "token")
    .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]);
  return {
    ...Object.fromEntries(named),
    PATH: process.env["PATH"] ?? "",
    HOME: folders.home,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: folders.eventPath,
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_JOB: job,
    RUNNER_OS: ON[process.platform] ?? "Linux",
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: "emulated",
    RUNNER_ENVIRONMENT: "github-hosted",
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.temp,
  };
}
