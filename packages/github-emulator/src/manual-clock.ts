/** A clock whose time changes only when a test moves it. */
import type { Clock } from "./model/clock.ts";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export interface ManualClock extends Clock {
  /** Moves the time forward and wakes sleepers in the order of their times. */
  advance(milliseconds: number): Promise<void>;
  /** The number of sleepers that wait for the time to move. */
  readonly sleepers: number;
}

/** Waits until everything that can continue has continued, including requests over loopback. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Creates a clock.
 * @param start Milliseconds since the epoch. The default is the machine's time, so that JWTs made with that time are
 *   accepted.
 * @param sleeping With `waits`, a sleeper waits for `advance`. With `skips`, a sleep moves the time itself and ends at
 *   once.
 */
export function manualClock(start: number = Date.now(), sleeping: "waits" | "skips" = "waits"): ManualClock {
  let time = start;
  let asleep: Sleeper[] = [];
  return {
    now: () => time,
    sleep: async (milliseconds) => {
      if (sleeping === "skips") {
        time += milliseconds;
        return;
      }
      if (milliseconds <= 0) return;
      await new Promise<void>((wake) => {
        asleep.push({ until: time + milliseconds, wake });
      });
    },
    advance: async (milliseconds) => {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const next = asleep.filter((one) => one.until <= end).sort((a, b) => a.until - b.until)[0];
        if (next === undefined) break;
        asleep = asleep.filter((one) => one !== next);
        time = Math.max(time, next.until);
        next.wake();
        await settle();
      }
      time = end;
    },
    get sleepers() {
      return asleep.length;
    },
  };
}
