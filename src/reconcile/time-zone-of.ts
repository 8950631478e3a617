/** The learner's time zone: the one in the config, or else the offset in their own commits. */
import type { Config } from "../config/config.ts";
import type { Actual } from "../model/actual.ts";
import { isTimeZone, UTC, type TimeZone } from "../model/calendar.ts";
import { writtenHere } from "../record/written-here.ts";

const OFFSET = /^[+-]\d{2}:\d{2}$/u;

/**
 * The offset is read from the commits once and then recorded in progress.json, so that written days stay the same when
 * the learner travels or the clocks change. Without a config, commits or a record, it is UTC.
 */
export function timeZoneOf({ timezone }: Pick<Config, "timezone">, actual: Actual): TimeZone {
  if (timezone !== undefined) return { name: timezone, from: "config" };
  const recorded = writtenHere(actual)?.progress?.timezone;
  const known = recorded?.from === "commits" ? recorded.name : actual.repository.commitOffset;
  return known !== null && OFFSET.test(known) && isTimeZone(known) ? { name: known, from: "commits" } : UTC;
}
