/** Weeks, named by their Monday. */

const DAY = 86_400_000;

/** The Monday (UTC) of the ISO week that holds this instant, e.g. `2026-11-23`. */
export function mondayOf(milliseconds: number): string {
  const sinceMonday = (new Date(milliseconds).getUTCDay() + 6) % 7;
  return new Date(milliseconds - sinceMonday * DAY).toISOString().slice(0, 10);
}
