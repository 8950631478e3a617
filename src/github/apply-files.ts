/** Makes a plan's changes to files: what is written in one commit, what is removed in another. */
import { BranchMoved } from "../model/errors.ts";
import type { RemoveFile, WriteFile } from "../model/change.ts";
import { commit } from "./commit.ts";
import { refused } from "./refusals.ts";
import type { Stage } from "./stage.ts";

type FileChange = WriteFile | RemoveFile;

/** If one commit is refused, the other is still made. Throws BranchMoved if the plan is based on another commit. */
export async function applyFiles(changes: readonly FileChange[], stage: Stage): Promise<void> {
  await commitTogether(
    changes.filter(({ type }) => type === "update"),
    stage,
  );
  await commitTogether(
    changes.filter(({ type }) => type === "remove"),
    stage,
  );
}

async function commitTogether(changes: readonly FileChange[], { requester, tally }: Stage): Promise<void> {
  const { repository } = tally.actual();
  const { head, defaultBranch: branch } = repository;
  const [first] = changes;
  if (head === null || first === undefined) return;
  const paths = changes.map(({ path }) => path);
  const outcome = await commit(requester, repository, {
    branch,
    expectedHead: head,
    message: `${first.type === "remove" ? "Remove" : "Write"} ${paths.join(" and ")}\n\n${first.reason}.`,
    files: new Map(
      changes.flatMap((change) => (change.type === "remove" ? [] : [[change.path, change.after.text]])),
    ),
    without: changes.flatMap(({ type, path }) => (type === "remove" ? [path] : [])),
  });
  if (outcome.kind === "moved") throw new BranchMoved(branch);
  if (outcome.kind === "committed") tally.haveCommitted(outcome.commit);
  else for (const change of changes) tally.fail(change, refused("commit files", outcome));
}
