/** What the queue asks of a visit: which repository may be out of date, and why. */

/** Why a repository may be out of date. What changed is read from GitHub again, never taken from here. */
export type VisitReason =
  | "installed"
  | "issue"
  | "command"
  | "push"
  | "pull-request"
  | "repository"
  | "milestone"
  | "label"
  | "board"
  | "sweep"
  | "again";

/** Whether the repository was named when the App was installed, or came with "all repositories". */
export type Chosen = "by-name" | "all";

export interface VisitRequest {
  readonly installation: number;
  readonly owner: string;
  readonly name: string;
  /** The number that stays the same through renames. */
  readonly repositoryId: number;
  readonly chosen: Chosen;
  /** Everything that led to this visit since the last one. */
  readonly reasons: ReadonlySet<VisitReason>;
}

export interface Visited {
  /** Milliseconds until the repository wants to be visited again, null for not until something happens. */
  readonly again: number | null;
}

/**
 * Brings one repository up to date. There is never more than one visit of a repository at a time.
 * `signal` is aborted when the visit takes too long, the App stops, or the installation is gone.
 * A visit that throws is tried again a few times with growing pauses, then left for the sweep.
 */
export type Visit = (request: VisitRequest, signal: AbortSignal) => Promise<Visited>;
