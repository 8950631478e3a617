/** Says something once on an issue. */
import * as z from "zod/mini";
import type { Refused } from "../errors.ts";
import type { Announcement } from "../remote.ts";
import { sendBatch } from "./batch.ts";
import type { Requester } from "./requester.ts";

const LAST = `query ReadAnnouncements($issue: ID!) {
  node(id: $issue) { ... on Issue { comments(last: 50) { nodes { body viewerDidAuthor } } } }
}`;
const last = z.object({
  node: z.nullable(
    z.object({
      comments: z.object({
        nodes: z.array(z.nullable(z.object({ body: z.string(), viewerDidAuthor: z.boolean() }))),
      }),
    }),
  ),
});

const MARK = /<!-- waymark:news v1 (\S+) -->/u;

/** Writes a comment unless the last news there says the same. Throws Refused where comments are not allowed. */
export async function announce(requester: Requester, { issue, words, mark }: Announcement): Promise<void> {
  const { data } = await requester.graphql("read announcements", LAST, { issue }, { kind: "read" });
  const said = last
    .parse(data)
    .node?.comments.nodes.flatMap((comment) =>
      comment?.viewerDidAuthor === true ? (MARK.exec(comment.body)?.[1] ?? []) : [],
    );
  if (said?.at(-1) === mark) return;
  let refused: Refused | null = null;
  await sendBatch(requester, {
    operation: "comment",
    mutation: { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" },
    size: 1,
    creations: 1,
    entries: [
      {
        input: { subjectId: issue, body: `${words}\n\n<!-- waymark:news v1 ${mark} -->` },
        done: () => undefined,
        failed: (error) => {
          refused = error;
        },
      },
    ],
  });
  if (refused !== null) throw refused;
}
