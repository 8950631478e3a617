/** Finds labels by their node ids. The main read asks for them by name, so it does not find one that a person renamed. */
import * as z from "zod/mini";
import { unlessGone } from "./hidden-fields.ts";
import type { Requester } from "./requester.ts";

const DOCUMENT = `query FindLabels($ids: [ID!]!) { nodes(ids: $ids) { ... on Label { id } } }`;
const answer = z.object({ nodes: z.array(z.nullable(z.object({ id: z.optional(z.string()) }))) });

/** Those of the labels that still exist. Throws Refused if GitHub does not say it. */
export async function readLabels(requester: Requester, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const operation = "find labels";
  const read = await requester.graphql(operation, DOCUMENT, { ids }, { kind: "read" });
  return new Set(answer.parse(unlessGone(operation, read)).nodes.flatMap((node) => node?.id ?? []));
}
