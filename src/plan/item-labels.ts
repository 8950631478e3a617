/** Which of its own labels Waymark adds to the issue of an item, and which it removes. */
import type { Memory } from "../markdown/managed-block.ts";
import type { ActualIssue } from "../model/actual.ts";
import { OWN_ITEM_LABELS } from "../model/labels.ts";

/**
 * Adds new labels and removes those that Waymark had added but no longer wants. A label that a person removed stays
 * off, and a label that a person added stays on. One that is gone is forgotten, so that a person can use it. `own` contains the labels that the issue must have; the rest is for
 * the memory.
 */
export function relabel(
  wanted: readonly string[],
  {
    issue,
    memory,
    removed,
  }: { readonly issue: ActualIssue; readonly memory: Memory; readonly removed: ReadonlySet<string> },
) {
  const there = ownLabels(issue);
  const put = memory.labels ?? there;
  const off = new Set([...memory.unlabelled, ...put].filter((label) => !there.includes(label)));
  const isLeaving = (label: string) => !wanted.includes(label) && there.includes(label);
  const leaving = [...new Set([...memory.leaving, ...put])].filter(isLeaving);
  const kept = there.filter((label) => !leaving.includes(label));
  const isOff = (label: string) => off.has(label) || removed.has(label);
  // A label that is wanted but missing needs no other record.
  const unlabelled = [...off].filter((label) => !wanted.includes(label));
  const added = wanted.filter((label) => !kept.includes(label) && !isOff(label));
  return { own: [...kept, ...added].toSorted(), labels: wanted, unlabelled, leaving };
}

export function ownLabels(issue: ActualIssue): readonly string[] {
  return issue.labels.filter((label) => OWN_ITEM_LABELS.has(label)).toSorted();
}
