/** What the identity that runs has said on an issue: the hidden marks of its comments, and one more comment with a mark. */
import * as z from "zod/mini";
import type { Refused } from "../errors.ts";
import { sendBatch } from "./batch.ts";
import type { Requester } from "./requester.ts";

/** `news`: what a change of the roadmap did, and may do again later. `once`: what is said once and for all. */
export type MarkKind = "news" | "once";

const DOCUMENT = `query ReadOwnComments($issue: ID!, $before: String) {
  node(id: $issue) {
    ... on Issue {
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { body viewerDidAuthor }
      }
    }
  }
}`;
const comments = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.nullish(z.string()) }),
  nodes: z.array(z.nullable(z.object({ body: z.string(), viewerDidAuthor: z.boolean() }))),
});
const answer = z.object({ node: z.nullable(z.object({ comments })) });

const MARK = /<!-- waymark:(news|once) v1 (\S+) -->/u;

/** The marks of a kind, the latest page first, each page from the oldest on. The mark of somebody else's comment counts nothing. */
export async function* ownMarks(
  requester: Requester,
  issue: string,
  kind: MarkKind,
): AsyncGenerator<readonly string[]> {
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
      const [, found, mark] = MARK.exec(one?.viewerDidAuthor === true ? one.body : "") ?? [];
      return found === kind && mark !== undefined ? [mark] : [];
    });
    before = page?.pageInfo.hasPreviousPage === true ? (page.pageInfo.startCursor ?? null) : null;
  } while (before !== null);
}

/** Throws Refused where comments are not allowed. */
export async function comment(
  requester: Requester,
  issue: string,
  { words, kind, mark }: { readonly words: string; readonly kind: MarkKind; readonly mark: string },
): Promise<void> {
  let refused: Refused | null = null;
  await sendBatch(requester, {
    operation: "comment",
    mutation: { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" },
    size: 1,
    creations: 1,
    entries: [
      {
        input: { subjectId: issue, body: `${words}\n\n<!-- waymark:${kind} v1 ${mark} -->` },
        done: () => undefined,
        failed: (error) => {
          refused = error;
        },
      },
    ],
  });
  if (refused !== null) throw refused;
}
