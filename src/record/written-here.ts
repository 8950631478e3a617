/** What Waymark wrote for this repository, not for the one that it was forked from. */
import type { Actual } from "../model/actual.ts";
import type { ItemState } from "../model/item-state.ts";
import { parseProgressJson, type WrittenProgress } from "./parse-progress-json.ts";
import { PROGRESS_JSON } from "../model/paths.ts";

/** Null if there is no progress.json, if it cannot be read, or if it belongs to another repository. */
export function writtenHere({
  files,
  repository,
}: Pick<Actual, "files" | "repository">): WrittenProgress | null {
  const file = files[PROGRESS_JSON];
  const written = file?.kind === "text" ? parseProgressJson(file.text) : null;
  return written?.repository === repository.databaseId ? written : null;
}

/** The items in the file by id, with their issue numbers. Includes items that had left the roadmap. */
export function recordedIssues(written: WrittenProgress | null): ReadonlyMap<string, number> {
  const retired = written?.progress?.retired ?? [];
  return new Map(
    [...retired, ...itemsOf(written)].flatMap(({ id, issue }) =>
      issue === null ? [] : [[id, issue] as const],
    ),
  );
}

/** The state of each item at that time, by issue number. */
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
