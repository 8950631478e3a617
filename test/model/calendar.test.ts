/** Days and weeks in a time zone: around midnight, at the ends of weeks, and when the clocks change. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarIn, isTimeZone, type Calendar } from "../../src/model/calendar.ts";
import { workflowText } from "../../src/access/workflow.ts";
import { lastDayOf, mondayOf, weeksAfter } from "../../src/model/week.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const calendar = (name: string): Calendar => calendarIn({ name, from: "config" });
const at = (instant: string) => Date.parse(instant);
const utcDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** Since 2013, no place has skipped a whole day, as Samoa did in 2011. */
const instant = fc.integer({ min: at("2013-01-01T00:00:00Z"), max: at("2037-12-31T00:00:00Z") });
const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");
const offset = fc.record({ minutes: fc.integer({ min: -12 * 60, max: 14 * 60 }) }).map(({ minutes }) => {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const padded = [hours, rest].map((part) => String(part).padStart(2, "0")).join(":");
  return { minutes, name: `${minutes < 0 ? "-" : "+"}${padded}` };
});

describe("a day", () => {
  test("in an offset is the day of UTC that much earlier or later", () => {
    fc.assert(
      fc.property(instant, offset, (now, { minutes, name }) => {
        expect(calendar(name).dayOf(now)).toBe(utcDay(now + minutes * 60_000));
      }),
    );
  });

  test("ends at midnight on the learner's clock, not a second earlier or later", () => {
    fc.assert(
      fc.property(instant, zone, (now, name) => {
        const { dayOf, timeOf } = calendar(name);
        const minute = Math.floor(now / 60_000) * 60_000;
        const today = dayOf(minute);
        let [before, after] = [minute, minute + 26 * HOUR];
        while (after - before > 1000) {
          const middle = Math.floor((before + after) / 2000) * 1000;
          if (dayOf(middle) === today) before = middle;
          else after = middle;
        }
        // If the clocks change at midnight, a day begins at 01:00 or ends at 00:30.
        expect(["00:00", "00:30", "01:00"]).toContain(timeOf(after));
        expect(["23:59", "00:59"]).toContain(timeOf(before));
      }),
    );
    const berlin = calendar("Europe/Berlin");
    expect(berlin.dayOf(at("2026-11-22T22:59:59Z"))).toBe("2026-11-22");
    expect(berlin.dayOf(at("2026-11-22T23:00:00Z"))).toBe("2026-11-23");
  });

  test("follows the day before, without a gap, and has 22 to 26 hours when the clocks change", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2013, max: 2036 }), zone, (year, name) => {
        const { dayOf } = calendar(name);
        const from = Date.UTC(year, 0, 1);
        const quarters = new Map<string, number>();
        for (let now = from; now < from + 366 * DAY; now += HOUR / 2) {
          const day = dayOf(now);
          quarters.set(day, (quarters.get(day) ?? 0) + 1);
        }
        const days = [...quarters.keys()];
        expect(days).toEqual(days.map((_, index) => utcDay(at(days[0] ?? "") + index * DAY)));
        for (const halfHours of [...quarters.values()].slice(1, -1)) {
          // Troll in Antarctica changes its clocks by two hours, and Chita did so in 2014.
          expect(halfHours).toBeGreaterThanOrEqual(44);
          expect(halfHours).toBeLessThanOrEqual(52);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe("a week", () => {
  test("begins with a Monday and holds the day of each of its instants", () => {
    fc.assert(
      fc.property(instant, zone, (now, name) => {
        const { dayOf, weekOf } = calendar(name);
        const week = weekOf(now);
        expect(new Date(week).getUTCDay()).toBe(1);
        expect(mondayOf(week)).toBe(week);
        expect(dayOf(now) >= week && dayOf(now) <= lastDayOf(week)).toBe(true);
      }),
    );
  });

  test("turns over at the learner's Sunday midnight, also on the day on which the clocks change", () => {
    const weeks = (name: string, ...instants: readonly string[]) =>
      instants.map((one) => calendar(name).weekOf(at(one)));
    // The last Sunday of October has 25 hours in Berlin, the last one of March has 23.
    expect(weeks("Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z")).toEqual([
      "2026-10-19",
      "2026-10-26",
    ]);
    expect(weeks("Europe/Berlin", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z")).toEqual([
      "2026-03-23",
      "2026-03-30",
    ]);
    expect(weeks("America/New_York", "2026-11-02T04:59:59Z", "2026-11-02T05:00:00Z")).toEqual([
      "2026-10-26",
      "2026-11-02",
    ]);
    expect(weeks("Pacific/Kiritimati", "2026-11-22T09:59:59Z", "2026-11-22T10:00:00Z")).toEqual([
      "2026-11-16",
      "2026-11-23",
    ]);
  });

  test("a week after any instant is the next one, whatever the clocks do, unless it is within an hour of midnight", () => {
    fc.assert(
      fc.property(instant, zone, (now, name) => {
        const { weekOf, timeOf } = calendar(name);
        const hour = timeOf(now).slice(0, 2);
        if (hour === "00" || hour === "23") return;
        expect(weekOf(now + 7 * DAY)).toBe(weeksAfter(weekOf(now), 1));
      }),
    );
  });
});

describe("a time zone", () => {
  test.each(["Europe/Berlin", "america/new_york", "UTC", "Asia/Kolkata", "+05:45", "-03:30"])(
    "%s is known",
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  test.each(["", "Mars/Base", "Berlin", "+25:00", "../etc", "Europe/Berlin\n"])("%j is not", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

test("the workflow's weekly run is on the Monday of every place, or a few hours later", () => {
  const workflow = workflowText({ action: "waymark-dev/waymark@v1", app: null });
  const [, minute = "", hour = "", day = ""] = /cron: "(\d+) (\d+) \* \* (\d)"/u.exec(workflow) ?? [];
  expect(day).toBe("1");
  const run = Date.UTC(2026, 10, 23, Number(hour), Number(minute));
  for (const name of [...Intl.supportedValuesOf("timeZone"), "-12:00", "+14:00"])
    expect(calendar(name).weekOf(run)).toBe("2026-11-23");
});
