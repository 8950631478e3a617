/** Runs jobs to their end, in their places among the others of this process. */
import { OUTCOME_WORDS, RunStopped, type JobOutcome, type RunJob } from "../jobs/job-queue.ts";
import { priorityOf } from "../jobs/job.ts";
import type { Place } from "../jobs/turns.ts";
import { endingOfFailure, storeEnding, type Ending } from "./ending.ts";
import type { HeldLease, Run } from "./open-runs.ts";
import { DATABASE_PAUSE, type QueueParts } from "./queue-parts.ts";
import type { Started } from "./runs.ts";

export interface RunnerParts extends QueueParts {
  readonly run: RunJob;
  /** Is called whenever something may start. */
  readonly wake: () => void;
  /** Is called after the end of each run. */
  readonly onStored: () => Promise<void>;
}

export class Runner {
  readonly #parts: RunnerParts;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** The run waits for its place and starts there. */
  begin(held: HeldLease, started: Started): void {
    const { runs, turns, wake } = this.#parts;
    const run: Run = { started, held, abort: new AbortController(), isWaiting: true, isDropped: false };
    held.runs.add(run);
    const { promise, resolve } = Promise.withResolvers<void>();
    runs.add(run, promise);
    turns.enter(started.key, started.job.installation, priorityOf(started.job), (place) => {
      run.isWaiting = false;
      void this.#see(run, place).then(() => {
        resolve();
        place.end();
        wake();
      });
    });
  }

  /** Takes a run back that got no place yet. */
  unstart(run: Run): void {
    this.#parts.turns.leave(run.started.key);
    run.isWaiting = false;
    this.#parts.runs.add(run, this.#settle(run, { kind: "unstarted" }));
  }

  /** Runs one job to its end and decides what happens next. Never rejects. */
  async #see(run: Run, place: Place): Promise<void> {
    const { clock, limits, log, onEnd, wake } = this.#parts;
    const { started, abort } = run;
    const { signal } = abort;
    const began = clock.now();
    const callOff = clock.after(limits.run, () =>
      abort.abort(new RunStopped(`it took longer than ${limits.run} ms`)),
    );
    const aside = <Value>(wait: () => Promise<Value>): Promise<Value> => {
      const waited = place.aside(wait, signal);
      wake();
      return waited;
    };
    try {
      signal.throwIfAborted();
      const { again } = await this.#parts.run(started.job, { signal, waited: began - started.since, aside });
      onEnd(started.job.kind, "done", clock.now() - began);
      await this.#settle(run, { kind: "done", again });
    } catch (error) {
      const ending = endingOfFailure(error, run, this.#parts);
      const outcome: JobOutcome = ending.kind === "pause" ? "failed" : ending.kind;
      onEnd(started.job.kind, outcome, clock.now() - began);
      log.error(
        { err: error, job: started.key, attempt: started.attempt + 1, outcome },
        OUTCOME_WORDS[outcome],
      );
      await this.#settle(run, ending);
    } finally {
      callOff();
    }
  }

  /** Writes down what is left of a run, as soon as the database answers. */
  async #settle(run: Run, ending: Ending): Promise<void> {
    const { alarms, clock, log, onStored, runs, wake } = this.#parts;
    const { held, started } = run;
    // Two runs may end at the same moment: the second one is the last.
    held.runs.delete(run);
    const isLast = held.runs.size === 0;
    if (isLast) held.isClosing = true;
    while (!alarms.isOver) {
      try {
        const due = await storeEnding(run, ending, isLast, this.#parts);
        if (due !== null) alarms.after(due, wake);
        break;
      } catch (error) {
        log.error({ err: error, job: started.key }, "the end of a run could not be stored; trying again");
        await clock.sleep(DATABASE_PAUSE);
      }
    }
    if (isLast) runs.letGo(held);
    await onStored();
  }
}
