/** Reads the newest comments of a repository, and which of them have been answered. */
import * as z from "zod/mini";
import type { IssueComment } from "../model/remote.ts";
import { readAuthor } from "./issue-fields.ts";
import { refusedBy } from "./refusals.ts";
import type { Requester } from "./requester.ts";

/** The issues that changed last, with the last comments on each. This is more than people write between two runs. */
const DOCUMENT = `query ReadComments($owner: String!, $name: String!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        id number
        comments(last: 20) {
          nodes {
            id body createdAt viewerDidAuthor author { __typename login }
            reactionGroups { viewerHasReacted }
          }
        }
      }
    }
  }
}`;

const answer = z.object({
  repository: z.object({
    issues: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          number: z.number(),
          comments: z.object({
            nodes: z.array(
              z.object({
                id: z.string(),
                body: z.string(),
                createdAt: z.string(),
                viewerDidAuthor: z.boolean(),
                author: z.nullish(z.object({ __typename: z.string(), login: z.string() })),
                reactionGroups: z.nullish(z.array(z.object({ viewerHasReacted: z.boolean() }))),
              }),
            ),
          }),
        }),
      ),
    }),
  }),
});

/** Comments on issues that changed since then, oldest first. Throws Refused if they may not be read. */
export async function readComments(
  requester: Requester,
  place: { readonly owner: string; readonly name: string },
  since: string,
): Promise<readonly IssueComment[]> {
  const variables = { ...place, since };
  const { data, errors } = await requester.graphql("read comments", DOCUMENT, variables, { kind: "read" });
  const [error] = errors;
  if (error !== undefined) throw refusedBy("read comments", error);
  return answer
    .parse(data)
    .repository.issues.nodes.flatMap(({ id: issueId, number: issue, comments }) =>
      comments.nodes.map(({ reactionGroups, ...comment }) => ({
        id: comment.id,
        issue,
        issueId,
        body: comment.body,
        author: readAuthor(comment),
        createdAt: comment.createdAt,
        reacted: reactionGroups?.some(({ viewerHasReacted }) => viewerHasReacted) ?? false,
      })),
    )
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
}
