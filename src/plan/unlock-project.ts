/**
 * Decides whether a project waits for its topics or can be built. GitHub's dependencies show it, or a label where there
 * are none, and a comment announces the change.
 */
import { createComment, type CreateComment } from "../model/change.ts";
import type { Feature } from "../model/features.ts";
import type { DesiredIssue } from "../model/desired.ts";
import { isClosed, type ItemState, type ItemStates } from "../model/item-state.ts";
import { LOCKED, READY } from "../model/labels.ts";
import type { ItemIssue } from "./match-issues.ts";
import type { Learnt } from "./plan-issues.ts";

export interface Unlocked extends Learnt {
  readonly desired: DesiredIssue;
  readonly comments: readonly CreateComment[];
}

/**
 * The project with its label. If dependencies show the state, the label is left out and only the memory stores it. A project
 * in progress stays ready, and a closed one is not locked. One comment announces that it is ready, and never a second one.
 * A project that was ready from the start, or is in progress, needs no comment.
 */
export function unlockProject(
  desired: DesiredIssue,
  known: ItemIssue | undefined,
  state: ItemState,
  { states, inUse }: { readonly states: ItemStates; readonly inUse: ReadonlySet<Feature> },
): Unlocked {
  const memory = known?.managed?.memory;
  const gateWas = memory?.gate ?? null;
  const had = new Set<string>(gateWas === null ? (memory?.labels ?? known?.issue.labels) : [gateWas]);
  const free = desired.needs.every((need) => isClosed(states.get(need)));
  const closed = isClosed(state);
  const ready = closed ? had.has(READY.name) : free || (state === "in-progress" && had.has(READY.name));
  const gate = ready ? READY.name : closed ? null : LOCKED.name;
  const isShown = inUse.has("dependencies");
  const label = gate === null || isShown ? [] : [gate];
  const wanted = { ...desired, labels: [...desired.labels, ...label] };
  const turns = ready && !closed && had.has(LOCKED.name);
  const back = !ready && had.has(READY.name);
  const reason = turns
    ? "everything that it builds on is done or skipped"
    : back
      ? "something that it builds on is to be learnt again"
      : null;
  const news = turns && state === "open" && known?.managed?.memory.told === null;
  // Also if an earlier run wrote the comment but did not continue: then the mark in the body is still missing.
  const remembered = { gate: isShown ? gate : null, ...(ready ? ({ told: "ready" } as const) : {}) };
  if (!news) return { desired: wanted, memory: remembered, reason, comments: [] };
  return {
    desired: wanted,
    memory: remembered,
    reason,
    comments: [
      createComment(desired.item, known.issue.number, {
        words: desired.news,
        mark: "ready",
        reason: "everything that it builds on is done or skipped",
      }),
    ],
  };
}
