/**
 * The body of an issue directly before a write. `updateIssue` has no precondition, so a change made between read and
 * write would be overwritten without notice. Adding existing labels changes nothing and returns the issue, so that runs
 * first in the same request.
 */
import * as z from "zod/mini";
import type { Refused } from "../model/errors.ts";
import { refused } from "./refusals.ts";
import type { Requester } from "./requester.ts";

export const BODY_BEFORE = {
  field: "addLabelsToLabelable",
  input: "AddLabelsToLabelableInput",
  selection: "labelable { ... on Issue { body } }",
  isRepeatable: true,
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

/** Somebody changed the body before each write, and the last of these changes was overwritten. */
export const editLost = (operation: string): Refused =>
  refused(operation, {
    said: "somebody changed its text each time directly before it was written. GitHub keeps the last of these changes in the issue's list of edits.",
  });

const plain = (text: string): string => text.replaceAll("\r\n", "\n");

const BODIES = `query ReadBodies($ids: [ID!]!) { nodes(ids: $ids) { ... on Issue { id body } } }`;
const bodiesAnswer = z.object({
  nodes: z.array(z.nullable(z.object({ id: z.optional(z.string()), body: z.optional(z.string()) }))),
});

/** The bodies of issues by node id, for a write that `BODY_BEFORE` cannot precede, or that is based on an old read. */
export async function readBodies(
  requester: Requester,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await requester.graphql("read bodies again", BODIES, { ids }, { kind: "read" });
  return new Map(
    bodiesAnswer
      .parse(data)
      .nodes.flatMap((node) =>
        node?.id === undefined || node.body === undefined ? [] : [[node.id, node.body] as const],
      ),
  );
}
