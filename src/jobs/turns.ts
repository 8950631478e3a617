/**
 * Whose turn it is: a few runs work at once in this process, one of each installation. Turns go round by installation,
 * so that nobody waits for the many jobs of somebody else.
 */
import type { Priority } from "./job.ts";
import type { QueueLimits } from "./job-queue.ts";

/** A place among the runs that work. It is open until `end`. */
export interface Place {
  /** Gives the place back while `wait` is pending, then waits for its turn again. Rejects if `signal` is aborted. */
  aside<Value>(wait: () => Promise<Value>, signal: AbortSignal): Promise<Value>;
  end(): void;
}

type Go = (place: Place) => void;
type TurnLimits = Pick<QueueLimits, "atOnce" | "open" | "openOfInstallation">;

/** Half of a limit is kept for persons: their visits end soon, while courses may wait for an hour's limit. */
export const shareOf = (most: number, priority: Priority): number =>
  priority === "person" ? most : Math.ceil(most / 2);

/** The waiting jobs of a priority. The installation at the front is next; after its turn it goes to the end. */
type Ring = Map<number, Map<string, Go>>;

export class Turns {
  readonly #limits: TurnLimits;
  readonly #rings: Readonly<Record<Priority, Ring>> = {
    person: new Map(),
    course: new Map(),
    sweep: new Map(),
  };
  /** Where each job waits. A job waits in one line only, even after it has moved to another installation. */
  readonly #waiting = new Map<string, { readonly ring: Ring; readonly installation: number }>();
  /** Runs that waited for something and want their place back. */
  readonly #returning = new Set<{ readonly installation: number; readonly go: () => void }>();
  readonly #working = new Map<number, number>();
  readonly #open = new Map<number, number>();
  #workingInAll = 0;
  #openInAll = 0;
  #isHeld = false;

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  get working(): number {
    return this.#workingInAll;
  }

  /** Runs that have given their place back. */
  get aside(): number {
    return this.#openInAll - this.#workingInAll;
  }

  /** Whether a run of the installation works now. */
  isWorking(installation: number): boolean {
    return this.#working.has(installation);
  }

  /** The runs of the installation that have started and not ended. */
  openOf(installation: number): number {
    return this.#open.get(installation) ?? 0;
  }

  /** While held, nothing new starts. Runs that have started get their place back as usual. */
  set held(isHeld: boolean) {
    this.#isHeld = isHeld;
    this.#next();
  }

  /** Waits for its turn, in this line only. `go` is called when it is this job's turn, perhaps at once. */
  enter(key: string, installation: number, priority: Priority, go: Go): void {
    this.leave(key);
    const ring = this.#rings[priority];
    this.#waiting.set(key, { ring, installation });
    const line = ring.get(installation) ?? new Map<string, Go>();
    line.set(key, go);
    ring.set(installation, line);
    this.#next();
  }

  /** Leaves the line. Does nothing if the job does not wait. */
  leave(key: string): void {
    const waits = this.#waiting.get(key);
    if (waits === undefined) return;
    this.#waiting.delete(key);
    const { ring, installation } = waits;
    const line = ring.get(installation);
    line?.delete(key);
    if (line?.size === 0) ring.delete(installation);
  }

  #next(): void {
    while (this.#workingInAll < this.#limits.atOnce) {
      const go = this.#fresh("person") ?? this.#returned() ?? this.#fresh("course") ?? this.#fresh("sweep");
      if (go === null) return;
      go();
    }
  }

  /** What a person waits for comes first, then what has started, so that it ends. */
  #returned(): (() => void) | null {
    for (const one of this.#returning) {
      if (this.isWorking(one.installation)) continue;
      this.#returning.delete(one);
      this.#take(one.installation);
      return one.go;
    }
    return null;
  }

  #fresh(priority: Priority): (() => void) | null {
    const { open, openOfInstallation } = this.#limits;
    if (this.#isHeld || this.#openInAll >= shareOf(open, priority)) return null;
    const ring = this.#rings[priority];
    for (const [installation, line] of ring) {
      if (this.isWorking(installation)) continue;
      if (this.openOf(installation) >= shareOf(openOfInstallation, priority)) continue;
      const [first] = line;
      ring.delete(installation);
      if (first === undefined) continue;
      const [key, go] = first;
      line.delete(key);
      this.#waiting.delete(key);
      if (line.size > 0) ring.set(installation, line);
      this.#openInAll += add(this.#open, installation, 1);
      this.#take(installation);
      return () => go(this.#place(installation));
    }
    return null;
  }

  #take(installation: number): void {
    this.#workingInAll += add(this.#working, installation, 1);
  }

  #giveBack(installation: number): void {
    this.#workingInAll += add(this.#working, installation, -1);
    this.#next();
  }

  /**
   * Several requests of one run may wait at once: the first gives the place back, and all go on when it is there again.
   * A run may also end while some still wait, because another one failed. Then they go on without a place.
   */
  #place(installation: number): Place {
    let state: "working" | "aside" | "ended" = "working";
    let back: ComingBack | null = null;
    return {
      aside: async (wait, signal) => {
        signal.throwIfAborted();
        if (state === "working") {
          state = "aside";
          back = null;
          this.#giveBack(installation);
        }
        try {
          return await unlessAborted(wait(), signal);
        } finally {
          if (state === "aside") {
            back ??= this.#comeBack(installation, signal, () => (state = "working"));
            await back.done;
          }
        }
      },
      end: () => {
        const wasWorking = state === "working";
        state = "ended";
        back?.leave();
        this.#openInAll += add(this.#open, installation, -1);
        if (wasWorking) this.#giveBack(installation);
        else this.#next();
      },
    };
  }

  /** Calls `take` when the place is there again. A run that is told to stop gets it at once, because it only ends. */
  #comeBack(installation: number, signal: AbortSignal, take: () => void): ComingBack {
    const { promise, resolve } = Promise.withResolvers<void>();
    const go = (): void => {
      signal.removeEventListener("abort", stop);
      take();
      resolve();
    };
    const one = { installation, go };
    const stop = (): void => {
      if (!this.#returning.delete(one)) return;
      this.#take(installation);
      go();
    };
    const leave = (): void => {
      if (!this.#returning.delete(one)) return;
      signal.removeEventListener("abort", stop);
      resolve();
    };
    this.#returning.add(one);
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
    this.#next();
    return { done: promise, leave };
  }
}

/** A run's way back to its place. */
interface ComingBack {
  /** Resolves when the place is there again, or when the run has left. */
  readonly done: Promise<void>;
  /** The run ends and needs its place no more. */
  leave(): void;
}

async function unlessAborted<Value>(wait: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop);
  try {
    return await Promise.race([wait, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Adds to a count that is left out where it is zero. Returns what was added. */
function add(counts: Map<number, number>, key: number, more: number): number {
  const count = (counts.get(key) ?? 0) + more;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
  return more;
}
