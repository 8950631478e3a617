/** A clock whose time changes only when a test moves it. */
import { setImmediate as turn } from "node:timers/promises";
import type { AlarmClock } from "../src/model/clock.ts";

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

export class FakeClock implements AlarmClock {
  #now = Date.parse("2026-11-23T08:00:00Z");
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => void this.after(milliseconds, resolve));
  }

  after(delay: number, act: () => void): () => void {
    const timer = { at: this.#now + delay, act };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  /**
   * Moves the time forward by this many milliseconds. Calls due timers in order and lets promises settle after each.
   */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (;;) {
      await settle();
      const [next] = [...this.#timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.act();
    }
    this.#now = until;
  }

  /** The delays of all active timers, in milliseconds from now. */
  get delays(): readonly number[] {
    return [...this.#timers].map(({ at }) => at - this.#now).toSorted((a, b) => a - b);
  }
}

/** Waits until every promise has settled that needs no I/O. */
export async function settle(): Promise<void> {
  await turn();
}
