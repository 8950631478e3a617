/**
 * When issues were last closed or reopened. It is only read for the few issues where it decides whether the Status of a
 * card is newer.
 */
import * as z from "zod/mini";
import type { ActualIssue } from "../model/actual.ts";
import { STATUS } from "../plan/board-fields.ts";
import type { Requester } from "./requester.ts";
import { unlessGone } from "./hidden-fields.ts";

const DOCUMENT = `query ReadStateTimes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Issue {
      id
      timelineItems(last: 1, itemTypes: [CLOSED_EVENT, REOPENED_EVENT]) {
        nodes { ... on ClosedEvent { createdAt } ... on ReopenedEvent { createdAt } }
      }
    }
  }
}`;
const answer = z.object({
  nodes: z.array(
    z.nullable(
      z.object({
        id: z.string(),
        timelineItems: z.object({ nodes: z.array(z.nullable(z.object({ createdAt: z.string() }))) }),
      }),
    ),
  ),
});

const AT_ONCE = 100;

/**
 * The issues with the missing times. Only a reopened issue does not say when its state changed. Asking for all issues
 * would cost as much as the whole read.
 */
export async function withStateTimes(
  requester: Requester,
  issues: readonly ActualIssue[],
): Promise<readonly ActualIssue[]> {
  const unsure = issues.filter(
    ({ state, reopened, cards }) =>
      state === "open" &&
      reopened &&
      // A field that a person renamed has no value here.
      cards.some(({ values }) => (values[STATUS.name]?.setBy ?? "person") !== "machine"),
  );
  const times = new Map<string, string>();
  for (let start = 0; start < unsure.length; start += AT_ONCE) {
    const ids = unsure.slice(start, start + AT_ONCE).map(({ id }) => id);
    const operation = "read state times";
    const read = await requester.graphql(operation, DOCUMENT, { ids }, { kind: "read" });
    for (const node of answer.parse(unlessGone(operation, read)).nodes) {
      const at = node?.timelineItems.nodes[0]?.createdAt;
      if (node !== null && at !== undefined) times.set(node.id, at);
    }
  }
  if (times.size === 0) return issues;
  return issues.map((issue) => ({ ...issue, stateSetAt: times.get(issue.id) ?? issue.stateSetAt }));
}
