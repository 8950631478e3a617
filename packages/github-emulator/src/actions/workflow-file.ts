/** Reads a workflow file, as far as the emulated runner supports it. */
import { parse } from "yaml";
import type { Permissions } from "../model/app.ts";

/** A file that GitHub, or this runner, would refuse. The run ends as `startup_failure`. */
export class WorkflowError extends Error {
  override readonly name = "WorkflowError";
}

export interface Trigger {
  /** Activity types; null means all. */
  readonly types: readonly string[] | null;
  /** Branch patterns of a push trigger; null means all branches. */
  readonly branches: readonly string[] | null;
  /** The defaults of the `workflow_dispatch` inputs. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface Concurrency {
  /** Expressions in it are not yet evaluated. */
  readonly group: string;
  readonly cancelInProgress: boolean;
  /** Lets up to a hundred runs wait, not just one. */
  readonly queueAll: boolean;
}

export interface Step {
  readonly id: string | null;
  readonly name: string | null;
  readonly uses: string | null;
  readonly run: string | null;
  readonly condition: string | null;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

export interface Job {
  readonly id: string;
  readonly condition: string | null;
  readonly permissions: GrantedPermissions | null;
  readonly concurrency: Concurrency | null;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** "read-all", "write-all", or a list. Permissions that are not listed are not granted. */
export type GrantedPermissions = "read-all" | "write-all" | Permissions;

export interface WorkflowFile {
  readonly name: string | null;
  readonly on: ReadonlyMap<string, Trigger>;
  readonly permissions: GrantedPermissions | null;
  readonly concurrency: Concurrency | null;
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: readonly Job[];
}

type Yaml = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Yaml =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function map(value: unknown, where: string): Yaml {
  if (value === undefined || value === null) return {};
  if (!isMap(value)) throw new WorkflowError(`${where} must be a mapping`);
  return value;
}

const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === "string" ? value : JSON.stringify(value);

function strings(value: unknown): readonly string[] | null {
  if (value === undefined || value === null) return null;
  return (Array.isArray(value) ? value : [value]).map(String);
}

function texts(value: unknown, where: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(map(value, where)).map(([key, one]) => [key, text(one) ?? ""]));
}

const TRIGGER_KEYS: ReadonlySet<string> = new Set(["types", "branches", "inputs"]);

function trigger(value: unknown, event: string): Trigger {
  if (event === "schedule") return { types: null, branches: null, inputs: {} };
  const settings = map(value, `on.${event}`);
  const unknown = Object.keys(settings).filter((key) => !TRIGGER_KEYS.has(key));
  if (unknown.length > 0) throw new WorkflowError(`on.${event}.${unknown.join(", ")}: not emulated`);
  const inputs = Object.entries(map(settings["inputs"], `on.${event}.inputs`)).map(([name, input]) => [
    name,
    text(map(input, name)["default"]) ?? "",
  ]);
  return {
    types: strings(settings["types"]),
    branches: strings(settings["branches"]),
    inputs: Object.fromEntries(inputs),
  };
}

function triggers(value: unknown): ReadonlyMap<string, Trigger> {
  const events = isMap(value) ? Object.entries(value) : (strings(value) ?? []).map((name) => [name, null]);
  return new Map(events.map(([name, settings]) => [String(name), trigger(settings, String(name))]));
}

function permissions(value: unknown, where: string): GrantedPermissions | null {
  if (value === undefined || value === null) return null;
  if (value === "read-all" || value === "write-all") return value;
  const granted: Record<string, "read" | "write"> = {};
  for (const [name, access] of Object.entries(map(value, where))) {
    if (access === "read" || access === "write") granted[name.replaceAll("-", "_")] = access;
    else if (access !== "none") throw new WorkflowError(`${where}.${name} must be read, write or none`);
  }
  return granted;
}

function concurrency(value: unknown): Concurrency | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return { group: value, cancelInProgress: false, queueAll: false };
  const settings = map(value, "concurrency");
  const group = text(settings["group"]);
  if (group === null) throw new WorkflowError("concurrency.group is missing");
  const cancels = settings["cancel-in-progress"] ?? false;
  if (typeof cancels !== "boolean") throw new WorkflowError("concurrency.cancel-in-progress: not emulated");
  return {
    group,
    cancelInProgress: cancels,
    queueAll: settings["queue"] === "max",
  };
}

function step(value: unknown, where: string): Step {
  const settings = map(value, where);
  return {
    id: text(settings["id"]),
    name: text(settings["name"]),
    uses: text(settings["uses"]),
    run: text(settings["run"]),
    condition: text(settings["if"]),
    with: texts(settings["with"], `${where}.with`),
    env: texts(settings["env"], `${where}.env`),
  };
}

function job(id: string, value: unknown): Job {
  const settings = map(value, `jobs.${id}`);
  const { steps } = settings;
  if (!Array.isArray(steps)) throw new WorkflowError(`jobs.${id}.steps must be a list`);
  return {
    id,
    condition: text(settings["if"]),
    permissions: permissions(settings["permissions"], `jobs.${id}.permissions`),
    concurrency: concurrency(settings["concurrency"]),
    env: texts(settings["env"], `jobs.${id}.env`),
    steps: steps.map((one, index) => step(one, `jobs.${id}.steps[${index}]`)),
  };
}

/** Reads a workflow file. Throws `WorkflowError` if it cannot be run. */
export function readWorkflowFile(source: string): WorkflowFile {
  let parsed: unknown;
  try {
    parsed = parse(source);
  } catch (error) {
    throw new WorkflowError(`The workflow is not YAML: ${String(error)}`, { cause: error });
  }
  const file = map(parsed, "A workflow");
  const jobs = Object.entries(map(file["jobs"], "jobs")).map(([id, value]) => job(id, value));
  if (jobs.length === 0) throw new WorkflowError("The workflow has no jobs");
  if (file["on"] === undefined) throw new WorkflowError("The workflow has no `on`");
  return {
    name: text(file["name"]),
    on: triggers(file["on"]),
    permissions: permissions(file["permissions"], "permissions"),
    concurrency: concurrency(file["concurrency"]),
    env: texts(file["env"], "env"),
    jobs,
  };
}
