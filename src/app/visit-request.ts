/** The queue's request for a visit: which repository may be out of date, and why. */
import type { Selection } from "../github/app-requests.ts";

/** Why a repository may be out of date. What has changed is always read from GitHub, never from here. */
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

/** Whether the repository was selected by name when the App was installed, or is part of "all repositories". */
export type Chosen = "by-name" | "all";

/** The same, from GitHub's word for how an account selected the repositories. */
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
}

export interface Visited {
  /** Milliseconds until the next visit of the repository; null if no visit is needed until something happens. */
  readonly again: number | null;
}

/**
 * Brings one repository up to date. There is never more than one visit of a repository at a time. `signal` is aborted
 * when the visit takes too long, the App stops, or the installation is gone. If a visit throws, it is tried again a few
 * times with growing pauses, and then left to the sweep.
 */
export type Visit = (request: VisitRequest, signal: AbortSignal) => Promise<Visited>;
