/** Time, passed as an argument: entry files pass the real clock, tests pass one that they control. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after this many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}
