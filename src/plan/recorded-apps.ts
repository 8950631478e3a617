/** Finds the Apps that opened this repository's issues, where no workflow names them any more. */
import { readMarker } from "../markdown/managed-block.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import type { Actual } from "../model/actual.ts";

/**
 * Slugs of Apps with an issue that progress.json has under the id of its marker. Only somebody who may write puts that on record, so
 * that no outsider's copy of a marker comes in this way.
 */
export function recordedApps(actual: Pick<Actual, "files" | "repository" | "issues">): readonly string[] {
  const recorded = recordedIssues(writtenHere(actual));
  return actual.issues.flatMap(({ author, body, number }) => {
    if (author.kind !== "app") return [];
    const marker = readMarker(body);
    return marker?.kind === "item" && recorded.get(marker.id) === number ? [author.slug] : [];
  });
}
