/** A run of the one use case: what an entry point passes in, and with what the tracking issue is written. */
import type { Clock } from "../model/clock.ts";
import type { Actor } from "../model/actor.ts";
import type { Opened, Remote } from "../model/remote.ts";
import type { Call } from "../plan/consent.ts";
import type { FilesTurn } from "./commit-files.ts";
import type { Proposal } from "./make-plan.ts";
import type { Sources, Stock } from "./stock.ts";
import type { Tracker } from "./tracking.ts";
import { actorOf } from "./who-acts.ts";

export interface Run {
  readonly remote: Remote;
  readonly clock: Clock;
  /** How the run was started. */
  readonly call: Call;
  readonly sources: Sources;
  /** The workflow to add if the repository has none, or null for none. */
  readonly workflow: string | null;
  /** Who runs it; left out at a terminal. */
  readonly actor?: Actor;
  readonly turn: FilesTurn;
  /** Whether to update the weekly digest too. */
  readonly digest?: boolean;
  /** Asks a person to confirm the plan before it is applied. Without it, nobody is asked. */
  readonly approve?: (proposal: Proposal, stock: Stock) => Promise<boolean>;
  /** Is called with the number of issues that are open so far. */
  readonly opened?: Opened;
}

export const trackerOf = (run: Run, { acts }: Stock): Tracker => ({
  remote: run.remote,
  workflow: run.workflow,
  actor: actorOf(acts, run.actor ?? null),
});
