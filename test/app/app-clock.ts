/** A clock for a whole App in a test: short waits end by themselves, long ones when the test says so. */
import { expect } from "vitest";
import type { AlarmClock } from "../../src/model/clock.ts";
import type { SweepTimes } from "../../src/app/sweep.ts";
import { until } from "../until.ts";

/** For an App whose sweeps the test begins: each is a whole round. */
export const SWEEP_WHEN_TOLD: SweepTimes = { round: 1_000, pause: 60 * 60_000 };

interface Held {
  readonly delay: number;
  readonly due: number;
  readonly act: () => void;
}

/**
 * A wait of at least `long` milliseconds ends when the test says so; a shorter one ends by itself, and passes so many times
 * faster than the machine's time.
 */
export function appClock({ long = 40_000, speed = 1_000 } = {}) {
  let ahead = 0;
  const held = new Set<Held>();
  const short = new Set<NodeJS.Timeout>();
  const now = () => Date.now() + ahead;
  const fire = (which: (one: Held) => boolean) => {
    for (const one of [...held].filter(which)) {
      held.delete(one);
      one.act();
    }
  };
  const after: AlarmClock["after"] = (delay, act) => {
    const due = now() + delay;
    if (delay >= long) {
      const one = { delay, due, act };
      held.add(one);
      return () => held.delete(one);
    }
    const timer = setTimeout(
      () => {
        short.delete(timer);
        ahead += Math.max(0, due - now());
        act();
      },
      Math.ceil(delay / speed),
    );
    short.add(timer);
    return () => {
      short.delete(timer);
      clearTimeout(timer);
    };
  };
  return {
    now,
    after,
    sleep: (milliseconds: number) => new Promise<void>((resolve) => void after(milliseconds, resolve)),
    /** Waits that are longer than `longest` go on. */
    pass: (milliseconds: number, longest = Infinity) => {
      ahead += milliseconds;
      fire(({ due, delay }) => due <= now() && delay <= longest);
    },
    /** Resolves when something waits for so many milliseconds until the test lets them pass. */
    waits: (delay: number) => until(() => expect([...held].map((one) => one.delay)).toContain(delay)),
    /** Whether a wait is in progress that ends by itself. */
    isRunning: () => short.size > 0,
    letSweep: () => {
      ahead += SWEEP_WHEN_TOLD.round;
      fire(({ delay }) => delay === SWEEP_WHEN_TOLD.pause);
    },
  };
}
