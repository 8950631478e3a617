/** Days, weeks and times of day on the learner's clock. */
import { remember } from "../cache/remember.ts";
import { mondayOf } from "./week.ts";

/** The time zone of the learner. */
export interface TimeZone {
  /** An IANA name such as `Europe/Berlin`, an offset such as `+02:00`, or `UTC`. */
  readonly name: string;
  /** `commits`: the offset of the learner's own commits. `default`: nothing else is known, so it is UTC. */
  readonly from: "config" | "commits" | "default";
}

export const UTC: TimeZone = { name: "UTC", from: "default" };

/** Converts instants to dates and times in one time zone. Instants are milliseconds since 1970. */
export interface Calendar {
  readonly zone: TimeZone;
  /** The day of this instant, e.g. `2026-11-25`. */
  readonly dayOf: (instant: number) => string;
  /** The Monday of the week of this instant, e.g. `2026-11-23`. */
  readonly weekOf: (instant: number) => string;
  /** The time of day of this instant, e.g. `14:05`. */
  readonly timeOf: (instant: number) => string;
}

/** The characters of all remembered names of time zones together. */
const CACHE_SIZE = 20_000;

/** Building a format takes longer than formatting hundreds of instants, and its tables longer than a short run. */
const formatIn = remember(
  (timeZone) =>
    new Intl.DateTimeFormat("en", {
      timeZone,
      calendar: "iso8601",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }),
  CACHE_SIZE,
);

/** The part of a calendar that depends on the zone. */
type Clock = Pick<Calendar, "dayOf" | "timeOf">;

/** Throws RangeError for a time zone that `Intl` does not know. */
export function calendarIn(zone: TimeZone): Calendar {
  const offset = zone.name === UTC.name ? 0 : offsetOf(zone.name);
  const { dayOf, timeOf } = offset === null ? clockIn(zone.name) : clockAt(offset);
  return { zone, dayOf, weekOf: (instant) => mondayOf(dayOf(instant)), timeOf };
}

const MINUTE = 60_000;

/** The milliseconds of an offset such as `+02:00`; null for a name. */
function offsetOf(name: string): number | null {
  const [, sign, hours, minutes] = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/u.exec(name) ?? [];
  if (sign === undefined) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === "+" ? MINUTE : -MINUTE);
}

function clockAt(offset: number): Clock {
  const shown = (instant: number) => new Date(instant + offset).toISOString();
  return {
    dayOf: (instant) => shown(instant).slice(0, 10),
    timeOf: (instant) => shown(instant).slice(11, 16),
  };
}

function clockIn(name: string): Clock {
  const format = formatIn(name);
  const partsOf = (instant: number): Readonly<Record<string, string>> =>
    Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    dayOf: (instant) => {
      const { year, month, day } = partsOf(instant);
      return `${year}-${month}-${day}`;
    },
    timeOf: (instant) => {
      const { hour, minute } = partsOf(instant);
      return `${hour}:${minute}`;
    },
  };
}

/** Whether `Intl` knows a time zone with this name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
