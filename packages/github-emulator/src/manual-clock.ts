/** A clock that stands still until a test moves it. */
import type { Clock } from "./model/clock.ts";

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export interface ManualClock extends Clock {
  /** Moves the time on, waking sleepers in the order of their times. */
  advance(milliseconds: number): Promise<void>;
  /** How many wait for the time to move. */
  readonly sleepers: number;
}

/** Lets everything that can go on do so, requests over loopback included. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Makes a clock.
 * @param start Milliseconds since the epoch; the machine's time unless told otherwise, so that JWTs made with
 *   that are accepted.
 * @param sleeping `waits` for `advance`, or `skips`: a sleep moves the time itself and is over at once.
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
