/** Everything with a date or a week follows the learner's clock: "done on", weeks, streaks. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { calendarIn, type TimeZone } from "../../src/model/calendar.ts";
import { PROGRESS_JSON, PROGRESS_MD } from "../../src/model/paths.ts";
import { weeksAfter } from "../../src/model/week.ts";
import { progressFiles } from "../../src/progress/progress-files.ts";
import { renderTrackingIssue } from "../../src/progress/render-tracking-issue.ts";
import { streak } from "../../src/progress/streak.ts";
import { completedByWeek } from "../../src/progress/weeks.ts";
import { phase, roadmap } from "../builders.ts";
import { progressIn } from "./course.ts";

const HOUR = 3_600_000;
const many = roadmap([
  phase(
    "Part",
    Array.from({ length: 30 }, (_, at) => `Topic ${at}`),
  ),
]);
const idOf = (index: number) => `part/topic-${index}`;
const zoned = (name: string): TimeZone => ({ name, from: "config" });
const closedAt = (instant: number) =>
  ({ state: "completed", closedAt: new Date(instant).toISOString() }) as const;

const zone = fc.constantFrom(
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "+14:00",
  "-11:00",
);
/** The year around it includes the clock changes of both hemispheres. */
const instant = fc.integer({
  min: Date.parse("2026-01-01T00:00:00Z"),
  max: Date.parse("2027-12-31T00:00:00Z"),
});

describe("an item that is closed", () => {
  test.each([
    ["UTC", "2026-11-22", "2026-11-16"],
    ["Europe/Berlin", "2026-11-23", "2026-11-23"],
    ["America/New_York", "2026-11-22", "2026-11-16"],
  ])(
    "at half past eleven on Sunday evening, UTC, is done in %s on %s, in the week of %s",
    (name, day, week) => {
      const issues = { [idOf(0)]: closedAt(Date.parse("2026-11-22T23:30:00Z")) };
      const progress = progressIn(many, { issues, timeZone: zoned(name) });
      expect(progress.phases[0]?.topics[0]?.closedOn).toBe(day);
      const [column] = completedByWeek(progress, week, 1);
      expect(column).toEqual({ week, done: 1 });
      const files = progressFiles(progress, { week });
      expect(files.get(PROGRESS_MD)).toContain(`done ${en.day(day)}`);
      expect(files.get(PROGRESS_JSON)).toContain(`"closedOn": "${day}"`);
    },
  );

  test("is counted in exactly one week, the learner's own", () => {
    fc.assert(
      fc.property(zone, fc.array(instant, { minLength: 1, maxLength: 30 }), (name, instants) => {
        const calendar = calendarIn(zoned(name));
        const issues = Object.fromEntries(instants.map((one, index) => [idOf(index), closedAt(one)]));
        const progress = progressIn(many, { issues, timeZone: zoned(name) });
        const weeks = completedByWeek(progress, "2028-01-03", 110).filter(({ done }) => done > 0);
        expect(weeks.reduce((sum, { done }) => sum + done, 0)).toBe(instants.length);
        expect(weeks.map(({ week }) => week)).toEqual([...new Set(instants.map(calendar.weekOf))].toSorted());
      }),
    );
  });
});

describe("a streak", () => {
  test("is as long as there are weeks in a row on the learner's clock, also over a change of the clocks", () => {
    fc.assert(
      fc.property(
        zone,
        instant,
        fc.array(fc.integer({ min: 0, max: 167 }), { minLength: 1, maxLength: 30 }),
        (name, begin, hours) => {
          const calendar = calendarIn(zoned(name));
          // One item per local week, at any hour: from the Monday noon of each week, back to midnight or forward to
          // Sunday.
          const first = calendar.weekOf(begin);
          const instants = hours.map((hour, index) => {
            const noon = Date.parse(`${weeksAfter(first, index)}T12:00:00Z`);
            const inWeek = noon + (hour - 12) * HOUR;
            const wanted = weeksAfter(first, index);
            const shift = calendar.weekOf(inWeek) === wanted ? 0 : inWeek < noon ? 26 * HOUR : -26 * HOUR;
            return inWeek + shift;
          });
          const issues = Object.fromEntries(instants.map((one, index) => [idOf(index), closedAt(one)]));
          const progress = progressIn(many, { issues, timeZone: zoned(name) });
          expect(streak(progress, weeksAfter(first, hours.length))).toBe(hours.length);
          expect(streak(progress, weeksAfter(first, hours.length + 1))).toBe(0);
        },
      ),
    );
  });

  test("of a learner in Auckland goes on with what was done on their Monday morning", () => {
    const sunday = Date.parse("2026-11-22T20:00:00Z");
    const issues = { [idOf(0)]: closedAt(sunday), [idOf(1)]: closedAt(sunday - 7 * 24 * HOUR) };
    const weeks = (name: string) => streak(progressIn(many, { issues, timeZone: zoned(name) }), "2026-11-30");
    expect(weeks("Pacific/Auckland")).toBe(2);
    expect(weeks("UTC")).toBe(0);
  });
});

describe("the time zone", () => {
  const shown = (timeZone: TimeZone, language = en) => {
    const progress = progressIn(many, { timeZone });
    const week = "2026-11-23";
    return [
      progressFiles(progress, { week, language }).get(PROGRESS_MD) ?? "",
      renderTrackingIssue(progress, { board: { kind: "none" }, notes: [], week, language }),
    ];
  };

  test("is shown in progress.md and on the pinned issue, with the way to choose another where nobody chose it", () => {
    for (const text of shown({ name: "America/New_York", from: "config" }))
      expect(text).toContain("Days and weeks use the time zone `America/New_York`.");
    for (const text of shown({ name: "+02:00", from: "commits" })) {
      expect(text).toContain("Days and weeks use UTC+02:00, as your commits do.");
      expect(text).toContain("`timezone: Europe/Berlin`");
    }
    for (const text of shown({ name: "UTC", from: "default" }))
      expect(text).toContain(
        "Days and weeks use UTC. To use your own time zone, add for example `timezone: Europe/Berlin`",
      );
    for (const text of shown({ name: "UTC", from: "default" }, LANGUAGES.es))
      expect(text).toContain("Los días y las semanas siguen la hora UTC.");
  });
});
