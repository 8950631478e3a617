/** The one comment that says each week how it went: written once, and edited from then on. */
import type { Announcement } from "../model/remote.ts";
import { comment, editComment, ownComments } from "./own-comments.ts";
import type { Requester } from "./requester.ts";

/** One with the same mark stays as it is. Throws Refused where comments are not allowed. */
export async function keepDigest(requester: Requester, { issue, words, mark }: Announcement): Promise<void> {
  for await (const comments of ownComments(requester, issue, "digest")) {
    const last = comments.at(-1);
    if (last === undefined) continue;
    if (last.mark !== mark) await editComment(requester, last.id, { words, kind: "digest", mark });
    return;
  }
  await comment(requester, issue, { words, kind: "digest", mark });
}
