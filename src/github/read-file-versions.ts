/** The texts that a file had before. A commit that "Discard commits" removed is not among them any more. */
import * as z from "zod/mini";
import type { Requester } from "./requester.ts";

const DOCUMENT = `query ReadFileVersions($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit {
      history(first: 50, path: $path) { nodes { file(path: $path) { object { ... on Blob { text } } } } }
    } } }
  }
}`;

const version = z.object({
  file: z.nullish(z.object({ object: z.nullish(z.object({ text: z.nullish(z.string()) })) })),
});
const answer = z.object({
  repository: z.object({
    defaultBranchRef: z.nullish(
      z.object({
        target: z.nullish(z.object({ history: z.object({ nodes: z.array(z.nullable(version)) }) })),
      }),
    ),
  }),
});

/** The texts on the default branch, newest first, from the last fifty changes of the file; null if GitHub shows none. */
export async function readFileVersions(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  path: string,
): Promise<readonly string[] | null> {
  const variables = { owner, name, path };
  const { data, errors } = await requester.graphql("read versions of a file", DOCUMENT, variables, {
    kind: "read",
  });
  if (errors.length > 0) return null;
  const nodes = answer.parse(data).repository.defaultBranchRef?.target?.history.nodes;
  return nodes?.flatMap((node) => node?.file?.object?.text ?? []) ?? null;
}
