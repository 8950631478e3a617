/**
 * The body of an issue directly before a write. `updateIssue` has no precondition, so a change made between read and
 * write would be overwritten without notice. Adding existing labels changes nothing and returns the issue, so that runs
 * first in the same request.
 */
import * as z from "zod/mini";

export const BODY_BEFORE = {
  field: "addLabelsToLabelable",
  input: "AddLabelsToLabelableInput",
  selection: "labelable { ... on Issue { body } }",
} as const;

/** How often the write is repeated if the body changed directly before it. */
export const BODY_ROUNDS = 3;

const answer = z.nullish(z.object({ labelable: z.nullish(z.object({ body: z.string() })) }));

/** Whether `BODY_BEFORE` was answered. If not, its labels may be missing. */
export const wasRead = (before: unknown): boolean => (answer.parse(before)?.labelable ?? null) !== null;

/** The body that `BODY_BEFORE` returned, if it differs from the one that the write is based on; otherwise null. */
export function changedMeanwhile(before: unknown, expected: string): string | null {
  const body = answer.parse(before)?.labelable?.body ?? null;
  return body === null || plain(body) === plain(expected) ? null : body;
}

const plain = (text: string): string => text.replaceAll("\r\n", "\n");
