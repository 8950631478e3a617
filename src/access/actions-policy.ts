/** Which Actions a repository allows, and whether Waymark's workflow can start under that policy. */
import type { ActionsPolicy } from "../model/remote.ts";

/** An Action that the policy refuses: then GitHub does not start the workflow at all. */
export interface RefusedAction {
  readonly action: string;
  readonly why: "local-only" | "not-selected" | "not-pinned";
}

const USES = /^\s*-?\s*uses:\s*["']?([^\s"'#]+)/gmu;

/** The first Action of a workflow that the policy refuses, or null. `owner` is the login of the repository's owner. */
export function refusedAction(workflow: string, policy: ActionsPolicy, owner: string): RefusedAction | null {
  const actions = [...workflow.matchAll(USES)].flatMap(([, action]) => action ?? []);
  for (const action of actions.filter((one) => !one.startsWith("./") && !one.startsWith("docker://"))) {
    const why = whyRefused(action, policy, owner);
    if (why !== null) return { action, why };
  }
  return null;
}

function whyRefused(action: string, policy: ActionsPolicy, owner: string): RefusedAction["why"] | null {
  if (policy.pinned && !/@[0-9a-f]{40}$/u.test(action)) return "not-pinned";
  const by = action.split("/")[0]?.toLowerCase();
  if (by === owner.toLowerCase()) return null;
  if (policy.allowed !== "selected") return policy.allowed === "all" ? null : "local-only";
  const { list } = policy;
  // What cannot be seen is not reported as refused.
  if (list === null) return null;
  // GitHub evaluates blocks last, so they outweigh whatever allows the Action (github.blog/changelog, August 15, 2025).
  const isBlocked = list.patterns.some((one) => one.startsWith("!") && matches(one.slice(1), action));
  if (isBlocked) return "not-selected";
  if (list.byVerified) return null;
  const isByGitHub = by === "actions" || by === "github";
  const isAllowed = (isByGitHub && list.byGitHub) || list.patterns.some((one) => matches(one, action));
  return isAllowed ? null : "not-selected";
}

/** A `*` in a pattern stands for any text. */
function matches(pattern: string, action: string): boolean {
  const parts = pattern.toLowerCase().split("*");
  const [first = ""] = parts;
  const last = parts.length === 1 ? null : (parts.at(-1) ?? "");
  const text = action.toLowerCase();
  if (last === null) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
