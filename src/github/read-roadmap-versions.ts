/** The latest versions of a roadmap's text, to see which courses are behind. */
import * as z from "zod/mini";
import { repositoryName } from "../model/repository-name.ts";
import type { Requester } from "./requester.ts";

const DOCUMENT = `query ReadVersions($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name, followRenames: true) {
    defaultBranchRef { target { ... on Commit {
      history(first: 50, path: $path) { nodes { file(path: $path) { oid } } }
    } } }
  }
}`;

const answer = z.object({
  repository: z.nullish(
    z.object({
      defaultBranchRef: z.nullish(
        z.object({
          target: z.nullish(
            z.object({
              history: z.optional(
                z.object({
                  nodes: z.array(z.nullish(z.object({ file: z.nullish(z.object({ oid: z.string() })) }))),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** Git's ids of the content of the file at `path`, newest first, from its last fifty changes; empty if there is none. */
export async function readRoadmapVersions(
  requester: Requester,
  fullName: string,
  path: string,
): Promise<readonly string[]> {
  const variables = { ...repositoryName(fullName), path };
  const { data } = await requester.graphql("read versions", DOCUMENT, variables, { kind: "read" });
  const nodes = answer.parse(data).repository?.defaultBranchRef?.target?.history?.nodes ?? [];
  return [...new Set(nodes.flatMap((node) => node?.file?.oid ?? []))];
}
