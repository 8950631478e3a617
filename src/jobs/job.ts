/** What waits in the queue: a repository to visit, or a source to find such repositories in. */

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

interface Hint {
  readonly installation: number;
  readonly reasons: ReadonlySet<VisitReason>;
  /** The ids of the last deliveries that led to it, for the log. */
  readonly deliveries?: readonly string[];
}

/** The number of deliveries that a job remembers. */
const DELIVERIES = 10;

/** One repository may be out of date. */
export interface RepositoryJob extends Hint {
  readonly kind: "repository";
  readonly owner: string;
  readonly name: string;
  readonly repositoryId: number;
  /** What GitHub's list of repositories said about it, if it was found there. It changes with each push. */
  readonly listed?: string | undefined;
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
  const deliveries = [...(earlier.deliveries ?? []), ...(later.deliveries ?? [])].slice(-DELIVERIES);
  const reasons = earlier.reasons.union(later.reasons);
  return { ...later, reasons, ...(deliveries.length > 0 && { deliveries }) };
}

/**
 * Who waits for the job, in the order of the turns. `person`: somebody did something a moment ago and looks at the
 * result. `course`: a course begins or its roadmap changed, which may take minutes. `sweep`: nobody waits.
 */
export const PRIORITIES = ["person", "course", "sweep"] as const;
export type Priority = (typeof PRIORITIES)[number];

const PRIORITY: Readonly<Record<VisitReason, Priority>> = {
  issue: "person",
  command: "person",
  "pull-request": "person",
  milestone: "person",
  label: "person",
  board: "person",
  installed: "course",
  push: "course",
  repository: "course",
  sweep: "sweep",
  again: "sweep",
};

/** The most urgent of the job's reasons. */
export function priorityOf(job: Job): Priority {
  const found = new Set([...job.reasons].map((reason) => PRIORITY[reason]));
  return PRIORITIES.find((priority) => found.has(priority)) ?? "sweep";
}
