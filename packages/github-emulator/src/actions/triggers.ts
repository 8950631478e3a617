/** Which workflows an event starts. */
import type { DomainEvent } from "../model/event.ts";
import type { Files } from "../model/git.ts";
import { headOf } from "../model/git.ts";
import type { Repository } from "../model/repository.ts";
import { mayRun } from "../model/repository.ts";
import { isJson, type Json } from "../webhooks/examples.ts";
import { actionOf } from "../webhooks/payload.ts";
import type { Trigger, WorkflowFile } from "./workflow-file.ts";

/** Something that may trigger workflows. */
export interface Happening {
  readonly repository: Repository;
  /** `issues`, `push`, `schedule`, … */
  readonly event: string;
  readonly action: string | null;
  /** The branch that the workflow files are read from, and that `github.ref` names. */
  readonly branch: string;
  readonly actor: string;
  /** The one workflow that a `workflow_dispatch` event names; null for all workflows. */
  readonly workflow: string | null;
}

/** What starts a run: the event as a workflow sees it. */
export interface Occasion extends Happening {
  readonly payload: Json;
}

const DISPATCHES: ReadonlySet<string> = new Set(["workflow_dispatch", "repository_dispatch"]);

/** Pull requests run on a merge commit, and this emulator does not create one. */
const NOT_RUN: ReadonlySet<string> = new Set(["pull_request"]);

/**
 * The event as workflows see it, or null if it triggers none: events of installations, boards and organizations, and
 * everything that GITHUB_TOKEN did except the two dispatch events.
 */
export function happeningOf(event: DomainEvent): Happening | null {
  if (!("repository" in event) || NOT_RUN.has(event.name)) return null;
  if (event.cause.via === "actions" && !DISPATCHES.has(event.name)) return null;
  const { repository } = event;
  if (event.name === "push") {
    const message = event.commits.at(-1)?.message ?? "";
    if (event.after === null || /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(message)) {
      return null;
    }
  }
  const isDispatch = event.name === "workflow_dispatch";
  return {
    repository,
    event: event.name,
    action: actionOf(event),
    branch: isDispatch ? event.ref : event.name === "push" ? event.branch : repository.defaultBranch,
    actor: event.cause.actor.login,
    workflow: isDispatch ? event.workflow : null,
  };
}

const pattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .split(/(\*\*|\*)/)
      .map((part) =>
        part === "**" ? ".*" : part === "*" ? "[^/]*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"),
      )
      .join("")}$`,
  );

function fits(trigger: Trigger, happening: Happening): boolean {
  const { types, branches } = trigger;
  if (types !== null && (happening.action === null || !types.includes(happening.action))) return false;
  if (branches === null || happening.event !== "push") return true;
  return branches.some((glob) => pattern(glob).test(happening.branch));
}

/** Whether the triggers of a workflow match a happening. */
export function isTriggered(file: WorkflowFile, happening: Happening): boolean {
  const trigger = file.on.get(happening.event);
  return trigger !== undefined && fits(trigger, happening);
}

/** The inputs of a dispatch, with the workflow's defaults. */
export function inputsOf(file: WorkflowFile, occasion: Occasion): Readonly<Record<string, unknown>> {
  const given = occasion.payload["inputs"];
  return { ...file.on.get("workflow_dispatch")?.inputs, ...(isJson(given) ? given : {}) };
}

/** The files of the branch that a happening is about; null if the branch is gone. */
function filesFor(happening: Happening): Files | null {
  const branch = happening.repository.branches.get(happening.branch);
  return branch === undefined ? null : headOf(branch).files;
}

/** The workflow files that may run now, by path. */
export function workflowsAllowed(happening: Happening): readonly (readonly [string, string])[] {
  const { repository } = happening;
  const { actions, parent } = repository;
  if (repository.archived || !actions.enabled || (parent !== null && !actions.forkApproved)) return [];
  return [...(filesFor(happening) ?? [])].flatMap(([path, blob]) => {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return [];
    if (happening.workflow !== null && happening.workflow !== path) return [];
    const known = actions.workflows.get(path);
    const isAllowed = known === undefined || mayRun(repository, known);
    return isAllowed ? [[path, blob.content.toString("utf8")] as const] : [];
  });
}
