/** Time, passed as an argument: entry files pass the real clock, tests pass one that they control. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after this many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** A clock that can also set alarms, for code that runs as long as the App. */
export interface AlarmClock extends Clock {
  /** Calls `act` once after `delay` milliseconds. The returned function cancels it. */
  after(delay: number, act: () => void): () => void;
}
