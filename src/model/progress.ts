/** How far the learner is: the value from which everything they read is rendered. */
import type { ItemState } from "./item-state.ts";
import type { Kind } from "./item.ts";
import type { Schedule } from "./schedule.ts";

/** One item and where it stands. */
export interface ItemProgress {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly optional: boolean;
  readonly state: ItemState;
  /** Null while its issue has not been opened, and where somebody deleted it. */
  readonly issue: IssueReference | null;
  /** Whether it had an issue that somebody deleted. */
  readonly deleted: boolean;
  /** The day it was closed (`2026-11-22`, UTC), or null while it is open. */
  readonly closedOn: string | null;
  /** The Monday of the week in which it is to be done; null without a schedule. */
  readonly week: string | null;
  /** What it names together, each ticked or not in the issue (tools, outcomes, parts). */
  readonly parts: readonly PartProgress[];
}

export interface IssueReference {
  readonly number: number;
  readonly url: string;
}

export interface PartProgress {
  readonly title: string;
  readonly optional: boolean;
  readonly ticked: boolean;
}

/** Counts as the design has them: `total` leaves out what is skipped and what is optional and not done. */
export interface Count {
  readonly done: number;
  readonly total: number;
  /** Whole percent, rounded down; at least 1 once something is done; 100 only when nothing required is left. */
  readonly percent: number;
}

export interface PhaseProgress {
  readonly id: string;
  readonly title: string;
  readonly optional: boolean;
  readonly count: Count;
  readonly milestone: IssueReference | null;
  readonly topics: readonly ItemProgress[];
}

export interface ProjectProgress extends ItemProgress {
  /** The id of the phase it comes after, or null. */
  readonly phase: string | null;
  /** Whether all that it builds on is done or skipped, and it is still to be built. */
  readonly ready: boolean;
}

/** An item that left the roadmap, whose issue is kept. */
export interface RetiredItem {
  readonly id: string;
  readonly title: string;
  readonly issue: IssueReference;
}

export interface Progress {
  readonly title: string;
  readonly repository: {
    readonly databaseId: number;
    readonly owner: string;
    readonly name: string;
    readonly url: string;
  };
  readonly count: Count;
  readonly phases: readonly PhaseProgress[];
  readonly projects: readonly ProjectProgress[];
  readonly skills: readonly ItemProgress[];
  readonly retired: readonly RetiredItem[];
  /** The node ids of Waymark's own labels, by the name that it gave them. */
  readonly labels: ReadonlyMap<string, string>;
  /** The learner's weeks; null without a pace. */
  readonly schedule: Schedule | null;
}
