/** Plans what happens to an issue whose item left the roadmap. */
import type { Memory } from "../markdown/managed-block.ts";
import { closeIssue } from "../model/change.ts";
import { LOCKED, READY, RETIRED } from "../model/labels.ts";
import { relabel, ownLabels } from "./item-labels.ts";
import type { ItemIssue } from "./match-issues.ts";
import type { IssueChange } from "./plan-issues.ts";
import { updateOf } from "./update-issue.ts";

/** Labels that make no sense on an issue whose item left the roadmap. */
const LEFT_BEHIND: ReadonlySet<string> = new Set([RETIRED.name, LOCKED.name, READY.name]);

/** Whether its item left the roadmap and Waymark has labelled it so. */
export const isRetired = ({ issue, managed }: Pick<ItemIssue, "issue" | "managed">): boolean =>
  (managed?.memory.labels ?? issue.labels).includes(RETIRED.name);

/**
 * The changes for an issue whose item left the roadmap: it is labelled, and closed if it was open, but never deleted.
 * If somebody reopens it later, it stays open.
 */
export function planRetiredIssue(
  { item, issue, managed }: ItemIssue,
  removed: ReadonlySet<string>,
): readonly IssueChange[] {
  if (managed === null) return [];
  // If the learner's text fills the whole issue, nothing can be remembered in it, and the label alone shows it.
  const labelled = isRetired({ issue, managed }) || issue.labels.includes(RETIRED.name);
  const open = issue.state === "open" && !(labelled && issue.reopened);
  const put = managed.memory.labels ?? ownLabels(issue);
  const wanted = [...put.filter((label) => !LEFT_BEHIND.has(label)), RETIRED.name];
  const { own: labels, ...remembered } = relabel(wanted, { issue, memory: managed.memory, removed });
  // Once it is open again, its state is the person's, also if they close it later.
  const isTheirs = !open && issue.state === "open";
  const memory: Memory = {
    ...managed.memory,
    ...remembered,
    retired: open ? "closed" : isTheirs ? null : managed.memory.retired,
  };
  const words = {
    title: issue.title,
    block: null,
    memory,
    labels,
    phase: managed.memory.phase,
  };
  const reason = "its item left the roadmap";
  return [
    ...(labelled && !open && memory.retired === managed.memory.retired
      ? []
      : [updateOf(item, issue, { ...words, moves: false, ticked: [], words: [], retires: true }, reason)]),
    ...(open ? [closeIssue(item, issue, { as: "not-planned", reason })] : []),
  ];
}
