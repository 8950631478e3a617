/** Finds the issues that are Waymark's own, by their markers. */
import { readManagedBody, readMarker, type ManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import { trustOf } from "./trust.ts";

/** An issue that carries an item's marker; `managed` is null where its end mark is gone. */
export interface ItemIssue {
  readonly item: string;
  readonly issue: ActualIssue;
  readonly managed: ManagedBody | null;
}

export interface MatchedIssues {
  /** By item id, oldest first. Of issues closed as duplicates only one that is alone counts: its item is skipped. */
  readonly items: ReadonlyMap<string, readonly ItemIssue[]>;
  readonly tracking: ActualIssue | null;
  /** Open issues that carry the tracking marker as well: two runs at once may each have opened one. */
  readonly trackingTwins: readonly ActualIssue[];
  /** Item ids of which one issue was written by somebody whose rights could not be read. */
  readonly undecided: ReadonlySet<string>;
}

/** Sorts out which issue is whose; `apps` are the slugs of Apps that are trusted besides github-actions. */
export function matchIssues(actual: Actual, apps: ReadonlySet<string>): MatchedIssues {
  const items = new Map<string, ItemIssue[]>();
  const undecided = new Set<string>();
  const tracking: ActualIssue[] = [];
  const unmarked: ActualIssue[] = [];
  for (const issue of actual.issues) {
    const marker = readMarker(issue.body);
    const trust = trustOf(issue, apps, actual.writers);
    if (marker === null) {
      if (trust === "trusted") unmarked.push(issue);
      continue;
    }
    if (marker.kind === "tracking") {
      if (trust === "trusted") tracking.push(issue);
      continue;
    }
    if (trust === "unknown") undecided.add(marker.id);
    if (trust !== "trusted") continue;
    const found: ItemIssue = { item: marker.id, issue, managed: readManagedBody(issue.body) };
    items.set(marker.id, [...(items.get(marker.id) ?? []), found]);
  }
  for (const [item, found] of items) items.set(item, withoutDuplicates(found));
  for (const [item, issue] of onRecord(actual, unmarked)) {
    if (!items.has(item) && !undecided.has(item)) items.set(item, [{ item, issue, managed: null }]);
  }
  const [open, ...trackingTwins] = tracking.filter(({ state }) => state === "open");
  return { items, tracking: open ?? tracking[0] ?? null, trackingTwins, undecided };
}

/** A twin that was closed as a duplicate of another one is done with; an issue that a person closed so is all that its item has. */
function withoutDuplicates(found: readonly ItemIssue[]): ItemIssue[] {
  const others = found.filter(({ issue }) => issue.state !== "duplicate");
  return others.length > 0 ? others : found.slice(0, 1);
}

/** Issues of ours whose marker the learner took away: what they completed there still counts, by our own progress.json. */
function onRecord(
  actual: Actual,
  unmarked: readonly ActualIssue[],
): readonly (readonly [item: string, issue: ActualIssue])[] {
  const recorded = [...recordedIssues(writtenHere(actual))];
  return recorded.flatMap(([item, number]) => {
    const issue = unmarked.find((each) => each.number === number);
    return issue === undefined ? [] : [[item, issue] as const];
  });
}
