/**
 * Edits issues. Each one is read again directly before it is written, so that a box ticked or a title typed in the
 * meantime stays.
 */
import { readManagedBody } from "../markdown/managed-block.ts";
import type { UpdateIssue } from "../model/change.ts";
import type { ActualIssue } from "../model/actual.ts";
import { tickedIn } from "../plan/plan-issues.ts";
import { updatedBody } from "../plan/update-issue.ts";
import type { Stage } from "./stage.ts";
import { sendBatch } from "./batch.ts";
import type { Entry } from "./step.ts";
import {
  BODY_BEFORE,
  BODY_ROUNDS,
  changedMeanwhile,
  editLost,
  readAgain,
  titleBefore,
  type IssueNow,
} from "./body-before.ts";
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
  /** A label that the issue has, or none. */
  readonly anyLabel: readonly string[];
  /** The body that the edit is made on. */
  readonly base: string;
  /** The body that is on GitHub, unless somebody changed it. */
  readonly written: string;
  /** The title to write, and the one that is on GitHub unless somebody changed it. Null if the title stays. */
  readonly title: { readonly from: string; readonly to: string } | null;
}

async function updateSome(changes: readonly UpdateIssue[], stage: Stage): Promise<void> {
  const { requester, tally } = stage;
  const ids = changes.flatMap(({ number }) => tally.issueNumbered(number)?.id ?? []);
  const read = await readAgain(requester, ids);
  let edits: readonly Edit[] = changes.flatMap((planned): readonly Edit[] => {
    const issue = tally.issueNumbered(planned.number);
    if (issue === undefined) return [];
    const now = read.get(issue.id) ?? issue;
    const change = possibleNow(planned, { issue, now }, tally);
    const { before, after } = change;
    const isTheirs = now.title !== before.title || after.title === before.title;
    const title = isTheirs ? null : { from: before.title, to: after.title };
    const base = now.body;
    return [{ planned, change, issue, anyLabel: now.labelIds.slice(0, 1), base, written: base, title }];
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
 * it is, and its mark says so: then the next run moves it. An issue that a person just moved stays there.
 */
function possibleNow(
  planned: UpdateIssue,
  { issue, now }: { readonly issue: ActualIssue; readonly now: IssueNow },
  tally: Tally,
): UpdateIssue {
  const { before, after } = planned;
  const memory = withoutUnmade(after.memory, tally);
  if (after.moves && after.phase !== null && tally.lacksMilestone(after.phase)) {
    const phase = readManagedBody(before.body)?.memory.phase ?? null;
    return { ...planned, after: { ...after, memory: { ...memory, phase }, moves: false } };
  }
  const moves = after.moves && now.milestone === issue.milestone;
  return { ...planned, after: { ...after, memory, moves } };
}

/**
 * Sends the edits. Labels are added first, in the same request, and GitHub returns the issue directly before the write.
 * If the learner changed the text in that moment, the edit is made once more on top of it; a title that they changed is
 * written back. Returns those edits.
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
      const { change, issue, anyLabel, base, written, title } = edit;
      const body = updatedBody(change, base, references);
      const { phase, moves } = change.after;
      const milestoneId = phase === null ? null : (tally.milestoneOf(phase)?.id ?? null);
      const added = change.after.labels.filter((label) => !change.before.labels.includes(label));
      const labels = [...labelIds(added, tally), ...anyLabel];
      return {
        ...(labels.length === 0 ? {} : { first: { labelableId: issue.id, labelIds: labels } }),
        input: {
          id: issue.id,
          ...(title === null ? {} : { title: title.to }),
          ...(body === null ? {} : { body }),
          ...(moves ? { milestoneId } : {}),
        },
        done: (answer, before) => {
          tally.haveIssue(readPayload(answer));
          const seen = body === null ? null : changedMeanwhile(before, written);
          const typed = title === null ? null : titleBefore(before);
          const lost = title !== null && typed !== null && typed !== title.from ? typed : null;
          if (seen === null && lost === null) return;
          const ticked = [...new Set([...change.after.ticked, ...tickedIn(body ?? "")])];
          again.push({
            ...edit,
            change: { ...change, after: { ...change.after, ticked } },
            base: seen ?? body ?? base,
            written: body ?? written,
            title: title === null || lost === null ? null : { from: title.to, to: lost },
          });
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
