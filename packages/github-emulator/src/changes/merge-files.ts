/** Compares and merges the commits of two branches. */
import type { Blob, Branch, Commit } from "../model/git.ts";
import { headOf } from "../model/git.ts";
import type { FileChanges } from "./commit-files.ts";

/** All commits that lead to the head of a branch, through any parent. */
function ancestors(branch: Branch): ReadonlySet<string> {
  const { commits } = branch.repository;
  const found = new Set<string>();
  const open = [headOf(branch).oid];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (found.has(oid)) continue;
    found.add(oid);
    open.push(...(commits.get(oid)?.parents ?? []));
  }
  return found;
}

/** The newest commit of `head` that `base` already has. */
export function mergeBase(base: Branch, head: Branch): Commit | undefined {
  const known = ancestors(base);
  return head.commits.findLast((commit) => known.has(commit.oid));
}

/** The differences between two commits: for each path its new content, or null if it was deleted. */
export function difference(from: Commit | undefined, to: Commit): ReadonlyMap<string, Blob | null> {
  const changed = new Map<string, Blob | null>();
  for (const [path, blob] of to.files) {
    if (from?.files.get(path)?.oid !== blob.oid) changed.set(path, blob);
  }
  for (const path of from?.files.keys() ?? []) if (!to.files.has(path)) changed.set(path, null);
  return changed;
}

/** The changes that merging `head` makes in `base`; null if a path was changed differently on both sides. */
export function mergedFiles(base: Branch, head: Branch): Pick<FileChanges, "additions" | "deletions"> | null {
  const since = mergeBase(base, head);
  const theirs = difference(since, headOf(head));
  const ours = difference(since, headOf(base));
  const additions = new Map<string, Blob>();
  const deletions: string[] = [];
  for (const [path, blob] of theirs) {
    if (ours.has(path) && ours.get(path)?.oid !== blob?.oid) return null;
    if (blob === null) deletions.push(path);
    else additions.set(path, blob);
  }
  return { additions, deletions };
}
