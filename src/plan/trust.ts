/** Decides whose markers count: anyone can open an issue on a public repository, so a marker alone proves nothing. */
import { readMarker } from "../markdown/managed-block.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";

export type Trust = "trusted" | "foreign" | "unknown";

/**
 * Whether the marker of an issue counts. Trusted are Waymark's own identity, github-actions, the given Apps, and people
 * who now have write access to the repository. `unknown` means that their author or their permission could not be read.
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
    case "hidden":
      return "unknown";
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
 * The slugs of Apps with an issue that progress.json contains under the id in its marker. Only somebody with write
 * access can have recorded it there, so a stranger's copy of a marker does not count.
 */
export function recordedApps(actual: Pick<Actual, "files" | "repository" | "issues">): readonly string[] {
  const recorded = recordedIssues(writtenHere(actual));
  return actual.issues.flatMap(({ author, body, number }) => {
    if (author.kind !== "app") return [];
    const marker = readMarker(body);
    return marker?.kind === "item" && recorded.get(marker.id) === number ? [author.slug] : [];
  });
}
