/** Writes comments, each only once. */
import type { CreateComment } from "../model/change.ts";
import { Refused } from "../model/errors.ts";
import type { Announcement, SetUpComment } from "../model/remote.ts";
import { comment, editComment, ownComments } from "./own-comments.ts";
import type { Requester } from "./requester.ts";
import type { Stage } from "./stage.ts";

/**
 * Announces news in a comment, unless the last announcement there has the same mark. Throws Refused if comments are not
 * allowed.
 */
export async function announce(requester: Requester, { issue, words, mark }: Announcement): Promise<void> {
  for await (const comments of ownComments(requester, issue, "news")) {
    const last = comments.at(-1);
    if (last?.mark === mark) return;
    if (last !== undefined) break;
  }
  await comment(requester, issue, { words, kind: "news", mark });
}

/**
 * Keeps the one comment about the set-up on its pull request. It is edited, because an edit sends no notification.
 * Throws Refused if comments are not allowed.
 */
export async function keepSetUpComment(
  requester: Requester,
  { pull, words, mark, create }: SetUpComment,
): Promise<void> {
  for await (const comments of ownComments(requester, pull, "setup")) {
    const last = comments.at(-1);
    if (last === undefined) continue;
    if (last.mark !== mark) await editComment(requester, last.id, { words, kind: "setup", mark });
    return;
  }
  if (create) await comment(requester, pull, { words, kind: "setup", mark });
}

/** A temporary problem at GitHub is usually over at the second attempt. If GitHub refuses twice, it stays refused. */
const TRIES = 2;

/** Writes comments that must be written only once: not if a comment of Waymark already has the same mark. */
export async function applyComments(
  changes: readonly CreateComment[],
  { requester, tally }: Stage,
): Promise<void> {
  for (const change of changes) {
    const issue = tally.issueNumbered(change.number);
    if (issue === undefined) continue;
    const error = await sayOnce(requester, issue.id, change.after);
    if (error !== null) tally.fail(change, error);
  }
}

async function sayOnce(
  requester: Requester,
  issue: string,
  { words, mark }: CreateComment["after"],
): Promise<Refused | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (!(await isSaid(requester, issue, mark))) {
        await comment(requester, issue, { words, kind: "once", mark });
      }
      return null;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (attempt === TRIES) return error;
    }
  }
}

async function isSaid(requester: Requester, issue: string, mark: string): Promise<boolean> {
  for await (const comments of ownComments(requester, issue, "once")) {
    if (comments.some((one) => one.mark === mark)) return true;
  }
  return false;
}
