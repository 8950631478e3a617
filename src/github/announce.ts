/** Announces news in a comment on an issue. */
import type { Announcement } from "../model/remote.ts";
import { comment, ownComments } from "./own-comments.ts";
import type { Requester } from "./requester.ts";

/**
 * Writes a comment, unless the last announcement there has the same mark. Throws Refused if comments are not allowed.
 */
export async function announce(requester: Requester, { issue, words, mark }: Announcement): Promise<void> {
  for await (const comments of ownComments(requester, issue, "news")) {
    const last = comments.at(-1);
    if (last?.mark === mark) return;
    if (last !== undefined) break;
  }
  await comment(requester, issue, { words, kind: "news", mark });
}
