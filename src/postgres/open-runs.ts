/** The leases that this process holds, and the runs that have started in it and not ended. */
import { shareOf, type Turns } from "../jobs/turns.ts";
import { RunStopped, type QueueLimits } from "../jobs/job-queue.ts";
import { rankOf, type Lease } from "./leases.ts";
import type { Opening, Started } from "./runs.ts";

/** A lease of this process, and its runs. */
export interface HeldLease {
  readonly lease: Lease;
  readonly runs: Set<Run>;
  /** When the last sign of life was sent that the database has answered, in milliseconds since 1970. */
  renewed: number;
  /** Is being given back, or was lost, so nothing may start. */
  isClosing: boolean;
  isLost: boolean;
}

export interface Run {
  readonly started: Started;
  readonly held: HeldLease;
  readonly abort: AbortController;
  /** Has not got its place yet. */
  isWaiting: boolean;
  isDropped: boolean;
}

export class OpenRuns {
  readonly #turns: Turns;
  readonly #limits: QueueLimits;
  readonly #held = new Map<number, HeldLease>();
  readonly #runs = new Map<Run, Promise<void>>();
  #isClosed = false;

  constructor(turns: Turns, limits: QueueLimits) {
    this.#turns = turns;
    this.#limits = limits;
  }

  /** Whether the App stops. Then nothing more starts. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  close(): void {
    this.#isClosed = true;
  }

  get all(): readonly Run[] {
    return [...this.#runs.keys()];
  }

  /** The runs that have not got their place yet. */
  get waiting(): readonly Run[] {
    return this.all.filter(({ isWaiting }) => isWaiting);
  }

  /** Whether a run of the installation goes on, even if its lease was lost. */
  isOpen(installation: number): boolean {
    return this.all.some((run) => isOf(run, installation) && run.held.runs.has(run));
  }

  /** Resolves when the runs of the installation that are over have stored that. */
  async stored(installation: number): Promise<void> {
    const over = [...this.#runs].filter(([run]) => isOf(run, installation) && !run.held.runs.has(run));
    await Promise.all(over.map(([, ended]) => ended));
  }

  /** Remembers the run until `ended` resolves. */
  add(run: Run, ended: Promise<void>): void {
    this.#runs.set(
      run,
      ended.then(() => void this.#runs.delete(run)),
    );
  }

  async ended(): Promise<void> {
    await Promise.all(this.#runs.values());
  }

  get leases(): readonly HeldLease[] {
    return [...this.#held.values()];
  }

  held(installation: number): HeldLease | null {
    return this.#held.get(installation) ?? null;
  }

  hold(held: HeldLease): void {
    this.#held.set(held.lease.installation, held);
  }

  /** Forgets the lease. One that was taken again meanwhile stays. */
  letGo(held: HeldLease): void {
    if (this.held(held.lease.installation) === held) this.#held.delete(held.lease.installation);
  }

  /** How many runs may start now, and the least rank that they must have. */
  free(): { readonly places: number; readonly least: number } {
    if (this.#isClosed) return { places: 0, least: 0 };
    const waiting = this.waiting.length;
    const { working, aside } = this.#turns;
    const open = working + aside + waiting;
    const { atOnce, open: most } = this.#limits;
    const isCrowded = open >= shareOf(most, "course");
    return {
      places: Math.max(
        0,
        Math.min(atOnce - working - waiting, (isCrowded ? most : shareOf(most, "course")) - open),
      ),
      least: isCrowded ? rankOf("person") : 0,
    };
  }

  /** The leases of this process whose runs all wait for something, so that another one may start. */
  openings(least: number): readonly Opening[] {
    const most = this.#limits.openOfInstallation;
    return [...this.#held.values()].flatMap(({ lease: { installation }, runs, isClosing }) => {
      const isBusy = this.#turns.isWorking(installation) || [...runs].some(({ isWaiting }) => isWaiting);
      if (isClosing || isBusy || runs.size >= most) return [];
      return [{ installation, least: runs.size >= shareOf(most, "course") ? rankOf("person") : least }];
    });
  }
}

const isOf = ({ started }: Run, installation: number): boolean => started.job.installation === installation;

/** Tells a run to stop, because its installation or repository is gone. */
export function stopDropped(run: Run): void {
  run.isDropped = true;
  run.abort.abort(new RunStopped("the installation or repository is gone"));
}
