/** What Waymark wrote for this repository, not for the one that it was forked from. */
import type { Actual } from "../model/actual.ts";
import type { ItemState } from "../model/item-state.ts";
import type { Kind } from "../model/item.ts";
import { isDay } from "../model/week.ts";
import type { ProgressJson } from "./progress-json.ts";
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

/** Whether there is a progress.json that cannot be read, for example because of the marks of a merge conflict. */
export const isRecordUnreadable = ({ files }: Pick<Actual, "files">): boolean => {
  const file = files[PROGRESS_JSON];
  return file?.kind === "unreadable" || (file?.kind === "text" && parseProgressJson(file.text) === null);
};

/** The items in the file by id, with their issue numbers. Includes items that had left the roadmap. */
export function recordedIssues(written: WrittenProgress | null): ReadonlyMap<string, number> {
  const retired = written?.progress?.retired ?? [];
  return new Map(
    [...retired, ...itemsOf(written)].flatMap(({ id, issue }) =>
      issue === null || !isIssueNumber(issue) ? [] : [[id, issue] as const],
    ),
  );
}

/** A number that GitHub can be asked for: `Int` of GraphQL has 32 bits. Somebody may have edited the file. */
const isIssueNumber = (number: number): boolean => number > 0 && number < 2 ** 31;

/** An item in the file. */
export interface RecordedItem {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly phase: string | null;
  readonly issue: number | null;
  /** Whether it had an issue that somebody deleted. */
  readonly deleted: boolean;
}

/** The items of the roadmap at that time, in order. */
export function recordedItems(written: WrittenProgress | null): readonly RecordedItem[] {
  const progress = written?.progress ?? null;
  if (progress === null) return [];
  const of = (kind: Kind, phase: string | null) => (item: ProgressJson["skills"][number]) => ({
    id: item.id,
    kind,
    title: item.title,
    phase,
    issue: item.issue,
    deleted: item.deleted === true,
  });
  return [
    ...progress.phases.flatMap(({ id, topics }) => topics.map(of("topic", id))),
    ...progress.projects.map((project) => of("project", project.phase)(project)),
    ...progress.skills.map(of("skill", null)),
  ];
}

/**
 * The ids of the phases that had a milestone at that time, or before: a topic whose issue was deleted was in one. So it is
 * remembered after both were deleted. Where another topic still has to open, the deleted one came from another phase.
 */
export const recordedMilestones = (written: WrittenProgress | null): ReadonlySet<string> =>
  new Set(
    written?.progress?.phases.flatMap(({ id, milestone, topics }) =>
      milestone !== null || isEmptied(topics) ? [id] : [],
    ) ?? [],
  );

/** Whether issues of these topics were deleted, and none of them waits to be opened. */
const isEmptied = (topics: readonly Pick<ProgressJson["skills"][number], "issue" | "deleted">[]): boolean =>
  topics.some(({ deleted }) => deleted === true) &&
  topics.every(({ issue, deleted }) => issue !== null || deleted === true);

/** The node ids of Waymark's own labels, by their original names. */
export const recordedLabels = (written: WrittenProgress | null): ReadonlyMap<string, string> =>
  new Map(written?.progress?.labels?.map(({ name, id }) => [name, id]) ?? []);

/** The state of each item at that time, by issue number. */
export function recordedStates(written: WrittenProgress | null): ReadonlyMap<number, ItemState> {
  return new Map(
    itemsOf(written).flatMap(({ issue, state }) => (issue === null ? [] : [[issue, state] as const])),
  );
}

/** What the file says about the learner's activity. */
export interface RecordedActivity {
  readonly lastActivityOn: string | null;
  /** By issue number. */
  readonly items: ReadonlyMap<number, ItemActivity>;
}

export interface ItemActivity {
  readonly state: ItemState;
  /** Null if the file is older than this field; so is `inProgressSince`. */
  readonly stuck: boolean | null;
  readonly inProgressSince: string | null;
  /** The number of its parts whose box was ticked. */
  readonly ticked: number;
}

/** Somebody may have edited the file. So a day counts only if the calendar has it, and if it is not after `until`. */
export function recordedActivity(written: WrittenProgress | null, until: string): RecordedActivity {
  const known = (day: string | null) => (day !== null && isDay(day) && day <= until ? day : null);
  const items = itemsOf(written).flatMap(({ issue, state, parts, stuck = null, inProgressSince = null }) => {
    const ticked = parts.filter((part) => part.ticked).length;
    return issue === null
      ? []
      : [[issue, { state, stuck, inProgressSince: known(inProgressSince), ticked }] as const];
  });
  return { lastActivityOn: known(written?.progress?.lastActivityOn ?? null), items: new Map(items) };
}

function itemsOf(written: WrittenProgress | null) {
  const progress = written?.progress ?? null;
  if (progress === null) return [];
  return [...progress.phases.flatMap(({ topics }) => topics), ...progress.projects, ...progress.skills];
}
