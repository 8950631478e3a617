/** Opens, edits and pins the issue that shows how far the learner is. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { readManagedBody, replaceBlock, writeManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue, ActualLabel } from "../model/actual.ts";
import { TRACKING_LABEL } from "../model/labels.ts";
import type { EditedTracking, NewTracking, TrackingIssue } from "../model/remote.ts";
import { keepOurs } from "../record/relations.ts";
import { fittingBody } from "../plan/update-issue.ts";
import { takeSteps } from "./batch.ts";
import type { Entry, Step } from "./step.ts";
import { BODY_BEFORE, BODY_ROUNDS, changedMeanwhile, editLost, readAgain, wasRead } from "./body-before.ts";
import { issueMutation, readPayload } from "./create-issues.ts";
import { refused, refusedBy } from "./refusals.ts";
import type { Requester } from "./requester.ts";
import type { Stage } from "./stage.ts";
import { openOverlap } from "./overlap.ts";
import { openTally } from "./tally.ts";

/**
 * Throws Refused if GitHub refuses to open or edit it, and AnotherRun if another run has opened it too. A refused pin is not
 * an error.
 */
export async function writeTracking(
  requester: Requester,
  issue: TrackingIssue,
  actual: Actual,
): Promise<void> {
  if (issue.known === null) {
    const refusals: Refused[] = [];
    const nothing = { changes: [], undecided: [] };
    const heard = { fail: () => undefined, opened: () => undefined };
    const tally = openTally(actual, nothing, heard, { state: "opening" });
    const { compare } = openOverlap({ requester, tally }, issue.apps);
    const steps = openingSteps(requester, issue, actual, {
      have: (opened) => tally.haveTracking(opened),
      fail: (error) => refusals.push(error),
    });
    await takeSteps(steps, compare);
    const [refusal] = refusals;
    if (refusal !== undefined) throw refusal;
    return;
  }
  const { known, memory } = issue;
  if (!requester.server.has("pins") || (actual.arePinsTaken && !known.pinned)) {
    await editTracking(requester, issue, actual);
    return;
  }
  const unpinned = !known.pinned && (memory.pinned || (await wasUnpinned(requester, known.id)));
  const edited = { ...issue, memory: { ...memory, pinned: memory.pinned || known.pinned || unpinned } };
  await editTracking(requester, edited, actual);
  if (!known.pinned && !unpinned)
    await takeSteps([
      pinStep(
        requester,
        () => known.id,
        () => undefined,
      ),
    ]);
}

const trackingLabel = ({ labels }: Actual): ActualLabel | undefined =>
  labels.find(({ name }) => name.toLowerCase() === TRACKING_LABEL);

/** The steps that open the tracking issue before the others, and pin it. */
export function trackingSteps(issue: NewTracking, { requester, tally }: Stage): readonly Step[] {
  return openingSteps(requester, issue, tally.actual(), {
    have: (opened) => tally.haveTracking(opened),
    // What GitHub refuses is reported when the tracking issue is written at the end.
    fail: () => tally.haveTracking(null),
  });
}

interface Heard {
  readonly have: (issue: ActualIssue) => void;
  readonly fail: (error: Refused) => void;
}

function openingSteps(
  requester: Requester,
  { title, block, below, memory }: NewTracking,
  actual: Actual,
  { have, fail }: Heard,
): readonly Step[] {
  const label = trackingLabel(actual);
  let opened: ActualIssue | null = null;
  const pin = pinStep(
    requester,
    () => opened?.id ?? null,
    () => {
      if (opened !== null) have({ ...opened, pinned: true });
    },
  );
  return [
    {
      requester,
      operation: "open the tracking issue",
      mutation: issueMutation(requester, "createIssue", "CreateIssueInput"),
      creations: 1,
      input: () => ({
        repositoryId: actual.repository.id,
        title,
        body: `${writeManagedBody({ kind: "tracking" }, block, memory)}\n\n${below}`,
        labelIds: label === undefined ? [] : [label.id],
      }),
      done: (answer) => {
        opened = readPayload(answer);
        have(opened);
      },
      failed: fail,
    },
    ...(requester.server.has("pins") ? [pin] : []),
  ];
}

/**
 * As with items: a change that the learner made directly before the write is kept, and the block is written once more.
 * `steps` are sent in the same request, before the edit. Returns the issue after the edit; null if nothing is edited.
 * Throws Refused, also if the learner's last change was overwritten.
 */
export async function editTracking(
  requester: Requester,
  { known, block, memory, ticked }: EditedTracking,
  actual: Actual,
  steps: readonly Step[] = [],
): Promise<ActualIssue | null> {
  const label = trackingLabel(actual);
  const isNew = label !== undefined && isUnlabelled(known.body) && !known.labelIds.includes(label.id);
  const labelIds = [...(isNew ? [label.id] : []), ...known.labelIds.slice(0, 1)];
  // Without a label, the same request cannot return the text, so it is read shortly before.
  const isRead = labelIds.length === 0 && readManagedBody(known.body) !== null;
  const read = isRead ? await readAgain(requester, [known.id]) : null;
  /** The text that the edit is made on. */
  let base = read?.get(known.id)?.body ?? known.body;
  /** The text that is on GitHub, unless somebody changed it. */
  let written = base;
  let edited: ActualIssue | null = null;
  for (let round = 1; round <= BODY_ROUNDS; round += 1) {
    const others = round === 1 ? steps : [];
    const before = readManagedBody(base)?.memory.relations ?? null;
    const relations = round === 1 ? memory.relations : keepOurs(memory.relations, before);
    const body = replaceBlock(base, { kind: "tracking" }, block, {
      memory: { ...memory, relations },
      ticked,
    });
    if (body === null || body === written) {
      await takeSteps(others);
      return edited;
    }
    if (fittingBody(body) === null) {
      await takeSteps(others);
      throw refused("edit the tracking issue", { status: 422, said: NO_ROOM });
    }
    const sent = await sendEdit(requester, others, {
      input: { id: known.id, body },
      ...(labelIds.length === 0 ? {} : { first: { labelableId: known.id, labelIds } }),
    });
    edited = sent.issue;
    // The memory now says that the label is there, so the next run would think that a person took it off.
    if (round === 1 && isNew && !wasRead(sent.before)) await addLabel(requester, known.id, label.id);
    const seen = changedMeanwhile(sent.before, written);
    if (seen === null) return edited;
    written = body;
    base = seen;
  }
  throw editLost("edit the tracking issue");
}

/** GitHub would refuse it each time. */
const NO_ROOM =
  "There is no room in this issue any more, because GitHub allows 65,536 characters. Move some of your text to a comment.";

/** Whether Waymark has not added its label yet. If it added the label and the label is gone, a person removed it. */
const isUnlabelled = (body: string): boolean =>
  readManagedBody(body)?.memory.labels?.includes(TRACKING_LABEL) !== true;

/** Throws Refused. */
async function addLabel(requester: Requester, labelableId: string, label: string): Promise<void> {
  const refusals: Refused[] = [];
  await takeSteps([
    {
      requester,
      operation: "label the tracking issue",
      mutation: BODY_BEFORE,
      creations: 0,
      input: () => ({ labelableId, labelIds: [label] }),
      done: () => undefined,
      failed: (error) => refusals.push(error),
    },
  ]);
  const [refusal] = refusals;
  if (refusal !== undefined) throw refusal;
}

interface Sent {
  readonly issue: ActualIssue;
  /** The result of the mutation's `first`. */
  readonly before: unknown;
}

async function sendEdit(
  requester: Requester,
  others: readonly Step[],
  { input, ...first }: Pick<Entry, "input" | "first">,
): Promise<Sent> {
  const operation = "edit the tracking issue";
  let outcome: Sent | Refused | null = null;
  const edit: Step = {
    ...first,
    requester,
    operation,
    mutation: { ...issueMutation(requester, "updateIssue", "UpdateIssueInput"), first: BODY_BEFORE },
    creations: 0,
    input: () => input,
    done: (answer, before) => {
      outcome = { issue: readPayload(answer), before };
    },
    failed: (error) => {
      outcome ??= error;
    },
  };
  await takeSteps([...others, edit]);
  return settled(outcome, operation);
}

function settled(outcome: Sent | Refused | null, operation: string): Sent {
  if (outcome instanceof Refused) throw outcome;
  if (outcome === null) throw refused(operation, { said: "GitHub did not answer for it" });
  return outcome;
}

const UNPINNED_QUERY = `query ReadUnpinned($id: ID!) {
  node(id: $id) { ... on Issue { timelineItems(itemTypes: [UNPINNED_EVENT], first: 1) { totalCount } } }
}`;
const unpinned = z.object({
  node: z.nullish(z.object({ timelineItems: z.object({ totalCount: z.number() }) })),
});

/** Whether somebody unpinned it, or deleted it. Then it stays unpinned. Throws Refused if GitHub does not say. */
async function wasUnpinned(requester: Requester, id: string): Promise<boolean> {
  const { data, errors } = await requester.graphql("read pins", UNPINNED_QUERY, { id }, { kind: "read" });
  const error = errors.find(({ type }) => type !== "NOT_FOUND");
  if (error !== undefined) throw refusedBy("read pins", error);
  const { node } = unpinned.parse(data);
  return node === null || node === undefined || node.timelineItems.totalCount > 0;
}

/** A repository can have three pinned issues; the learner's own pins come first. So a refusal is not an error. */
const pinStep = (requester: Requester, id: () => string | null, pinned: () => void): Step => ({
  requester,
  operation: "pin the tracking issue",
  mutation: { field: "pinIssue", input: "PinIssueInput", selection: "clientMutationId" },
  creations: 0,
  input: () => {
    const issueId = id();
    return issueId === null ? null : { issueId };
  },
  done: pinned,
  failed: () => undefined,
});
