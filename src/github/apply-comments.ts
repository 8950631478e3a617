/** Writes comments that must be written only once: not if a comment of Waymark already has the same mark. */
import { Refused } from "../model/errors.ts";
import type { CreateComment } from "../model/change.ts";
import { comment, ownComments } from "./own-comments.ts";
import type { Requester } from "./requester.ts";
import type { Stage } from "./stage.ts";

/** A temporary problem at GitHub is usually over at the second attempt. If GitHub refuses twice, it stays refused. */
const TRIES = 2;

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
