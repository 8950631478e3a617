/** Says that this process lives, and hears which of its runs must stop. */
import { RunStopped } from "../jobs/job-queue.ts";
import { LEASE_SECONDS } from "./leases.ts";
import { stopDropped, type HeldLease } from "./open-runs.ts";
import type { QueueParts } from "./queue-parts.ts";
import { droppedRuns } from "./runs.ts";

type Parts = Pick<QueueParts, "clock" | "database" | "hold" | "leases" | "log" | "runs">;

/**
 * How long a run may last without a sign of life that the database has answered, in milliseconds. A sign fails after eight
 * seconds at most (`STATEMENT_LIMIT`), so the run hears of it a little before its lease ends.
 */
const ALONE_LIMIT = (LEASE_SECONDS - 3) * 1_000;

export class SignsOfLife {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Says that this process lives, and looks whether others still believe it. Never rejects. */
  async beat(): Promise<void> {
    const { clock, hold, leases, log, runs } = this.#parts;
    try {
      await hold.repeat();
      const sent = clock.now();
      const held = runs.leases;
      const lost = new Set(await leases.renew(held.map(({ lease }) => lease)));
      for (const one of held) {
        if (lost.has(one.lease)) this.#lose(one);
        else one.renewed = sent;
      }
      await this.stopDropped();
    } catch (error) {
      log.error({ err: error }, "the database could not be told that this process runs");
      this.#stopAlone();
    }
  }

  /** Stops the runs whose installation or repository is gone. */
  async stopDropped(): Promise<void> {
    const runs = this.#parts.runs.all.filter(({ isDropped }) => !isDropped);
    const dropped = new Set(
      await droppedRuns(
        this.#parts.database,
        runs.map(({ started }) => started.id),
      ),
    );
    for (const run of runs) if (dropped.has(run.started.id)) stopDropped(run);
  }

  /** Stops the runs of leases that may end, because the database has not answered for too long. */
  #stopAlone(): void {
    const { clock, runs } = this.#parts;
    for (const held of runs.leases) if (clock.now() - held.renewed >= ALONE_LIMIT) this.#lose(held);
  }

  /** Another process may have the lease by now, or soon. */
  #lose(held: HeldLease): void {
    const { runs } = this.#parts;
    // It may have been given back meanwhile, and even taken again.
    if (held.isClosing) return;
    held.isClosing = true;
    held.isLost = true;
    runs.letGo(held);
    for (const { abort } of held.runs)
      abort.abort(new RunStopped("this process gave no sign of life for too long"));
  }
}
