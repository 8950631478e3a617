/** What a process does later, and again and again, until its queue ends. */
import type { AlarmClock } from "../model/clock.ts";

export class Alarms {
  readonly #clock: AlarmClock;
  readonly #set = new Set<() => void>();
  #isOver = false;

  constructor(clock: AlarmClock) {
    this.#clock = clock;
  }

  /** Whether `end` was called. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Acts once, after this many milliseconds. */
  after(delay: number, act: () => void): void {
    if (this.#isOver) return;
    const callOff = this.#clock.after(delay, () => {
      this.#set.delete(callOff);
      act();
    });
    this.#set.add(callOff);
  }

  /** Acts again and again, with this many milliseconds between. It does not wait for the end of the act. */
  every(pause: number, act: () => void | Promise<void>): void {
    this.after(pause, () => {
      void act();
      this.every(pause, act);
    });
  }

  /** Calls all of them off. New ones are ignored after that. */
  end(): void {
    this.#isOver = true;
    for (const callOff of this.#set) callOff();
  }
}
