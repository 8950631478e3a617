/**
 * Decides which repository may be used for a live test: one that its owner made for this purpose, with nothing else in
 * it.
 */
import * as z from "zod/mini";
import type { Requester } from "../../src/github/requester.ts";
import type { Actual, ActualIssue } from "../../src/model/actual.ts";
import { filesRead } from "../../src/reconcile/files-read.ts";
import { PROBE_FILES, ROADMAP_PATH, SOURCES } from "./live.ts";

/** The description that the owner gives the repository. */
const DESCRIPTION = "waymark live test";

/** REST, "Get a repository". */
const shown = z.object({
  description: z.nullish(z.string()),
  permissions: z.optional(z.object({ push: z.boolean() })),
});

/** The facts about a repository that a sync does not read. */
export type Shown = z.infer<typeof shown> & {
  /** The scopes of a classic token; null for other kinds of tokens. */
  readonly scopes: readonly string[] | null;
};

export async function readShown(requester: Requester, owner: string, repo: string): Promise<Shown> {
  const { data, scopes } = await requester.rest(
    "GET /repos/{owner}/{repo}",
    { owner, repo },
    { kind: "read" },
  );
  return { ...shown.parse(data), scopes };
}

/** The reason why the repository may not be used and what to do, or null if it may be used. */
export function reasonToRefuse(
  { repository, issues, files }: Actual,
  { description, permissions }: Shown,
): string | null {
  const { owner, name } = repository;
  if (!(description ?? "").toLowerCase().includes(DESCRIPTION)) {
    return `It was not made for this: its description does not say "${DESCRIPTION}". Make one that is: gh repo create ${owner}/waymark-live-test --private --add-readme --description "${DESCRIPTION}"`;
  }
  if (repository.fork) return "It is a fork, and may hold somebody's course. Use a repository of its own.";
  if (repository.archived) return "It is archived: nothing in it can be changed.";
  if (!repository.issuesEnabled) return `Issues are off. Turn them on: ${repository.url}/settings#features`;
  if (repository.head === null) return `It has no commit yet. Give ${name} a README first.`;
  if (permissions?.push === false) return "This token may not write to it.";
  return reasonInIssues(issues) ?? reasonInFiles(files);
}

function reasonInIssues(issues: readonly ActualIssue[]): string | null {
  const other = issues.find(({ author }) => author.kind !== "self");
  return other === undefined
    ? null
    : `Issue #${other.number} was opened by somebody else: it is used for something. Use another repository.`;
}

/** If an earlier live test was interrupted, its files are recognised by their roadmap. */
function reasonInFiles(files: Actual["files"]): string | null {
  const isThere = (path: string) => (files[path]?.kind ?? "absent") !== "absent";
  if (isThere(ROADMAP_PATH)) return null;
  const own = new Set<string>([...filesRead(SOURCES), ...Object.values(PROBE_FILES)]);
  const other = [...own].find((path) => isThere(path));
  return other === undefined
    ? null
    : `It has a ${other} that no live test left there. Use another repository.`;
}
