/** Days such as `2026-11-25`, and weeks, identified by their Monday. This is only about the calendar, not about instants. */

const DAY = 86_400_000;

/** The Monday of the ISO week of this day, e.g. `2026-11-23`. */
export const mondayOf = (day: string): string => daysAfter(day, -weekdayOf(day));

/**
 * The Monday of the first week for a start on this day. From Friday on it is the next week, because too little is left
 * of the current one.
 */
export function firstWeekOf(day: string): string {
  const monday = mondayOf(day);
  return weekdayOf(day) < FRIDAY ? monday : weeksAfter(monday, 1);
}

/** The Monday this many weeks later; earlier if the number is negative. */
export const weeksAfter = (monday: string, weeks: number): string => daysAfter(monday, weeks * 7);

/** The Sunday of a week. */
export const lastDayOf = (monday: string): string => daysAfter(monday, 6);

const FRIDAY = 4;

/** Days outside of these years are mistakes, and weeks counted from them may not even have four digits for the year. */
const [FIRST_DAY, LAST_DAY] = ["1970-01-01", "2200-12-31"];

/** Whether a text is a day of the calendar, between 1970 and 2200. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const instant = Date.parse(text);
  // JavaScript reads 2026-02-31 as a day in March.
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Without a time, `Date.parse` reads a day as UTC, where every day has 24 hours. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** Days since Monday. */
const weekdayOf = (day: string): number => (new Date(day).getUTCDay() + 6) % 7;
