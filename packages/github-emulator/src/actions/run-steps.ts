/**
 * Runs the steps of one job. Actions run as processes, checkouts are only recorded, and all other steps are refused.
 */
import path from "node:path";
import type { ActionFile } from "./action-file.ts";
import { readActionFile } from "./action-file.ts";
import type { ActionsSettings, PlayedAction } from "./actions-settings.ts";
import type { Contexts } from "./expression.ts";
import { expand, holds } from "./expression.ts";
import type { Run } from "./run.ts";
import { runAction, type ActionOutcome } from "./run-action.ts";
import type { Job, Step } from "./workflow-file.ts";
import { WorkflowError } from "./workflow-file.ts";

/** What a job needs from its run. */
export interface JobSurroundings {
  readonly run: Run;
  /** The folder that holds `action.yml`, by the name in `uses`. */
  readonly actions: ActionsSettings["actions"];
  readonly contexts: Contexts;
  readonly env: Readonly<Record<string, string>>;
  /** A folder for the files of the steps. */
  readonly temp: string;
  readonly signal: AbortSignal;
  /** Replaces secrets in the text that is kept. */
  readonly mask: (text: string) => string;
}

/** Steps that only prepare the runner's machine. They are recorded, not run. */
const NOTED = /^actions\/(?:checkout|setup-node|cache)@/;

const inputName = (name: string): string => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;

/** An `INPUT_…` variable for each input that the Action declares or the step sets. */
function inputsOfStep(
  action: Pick<ActionFile, "inputs">,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const [name, fallback] of action.inputs) values.set(inputName(name), expand(fallback ?? "", contexts));
  for (const [name, value] of Object.entries(given)) values.set(inputName(name), expand(value, contexts));
  return Object.fromEntries(values);
}

const expandAll = (
  env: Readonly<Record<string, string>>,
  contexts: Contexts,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expand(value, contexts)]));

/** `::error file=…::message` as @actions/core prints it. */
function errorsIn(stdout: string): readonly string[] {
  return [...stdout.matchAll(/^::error(?: [^:]*)?::(.*)$/gm)].map(([, message = ""]) =>
    message.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%"),
  );
}

/** Runs a job's steps in order. A failed step skips the rest, unless their `if` says otherwise. */
export async function runSteps(job: Job, surroundings: JobSurroundings): Promise<"success" | "failure"> {
  const { run } = surroundings;
  const outputs: Record<string, { readonly outputs: Readonly<Record<string, string>> }> = {};
  let status: "success" | "failure" = "success";
  const carried: Record<string, string> = { ...surroundings.env };
  for (const [index, step] of job.steps.entries()) {
    const env = { ...carried, ...expandAll(job.env, surroundings.contexts) };
    const contexts = { ...surroundings.contexts, env, steps: outputs, status };
    const name = step.name ?? step.uses ?? step.run ?? `step ${index + 1}`;
    if (surroundings.signal.aborted || !holds(step.condition, contexts)) {
      run.steps.push({ name, outcome: "skipped" });
      continue;
    }
    if (step.uses !== null && NOTED.test(step.uses)) {
      run.steps.push({ name, outcome: "noted" });
      continue;
    }
    const done = await runStep(step, `${job.id}-${index}`, { ...surroundings, contexts, env });
    run.steps.push({ name, outcome: done.outcome });
    if (done.outcome === "failure") status = "failure";
    if (step.id !== null) outputs[step.id] = { outputs: done.outputs };
    Object.assign(carried, done.env);
  }
  return status;
}

const NO_INPUTS: Pick<ActionFile, "inputs"> = { inputs: new Map() };

async function play(
  action: PlayedAction,
  environment: Readonly<Record<string, string>>,
  token: string,
): Promise<ActionOutcome> {
  const nothing = { stdout: "", stderr: "", outputs: {}, env: {}, summary: "" };
  try {
    await action(environment, token);
    return { ...nothing, exitCode: 0 };
  } catch (error) {
    return { ...nothing, exitCode: 1, stderr: String(error) };
  }
}

async function runStep(
  step: Step,
  folder: string,
  { run, actions, contexts, env, temp, signal, mask }: JobSurroundings,
) {
  const root = step.uses === null ? undefined : actions[step.uses];
  if (root === undefined) {
    const named = step.uses ?? `run: ${step.run ?? ""}`;
    throw new WorkflowError(
      `The emulated runner cannot do «${named}»; it knows ${Object.keys(actions).join(", ")}`,
    );
  }
  const around = { ...env, ...expandAll(step.env, contexts) };
  const done =
    typeof root === "string"
      ? await start(root, path.join(temp, folder))
      : await play(
          root,
          { ...around, ...inputsOfStep(NO_INPUTS, step.with, contexts) },
          expand("${{ github.token }}", contexts),
        );

  async function start(from: string, ownFolder: string): Promise<ActionOutcome> {
    const action = await readActionFile(from);
    const environment = { ...around, ...inputsOfStep(action, step.with, contexts) };
    return await runAction({ main: action.main, env: environment, folder: ownFolder, signal });
  }
  const masks = [...done.stdout.matchAll(/^::add-mask::(.+)$/gm)].map(([, value = ""]) => value);
  const hide = (text: string) => masks.reduce((all, one) => all.replaceAll(one, "***"), mask(text));
  run.exitCode = done.exitCode;
  run.stdout += hide(done.stdout);
  run.stderr += hide(done.stderr);
  run.summary += hide(done.summary);
  run.outputs = { ...run.outputs, ...done.outputs };
  run.errors.push(...errorsIn(hide(done.stdout)));
  const outcome = done.exitCode === 0 ? ("success" as const) : ("failure" as const);
  return { outcome, outputs: done.outputs, env: done.env };
}
