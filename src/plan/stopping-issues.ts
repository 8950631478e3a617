/** Finds what has stopped Waymark: the label `waymark:off` on a tracking issue. */
import { readMarker } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { OFF_LABEL } from "../model/labels.ts";

/**
 * The tracking issues with the label, open or closed, by any author. Only people with triage permission can add a
 * label, so it counts even if nothing says any more which App wrote the issue.
 */
export function stoppingIssues({ issues }: Pick<Actual, "issues">): readonly ActualIssue[] {
  return issues.filter(
    ({ body, labels }) => labels.includes(OFF_LABEL) && readMarker(body)?.kind === "tracking",
  );
}
