/** What Waymark wrote for this very repository, and not for the one that it was forked from. */
import type { Actual } from "../model/actual.ts";
import type { ItemState } from "../model/item-state.ts";
import { parseProgressJson, type WrittenProgress } from "./parse-progress-json.ts";
import { PROGRESS_JSON } from "../model/paths.ts";

/** Null where there is no progress.json, where it cannot be read, or where another repository's came along. */
export function writtenHere({
  files,
  repository,
}: Pick<Actual, "files" | "repository">): WrittenProgress | null {
  const file = files[PROGRESS_JSON];
  const written = file?.kind === "text" ? parseProgressJson(file.text) : null;
  return written?.repository === repository.databaseId ? written : null;
}

/** The items of the file by id, with the number of the issue that each had; those that had left the roadmap as well. */
export function recordedIssues(written: WrittenProgress | null): ReadonlyMap<string, number> {
  const retired = written?.progress?.retired ?? [];
  return new Map(
    [...retired, ...itemsOf(written)].flatMap(({ id, issue }) =>
      issue === null ? [] : [[id, issue] as const],
    ),
  );
}

/** Where each item stood then, by the number of its issue. */
export function recordedStates(written: WrittenProgress | null): ReadonlyMap<number, ItemState> {
  return new Map(
    itemsOf(written).flatMap(({ issue, state }) => (issue === null ? [] : [[issue, state] as const])),
  );
}

function itemsOf(written: WrittenProgress | null) {
  const progress = written?.progress ?? null;
  if (progress === null) return [];
  return [...progress.phases.flatMap(({ topics }) => topics), ...progress.projects, ...progress.skills];
}
