/** Every word that a learner reads in progress.md, the tracking issue, the picture, the badge and the job summary. */
import type { ItemState } from "../plan/item-state.ts";
import type { Count } from "../progress/types.ts";

/** How many items there are beside the required ones, for the line below the headline. */
export interface Beside {
  readonly inProgress: number;
  readonly optionalDone: number;
  readonly skipped: number;
}

/**
 * One language. Plain words go in and out: where a sentence is Markdown, its docstring says so, and whoever calls has
 * escaped what goes in. Days are `2026-11-22`.
 */
export interface Language {
  readonly percent: (percent: number) => string;
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;

  /** "3 of 46 done" */
  readonly doneOf: (count: Pick<Count, "done" | "total">) => string;
  /** "3 of 46" */
  readonly of: (count: Pick<Count, "done" | "total">) => string;
  readonly beside: (beside: Beside) => readonly string[];
  readonly states: Readonly<Record<ItemState, string>>;
  readonly doneOn: (day: string) => string;
  readonly skippedOn: (day: string) => string;
  readonly optional: string;
  readonly after: (phase: string) => string;
  readonly noTopics: string;

  readonly headings: {
    readonly next: string;
    readonly phases: string;
    readonly phase: string;
    readonly projects: string;
    readonly skills: string;
    readonly retired: string;
    readonly board: string;
    readonly notes: string;
  };
  readonly allDone: string;
  readonly nothingNext: string;
  readonly stillOptional: string;
  readonly retired: (items: number) => string;
  /** Markdown, the small print of progress.md. */
  readonly howItComesAbout: string;

  readonly badge: { readonly label: string; readonly status: (count: Count) => string };
  readonly picture: {
    readonly title: string;
    readonly weekByWeek: string;
    readonly completedIn: (done: number, monday: string) => string;
    readonly nothingCompleted: string;
    readonly morePhases: (phases: number) => string;
  };
  readonly tracking: {
    /** Markdown. */
    readonly intro: string;
    /** Markdown; `board` is an address. */
    readonly board: (board: string) => string;
    /** Markdown; `projects` is the address of the page where a person makes a board. */
    readonly ownBoard: (projects: string) => string;
  };
  readonly summary: {
    /** Markdown; `commit` is a Markdown link. */
    readonly committed: (commit: string) => string;
    readonly unchanged: string;
    readonly progressFile: string;
  };
}
