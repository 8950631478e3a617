/** Says that this process lives, and hears which of its runs must stop. */
import { RunStopped } from "../jobs/job-queue.ts";
import type { Lease } from "./leases.ts";
import { stopDropped } from "./open-runs.ts";
import type { QueueParts } from "./queue-parts.ts";
import { droppedRuns } from "./runs.ts";

export class SignsOfLife {
  readonly #parts: Pick<QueueParts, "database" | "hold" | "leases" | "log" | "runs">;

  constructor(parts: Pick<QueueParts, "database" | "hold" | "leases" | "log" | "runs">) {
    this.#parts = parts;
  }

  /** Says that this process lives, and looks whether others still believe it. Never rejects. */
  async beat(): Promise<void> {
    const { hold, leases, log, runs } = this.#parts;
    try {
      await hold.repeat();
      for (const lease of await leases.renew(runs.leases)) this.#lose(lease);
      await this.stopDropped();
    } catch (error) {
      log.error({ err: error }, "the database could not be told that this process runs");
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

  /** Another process may have the lease by now. */
  #lose(lease: Lease): void {
    const { runs } = this.#parts;
    const held = runs.held(lease.installation);
    // It may have been given back meanwhile, and even taken again.
    if (held?.lease !== lease || held.isClosing) return;
    held.isClosing = true;
    held.isLost = true;
    runs.letGo(held);
    for (const { abort } of held.runs)
      abort.abort(new RunStopped("this process gave no sign of life for too long"));
  }
}
