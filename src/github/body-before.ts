/**
 * What a person may change in an issue, directly before a write. `updateIssue` has no precondition, so a change made
 * between read and write would be overwritten without notice. Adding existing labels changes nothing and returns the
 * issue, so that runs first in the same request.
 */
import * as z from "zod/mini";
import type { Refused } from "../model/errors.ts";
import { refused } from "./refusals.ts";
import type { Requester } from "./requester.ts";
import { unlessGone } from "./hidden-fields.ts";

export const BODY_BEFORE = {
  field: "addLabelsToLabelable",
  input: "AddLabelsToLabelableInput",
  selection: "labelable { ... on Issue { title body } }",
  isRepeatable: true,
} as const;

/** Takes labels off. Without them, it changes nothing the second time. */
export const LABELS_GONE = {
  ...BODY_BEFORE,
  field: "removeLabelsFromLabelable",
  input: "RemoveLabelsFromLabelableInput",
} as const;

/** How often the write is repeated if the body changed directly before it. */
export const BODY_ROUNDS = 3;

const answer = z.nullish(
  z.object({ labelable: z.nullish(z.object({ title: z.string(), body: z.string() })) }),
);

/** Whether `BODY_BEFORE` was answered. If not, its labels may be missing. */
export const wasRead = (before: unknown): boolean => (answer.parse(before)?.labelable ?? null) !== null;

/** The body that `BODY_BEFORE` returned, if it differs from the one that the write is based on; otherwise null. */
export function changedMeanwhile(before: unknown, expected: string): string | null {
  const body = answer.parse(before)?.labelable?.body ?? null;
  return body === null || plain(body) === plain(expected) ? null : body;
}

/** The title that `BODY_BEFORE` returned; null if it was not answered. */
export const titleBefore = (before: unknown): string | null => answer.parse(before)?.labelable?.title ?? null;

/** Somebody changed the body before each write, and the last of these changes was overwritten. */
export const editLost = (operation: string): Refused =>
  refused(operation, {
    said: "somebody changed its text each time directly before it was written. GitHub keeps the last of these changes in the issue's list of edits.",
  });

const plain = (text: string): string => text.replaceAll("\r\n", "\n");

/** An issue as it is now, as far as a person may have changed what an edit writes. */
export interface IssueNow {
  readonly title: string;
  readonly body: string;
  readonly labelIds: readonly string[];
  /** The number of its milestone, or null. */
  readonly milestone: number | null;
}

const AGAIN = `query ReadAgain($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Issue { id title body milestone { number } labels(first: 100) { nodes { id } } } }
}`;
const again = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  milestone: z.nullish(z.object({ number: z.number() })),
  labels: z.nullish(z.object({ nodes: z.nullish(z.array(z.nullable(z.object({ id: z.string() })))) })),
});
const againAnswer = z.object({ nodes: z.array(z.nullable(z.union([again, z.object({})]))) });

/**
 * Issues by node id, read shortly before they are edited, because the plan may rest on an old read. An issue that is gone
 * is missing.
 */
export async function readAgain(
  requester: Requester,
  ids: readonly string[],
): Promise<ReadonlyMap<string, IssueNow>> {
  if (ids.length === 0) return new Map();
  const operation = "read issues again";
  const read = await requester.graphql(operation, AGAIN, { ids }, { kind: "read" });
  return new Map(
    againAnswer.parse(unlessGone(operation, read)).nodes.flatMap((node) => {
      if (node === null || !("id" in node)) return [];
      const { id, title, body, milestone, labels } = node;
      const labelIds = labels?.nodes?.flatMap((label) => label?.id ?? []) ?? [];
      return [[id, { title, body, labelIds, milestone: milestone?.number ?? null }] as const];
    }),
  );
}
