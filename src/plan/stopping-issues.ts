/** Finds what has stopped Waymark: the label `waymark:off` on an issue that shows the progress. */
import { readMarker } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { OFF_LABEL } from "../model/labels.ts";

/**
 * The tracking issues that carry the label, open or closed, whoever wrote them: only people with triage rights can label,
 * so it counts even where nothing says any more which App wrote the issue.
 */
export function stoppingIssues({ issues }: Pick<Actual, "issues">): readonly ActualIssue[] {
  return issues.filter(
    ({ body, labels }) => labels.includes(OFF_LABEL) && readMarker(body)?.kind === "tracking",
  );
}
