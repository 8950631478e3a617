/** The weekly digest: one comment that is written once and then edited each week. */
import type { Announcement } from "../model/remote.ts";
import { comment, editComment, ownComments } from "./own-comments.ts";
import type { Requester } from "./requester.ts";

/** If the comment already has the same mark, it is not changed. Throws Refused if comments are not allowed. */
export async function keepDigest(requester: Requester, { issue, words, mark }: Announcement): Promise<void> {
  for await (const comments of ownComments(requester, issue, "digest")) {
    const last = comments.at(-1);
    if (last === undefined) continue;
    if (last.mark !== mark) await editComment(requester, last.id, { words, kind: "digest", mark });
    return;
  }
  await comment(requester, issue, { words, kind: "digest", mark });
}
