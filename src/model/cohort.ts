/** The words for a cohort that all folders share, and its repositories as a read returned them. */

/** Who needs help comes first. */
export const LEARNER_STATES = ["stuck", "quiet", "behind", "new", "on-track", "finished"] as const;

/**
 * `stuck`: asks for help with an item. `quiet`: no activity for more than a week. `behind`: items of earlier weeks are
 * open. `new`: nothing done yet, and it began at most a week ago.
 */
export type LearnerState = (typeof LEARNER_STATES)[number];

/**
 * Why a repository cannot be shown. `missing`: it does not exist, or nobody may see it. `refused`: GitHub answered with an
 * error. `not-progress`: the file is not a progress.json. `newer`: a later version of Waymark wrote it.
 */
export type CourseFault =
  "missing" | "too-large" | "binary" | "refused" | "not-progress" | "wrong-counts" | "newer";

/**
 * Why a repository is only counted. `withoutWaymark`: it has no progress.json of its own. `leftOut`: its config says
 * `cohort: false`. `notJoined`: its config does not name the mentor's repository, but only learners who joined are wanted.
 * `notShown`: a private repository that a public page must not show, or a fork that GitHub lists but does not show.
 */
export type CountedApart = "withoutWaymark" | "leftOut" | "turnedOff" | "notJoined" | "notShown";

/** The progress.json of a repository, or why there is no text. `refused`: GitHub answered with an error for it. */
export type ProgressFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly reason: "too-large" | "binary" | "refused" };

/** A repository that may contain a course. */
export interface CourseRepository {
  /** Its current `owner/name`. */
  readonly fullName: string;
  /** The number that stays the same when it is renamed. */
  readonly databaseId: number;
  readonly isPrivate: boolean;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly file: ProgressFile;
}

/** A repository that was asked for by name. Null if it does not exist or is not visible. */
export interface AskedRepository {
  /** As it was asked for; the repository may have been renamed since. */
  readonly asked: string;
  readonly repository: CourseRepository | null;
}

/** Some of the forks of a roadmap. */
export interface ForksPage {
  /** How many there are in total, as far as GitHub says now. */
  readonly total: number;
  readonly repositories: readonly CourseRepository[];
  /** Forks that GitHub listed but did not show. */
  readonly hidden: number;
}

/** Where repositories are read: GitHub, with or without a token. Repositories are named `owner/name`. */
export interface CourseSource {
  readonly forks: (roadmap: string) => AsyncIterable<ForksPage>;
  readonly courses: (names: readonly string[]) => AsyncIterable<readonly AskedRepository[]>;
  /** Git's ids of the roadmap's text, newest first; empty if unknown. */
  readonly versions: (roadmap: string, path: string) => Promise<readonly string[]>;
}
