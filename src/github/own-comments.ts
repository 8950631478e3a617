/** Waymark's own comments on an issue, found by their hidden marks, and how to write more. */
import * as z from "zod/mini";
import type { Refused } from "../model/errors.ts";
import { sendBatch, type BatchOptions } from "./batch.ts";
import type { Requester } from "./requester.ts";

/**
 * `news`: the effects of a change of the roadmap, which may happen again. `once`: written only once. `digest`: updated
 * each week.
 */
export type MarkKind = "news" | "once" | "digest";

export interface OwnComment {
  /** GraphQL node id. */
  readonly id: string;
  readonly mark: string;
}

const DOCUMENT = `query ReadOwnComments($issue: ID!, $before: String) {
  node(id: $issue) {
    ... on Issue {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id body viewerDidAuthor }
      }
    }
  }
}`;
const comments = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullish(z.string()) }),
  nodes: z.array(z.nullable(z.object({ id: z.string(), body: z.string(), viewerDidAuthor: z.boolean() }))),
});
const answer = z.object({ node: z.nullable(z.object({ comments })) });

const MARK = /<!-- waymark:(news|once|digest) v1 (\S+) -->/u;

/**
 * The comments of one kind. The last page comes first; within a page, the oldest comment comes first. Marks in comments
 * of other people are ignored.
 */
export async function* ownComments(
  requester: Requester,
  issue: string,
  kind: MarkKind,
): AsyncGenerator<readonly OwnComment[]> {
  let before: string | null = null;
  do {
    const { data } = await requester.graphql(
      "read own comments",
      DOCUMENT,
      { issue, before },
      { kind: "read" },
    );
    const page = answer.parse(data).node?.comments;
    yield (page?.nodes ?? []).flatMap((one) => {
      if (one?.viewerDidAuthor !== true) return [];
      const [, found, mark] = MARK.exec(one.body) ?? [];
      return found === kind && mark !== undefined ? [{ id: one.id, mark }] : [];
    });
    before = page?.pageInfo.hasPreviousPage === true ? (page.pageInfo.startCursor ?? null) : null;
  } while (before !== null);
}

/** The text of a comment as Markdown, and the mark that identifies it. */
export interface Words {
  readonly words: string;
  readonly kind: MarkKind;
  readonly mark: string;
}

/** Throws Refused if comments are not allowed. */
export async function comment(requester: Requester, issue: string, words: Words): Promise<void> {
  await send(requester, {
    operation: "comment",
    mutation: { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" },
    creations: 1,
    input: { subjectId: issue, body: bodyOf(words) },
  });
}

/** Throws Refused if the comment may not be edited. */
export async function editComment(requester: Requester, id: string, words: Words): Promise<void> {
  await send(requester, {
    operation: "edit a comment",
    mutation: {
      field: "updateIssueComment",
      input: "UpdateIssueCommentInput",
      selection: "clientMutationId",
    },
    creations: 0,
    input: { id, body: bodyOf(words) },
  });
}

const bodyOf = ({ words, kind, mark }: Words): string => `${words}\n\n<!-- waymark:${kind} v1 ${mark} -->`;

async function send(
  requester: Requester,
  {
    input,
    ...options
  }: Pick<BatchOptions, "operation" | "mutation" | "creations"> & {
    readonly input: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  let refused: Refused | null = null;
  const failed = (error: Refused) => {
    refused = error;
  };
  await sendBatch(requester, { ...options, size: 1, entries: [{ input, done: () => undefined, failed }] });
  if (refused !== null) throw refused;
}
