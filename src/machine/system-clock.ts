/** The machine's own clock. Its alarms do not keep the process alive, but its sleeps do. */
import type { AlarmClock } from "../model/clock.ts";

export const systemClock: AlarmClock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  after: (delay, act) => {
    const timer = setTimeout(act, delay);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
