/**
 * Notices that GitHub does not answer at all, pauses the queue, and lets it go on as soon as GitHub answers again. The App
 * talks to one host only, so there is one breaker.
 */
import type { JobQueue } from "../jobs/job-queue.ts";
import type { AlarmClock } from "../model/clock.ts";
import type { Log } from "./log.ts";

/** After so many requests in a row without an answer, GitHub is asked whether it is there at all. */
const FAILURES_LIMIT = 3;
/** Milliseconds between two questions during an outage. The last one repeats. */
const PAUSES = [2_000, 4_000, 8_000, 15_000] as const;

export interface BreakerParts {
  readonly queue: Pick<JobQueue, "hold" | "release">;
  /** Asks GitHub something cheap. Whether GitHub's API has answered, be it with a refusal. */
  readonly isReached: () => Promise<boolean>;
  readonly clock: AlarmClock;
  readonly log: Log;
  /** Is called when an outage begins (false) and ends (true). */
  readonly onChange: (isReached: boolean) => void;
}

export class Breaker {
  readonly #parts: BreakerParts;
  #failures = 0;
  #isAsking = false;
  #isStopped = false;
  #callOff: () => void = () => {};

  constructor(parts: BreakerParts) {
    this.#parts = parts;
  }

  /** Notes the end of a request. One repository that GitHub cannot answer for is not an outage, so GitHub is asked first. */
  note(isReached: boolean): void {
    this.#failures = isReached ? 0 : this.#failures + 1;
    if (this.#failures >= FAILURES_LIMIT && !this.#isAsking && !this.#isStopped) void this.#watch();
  }

  stop(): void {
    this.#isStopped = true;
    this.#callOff();
  }

  /** Asks until GitHub answers. From the first question without an answer on, the queue is held. */
  async #watch(): Promise<void> {
    const { queue, isReached, clock, log, onChange } = this.#parts;
    this.#isAsking = true;
    const began = clock.now();
    let asked = 0;
    while (!(await isReached()) && !this.#isStopped) {
      if (asked === 0) {
        await queue.hold();
        onChange(false);
        log.error("GitHub does not answer; visits wait until it does");
      }
      const pause = PAUSES[asked] ?? PAUSES[PAUSES.length - 1];
      asked += 1;
      await this.#pause(pause ?? 0);
    }
    this.#isAsking = false;
    this.#failures = 0;
    if (asked === 0 || this.#isStopped) return;
    onChange(true);
    log.info({ outage: clock.now() - began }, "GitHub answers again; visits go on");
    await queue.release();
  }

  async #pause(milliseconds: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const callOff = this.#parts.clock.after(milliseconds, resolve);
    this.#callOff = () => {
      callOff();
      resolve();
    };
    await promise;
  }
}
