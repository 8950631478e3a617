/** Takes one run from the queue to its conclusion. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createActionsToken, revokeToken } from "../changes/create-token.ts";
import type { Permissions } from "../model/app.ts";
import type { World } from "../model/world.ts";
import type { ActionsSettings } from "./actions-settings.ts";
import type { Contexts } from "./expression.ts";
import { expand, holds } from "./expression.ts";
import type { Run } from "./run.ts";
import { githubContext, runEnvironment } from "./run-environment.ts";
import { runSteps } from "./run-steps.ts";
import type { Occasion } from "./triggers.ts";
import { inputsOf } from "./triggers.ts";
import type { GrantedPermissions, WorkflowFile } from "./workflow-file.ts";
import { WorkflowError } from "./workflow-file.ts";

export interface Attempt {
  readonly world: World;
  readonly settings: ActionsSettings;
  readonly occasion: Occasion;
  readonly run: Run;
  readonly file: WorkflowFile;
  readonly secrets: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
}

export interface ConcurrencyGroup {
  readonly key: string;
  readonly cancelInProgress: boolean;
  readonly queueAll: boolean;
}

/** The concurrency group that a run belongs to, or null. If several jobs name a group, the first one counts. */
export function groupOf(attempt: Attempt): ConcurrencyGroup | null {
  const { file, occasion } = attempt;
  const found = file.concurrency ?? file.jobs.find(({ concurrency }) => concurrency !== null)?.concurrency;
  if (found === undefined || found === null) return null;
  const name = expand(found.group, contextsOf(attempt, ""));
  const key = `${occasion.repository.id}:${name.toLowerCase()}`;
  return { key, cancelInProgress: found.cancelInProgress, queueAll: found.queueAll };
}

function contextsOf({ occasion, run, file, secrets, settings }: Attempt, token: string): Contexts {
  return {
    github: githubContext(occasion, run, token, settings.urls),
    secrets: { ...Object.fromEntries(secrets), GITHUB_TOKEN: token },
    inputs: inputsOf(file, occasion),
    vars: {},
    env: {},
  };
}

/** Scopes of GITHUB_TOKEN that `write-all` and `read-all` stand for. */
const SCOPES = `actions checks contents deployments issues packages pages pull_requests
  repository_projects statuses`.split(/\s+/);

/** What GITHUB_TOKEN may do: exactly what the job or the workflow lists, or else the repository's default. */
function permissionsOf(granted: GrantedPermissions | null, fallback: "read" | "write"): Permissions {
  const all = (access: "read" | "write"): Permissions =>
    Object.fromEntries(SCOPES.map((scope) => [scope, access]));
  if (granted === "read-all") return { ...all("read"), metadata: "read" };
  if (granted === "write-all") return { ...all("write"), metadata: "read" };
  if (granted !== null) return { ...granted, metadata: "read" };
  if (fallback === "write") return { ...all("write"), metadata: "read" };
  return { contents: "read", packages: "read", metadata: "read" };
}

/** Runs the jobs one after another. At the end, `run` is completed; never rejects. */
export async function executeRun(attempt: Attempt): Promise<void> {
  const { world, settings, run, file, signal } = attempt;
  const { runnerDelay = 0 } = settings;
  if (runnerDelay > 0) await world.clock.sleep(runnerDelay);
  if (signal.aborted) return conclude(run, "cancelled");
  run.status = "in_progress";
  const top = await mkdtemp(path.join(tmpdir(), "run-"));
  try {
    let conclusion: "success" | "failure" | "skipped" = "skipped";
    for (const job of file.jobs) {
      const ended = await executeJob(attempt, job, top);
      if (ended === "failure" || conclusion === "skipped") conclusion = ended;
    }
    conclude(run, signal.aborted ? "cancelled" : conclusion);
  } catch (error) {
    run.errors.push(error instanceof Error ? error.message : String(error));
    conclude(run, error instanceof WorkflowError ? "startup_failure" : "failure");
  } finally {
    await rm(top, { recursive: true, force: true });
  }
}

function conclude(run: Run, conclusion: NonNullable<Run["conclusion"]>): void {
  Object.assign(run, { status: "completed", conclusion });
}

async function executeJob(attempt: Attempt, job: WorkflowFile["jobs"][number], top: string) {
  const { world, settings, occasion, run, file, secrets, signal } = attempt;
  const { repository, payload } = occasion;
  const token = createActionsToken(
    world,
    repository,
    permissionsOf(job.permissions ?? file.permissions, repository.actions.defaultPermissions),
  );
  try {
    const contexts = contextsOf(attempt, token.value);
    if (!holds(job.condition, contexts)) return "skipped";
    const at = (name: string) => path.join(top, job.id, name);
    const folders = {
      home: at("home"),
      workspace: at("workspace"),
      temp: at("temp"),
      eventPath: at("event.json"),
    };
    for (const folder of [folders.home, folders.workspace, folders.temp]) {
      await mkdir(folder, { recursive: true });
    }
    await writeFile(folders.eventPath, JSON.stringify(payload));
    const workflowEnv = Object.entries(file.env).map(([name, value]) => [name, expand(value, contexts)]);
    const github = githubContext(occasion, run, token.value, settings.urls);
    const hidden = [token.value, ...secrets.values()].filter((value) => value !== "");
    return await runSteps(job, {
      run,
      actions: settings.actions,
      contexts,
      env: {
        ...settings.runnerEnvironment,
        ...runEnvironment(github, job.id, folders),
        ...Object.fromEntries(workflowEnv),
      },
      temp: folders.temp,
      signal,
      mask: (text) => hidden.reduce((all, one) => all.replaceAll(one, "***"), text),
    });
  } finally {
    revokeToken(world, token);
  }
}
