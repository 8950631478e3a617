/**
 * Edits issues. Each one is read again directly before it is written, so that a box ticked or a title typed in the
 * meantime stays.
 */
import { readManagedBody } from "../markdown/managed-block.ts";
import type { UpdateIssue } from "../model/change.ts";
import type { ActualIssue } from "../model/actual.ts";
import type { Stage } from "./stage.ts";
import { BODY_BEFORE, LABELS_GONE, readAgain, type IssueNow } from "./body-before.ts";
import { labelIds, withoutUnmade } from "./create-issues.ts";
import { sendEdits, type Edit } from "./send-edits.ts";
import type { Tally } from "./tally.ts";

const EDITS_AT_ONCE = 20;

/** Returns the changes that GitHub refused. */
export async function updateIssues(
  changes: readonly UpdateIssue[],
  stage: Stage,
): Promise<ReadonlySet<UpdateIssue>> {
  const failed = new Set<UpdateIssue>();
  for (let start = 0; start < changes.length; start += EDITS_AT_ONCE) {
    const some = await updateSome(changes.slice(start, start + EDITS_AT_ONCE), stage);
    for (const change of some) failed.add(change);
  }
  return failed;
}

async function updateSome(changes: readonly UpdateIssue[], stage: Stage): Promise<ReadonlySet<UpdateIssue>> {
  const { requester, tally } = stage;
  const ids = changes.flatMap(({ number }) => tally.issueNumbered(number)?.id ?? []);
  const read = await readAgain(requester, ids);
  const edits = changes.flatMap((planned): readonly Edit[] => {
    const issue = tally.issueNumbered(planned.number);
    if (issue === undefined) return [];
    const now = read.get(issue.id) ?? issue;
    const change = possibleNow(planned, { issue, now }, tally);
    const { before, after } = change;
    const isTheirs = now.title !== before.title || after.title === before.title;
    const title = isTheirs ? null : { from: before.title, to: after.title };
    const added = labelIds(
      after.labels.filter((label) => !before.labels.includes(label)),
      tally,
    );
    const labels = [...added, ...now.labelIds.slice(0, 1)];
    return [{ planned, change, issue, labels, base: now.body, written: now.body, title }];
  });
  const failed = await sendEdits(edits, stage, BODY_BEFORE);
  // A label may only be removed after the issue's mark says so. Otherwise it would look as if a person had removed it.
  await sendEdits(
    changes.filter((change) => !failed.has(change)).flatMap((change) => removalOf(change, tally)),
    stage,
    LABELS_GONE,
  );
  return failed;
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
 * Takes the labels off that Waymark no longer wants, by name, so that the person's own stay. Directly afterwards the mark
 * forgets them: from then on, such a label on the issue comes from a person. None if there is nothing to take off.
 */
function removalOf(planned: UpdateIssue, tally: Tally): readonly Edit[] {
  const { before, after } = planned;
  const labels = labelIds(
    before.labels.filter((label) => !after.labels.includes(label)),
    tally,
  );
  const issue = tally.issueNumbered(planned.number);
  if (labels.length === 0 || issue === undefined) return [];
  const { body } = issue;
  const memory = { ...(readManagedBody(body)?.memory ?? after.memory), leaving: [] };
  const change = {
    ...planned,
    after: { ...after, block: null, memory, moves: false, ticked: [], words: [] },
  };
  return [{ planned, change, issue, labels, base: body, written: body, title: null }];
}
