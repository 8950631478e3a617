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
const REMEMBERED = 20_000;

/** Building a format takes longer than formatting hundreds of instants. */
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
  REMEMBERED,
);

/** Throws RangeError for a time zone that `Intl` does not know. */
export function calendarIn(zone: TimeZone): Calendar {
  const format = formatIn(zone.name);
  const partsOf = (instant: number): Readonly<Record<string, string>> =>
    Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const dayOf = (instant: number): string => {
    const { year, month, day } = partsOf(instant);
    return `${year}-${month}-${day}`;
  };
  return {
    zone,
    dayOf,
    weekOf: (instant) => mondayOf(dayOf(instant)),
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
