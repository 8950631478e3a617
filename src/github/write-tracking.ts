/** Opens, edits and pins the issue that shows how far the learner is. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { readManagedBody, replaceBlock, writeManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue, ActualLabel } from "../model/actual.ts";
import { TRACKING_LABEL } from "../model/labels.ts";
import type { EditedTracking, NewTracking, TrackingIssue } from "../model/remote.ts";
import { sendBatch, type BatchOptions, type Entry } from "./batch.ts";
import { BODY_BEFORE, BODY_ROUNDS, changedMeanwhile } from "./body-before.ts";
import { issueMutation, readPayload } from "./create-issues.ts";
import { refused } from "./refusals.ts";
import type { Requester } from "./requester.ts";

/**
 * Returns the issue if it was opened. Throws Refused if GitHub refuses to open or edit it. A refused pin is not an
 * error.
 */
export async function writeTracking(
  requester: Requester,
  issue: TrackingIssue,
  actual: Actual,
): Promise<ActualIssue | null> {
  const label = actual.labels.find(({ name }) => name.toLowerCase() === TRACKING_LABEL);
  if (issue.known === null) return await openTracking(requester, issue, actual, label);
  const { known, memory } = issue;
  const unpinned = !known.pinned && (memory.pinned || (await wasUnpinned(requester, known.id)));
  const edited = { ...issue, memory: { ...memory, pinned: memory.pinned || known.pinned || unpinned } };
  await editTracking(requester, edited, label);
  if (!known.pinned && !unpinned) await pin(requester, known.id);
  return null;
}

async function openTracking(
  requester: Requester,
  { title, block, below, memory }: NewTracking,
  { repository }: Actual,
  label: ActualLabel | undefined,
): Promise<ActualIssue> {
  const { issue } = await sendOne(requester, {
    operation: "open the tracking issue",
    mutation: issueMutation(requester, "createIssue", "CreateIssueInput"),
    creations: 1,
    input: {
      repositoryId: repository.id,
      title,
      body: `${writeManagedBody({ kind: "tracking" }, block, memory)}\n\n${below}`,
      labelIds: label === undefined ? [] : [label.id],
    },
  });
  return { ...issue, pinned: await pin(requester, issue.id) };
}

/**
 * As with items: a change that the learner made directly before the write is kept, and the block is written once more.
 */
async function editTracking(
  requester: Requester,
  { known, block, memory, ticked }: EditedTracking,
  label: ActualLabel | undefined,
): Promise<void> {
  const isNew = label !== undefined && isUnlabelled(known.body) && !known.labelIds.includes(label.id);
  const labelIds = [...(isNew ? [label.id] : []), ...known.labelIds.slice(0, 1)];
  let expected = known.body;
  for (let round = 1; round <= BODY_ROUNDS; round += 1) {
    const body = replaceBlock(expected, { kind: "tracking" }, block, { memory, ticked });
    if (body === null || body === expected) return;
    const { before } = await sendOne(requester, {
      operation: "edit the tracking issue",
      mutation: { ...issueMutation(requester, "updateIssue", "UpdateIssueInput"), first: BODY_BEFORE },
      creations: 0,
      input: { id: known.id, body },
      ...(labelIds.length === 0 ? {} : { first: { labelableId: known.id, labelIds } }),
    });
    const seen = changedMeanwhile(before, expected);
    if (seen === null) return;
    expected = seen;
  }
}

/** Whether Waymark has not added its label yet. If it added the label and the label is gone, a person removed it. */
const isUnlabelled = (body: string): boolean =>
  readManagedBody(body)?.memory.labels?.includes(TRACKING_LABEL) !== true;

interface Sent {
  readonly issue: ActualIssue;
  /** The result of the mutation's `first`. */
  readonly before: unknown;
}

async function sendOne(
  requester: Requester,
  {
    input,
    first,
    ...batch
  }: Pick<BatchOptions, "operation" | "mutation" | "creations"> & Pick<Entry, "input" | "first">,
): Promise<Sent> {
  let outcome: Sent | Refused | null = null;
  await sendBatch(requester, {
    ...batch,
    size: 1,
    entries: [
      {
        input,
        ...(first === undefined ? {} : { first }),
        done: (answer, before) => {
          outcome = { issue: readPayload(answer), before };
        },
        failed: (error) => {
          outcome ??= error;
        },
      },
    ],
  });
  return settled(outcome, batch.operation);
}

function settled(outcome: Sent | Refused | null, operation: string): Sent {
  if (outcome instanceof Refused) throw outcome;
  if (outcome === null) throw refused(operation, { said: "GitHub did not answer for it" });
  return outcome;
}

const UNPINNED = `query ReadUnpinned($id: ID!) {
  node(id: $id) { ... on Issue { timelineItems(itemTypes: [UNPINNED_EVENT], first: 1) { totalCount } } }
}`;
const unpinned = z.object({ node: z.object({ timelineItems: z.object({ totalCount: z.number() }) }) });

/** Whether somebody unpinned it. Then it stays unpinned. */
async function wasUnpinned(requester: Requester, id: string): Promise<boolean> {
  const { data } = await requester.graphql("read pins", UNPINNED, { id }, { kind: "read" });
  return unpinned.parse(data).node.timelineItems.totalCount > 0;
}

/** Whether the issue is pinned now. A repository can have three pinned issues; the learner's own pins come first. */
async function pin(requester: Requester, issueId: string): Promise<boolean> {
  let pinned = false;
  const done = () => {
    pinned = true;
  };
  await sendBatch(requester, {
    operation: "pin the tracking issue",
    mutation: { field: "pinIssue", input: "PinIssueInput", selection: "clientMutationId" },
    size: 1,
    creations: 0,
    entries: [{ input: { issueId }, done, failed: () => undefined }],
  });
  return pinned;
}
