/** Decides which phases have their issues open, if phases open one after another. */
import type { ActualIssue } from "../model/actual.ts";
import type { Desired, DesiredIssue } from "../model/desired.ts";
import { OPTIONAL_LABEL } from "../model/labels.ts";

/** When four fifths of a phase's required topics are closed, the next phase opens. */
const OPEN_NEXT_SHARE = 0.8;

/**
 * Returns whether an item may get an issue now. Phases open in order, when every required phase before is nearly done.
 * An optional phase delays nothing, and items without a phase open at once. `issueOf` returns an item's issue, or null
 * if it has none yet. Items whose issue somebody deleted do not count.
 */
export function openPhases(
  { milestones, issues, open }: Pick<Desired, "milestones" | "issues" | "open">,
  issueOf: (item: string) => ActualIssue | null,
  deleted: ReadonlySet<string>,
): (issue: Pick<DesiredIssue, "phase">) => boolean {
  if (open === "all") return () => true;
  const isClosed = ({ item, done }: DesiredIssue): boolean => {
    const issue = issueOf(item);
    return issue === null ? done : issue.state !== "open" && issue.closedByBot === null;
  };
  const isNearlyDone = (phase: string): boolean => {
    const required = issues.filter(
      (issue) =>
        issue.phase === phase &&
        issue.kind === "topic" &&
        !issue.labels.includes(OPTIONAL_LABEL) &&
        !deleted.has(issue.item),
    );
    return required.filter(isClosed).length >= required.length * OPEN_NEXT_SHARE;
  };
  const phases = milestones.map(({ phase }) => phase);
  const current = phases.findIndex((phase) => !isNearlyDone(phase));
  const opened = new Set(current === -1 ? phases : phases.slice(0, current + 1));
  return ({ phase }) => phase === null || opened.has(phase);
}
