/** Sums the amounts of the last so many milliseconds. */

interface Entry {
  readonly at: number;
  readonly amount: number;
}

export class SlidingWindow {
  readonly #length: number;
  #entries: Entry[] = [];
  #sum = 0;

  constructor(milliseconds: number) {
    this.#length = milliseconds;
  }

  add(now: number, amount: number): void {
    this.#entries.push({ at: now, amount });
    this.#sum += amount;
  }

  sum(now: number): number {
    let old = 0;
    while ((this.#entries[old]?.at ?? Infinity) <= now - this.#length) {
      this.#sum -= this.#entries[old]?.amount ?? 0;
      old += 1;
    }
    if (old > 0) this.#entries = this.#entries.slice(old);
    return this.#sum;
  }

  /** Seconds until the oldest amount leaves the window; at least 1. */
  secondsToWait(now: number): number {
    const oldest = this.#entries[0]?.at ?? now;
    return Math.max(1, Math.ceil((oldest + this.#length - now) / 1000));
  }
}
