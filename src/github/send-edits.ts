/** Sends edits of issues. What a person changes directly before one stays. */
import type { ActualIssue } from "../model/actual.ts";
import type { UpdateIssue } from "../model/change.ts";
import { tickedIn } from "../plan/take-over.ts";
import { updatedBody } from "../plan/update-issue.ts";
import { sendBatch } from "./batch.ts";
import { BODY_BEFORE, BODY_ROUNDS, changedMeanwhile, editLost, titleBefore } from "./body-before.ts";
import { issueMutation, readPayload } from "./create-issues.ts";
import type { Stage } from "./stage.ts";
import type { Entry, First } from "./step.ts";

/** An edit to send. */
export interface Edit {
  readonly planned: UpdateIssue;
  /** The change, as it can be made now. */
  readonly change: UpdateIssue;
  readonly issue: ActualIssue;
  /** The node ids of the labels that the mutation before it adds or removes; one that the issue has changes nothing. */
  readonly labels: readonly string[];
  /** The body that the edit is made on. */
  readonly base: string;
  /** The body that is on GitHub, unless somebody changed it. */
  readonly written: string;
  /** The title to write, and the one that is on GitHub unless somebody changed it. Null if the title stays. */
  readonly title: { readonly from: string; readonly to: string } | null;
}

/**
 * Sends the edits, and again on top of what somebody wrote directly before. `first` runs before each one. Returns the
 * changes that GitHub refused.
 */
export async function sendEdits(
  edits: readonly Edit[],
  stage: Stage,
  first: First,
): Promise<ReadonlySet<UpdateIssue>> {
  const failed = new Set<UpdateIssue>();
  let left = edits;
  for (let round = 1; left.length > 0 && round <= BODY_ROUNDS; round += 1) {
    left = await send(left, stage, { first: round === 1 ? first : BODY_BEFORE, failed });
  }
  for (const { planned } of left) stage.tally.fail(planned, editLost("edit issues"));
  return failed;
}

/**
 * Labels come first, in the same request, and GitHub returns the issue directly before the write. If the learner changed
 * the text in that moment, the edit is made once more on top of it; a title that they changed is written back. Returns
 * those edits.
 */
async function send(
  edits: readonly Edit[],
  { requester, tally, place }: Stage,
  { first, failed }: { readonly first: First; readonly failed: Set<UpdateIssue> },
): Promise<readonly Edit[]> {
  const references = { numbers: tally.numbers(), place };
  const again: Edit[] = [];
  await sendBatch(requester, {
    operation: "edit issues",
    mutation: { ...issueMutation(requester, "updateIssue", "UpdateIssueInput"), first },
    creations: 0,
    entries: edits.map((edit): Entry => {
      const { change, issue, labels, base, written, title } = edit;
      const body = updatedBody(change, base, references);
      const { phase, moves } = change.after;
      const milestoneId = phase === null ? null : (tally.milestoneOf(phase)?.id ?? null);
      return {
        ...(labels.length === 0 ? {} : { first: { labelableId: issue.id, labelIds: labels } }),
        input: {
          id: issue.id,
          ...(title === null ? {} : { title: title.to }),
          ...(body === null ? {} : { body }),
          ...(moves ? { milestoneId } : {}),
        },
        done: (answer, before) => {
          const now = readPayload(answer);
          tally.haveIssue(now);
          const seen = body === null ? null : changedMeanwhile(before, written);
          const typed = title === null ? null : titleBefore(before);
          const lost = title !== null && typed !== null && typed !== title.from ? typed : null;
          if (seen === null && lost === null) return;
          // Their unticked boxes stay unticked.
          const there = new Set(tickedIn(base));
          const fresh = tickedIn(body ?? "").filter((box) => !there.has(box));
          const ticked = [...new Set([...change.after.ticked, ...fresh])];
          again.push({
            ...edit,
            change: { ...change, after: { ...change.after, ticked } },
            labels: now.labelIds.slice(0, 1),
            base: seen ?? body ?? base,
            written: body ?? written,
            title: title === null || lost === null ? null : { from: title.to, to: lost },
          });
        },
        failed: (error) => {
          failed.add(edit.planned);
          tally.fail(edit.planned, error);
        },
      };
    }),
  });
  return again;
}
