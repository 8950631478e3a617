/** One learner of a cohort: what a mentor sees of a course. */
import type { LearnerState } from "../model/cohort.ts";

/** An item, as far as it can be linked. */
export interface LinkedItem {
  readonly title: string;
  readonly issue: number | null;
}

/** How much of a phase a learner has done. */
export interface PhaseMark {
  readonly id: string;
  readonly title: string;
  readonly optional: boolean;
  readonly done: number;
  /** 0 if all topics are skipped. */
  readonly total: number;
}

/** `changed`: the text is not one of the roadmap's latest versions. */
export type RoadmapVersion =
  | { readonly kind: "current" | "changed" | "unknown" }
  | { readonly kind: "behind"; readonly versions: number };

/** Days are written as `2026-11-25`. */
export interface Learner {
  /** `owner/name`. */
  readonly repository: string;
  /** The name in the roster, or the login of the owner. */
  readonly name: string;
  /** The group in the roster, or null. */
  readonly group: string | null;
  readonly state: LearnerState;
  readonly done: number;
  readonly total: number;
  readonly percent: number;
  readonly optionalDone: number;
  readonly phases: readonly PhaseMark[];
  /** The items that the learner asks for help with. */
  readonly stuck: readonly LinkedItem[];
  /** The first required item that is not done or skipped; null if nothing is left. */
  readonly next: LinkedItem | null;
  /** The required items of earlier weeks that are not done or skipped; 0 without a pace. */
  readonly overdue: number;
  readonly startedOn: string | null;
  readonly lastActivityOn: string | null;
  readonly finishedOn: string | null;
  readonly pace: { readonly unit: "topics" | "hours"; readonly aWeek: number } | null;
  readonly roadmap: RoadmapVersion;
}
