/** Opens and edits the pinned issue of a cohort. */
import * as z from "zod/mini";
import { OutcomeUnknown, Refused } from "../model/errors.ts";
import { replaceBlock, writeManagedBody } from "../markdown/managed-block.ts";
import { sendBatch } from "./batch.ts";
import { refused } from "./refusals.ts";
import type { Entry, Kind } from "./step.ts";
import type { CohortHome, CohortIssue } from "./read-cohort-home.ts";
import { BODY_BEFORE, BODY_ROUNDS, changedMeanwhile, editLost, readAgain } from "./body-before.ts";
import type { Requester } from "./requester.ts";

export interface CohortWords {
  readonly title: string;
  /** Markdown. */
  readonly block: string;
  /** The line below the block, above the mentor's own notes. */
  readonly below: string;
}

const MARKER = { kind: "cohort" } as const;

const opened = z.object({ issue: z.object({ id: z.string(), number: z.number() }) });

/**
 * Opens and pins the issue. A refused pin is not an error. Throws Refused if it cannot be opened, and OutcomeUnknown if GitHub
 * does not show it.
 */
export async function openCohortIssue(
  requester: Requester,
  { id }: Pick<CohortHome, "id">,
  { title, block, below }: CohortWords,
): Promise<CohortIssue> {
  const body = `${writeManagedBody(MARKER, block)}\n\n${below}`;
  const operation = "open the cohort issue";
  const { payload } = await sendOne(requester, operation, {
    mutation: { field: "createIssue", input: "CreateIssueInput", selection: "issue { id number }" },
    input: { repositoryId: id, title, body },
    creations: 1,
  });
  const read = opened.safeParse(payload);
  if (!read.success) throw new OutcomeUnknown(operation, read.error);
  const { issue } = read.data;
  await pin(requester, issue.id);
  return { ...issue, body, isOpen: true };
}

/**
 * Writes the block if it differs. The mentor's own text around it stays, also what they type while this runs: the issue is
 * read again, because reading all courses takes minutes. Says whether it was written. Throws Refused.
 */
export async function editCohortIssue(
  requester: Requester,
  { id, body: known }: CohortIssue,
  block: string,
): Promise<boolean> {
  const wanted = replaceBlock(known, MARKER, block);
  // Null if the mentor removed the end marker.
  if (wanted === null || wanted === known) return false;
  const now = (await readAgain(requester, [id])).get(id);
  const [label] = now?.labelIds ?? [];
  let base = now?.body ?? known;
  let written = base;
  for (let round = 1; round <= BODY_ROUNDS; round += 1) {
    const body = replaceBlock(base, MARKER, block);
    if (body === null || body === written) return round > 1;
    const { before } = await sendOne(requester, "edit the cohort issue", {
      mutation: {
        field: "updateIssue",
        input: "UpdateIssueInput",
        selection: "clientMutationId",
        first: BODY_BEFORE,
      },
      input: { id, body },
      // Without a label, the same request cannot return the text. Then it was read a moment ago.
      ...(label === undefined ? {} : { first: { labelableId: id, labelIds: [label] } }),
      creations: 0,
    });
    const seen = changedMeanwhile(before, written);
    if (seen === null) return true;
    written = body;
    base = seen;
  }
  throw editLost("edit the cohort issue");
}

async function pin(requester: Requester, issueId: string): Promise<void> {
  try {
    await sendOne(requester, "pin the cohort issue", {
      mutation: { field: "pinIssue", input: "PinIssueInput", selection: "clientMutationId" },
      input: { issueId },
      creations: 0,
    });
  } catch (error) {
    // A repository can have three pinned issues, and the mentor's own come first.
    if (!(error instanceof Refused)) throw error;
  }
}

interface Sent {
  readonly payload: unknown;
  /** The result of the mutation's `first`. */
  readonly before: unknown;
}

/** Throws Refused. */
async function sendOne(
  requester: Requester,
  operation: string,
  {
    mutation,
    creations,
    input,
    first,
  }: Pick<Kind, "mutation" | "creations"> & Pick<Entry, "input" | "first">,
): Promise<Sent> {
  const sent: Sent[] = [];
  const refusals: Refused[] = [];
  await sendBatch(requester, {
    operation,
    mutation,
    creations,
    entries: [
      {
        input,
        ...(first === undefined ? {} : { first }),
        done: (payload, before) => sent.push({ payload, before }),
        failed: (error) => refusals.push(error),
      },
    ],
  });
  const [refusal = refused(operation, { said: "GitHub did not answer for it" })] = refusals;
  const [one] = sent;
  if (one === undefined) throw refusal;
  return one;
}
