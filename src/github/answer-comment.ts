/** Answers a comment with an optional comment and a reaction, in one request. */
import type { Refused } from "../model/errors.ts";
import type { Answer } from "../model/remote.ts";
import { sendBatch } from "./batch.ts";
import type { Requester } from "./requester.ts";

const REACTIONS = { done: "THUMBS_UP", puzzled: "CONFUSED" } as const;
const COMMENT = { field: "addComment", input: "AddCommentInput", selection: "clientMutationId" };

/**
 * The comment comes first, so that the reaction means that the answer is complete. Throws Refused if GitHub refuses
 * either.
 */
export async function answerComment(requester: Requester, { to, reaction, words }: Answer): Promise<void> {
  let refused: Refused | null = null;
  await sendBatch(requester, {
    operation: "answer a comment",
    mutation: {
      field: "addReaction",
      input: "AddReactionInput",
      selection: "clientMutationId",
      ...(words === null ? {} : { first: COMMENT }),
    },
    creations: words === null ? 0 : 1,
    entries: [
      {
        input: { subjectId: to.id, content: REACTIONS[reaction] },
        ...(words === null ? {} : { first: { subjectId: to.issueId, body: words } }),
        done: () => undefined,
        failed: (error) => {
          refused = error;
        },
      },
    ],
  });
  if (refused !== null) throw refused;
}
