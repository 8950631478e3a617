/** Whose marker counts: anyone can open an issue on a public repository, so a marker alone proves nothing. */
import { readMarker } from "../markdown/managed-block.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";

export type Trust = "trusted" | "foreign" | "unknown";

/**
 * Says whether an issue's marker counts. Trusted are the identity that runs, github-actions, the Apps named, and people
 * whose permission on the repository is now write or more. `unknown` means that their permission could not be read.
 */
export function trustOf(issue: ActualIssue, apps: ReadonlySet<string>, writers: Actual["writers"]): Trust {
  const { author } = issue;
  switch (author.kind) {
    case "self":
      return "trusted";
    case "app":
      return author.slug === "github-actions" || apps.has(author.slug) ? "trusted" : "foreign";
    case "ghost":
      return "foreign";
    case "user": {
      const writes = writers[author.login];
      if (writes === undefined || writes === null) return "unknown";
      return writes ? "trusted" : "foreign";
    }
    default:
      return author satisfies never;
  }
}

/**
 * Slugs of Apps with an issue that progress.json has under the id of its marker. Only somebody who may write puts that
 * on record, so that no outsider's copy of a marker comes in this way.
 */
export function recordedApps(actual: Pick<Actual, "files" | "repository" | "issues">): readonly string[] {
  const recorded = recordedIssues(writtenHere(actual));
  return actual.issues.flatMap(({ author, body, number }) => {
    if (author.kind !== "app") return [];
    const marker = readMarker(body);
    return marker?.kind === "item" && recorded.get(marker.id) === number ? [author.slug] : [];
  });
}
