/** The fields of comments that queries ask for, and how the answer becomes comments of the model. */
import * as z from "zod/mini";
import type { IssueComment } from "../model/remote.ts";
import { readAuthor } from "./issue-fields.ts";
import { present } from "./present.ts";

/**
 * The issues that changed last since `$since`, with the last comments on each. A hundred issues are more than people write
 * on between two runs.
 */
export const commentedIssues = (
  first: string,
): string => `issues(first: ${first}, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes {
        id number
        comments(last: 20) {
          nodes {
            id body createdAt viewerDidAuthor author { __typename login }
            reactionGroups { viewerHasReacted }
          }
        }
      }
    }`;

/** The shape of the answer. */
export const COMMENTED_ISSUES = z.object({
  nodes: present(
    z.object({
      id: z.string(),
      number: z.number(),
      comments: z.object({
        nodes: present(
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
});

/** Oldest first. */
export function commentsIn({ nodes }: z.infer<typeof COMMENTED_ISSUES>): readonly IssueComment[] {
  return nodes
    .flatMap(({ id: issueId, number: issue, comments }) =>
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
