/** Compares a fork with its upstream by the commits of both. GraphQL's history is in the order of `git log`. */
import * as z from "zod/mini";
import { Refused } from "../model/errors.ts";
import { BEHIND_LIMIT, type Upstream } from "../model/upstream.ts";
import type { Requester } from "./requester.ts";

const LINE = `target { ... on Commit {
      oid
      all: history(first: ${BEHIND_LIMIT}) { nodes { oid } pageInfo { hasNextPage endCursor } }
      roadmap: history(path: $path, first: ${BEHIND_LIMIT}) { nodes { oid } }
    } }`;
const DOCUMENT = `query CompareUpstream($owner: String!, $name: String!, $path: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { ${LINE} }
    parent { nameWithOwner defaultBranchRef { name ${LINE} } }
  }
}`;
const MORE = `query MoreCommits($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit {
      all: history(first: ${BEHIND_LIMIT}, after: $after) { nodes { oid } pageInfo { hasNextPage endCursor } }
    } } }
  }
}`;

const nodes = z.array(z.nullable(z.object({ oid: z.string() })));
const page = z.object({
  nodes,
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullish(z.string()) }),
});
const target = z.object({ oid: z.string(), all: page, roadmap: z.object({ nodes }) });
const answer = z.object({
  repository: z.nullable(
    z.object({
      defaultBranchRef: z.nullish(z.object({ target })),
      parent: z.nullish(
        z.object({
          nameWithOwner: z.string(),
          defaultBranchRef: z.nullish(z.object({ name: z.string(), target })),
        }),
      ),
    }),
  ),
});
const more = z.object({
  repository: z.nullable(
    z.object({ defaultBranchRef: z.nullable(z.object({ target: z.object({ all: page }) })) }),
  ),
});

/** How many pages of the fork's own commits are read at most. */
const PAGES = 5;

const oidsOf = (list: z.infer<typeof nodes>): readonly string[] => list.flatMap((node) => node?.oid ?? []);

/** Null if it is not a fork, if upstream cannot be seen, or if the two have no commit in common that can be found. */
export async function readUpstream(
  requester: Requester,
  { owner, name }: { readonly owner: string; readonly name: string },
  path: string,
): Promise<Upstream | null> {
  try {
    const variables = { owner, name, path };
    const { data } = await requester.graphql("compare upstream", DOCUMENT, variables, { kind: "read" });
    const { defaultBranchRef: own, parent } = answer.parse(data).repository ?? {};
    const theirs = parent?.defaultBranchRef;
    if (own === null || own === undefined || parent === null || parent === undefined || !theirs) return null;
    const upstream = oidsOf(theirs.target.all.nodes);
    const known = await commonWith(requester, { owner, name }, new Set(upstream), own.target.all);
    if (known === null) return null;
    const ownRoadmap = new Set(oidsOf(own.target.roadmap.nodes));
    const newest = oidsOf(theirs.target.roadmap.nodes)[0];
    const behind = upstream.filter((oid) => !known.has(oid)).length;
    return {
      name: parent.nameWithOwner,
      branch: theirs.name,
      behind,
      hasOwnCommits: !upstream.includes(own.target.oid),
      roadmapChanged: behind > 0 && newest !== undefined && !ownRoadmap.has(newest) && !known.has(newest),
    };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/**
 * The fork's commits, down to the first page with one of upstream's. History is ordered by time, so upstream's commits that are
 * newer than that one would have come before it. Null if there is none.
 */
async function commonWith(
  requester: Requester,
  place: { readonly owner: string; readonly name: string },
  upstream: ReadonlySet<string>,
  first: z.infer<typeof page>,
): Promise<ReadonlySet<string> | null> {
  const known = new Set<string>();
  let read = first;
  for (let count = 1; ; count += 1) {
    for (const oid of oidsOf(read.nodes)) known.add(oid);
    if ([...known].some((oid) => upstream.has(oid))) return known;
    const { hasNextPage, endCursor } = read.pageInfo;
    if (!hasNextPage || !endCursor || count === PAGES) return null;
    const variables = { ...place, after: endCursor };
    const { data } = await requester.graphql("read more commits", MORE, variables, { kind: "read" });
    const { defaultBranchRef: branch = null } = more.parse(data).repository ?? {};
    // The repository, or its branch, was deleted in the meantime.
    if (branch === null) return null;
    read = branch.target.all;
  }
}
