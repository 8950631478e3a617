/** The queue's request for a visit: which repository may be out of date, and why. */
import type { Selection } from "../github/app-requests.ts";
import type { Turn, Visited } from "../jobs/job-queue.ts";
import type { VisitReason } from "../jobs/job.ts";
import type { Chosen } from "../jobs/shared.ts";

/** Whether a repository was selected by name, from GitHub's word for how an account selected the repositories. */
export const chosenBy = (selection: Selection): Chosen => (selection === "selected" ? "by-name" : "all");

export interface VisitRequest {
  readonly installation: number;
  readonly owner: string;
  readonly name: string;
  /** The number that stays the same when the repository is renamed. */
  readonly repositoryId: number;
  readonly chosen: Chosen;
  /** Everything that led to this visit since the last one. */
  readonly reasons: ReadonlySet<VisitReason>;
  /** The ids of the last deliveries that led to it, for the log. */
  readonly deliveries: readonly string[];
  /** What GitHub's list of repositories said about it shortly before; null if it was not found there. */
  readonly listed: string | null;
}

/**
 * Brings one repository up to date. There is never more than one visit of a repository at a time. The turn's signal is aborted
 * when the visit takes too long, the App stops, or the installation is gone. If a visit throws, it is tried again a few
 * times with growing pauses, and then left to the sweep.
 */
export type Visit = (request: VisitRequest, turn: Turn) => Promise<Visited>;
