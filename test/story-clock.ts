/** A clock whose time changes only when somebody sleeps or moves it, so that no test waits. */
import type { Clock } from "../src/model/clock.ts";

export interface StoryClock extends Clock {
  readonly advance: (milliseconds: number) => void;
}

/**
 * Creates a clock. `begun` is its first time, in milliseconds since 1970. The emulator of the same test must have the
 * same clock.
 */
export function storyClock(begun = Date.parse("2026-11-23T09:00:00Z")): StoryClock {
  let now = begun;
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      return Promise.resolve();
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
