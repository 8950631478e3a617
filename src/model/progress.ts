/** The learner's progress. Everything that the learner reads is rendered from this value. */
import type { TimeZone } from "./calendar.ts";
import type { ItemState } from "./item-state.ts";
import type { Kind } from "./item.ts";
import type { Schedule } from "./schedule.ts";

/** An item and its state. */
export interface ItemProgress {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly optional: boolean;
  readonly state: ItemState;
  /** Null if its issue has not been opened yet, or was deleted. */
  readonly issue: IssueReference | null;
  /** Whether somebody deleted its issue. */
  readonly deleted: boolean;
  /** The day when it was closed (`2026-11-22`, in the learner's time zone), or null while it is open. */
  readonly closedOn: string | null;
  /** The bot that closed its issue, if that does not count; left out otherwise. */
  readonly closedByBot?: string;
  /** The day since when it has been in progress, as far as its issue shows; null in all other states. */
  readonly inProgressSince: string | null;
  /** Whether the learner asks for help: the issue is open and labelled `stuck`. */
  readonly stuck: boolean;
  /** The Monday of its planned week; null without a schedule. */
  readonly week: string | null;
  /** Its tools, outcomes or parts, and whether each one is ticked in the issue. */
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

/** The counts of some items. Each item is in exactly one of `total`, `optional.total` and `skipped`. */
export interface Count {
  /** Required items that are done. */
  readonly done: number;
  /** Required items that are not skipped. */
  readonly total: number;
  /**
   * Whole percent, rounded down. At least 1 when something is done; 100 only when nothing required is left. If none of
   * the items is required: 100 when all are skipped, otherwise 0.
   */
  readonly percent: number;
  /** Optional items that are not skipped. */
  readonly optional: { readonly done: number; readonly total: number };
  readonly skipped: number;
  /** Items that are in progress, required or not. */
  readonly inProgress: number;
}

export interface PhaseProgress {
  readonly id: string;
  readonly title: string;
  readonly optional: boolean;
  /** Its topics. */
  readonly count: Count;
  /** The projects that come after it. They are in its milestone too. */
  readonly projectCount: Count;
  readonly milestone: IssueReference | null;
  readonly topics: readonly ItemProgress[];
}

export interface ProjectProgress extends ItemProgress {
  /** The id of the phase it comes after, or null. */
  readonly phase: string | null;
  /** Whether everything it builds on is done or skipped, and it is not built yet. */
  readonly ready: boolean;
  /** The address of what the learner built; null if they gave none. It is not checked, so it must be made safe before it is shown. */
  readonly built: string | null;
}

/** An item that left the roadmap; its issue is kept. */
export interface RetiredItem {
  readonly id: string;
  readonly title: string;
  readonly issue: IssueReference;
}

/** The mentor's repository whose cohort the learner joined; false: not on any cohort page; null: nothing is set. */
export type CohortChoice = string | false | null;

/** Which text the roadmap was read from. */
export interface RoadmapSource {
  readonly path: string;
  /** Git's id of the content, the same in every fork that has the same text; null if GitHub did not return it. */
  readonly oid: string | null;
}

export interface Progress {
  readonly title: string;
  /** The roadmap file that was read; null if there is none. */
  readonly source: RoadmapSource | null;
  readonly repository: {
    readonly databaseId: number;
    readonly owner: string;
    readonly name: string;
    readonly url: string;
  };
  /** All items: the sum of the counts of the phases, of the projects and of the skills. */
  readonly count: Count;
  readonly projectCount: Count;
  readonly skillCount: Count;
  readonly phases: readonly PhaseProgress[];
  readonly projects: readonly ProjectProgress[];
  readonly skills: readonly ItemProgress[];
  readonly retired: readonly RetiredItem[];
  /** The node ids of Waymark's own labels, by their original names. */
  readonly labels: ReadonlyMap<string, string>;
  /** The learner's schedule; null without a pace. */
  readonly schedule: Schedule | null;
  /** Whether the learner said that they know the optional phases at the beginning. */
  readonly knowsPrerequisites: boolean;
  readonly cohort: CohortChoice;
  /** The time zone of all its days and weeks. */
  readonly timeZone: TimeZone;
  /** The day when the first issue was opened; null before that. */
  readonly startedOn: string | null;
  /** The last day on which the learner closed, reopened or started an item, ticked a part or asked for help. */
  readonly lastActivityOn: string | null;
  /** The day when the last required item was closed; null while one is left. */
  readonly finishedOn: string | null;
}
