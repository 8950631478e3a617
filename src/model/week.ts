/** Weeks, named by their Monday. */

const DAY = 86_400_000;

/** The Monday (UTC) of the ISO week that holds this instant, e.g. `2026-11-23`. */
export function mondayOf(milliseconds: number): string {
  return dayOf(milliseconds - weekdayOf(milliseconds) * DAY);
}

/** The Monday of the week that this day (`2026-11-25`) begins: from Friday on, the next one, since too little is left of its own. */
export function firstWeekOf(day: string): string {
  const instant = Date.parse(day);
  const monday = mondayOf(instant);
  return weekdayOf(instant) < FRIDAY ? monday : weeksAfter(monday, 1);
}

/** The Monday so many weeks later, or earlier where it is negative. */
export function weeksAfter(monday: string, weeks: number): string {
  return dayOf(Date.parse(monday) + weeks * 7 * DAY);
}

/** The Sunday of a week. */
export function lastDayOf(monday: string): string {
  return dayOf(Date.parse(monday) + 6 * DAY);
}

/** The day (UTC) that holds this instant, e.g. `2026-11-25`. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

const FRIDAY = 4;

/** Days since Monday. */
const weekdayOf = (milliseconds: number): number => (new Date(milliseconds).getUTCDay() + 6) % 7;
