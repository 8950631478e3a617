/** Which sources a worker has covered more of since its last report. */

/** Istanbul's counts of one source: how often each statement, function and branch ran. */
export interface SourceCoverage {
  readonly s: Readonly<Record<string, number>>;
  readonly f: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

/** The counts of all sources that a worker has loaded, by path. */
export type CoverageStore = Record<string, SourceCoverage>;

/** Remembers what was reported, and takes out of a store what a report does not have to repeat. */
export class CoveredAnew {
  readonly #sources: CoverageStore = {};
  readonly #reported = new Map<string, Set<string>>();

  /** Leaves only the sources in the store that are new, or have hits that no earlier report had. */
  reduce(store: CoverageStore): void {
    for (const [path, source] of Object.entries(store)) {
      const reported = this.#reported.get(path) ?? new Set();
      const isKnown = this.#reported.has(path);
      const before = reported.size;
      for (const hit of hitsIn(source)) reported.add(hit);
      this.#reported.set(path, reported);
      this.#sources[path] = source;
      if (isKnown && reported.size === before) Reflect.deleteProperty(store, path);
    }
  }

  /** Puts back what `reduce` took out, because the next tests count there. */
  restore(store: CoverageStore): void {
    Object.assign(store, this.#sources);
  }
}

function* hitsIn({ s, f, b }: SourceCoverage): Generator<string> {
  for (const [id, count] of Object.entries(s)) if (count > 0) yield `s${id}`;
  for (const [id, count] of Object.entries(f)) if (count > 0) yield `f${id}`;
  for (const [id, counts] of Object.entries(b))
    for (const [way, count] of counts.entries()) if (count > 0) yield `b${id}.${way}`;
}

/** Of this worker: its test files share their modules. */
export const coveredAnew = new CoveredAnew();
