/** Whether a fork changed a file itself, or only has it from the repository that it was forked from. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { HIDDEN, seen } from "./hidden-fields.ts";
import { isPassing } from "./refusals.ts";
import type { Requester } from "./requester.ts";

const LINE =
  "defaultBranchRef { target { ... on Commit { history(path: $path, first: 100) { nodes { oid } } } } }";
const DOCUMENT = `query FileHistory($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) { ${LINE} parent { ${LINE} } }
}`;

const line = z.object({
  defaultBranchRef: z.nullish(
    z.object({
      target: z.nullish(
        z.object({ history: z.object({ nodes: z.array(z.nullable(z.object({ oid: z.string() }))) }) }),
      ),
    }),
  ),
});
const answer = z.object({ repository: z.extend(line, { parent: z.nullish(line) }) });

/**
 * True if a commit that changed the file is not among the upstream repository's. Null if that repository cannot be seen.
 * A commit itself says nothing: GitHub gives it to every repository of the network that asks for it. Throws Refused if
 * GitHub does not answer that now: a file of upstream would count as the person's own.
 */
export async function changedHere(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  path: string,
): Promise<boolean | null> {
  const operation = "file history";
  try {
    const read = await requester.graphql(operation, DOCUMENT, { owner, name, path }, { kind: "read" });
    const errors = read.errors.filter(({ type, path: at }) => !(HIDDEN.has(type) && at[1] === "parent"));
    const { parent, ...own } = answer.parse(seen(operation, { ...read, errors })).repository;
    if (parent === null || parent === undefined) return null;
    const upstream = new Set(oidsOf(parent));
    return oidsOf(own).some((oid) => !upstream.has(oid));
  } catch (error) {
    if (error instanceof Refused && !isPassing(error)) return null;
    throw error;
  }
}

const oidsOf = ({ defaultBranchRef }: z.infer<typeof line>): readonly string[] =>
  defaultBranchRef?.target?.history.nodes.flatMap((node) => node?.oid ?? []) ?? [];
