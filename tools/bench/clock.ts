/**
 * Virtual time. It does not move until somebody sleeps. Then it jumps ahead and calls everything that is due on the
 * way.
 */
import type { AlarmClock } from "../../src/model/clock.ts";

export interface BenchClock extends AlarmClock {
  /** The time of the next due timer, or null. */
  readonly next: number | null;
}

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

export function benchClock(): BenchClock {
  let now = Date.parse("2026-11-23T09:00:00Z");
  const timers = new Set<Timer>();
  const earliest = () => [...timers].toSorted((a, b) => a.at - b.at)[0];
  return {
    now: () => now,
    sleep(milliseconds) {
      const until = now + Math.max(0, milliseconds);
      for (let timer = earliest(); timer !== undefined && timer.at <= until; timer = earliest()) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        timer.act();
      }
      now = until;
      return Promise.resolve();
    },
    after(delay, act) {
      const timer = { at: now + delay, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    get next() {
      return earliest()?.at ?? null;
    },
  };
}
