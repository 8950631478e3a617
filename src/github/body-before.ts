/**
 * What an issue's body said right before a write: `updateIssue` has no precondition, and what somebody changed between
 * read and write would be overwritten unseen. Adding labels that are there changes nothing and answers with the issue,
 * so it goes first, in the same request.
 */
import * as z from "zod/mini";

export const BODY_BEFORE = {
  field: "addLabelsToLabelable",
  input: "AddLabelsToLabelableInput",
  selection: "labelable { ... on Issue { body } }",
} as const;

/** How often a body that changed right before the write is written once more. */
export const BODY_ROUNDS = 3;

const answer = z.nullish(z.object({ labelable: z.nullish(z.object({ body: z.string() })) }));

/** The body that `BODY_BEFORE` answered with where it is another than the one that the write was made from, or null. */
export function changedMeanwhile(before: unknown, expected: string): string | null {
  const body = answer.parse(before)?.labelable?.body ?? null;
  return body === null || plain(body) === plain(expected) ? null : body;
}

const plain = (text: string): string => text.replaceAll("\r\n", "\n");
