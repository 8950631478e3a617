/**
 * Edits issues. Each body is read again directly before it is written, so that a box ticked in the meantime stays
 * ticked.
 */
import { readManagedBody } from "../markdown/managed-block.ts";
import type { UpdateIssue } from "../model/change.ts";
import type { ActualIssue } from "../model/actual.ts";
import { tickedIn } from "../plan/plan-issues.ts";
import { updatedBody } from "../plan/update-issue.ts";
import type { Stage } from "./stage.ts";
import { sendBatch } from "./batch.ts";
import type { Entry } from "./step.ts";
import { BODY_BEFORE, BODY_ROUNDS, changedMeanwhile, editLost, readBodies } from "./body-before.ts";
import { issueMutation, labelIds, readPayload, withoutUnmade } from "./create-issues.ts";
import type { Tally } from "./tally.ts";

const EDITS_AT_ONCE = 20;

export async function updateIssues(changes: readonly UpdateIssue[], stage: Stage): Promise<void> {
  for (let start = 0; start < changes.length; start += EDITS_AT_ONCE) {
    await updateSome(changes.slice(start, start + EDITS_AT_ONCE), stage);
  }
}

/** An edit to send. */
interface Edit {
  readonly planned: UpdateIssue;
  /** The change, as it can be made now. */
  readonly change: UpdateIssue;
  readonly issue: ActualIssue;
  /** The body that the edit is made on. */
  readonly base: string;
  /** The body that is on GitHub, unless somebody changed it. */
  readonly written: string;
}

async function updateSome(changes: readonly UpdateIssue[], stage: Stage): Promise<void> {
  const { requester, tally } = stage;
  const ids = changes.flatMap(({ number }) => tally.issueNumbered(number)?.id ?? []);
  const bodies = await readBodies(requester, ids);
  let edits: readonly Edit[] = changes.flatMap((planned) => {
    const issue = tally.issueNumbered(planned.number);
    const change = possibleNow(planned, tally);
    const base = issue === undefined ? "" : (bodies.get(issue.id) ?? issue.body);
    return issue === undefined ? [] : [{ planned, change, issue, base, written: base }];
  });
  const failed = new Set<UpdateIssue>();
  for (let round = 1; edits.length > 0 && round <= BODY_ROUNDS; round += 1) {
    edits = await send(edits, stage, (change) => failed.add(change));
  }
  for (const { planned } of edits) tally.fail(planned, editLost("edit issues"));
  // A label may only be removed after the issue's mark says so. Otherwise it would look as if a person had removed it.
  await removeLabels(
    changes.filter((change) => !failed.has(change)),
    stage,
  );
}

/**
 * The change without labels and milestones that could not be created. An issue whose new milestone is missing stays where
 * it is, and its mark says so: then the next run moves it.
 */
function possibleNow(planned: UpdateIssue, tally: Tally): UpdateIssue {
  const { before, after } = planned;
  const memory = withoutUnmade(after.memory, tally);
  if (!after.moves || after.phase === null || !tally.lacksMilestone(after.phase))
    return { ...planned, after: { ...after, memory } };
  const phase = readManagedBody(before.body)?.memory.phase ?? null;
  return { ...planned, after: { ...after, memory: { ...memory, phase }, moves: false } };
}

/**
 * Sends the edits. Labels are added first, in the same request, and GitHub returns the body directly before the write.
 * If the learner changed it in that moment, the edit is made once more on top of their text. Returns those edits.
 */
async function send(
  edits: readonly Edit[],
  stage: Stage,
  failed: (change: UpdateIssue) => void,
): Promise<readonly Edit[]> {
  const { requester, tally, place } = stage;
  const references = { numbers: tally.numbers(), place };
  const again: Edit[] = [];
  await sendBatch(requester, {
    operation: "edit issues",
    mutation: {
      ...issueMutation(requester, "updateIssue", "UpdateIssueInput"),
      first: BODY_BEFORE,
    },
    creations: 0,
    entries: edits.map((edit): Entry => {
      const { change, issue, base, written } = edit;
      const body = updatedBody(change, base, references);
      const { title, phase, moves } = change.after;
      const milestoneId = phase === null ? null : (tally.milestoneOf(phase)?.id ?? null);
      const added = change.after.labels.filter((label) => !change.before.labels.includes(label));
      const labels = [...labelIds(added, tally), ...issue.labelIds.slice(0, 1)];
      return {
        ...(labels.length === 0 ? {} : { first: { labelableId: issue.id, labelIds: labels } }),
        input: {
          id: issue.id,
          ...(title === change.before.title ? {} : { title }),
          ...(body === null ? {} : { body }),
          ...(moves ? { milestoneId } : {}),
        },
        done: (answer, before) => {
          tally.haveIssue(readPayload(answer));
          const seen = changedMeanwhile(before, written);
          if (body !== null && seen !== null) {
            const ticked = [...new Set([...change.after.ticked, ...tickedIn(body)])];
            again.push({
              ...edit,
              change: { ...change, after: { ...change.after, ticked } },
              base: seen,
              written: body,
            });
          }
        },
        failed: (error) => {
          failed(edit.planned);
          tally.fail(edit.planned, error);
        },
      };
    }),
  });
  return again;
}

/**
 * Labels are added and removed by name, never set as a whole: this way the learner's own labels stay, even ones added
 * in the meantime.
 */
async function removeLabels(changes: readonly UpdateIssue[], { requester, tally }: Stage): Promise<void> {
  await sendBatch(requester, {
    operation: "remove labels",
    mutation: {
      field: "removeLabelsFromLabelable",
      input: "RemoveLabelsFromLabelableInput",
      selection: "clientMutationId",
    },
    creations: 0,
    entries: changes.flatMap((change): readonly Entry[] => {
      const gone = change.before.labels.filter((label) => !change.after.labels.includes(label));
      const ids = labelIds(gone, tally);
      const issue = tally.issueNumbered(change.number);
      if (ids.length === 0 || issue === undefined) return [];
      return [
        {
          input: { labelableId: issue.id, labelIds: ids },
          done: () => tally.haveIssue(without(issue, ids)),
          failed: (error) => tally.fail(change, error),
        },
      ];
    }),
  });
}

/** The issue without the labels with these ids. */
function without(issue: ActualIssue, ids: readonly string[]): ActualIssue {
  const isLeft = (_: string, at: number) => !ids.includes(issue.labelIds[at] ?? "");
  return { ...issue, labels: issue.labels.filter(isLeft), labelIds: issue.labelIds.filter(isLeft) };
}
