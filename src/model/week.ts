/** Weeks, identified by their Monday. */

const DAY = 86_400_000;

/** The Monday (UTC) of the ISO week of this instant, e.g. `2026-11-23`. */
export function mondayOf(milliseconds: number): string {
  return dayOf(milliseconds - weekdayOf(milliseconds) * DAY);
}

/**
 * The Monday of the first week for a start on this day (`2026-11-25`). From Friday on it is the next week, because too
 * little is left of the current one.
 */
export function firstWeekOf(day: string): string {
  const instant = Date.parse(day);
  const monday = mondayOf(instant);
  return weekdayOf(instant) < FRIDAY ? monday : weeksAfter(monday, 1);
}

/** The Monday this many weeks later; earlier if the number is negative. */
export function weeksAfter(monday: string, weeks: number): string {
  return dayOf(Date.parse(monday) + weeks * 7 * DAY);
}

/** The Sunday of a week. */
export function lastDayOf(monday: string): string {
  return dayOf(Date.parse(monday) + 6 * DAY);
}

/** The day (UTC) of this instant, e.g. `2026-11-25`. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

const FRIDAY = 4;

/** Days since Monday. */
const weekdayOf = (milliseconds: number): number => (new Date(milliseconds).getUTCDay() + 6) % 7;
