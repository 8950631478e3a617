/** Assigns each item to a week, at the learner's pace. */
import { remember } from "../cache/remember.ts";
import { firstWeekOf, mondayOf, weeksAfter } from "./week.ts";
import type { Kind } from "./item.ts";

/** What the learner wants to do per week. Days are written as `2026-11-25`. */
export interface Pace {
  /** What is counted: topics and projects, or the hours that they take. */
  readonly unit: "topics" | "hours";
  readonly aWeek: number;
  /** The first day; null for the day when the first issue was opened. */
  readonly start: string | null;
  /** One day of each week off. */
  readonly off: readonly string[];
}

export interface TimedItem {
  readonly id: string;
  readonly kind: Kind;
  readonly optional: boolean;
  /** How many hours it takes; null if this is not set. */
  readonly hours: number | null;
  /** Whether it was done or skipped before the schedule begins. Then it takes no time. */
  readonly closedBefore: boolean;
}

export interface Schedule {
  readonly pace: Pace;
  /** The Monday of the first week. */
  readonly first: string;
  /** The Mondays of the weeks off. */
  readonly off: ReadonlySet<string>;
  /** How much of a week each item takes, in the unit of the pace, by id. */
  readonly costs: ReadonlyMap<string, number>;
  /** The Monday of each item's week, by id. Items that are too far in the future have none. */
  readonly weeks: ReadonlyMap<string, string>;
}

/** How many hours an item takes if nothing else is set. Skills take no extra time, because they grow along the way. */
const DEFAULT_HOURS: Readonly<Record<Kind, number>> = { topic: 2, project: 6, skill: 0 };
/** Ten years. Items further in the future get no week. */
const WEEK_LIMIT = 520;
/** In characters of Mondays and what an entry costs, so there is room for about ten of them. */
const CACHE_SIZE = 2_000;
/** The allowed error when decimals are added. */
export const ROUNDING_ERROR = 1e-9;

/**
 * Puts the items into weeks, in order. An optional item is placed in the week in which its turn comes, but takes no
 * time, so that doing or skipping it delays nothing. Skills are due at the very end. `begun` is the day when the first
 * issue was opened, or today if there is none.
 */
export function schedule(items: readonly TimedItem[], pace: Pace, begun: string): Schedule {
  const first = firstWeekOf(pace.start ?? begun);
  const off = new Set(pace.off.map(mondayOf));
  const working = workingWeeks(first, off);
  const costs = new Map(items.map((item) => [item.id, costOf(item, pace)]));
  let [used, last] = [0, 0];
  const indices = items.flatMap(({ id, kind }) => {
    used += costs.get(id) ?? 0;
    if (kind === "skill") return [];
    last = Math.max(0, Math.ceil(used / pace.aWeek - ROUNDING_ERROR) - 1);
    return [[id, last] as const];
  });
  const skills = items.flatMap(({ id, kind }) => (kind === "skill" ? [[id, last] as const] : []));
  const weeks = [...indices, ...skills].flatMap(([id, index]) => {
    const week = working[index];
    return week === undefined ? [] : [[id, week] as const];
  });
  return { pace, first, off, costs, weeks: new Map(weeks) };
}

/** The weeks that are not off, starting with this one, as far as a schedule can reach. */
export function workingWeeks(from: string, off: ReadonlySet<string>): readonly string[] {
  return weeksFrom(from).filter((week) => !off.has(week));
}

/** Every render of a course needs these weeks several times, for the same few Mondays. */
const weeksFrom = remember(
  (monday) => Array.from({ length: WEEK_LIMIT }, (_, index) => weeksAfter(monday, index)),
  CACHE_SIZE,
);

function costOf({ kind, optional, hours, closedBefore }: TimedItem, { unit }: Pace): number {
  if (optional || closedBefore) return 0;
  if (unit === "hours") return hours ?? DEFAULT_HOURS[kind];
  return kind === "skill" ? 0 : 1;
}
