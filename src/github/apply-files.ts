/** Makes a plan's changes to files, each in its own commit. */
import { BranchMoved } from "../model/errors.ts";
import type { RemoveFile, WriteFile } from "../model/change.ts";
import { commit } from "./commit.ts";
import { refused } from "./refusals.ts";
import type { Stage } from "./stage.ts";

/** If one change is refused, the others are still made. Throws BranchMoved if the plan is based on another commit. */
export async function applyFiles(
  changes: readonly (WriteFile | RemoveFile)[],
  { requester, tally }: Stage,
): Promise<void> {
  for (const change of changes) {
    const { repository } = tally.actual();
    const { head, defaultBranch: branch } = repository;
    if (head === null) continue;
    const outcome = await commit(requester, repository, {
      branch,
      expectedHead: head,
      message: `${change.type === "remove" ? "Remove" : "Write"} ${change.path}\n\n${change.reason}.`,
      files: new Map(change.type === "remove" ? [] : [[change.path, change.after.text]]),
      without: change.type === "remove" ? [change.path] : [],
    });
    if (outcome.kind === "moved") throw new BranchMoved(branch);
    if (outcome.kind === "committed") tally.haveCommitted(outcome.commit);
    else tally.fail(change, refused("commit files", outcome));
  }
}
