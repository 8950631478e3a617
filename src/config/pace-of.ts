/** The weekly pace in the config. */
import type { Pace } from "../model/schedule.ts";
import type { ConfigFile } from "./schema.ts";

/** Null if the config sets none. */
export function paceOf({ pace }: ConfigFile): Pace | null {
  if (pace === undefined) return null;
  const { topics, hours, start = null, weeks_off: off } = pace;
  if (topics !== undefined) return { unit: "topics", aWeek: topics, start, off };
  return hours === undefined ? null : { unit: "hours", aWeek: hours, start, off };
}
