/** The final output of `remove`, and its exit code. */
import { WORKFLOW_PATH } from "../model/paths.ts";
import type { RepositoryState } from "../model/actual.ts";
import { Refused } from "../model/errors.ts";
import { isAboutWorkflows } from "../reconcile/put-files.ts";
import type { Removed } from "../reconcile/remove-waymark.ts";
import type { Failure } from "../model/remote.ts";
import type { Said } from "./say-sync.ts";

/** One or more lines about the result of a removal. The code is 1 if something is left to do. */
export function sayRemoval(removed: Removed): Said {
  switch (removed.kind) {
    case "declined":
      return { lines: ["Nothing was changed."], code: 0 };
    case "stayed-out":
      return { lines: [removed.reason], code: 1 };
    case "removed":
      return sayRemoved(removed);
    default:
      return removed satisfies never;
  }
}

function sayRemoved({ plan, failures, paused, repository }: Extract<Removed, { kind: "removed" }>): Said {
  const problems = [
    ...new Set(failures.map((failure) => sayFailure(failure, repository))),
    ...plan.undecided.map(({ item, why }) => `${item}: ${why}.`),
    ...(paused === null ? [] : [paused.message]),
  ];
  if (problems.length > 0) return { lines: ["Some of it failed:", ...problems], code: 1 };
  const done =
    plan.changes.length === 0 ? "Waymark is already removed. Nothing was changed." : "Waymark is removed.";
  return { lines: [done, "progress.md and everything else stay as they are.", repository.url], code: 0 };
}

function sayFailure({ change, error }: Failure, { url, defaultBranch }: RepositoryState): string {
  if (change.what !== "file") return error.message;
  if (change.type === "update")
    return `${error.message} Write \`enabled: false\` into ${change.path} by hand.`;
  const byHand = `Delete it by hand: ${url}/delete/${defaultBranch}/${WORKFLOW_PATH}`;
  return error instanceof Refused && isAboutWorkflows(error.reason)
    ? `${change.path} is still there: this token is not allowed to change workflows. ${byHand}, or give the token that permission (\`gh auth refresh -s workflow\`) and run this command again.`
    : `${change.path} is still there: ${defaultBranch} does not allow direct commits. ${byHand}, where GitHub offers a pull request. (${error.message})`;
}
