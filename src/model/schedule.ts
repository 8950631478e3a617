/** Gives each item the week in which it is to be done, at the pace that the learner wants to keep. */
import { firstWeekOf, mondayOf, weeksAfter } from "./week.ts";
import type { Kind } from "./item.ts";

/** What the learner means to do in a week. Days are `2026-11-25`. */
export interface Pace {
  /** What is counted: topics and projects one by one, or the hours that they take. */
  readonly unit: "topics" | "hours";
  readonly aWeek: number;
  /** The day on which it begins; null for the day on which the first issue was opened. */
  readonly start: string | null;
  /** A day of each week in which nothing is to be done. */
  readonly off: readonly string[];
}

export interface TimedItem {
  readonly id: string;
  readonly kind: Kind;
  readonly optional: boolean;
  /** How long it takes; null where nobody says. */
  readonly hours: number | null;
  /** Whether it was done or skipped before the schedule begins, so that it takes no time any more. */
  readonly behind: boolean;
}

export interface Schedule {
  readonly pace: Pace;
  /** The Monday of the first week. */
  readonly first: string;
  /** The Mondays of the weeks in which nothing is to be done. */
  readonly off: ReadonlySet<string>;
  /** How much of a week each item takes, in the pace's unit, by id. */
  readonly costs: ReadonlyMap<string, number>;
  /** The Monday of the week in which each item is to be done, by id. One that lies too far ahead has none. */
  readonly weeks: ReadonlyMap<string, string>;
}

/** How long an item takes of which nobody says it. Skills grow along the way. */
const USUAL_HOURS: Readonly<Record<Kind, number>> = { topic: 2, project: 6, skill: 0 };
/** Ten years: what lies further ahead gets no week. */
const FURTHEST = 520;
/** What sums of decimals may be off by. */
const NOTHING = 1e-9;

/**
 * The items in their order, week by week. An optional item stands in the week in which its turn comes and takes no time of it,
 * so that leaving it out or doing it delays nothing; skills are due when all else is. `begun` is the day on which the first issue was
 * opened, or today where none is.
 */
export function schedule(items: readonly TimedItem[], pace: Pace, begun: string): Schedule {
  const first = firstWeekOf(pace.start ?? begun);
  const off = new Set(pace.off.map((day) => mondayOf(Date.parse(day))));
  const working = workingWeeks(first, off);
  const costs = new Map(items.map((item) => [item.id, costOf(item, pace)]));
  let [used, last] = [0, 0];
  const indices = items.flatMap(({ id, kind }) => {
    used += costs.get(id) ?? 0;
    if (kind === "skill") return [];
    last = Math.max(0, Math.ceil(used / pace.aWeek - NOTHING) - 1);
    return [[id, last] as const];
  });
  const skills = items.flatMap(({ id, kind }) => (kind === "skill" ? [[id, last] as const] : []));
  const weeks = [...indices, ...skills].flatMap(([id, index]) => {
    const week = working[index];
    return week === undefined ? [] : [[id, week] as const];
  });
  return { pace, first, off, costs, weeks: new Map(weeks) };
}

/** The weeks in which something is to be done, from this one on, as far as a schedule reaches. */
export function workingWeeks(from: string, off: ReadonlySet<string>): readonly string[] {
  return Array.from({ length: FURTHEST }, (_, index) => weeksAfter(from, index)).filter(
    (week) => !off.has(week),
  );
}

function costOf({ kind, optional, hours, behind }: TimedItem, { unit }: Pace): number {
  if (optional || behind) return 0;
  if (unit === "hours") return hours ?? USUAL_HOURS[kind];
  return kind === "skill" ? 0 : 1;
}
