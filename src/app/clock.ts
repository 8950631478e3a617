/** The App's view of time, so that tests can control it. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `act` once after `delay` milliseconds. The returned function cancels it. */
  after(delay: number, act: () => void): () => void;
}

/** The machine's own clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delay, act) => {
    const timer = setTimeout(act, delay);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
