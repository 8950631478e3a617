/** Days of the calendar. */
import { expect, test } from "vitest";
import { isDay } from "../../src/model/week.ts";

test.each(["1970-01-01", "2024-02-29", "2026-11-25", "2200-12-31"])("%s is a day", (text) => {
  expect(isDay(text)).toBe(true);
});

test.each(["", "today", "2026-02-31", "2026-13-01", "0000-01-01", "1969-12-31", "2201-01-01", "9999-12-31"])(
  "“%s” is not a day",
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);
