/**
 * The journal records every change of the world and can undo it. With it, a read can be answered from a copy that is a
 * few seconds (or one write) old, as from a replica that lags behind.
 */

interface Entry {
  readonly at: number;
  readonly write: number;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What people changed longer ago than this is in every read, in milliseconds. */
const LONGEST_LAG = 60_000;

/** The maximum number of changes that can be undone. */
const KEPT = 20_000;

export class Journal {
  readonly #now: () => number;
  #entries: Entry[] = [];
  #write = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Marks the start of a request that writes. */
  beginWrite(): void {
    this.#write += 1;
  }

  /** Sets properties of an object. */
  set<T extends object>(target: T, patch: Partial<T>): void {
    const before: Partial<T> = {};
    for (const key in patch) before[key] = target[key];
    this.#do(
      () => Object.assign(target, patch),
      () => Object.assign(target, before),
    );
  }

  /** Sets a key of a map. */
  put<K, V>(map: Map<K, V>, key: K, value: V): void {
    const had = map.has(key);
    const before = map.get(key);
    this.#do(
      () => map.set(key, value),
      () => {
        if (had && before !== undefined) map.set(key, before);
        else map.delete(key);
      },
    );
  }

  /** Deletes a key from a map. If this is undone, the key comes last. */
  drop<K, V>(map: Map<K, V>, key: K): void {
    const before = map.get(key);
    if (before === undefined) return;
    this.#do(
      () => map.delete(key),
      () => map.set(key, before),
    );
  }

  /** Adds a value to a set. */
  include<T>(set: Set<T>, value: T): void {
    if (set.has(value)) return;
    this.#do(
      () => set.add(value),
      () => set.delete(value),
    );
  }

  /** Deletes a value from a set. */
  exclude<T>(set: Set<T>, value: T): void {
    if (!set.has(value)) return;
    this.#do(
      () => set.delete(value),
      () => set.add(value),
    );
  }

  /** Appends a value to a list. */
  append<T>(list: T[], value: T): void {
    this.#do(
      () => list.push(value),
      () => list.splice(list.lastIndexOf(value), 1),
    );
  }

  /** Removes a value from a list. */
  remove<T>(list: T[], value: T): void {
    const index = list.indexOf(value);
    if (index === -1) return;
    this.#do(
      () => list.splice(index, 1),
      () => list.splice(index, 0, value),
    );
  }

  /** Answers from the world as it was `milliseconds` ago. `read` must be synchronous. */
  readAsOf<T>(milliseconds: number, read: () => T): T {
    const since = this.#now() - milliseconds;
    return this.#rewound((entry) => entry.at > since, read);
  }

  /**
   * Answers from the world as it was before the last write, as long as that is not older than a replica ever is. `read`
   * must be synchronous.
   */
  readBeforeLastWrite<T>(read: () => T): T {
    const last = this.#entries.at(-1)?.write;
    const since = this.#now() - LONGEST_LAG;
    return this.#rewound((entry) => entry.write === last && entry.at >= since, read);
  }

  #rewound<T>(isHidden: (entry: Entry) => boolean, read: () => T): T {
    const from = this.#entries.findIndex(isHidden);
    const hidden = from === -1 ? [] : this.#entries.slice(from);
    for (const entry of hidden.toReversed()) entry.undo();
    try {
      return read();
    } finally {
      for (const entry of hidden) entry.redo();
    }
  }

  #do(redo: () => unknown, undo: () => unknown): void {
    redo();
    this.#entries.push({
      at: this.#now(),
      write: this.#write,
      undo: () => void undo(),
      redo: () => void redo(),
    });
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }
}
