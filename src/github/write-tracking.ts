/** Opens, edits and pins the one issue that shows how far the learner is. */
import * as z from "zod/mini";
import { Refused } from "../errors.ts";
import { replaceBlock, writeManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../plan/actual.ts";
import { TRACKING_LABEL } from "../plan/labels.ts";
import type { TrackingIssue } from "../remote.ts";
import { sendBatch } from "./batch.ts";
import { issueMutation, readPayload } from "./create-issues.ts";
import type { Requester } from "./requester.ts";

/** Returns its number. Throws Refused where GitHub says no to opening or editing; a pin that is refused is no failure. */
export async function writeTracking(
  requester: Requester,
  issue: TrackingIssue,
  actual: Actual,
): Promise<number> {
  if (issue.known !== null) {
    await editTracking(requester, issue.known, issue);
    if (!issue.known.pinned && !(await wasUnpinned(requester, issue.known.id)))
      await pin(requester, issue.known.id);
    return issue.known.number;
  }
  const label = actual.labels.find(({ name }) => name.toLowerCase() === TRACKING_LABEL);
  const opened = await sendOne(requester, "open the tracking issue", "createIssue", "CreateIssueInput", {
    repositoryId: actual.repository.id,
    title: issue.title,
    body: writeManagedBody({ kind: "tracking" }, issue.block),
    labelIds: label === undefined ? [] : [label.id],
  });
  await pin(requester, opened.id);
  return opened.number;
}

async function editTracking(
  requester: Requester,
  known: NonNullable<TrackingIssue["known"]>,
  { block }: TrackingIssue,
): Promise<void> {
  const body = replaceBlock(known.body, { kind: "tracking" }, block);
  if (body === null || body === known.body) return;
  await sendOne(requester, "edit the tracking issue", "updateIssue", "UpdateIssueInput", {
    id: known.id,
    body,
  });
}

async function sendOne(
  requester: Requester,
  operation: string,
  field: string,
  input: string,
  values: Readonly<Record<string, unknown>>,
): Promise<ActualIssue> {
  let outcome: ActualIssue | Refused | null = null;
  await sendBatch(requester, {
    operation,
    mutation: issueMutation(field, input, false),
    size: 1,
    creations: field === "createIssue" ? 1 : 0,
    entries: [
      {
        input: values,
        done: (answer) => {
          outcome = readPayload(answer);
        },
        failed: (error) => {
          outcome = error;
        },
      },
    ],
  });
  return settled(outcome, operation);
}

function settled(outcome: ActualIssue | Refused | null, operation: string): ActualIssue {
  if (outcome instanceof Refused) throw outcome;
  if (outcome === null)
    throw new Refused(operation, { status: 200, type: "", said: "GitHub did not answer for it" });
  return outcome;
}

const UNPINNED = `query ReadUnpinned($id: ID!) {
  node(id: $id) { ... on Issue { timelineItems(itemTypes: [UNPINNED_EVENT], first: 1) { totalCount } } }
}`;
const unpinned = z.object({ node: z.object({ timelineItems: z.object({ totalCount: z.number() }) }) });

/** Whether somebody took the pin away: then it stays away. */
async function wasUnpinned(requester: Requester, id: string): Promise<boolean> {
  const { data } = await requester.graphql("read pins", UNPINNED, { id }, { kind: "read" });
  return unpinned.parse(data).node.timelineItems.totalCount > 0;
}

/** A repository holds three pins at most; the learner's own come first. */
async function pin(requester: Requester, issueId: string): Promise<void> {
  await sendBatch(requester, {
    operation: "pin the tracking issue",
    mutation: { field: "pinIssue", input: "PinIssueInput", selection: "clientMutationId" },
    size: 1,
    creations: 0,
    entries: [{ input: { issueId }, done: () => undefined, failed: () => undefined }],
  });
}
