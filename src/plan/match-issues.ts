/** Finds Waymark's own issues by their markers. */
import { rememberFor } from "../cache/remember.ts";
import { readManagedBody, readMarker, type ManagedBody } from "../markdown/managed-block.ts";
import type { Actual, ActualIssue } from "../model/actual.ts";
import { recordedIssues, writtenHere } from "../record/written-here.ts";
import { trustIn } from "./trust.ts";
import { OFF_LABEL } from "../model/labels.ts";
import type { Calendar } from "../model/calendar.ts";

/** An issue with the marker of an item. `managed` is null if its end marker is missing. */
export interface ItemIssue {
  readonly item: string;
  readonly issue: ActualIssue;
  readonly managed: ManagedBody | null;
}

export interface MatchedIssues {
  /**
   * By item id, oldest first. An issue that was closed as a duplicate only counts if its item has no other: then the
   * item is skipped.
   */
  readonly items: ReadonlyMap<string, readonly ItemIssue[]>;
  readonly tracking: ActualIssue | null;
  /** Other open issues with the tracking marker: two runs at the same time may each have opened one. */
  readonly trackingTwins: readonly ActualIssue[];
  /**
   * Issues of which it is not certain that their marker counts, by item id: the oldest of each. An item with an issue that
   * counts is not in it.
   */
  readonly undecided: ReadonlyMap<string, ItemIssue>;
  /**
   * The same for the tracking issue; null if there is one that counts. What is remembered there is not known then, so
   * nothing may be changed.
   */
  readonly undecidedTracking: ActualIssue | null;
}

/** Assigns issues to items. `apps` are the slugs of Apps that are trusted in addition to github-actions. */
export const matchIssues = rememberFor(match);

function match(actual: Actual, apps: ReadonlySet<string>): MatchedIssues {
  const items = new Map<string, ItemIssue[]>();
  const undecided = new Map<string, ItemIssue>();
  const tracking: ActualIssue[] = [];
  const doubted: ActualIssue[] = [];
  const unmarked: ActualIssue[] = [];
  const trustOf = trustIn(actual, apps);
  for (const issue of actual.issues) {
    const marker = readMarker(issue.body);
    const trust = trustOf(issue);
    if (marker === null) {
      if (trust === "trusted") unmarked.push(issue);
      continue;
    }
    // A mentor's page about other people is not part of this course.
    if (marker.kind === "cohort") continue;
    if (marker.kind === "tracking") {
      if (trust === "trusted") tracking.push(issue);
      if (trust === "unknown") doubted.push(issue);
      continue;
    }
    if (trust === "foreign") continue;
    const found: ItemIssue = { item: marker.id, issue, managed: readManagedBody(issue.body) };
    if (trust === "unknown") {
      if (!undecided.has(marker.id)) undecided.set(marker.id, found);
      continue;
    }
    items.set(marker.id, [...(items.get(marker.id) ?? []), found]);
  }
  for (const [item, found] of items) {
    items.set(item, withoutDuplicates(found));
    undecided.delete(item);
  }
  for (const [item, issue] of onRecord(actual, unmarked)) {
    if (!items.has(item) && !undecided.has(item)) items.set(item, [{ item, issue, managed: null }]);
  }
  const [open, ...trackingTwins] = tracking.filter(isOpen);
  const known = open ?? tracking[0] ?? null;
  const undecidedTracking = known === null ? (doubted.find(isOpen) ?? doubted[0] ?? null) : null;
  return { items, tracking: known, trackingTwins, undecided, undecidedTracking };
}

const isOpen = ({ state }: ActualIssue): boolean => state === "open";

/**
 * If an item has other issues, the ones closed as duplicates do not count. If it has no others, the duplicate is the
 * item's issue.
 */
function withoutDuplicates(found: readonly ItemIssue[]): ItemIssue[] {
  const others = found.filter(({ issue }) => issue.state !== "duplicate");
  return others.length > 0 ? others : found.slice(0, 1);
}

/**
 * Waymark's issues whose marker the learner removed. What was completed there still counts, because progress.json has
 * these issues.
 */
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

/**
 * The tracking issues with the label `waymark:off`, which stops Waymark, open or closed, by any author. Only people
 * with triage permission can add a label, so it counts even if nothing says any more which App wrote the issue.
 */
export function stoppingIssues({ issues }: Pick<Actual, "issues">): readonly ActualIssue[] {
  return issues.filter(
    ({ body, labels }) => labels.includes(OFF_LABEL) && readMarker(body)?.kind === "tracking",
  );
}

/** The day when the first issue of an item was opened (`2026-11-25`), or null if there is none. */
export function firstOpened(
  { items }: Pick<MatchedIssues, "items">,
  { dayOf }: Pick<Calendar, "dayOf">,
): string | null {
  const instants = [...items.values()].flat().map(({ issue }) => Date.parse(issue.createdAt));
  return instants.length === 0 ? null : dayOf(Math.min(...instants));
}
