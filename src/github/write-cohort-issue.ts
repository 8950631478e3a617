/** Opens and edits the pinned issue of a cohort. */
import * as z from "zod/mini";
import { OutcomeUnknown, Refused } from "../model/errors.ts";
import { replaceBlock, writeManagedBody } from "../markdown/managed-block.ts";
import { sendBatch } from "./batch.ts";
import type { Mutation } from "./step.ts";
import type { CohortHome, CohortIssue } from "./read-cohort-home.ts";
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
  const answer = await sendOne(requester, operation, {
    mutation: { field: "createIssue", input: "CreateIssueInput", selection: "issue { id number }" },
    input: { repositoryId: id, title, body },
    creations: 1,
  });
  const read = opened.safeParse(answer);
  if (!read.success) throw new OutcomeUnknown(operation, read.error);
  const { issue } = read.data;
  await pin(requester, issue.id);
  return { ...issue, body, isOpen: true };
}

/** Writes the block if it differs. The mentor's own text around it stays. Says whether it was written. */
export async function editCohortIssue(
  requester: Requester,
  { id, body: known }: CohortIssue,
  block: string,
): Promise<boolean> {
  // Null if the mentor removed the end marker. Then the body is not changed.
  const body = replaceBlock(known, MARKER, block);
  if (body === null || body === known) return false;
  await sendOne(requester, "edit the cohort issue", {
    mutation: { field: "updateIssue", input: "UpdateIssueInput", selection: "clientMutationId" },
    input: { id, body },
    creations: 0,
  });
  return true;
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

async function sendOne(
  requester: Requester,
  operation: string,
  {
    mutation,
    input,
    creations,
  }: {
    readonly mutation: Mutation;
    readonly input: Readonly<Record<string, unknown>>;
    readonly creations: number;
  },
): Promise<unknown> {
  const outcome: { payload?: unknown; error?: Refused } = {};
  await sendBatch(requester, {
    operation,
    mutation,
    creations,
    entries: [
      {
        input,
        done: (payload) => {
          outcome.payload = payload;
        },
        failed: (error) => {
          outcome.error = error;
        },
      },
    ],
  });
  if (outcome.error !== undefined) throw outcome.error;
  return outcome.payload;
}
