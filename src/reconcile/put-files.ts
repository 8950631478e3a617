/** Writes files to the default branch with a commit, or with a pull request if the branch does not allow commits. */
import type { RefusalReason } from "../model/errors.ts";
import type { Language } from "../language/language.ts";
import { fingerprint } from "../markdown/fingerprint.ts";
import { FILES_BRANCH, WORKFLOW_PATH } from "../model/paths.ts";
import type { Actual } from "../model/actual.ts";
import type { Alongside, Committed, Proposed, Remote } from "../model/remote.ts";
import { filesPullRequest, isDeclined, mootBody } from "../set-up/files-pull-request.ts";
import type { FilesOutcome } from "./report.ts";

export interface Put {
  readonly remote: Remote;
  readonly actual: Actual;
  readonly head: string;
  /** The first line of the commit message. */
  readonly headline: string;
  /** All files that Waymark writes, and those of them that differ. */
  readonly all: ReadonlyMap<string, string>;
  readonly differing: ReadonlyMap<string, string>;
  /** Paths to delete, because their content is in another file now. */
  readonly without: readonly string[];
  /** The workflow to add, or null. */
  readonly workflow: string | null;
  readonly language: Language;
  /** The edit of the tracking issue to send with a commit on the default branch, or null. */
  readonly alongside: Alongside | null;
}

export type PutOutcome = FilesOutcome | { readonly kind: "moved" };

/** The outcome if a pull request already contains exactly these files, or null if there is something to do. */
export function alreadyProposed({ actual, all }: Pick<Put, "actual" | "all">): FilesOutcome | null {
  const pull = actual.filesPull;
  if (pull?.state !== "open" || pull.head?.message.includes(carries(all)) !== true) return null;
  return { kind: "proposed", number: pull.number, url: pull.url };
}

/** Closes an open pull request if there is nothing left to merge. If Waymark lacks the permission, it stays open. */
export async function closeMoot({
  remote,
  actual,
  language,
}: Pick<Put, "remote" | "actual" | "language">): Promise<void> {
  const pull = actual.filesPull;
  if (pull?.state === "open") await remote.closeFilesPull(pull, (body) => mootBody(body, language));
}

/** Throws what the remote throws. */
export async function putFiles(put: Put): Promise<PutOutcome> {
  const { remote, actual, head, headline, differing, without } = put;
  const { repository, filesPull: pull } = actual;
  const message = `${headline}\n\n${carries(put.all)}`;
  if (pull?.state === "open" && pull.head !== null) {
    // A file that is as on the default branch again may differ on this one. What is to be deleted is gone here already.
    const files = new Map([...put.all, ...differing]);
    const onBranch = { branch: FILES_BRANCH, expectedHead: pull.head.oid, message, files };
    const outcome = await remote.commit(onBranch);
    return outcome.kind === "committed" ? { kind: "proposed", number: pull.number, url: pull.url } : outcome;
  }
  const branch = repository.defaultBranch;
  const commit = { branch, expectedHead: head, message: headline, without };
  let { alongside } = put;
  const outcome = await withWorkflow(put, async (files) => {
    const once = alongside;
    alongside = null;
    return await remote.commit({ ...commit, files }, once);
  });
  if (outcome.kind !== "refused" || TEMPORARY_REASONS.has(outcome.reason)) return outcome;
  const found = await remote.findFilesPlace();
  if (found === null) return outcome;
  // What GitHub says of a branch that was renamed meanwhile is not documented, and no pull request can lead there.
  if (found.defaultBranch !== null && found.defaultBranch !== branch) return { kind: "moved" };
  if (isDeclined(pull ?? found.pull)) return outcome;
  const words = { branch: FILES_BRANCH, base: branch, ...filesPullRequest(repository, put.language) };
  return await withWorkflow(put, (files) =>
    remote.proposeFiles({ ...words, commit: { message, files, without, expectedHead: head } }, repository),
  );
}

/**
 * Without the permission to write workflows, GitHub refuses the whole commit. Then the files are written without the
 * workflow.
 */
async function withWorkflow<Outcome extends Committed | Proposed>(
  { differing, workflow }: Put,
  write: (files: ReadonlyMap<string, string>) => Promise<Outcome>,
): Promise<Outcome> {
  if (workflow !== null) {
    const outcome = await write(new Map([...differing, [WORKFLOW_PATH, workflow]]));
    const isWritten = outcome.kind !== "refused" || !isAboutWorkflows(outcome.reason);
    if (isWritten || differing.size === 0) return outcome;
  }
  return await write(differing);
}

/**
 * Whether a commit may have been refused because of the workflow in it. GitHub tells an App without that permission
 * only that it lacks a permission.
 */
export const isAboutWorkflows = (reason: RefusalReason): boolean =>
  reason === "workflow-file" || reason === "no-right";

/**
 * Refusals that say nothing about the branch: a temporary problem at GitHub, or a missing permission that Waymark's own
 * branch needs too.
 */
const TEMPORARY_REASONS: ReadonlySet<RefusalReason> = new Set([
  "too-large",
  "unavailable",
  "rate-limit",
  "no-right",
]);

/** The line in a commit message that identifies the files on the branch. */
function carries(files: ReadonlyMap<string, string>): string {
  return `Waymark-Files: ${fingerprint([...files].flat().join("\n"))}`;
}
