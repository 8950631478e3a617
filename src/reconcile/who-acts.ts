/**
 * Who keeps a course up to date. Nobody tells Waymark when an App is uninstalled or a workflow is deleted, so it follows from
 * the workflow file, from what the pinned issue remembers, and from what was left undone.
 */
import { syncsItself, trustedApp } from "../access/workflow.ts";
import { readManagedBody } from "../markdown/managed-block.ts";
import type { Actual } from "../model/actual.ts";
import type { Actor } from "../model/actor.ts";
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { MatchedIssues } from "../plan/match-issues.ts";
import { isRetired } from "../plan/plan-retired-issue.ts";

/** `gone`: the one that acted before and does not act any more. `nobody`: no run has opened the pinned issue yet. */
export type WhoActs =
  | { readonly kind: "acts"; readonly actor: Actor }
  | { readonly kind: "gone"; readonly actor: Exclude<Actor, "terminal"> }
  | { readonly kind: "nobody" };

export interface ActingIn {
  readonly actual: Actual;
  readonly matched: MatchedIssues;
  /** Whether the workflow came with the fork and never ran in it. */
  readonly inherited: { readonly workflow: boolean };
}

/** `now` is in milliseconds since 1970. */
export function whoActs({ actual, matched, inherited }: ActingIn, now: number): WhoActs {
  const workflow = actual.files[WORKFLOW_PATH];
  const text = workflow?.kind === "text" ? workflow.text : "";
  if (syncsItself(text) && !inherited.workflow) return { kind: "acts", actor: "workflow" };
  const { tracking } = matched;
  if (tracking === null) return { kind: "nobody" };
  const last = readManagedBody(tracking.body)?.memory.actor ?? (trustedApp(text) === null ? null : "app");
  switch (last) {
    case "app":
      return isLeft(matched, now) ? { kind: "gone", actor: "app" } : { kind: "acts", actor: "app" };
    case "workflow":
      return { kind: "gone", actor: "workflow" };
    case "terminal":
    case null:
      return { kind: "acts", actor: "terminal" };
  }
}

/** The App answers within seconds, and looks at everything again each hour. */
const APP_TIME = 2 * 60 * 60_000;

/**
 * Whether an issue was closed since the pinned issue was last written, and the App had time to notice. A close that the
 * pinned issue does not show says nothing, and neither does a pinned issue whose end mark a person removed.
 */
function isLeft({ items, tracking }: MatchedIssues, now: number): boolean {
  if (tracking === null || readManagedBody(tracking.body) === null) return false;
  const written = Date.parse(tracking.updatedAt);
  return [...items.values()]
    .flatMap(([oldest]) => oldest ?? [])
    .some((one) => {
      const closed = one.issue.closedAt === null ? Number.NaN : Date.parse(one.issue.closedAt);
      return closed > written && closed + APP_TIME < now && !isRetired(one);
    });
}

/** The run that writes: what it knows about itself, or else the one who acts, or else the terminal that started it. */
export const actorOf = (acts: WhoActs, own: Actor | null): Actor =>
  own ?? (acts.kind === "acts" ? acts.actor : "terminal");
