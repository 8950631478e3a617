/** What waits in the queue: a repository to visit, or a source to find such repositories in. */
import type { VisitReason } from "./visit-request.ts";

interface Hint {
  readonly installation: number;
  readonly reasons: ReadonlySet<VisitReason>;
}

/** One repository may be out of date. */
export interface RepositoryJob extends Hint {
  readonly kind: "repository";
  readonly owner: string;
  readonly name: string;
  readonly repositoryId: number;
}

/** Any repository of the installation may be out of date. */
export interface InstallationJob extends Hint {
  readonly kind: "installation";
}

/** The repositories that this board is linked to may be out of date. The event does not say which ones they are. */
export interface BoardJob extends Hint {
  readonly kind: "board";
  /** The project's GraphQL node id. */
  readonly board: string;
}

export type Job = RepositoryJob | InstallationJob | BoardJob;

/** Jobs with the same key are about the same thing. They are merged while they wait. */
export function keyOf(job: Job): string {
  switch (job.kind) {
    case "repository":
      return `repository:${job.repositoryId}`;
    case "installation":
      return `installation:${job.installation}`;
    case "board":
      return `board:${job.board}`;
    default:
      return job satisfies never;
  }
}

/**
 * Merges two jobs about the same thing: the data of the later one (the name may have changed), and the reasons of both.
 */
export function mergeJobs(earlier: Job, later: Job): Job {
  return { ...later, reasons: earlier.reasons.union(later.reasons) };
}

/** Whether only the regular sweep asks for the job. Such a job may wait for what a learner just did. */
export function isOnlySwept(job: Job): boolean {
  return job.reasons.isSubsetOf(new Set<VisitReason>(["sweep", "again"]));
}
