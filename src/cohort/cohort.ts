/** A cohort: the learners of a roadmap or of a roster, and what could not be shown. */
import type { CountedApart, CourseFault } from "../model/cohort.ts";
import type { Learner, PhaseMark } from "./learner.ts";
import type { TopicStatistics } from "./topic-tally.ts";

export interface Cohort {
  /** The title in the roster, or the roadmap's `owner/name`. */
  readonly title: string;
  /** The beginning of links, such as `https://github.com`. */
  readonly website: string;
  /** The `owner/name` of the roadmap; null for a roster without one. */
  readonly roadmap: string | null;
  /** The mentor's repository, if only learners who joined it are shown; otherwise null. */
  readonly joined: string | null;
  /** The phases that the courses share, in order. */
  readonly phases: readonly Pick<PhaseMark, "id" | "title" | "optional">[];
  /** Who needs help comes first. */
  readonly learners: readonly Learner[];
  /** Numbers of repositories that are not learners, or not shown. */
  readonly apart: Readonly<Record<CountedApart, number>>;
  readonly broken: readonly { readonly repository: string; readonly fault: CourseFault }[];
  /** Repositories of the roster that have another name now. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** The steepest drop comes first. */
  readonly topics: readonly TopicStatistics[];
}
