/** Closes and reopens issues, with a reason that GitHub shows. */
import type { CloseIssue, CloseReason, ReopenIssue } from "../model/change.ts";
import type { Stage } from "./stage.ts";
import { sendBatch } from "./batch.ts";
import type { Entry } from "./step.ts";
import { issueMutation, readPayload } from "./create-issues.ts";

const REASON: Readonly<Record<CloseReason, string>> = {
  completed: "COMPLETED",
  "not-planned": "NOT_PLANNED",
  duplicate: "DUPLICATE",
};

function issueOf({ number, item }: CloseIssue | ReopenIssue, tally: Stage["tally"]) {
  if (number !== null) return tally.issueNumbered(number);
  return item === null ? undefined : tally.issueOpenedFor(item);
}

export async function applyIssueStates(
  changes: readonly (CloseIssue | ReopenIssue)[],
  stage: Pick<Stage, "requester" | "tally">,
): Promise<void> {
  const { requester, tally } = stage;
  const entry = (
    change: CloseIssue | ReopenIssue,
    more: Readonly<Record<string, unknown>>,
  ): readonly Entry[] => {
    const issue = issueOf(change, tally);
    // If the issue could not be opened, that was already reported.
    if (issue === undefined) return [];
    return [
      {
        input: { issueId: issue.id, ...more },
        done: (answer) => tally.haveIssue({ ...readPayload(answer), closedByBot: null }),
        failed: (error) => tally.fail(change, error),
      },
    ];
  };
  await sendBatch(requester, {
    operation: "close issues",
    mutation: issueMutation(requester, "closeIssue", "CloseIssueInput"),
    creations: 0,
    entries: changes
      .filter((change) => change.type === "close")
      .flatMap((change) => {
        const { state, duplicateOf } = change.after;
        const duplicateIssueId = duplicateOf === null ? undefined : tally.issueNumbered(duplicateOf)?.id;
        return entry(change, {
          stateReason: REASON[state],
          ...(duplicateIssueId === undefined ? {} : { duplicateIssueId }),
        });
      }),
  });
  await sendBatch(requester, {
    operation: "reopen issues",
    mutation: issueMutation(requester, "reopenIssue", "ReopenIssueInput"),
    creations: 0,
    entries: changes.filter((change) => change.type === "reopen").flatMap((change) => entry(change, {})),
  });
}
