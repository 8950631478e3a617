/** Every word that a learner reads: in issues, milestones, progress.md, the picture, the badge and the job summary. */
import type { BoardsClosed } from "../model/actual.ts";
import type { Kind } from "../model/item.ts";
import type { ItemState } from "../model/item-state.ts";
import type { Pace } from "../model/schedule.ts";
import type { Count } from "../model/progress.ts";
import type { Gap, GapWords } from "../access/gap.ts";
import type { CommandName } from "./commands.ts";

/** How many items there are beside the required ones, for the line below the headline. */
export interface Beside {
  readonly inProgress: number;
  readonly optionalDone: number;
  readonly skipped: number;
}

/** How much is done a week: topics and projects one by one, or hours. */
export type WeeklyPace = Pick<Pace, "unit" | "aWeek">;

/** Words on both sides of something. */
export interface Around {
  readonly before: string;
  readonly after: string;
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
    /** Above what has to be decided. */
    readonly question: string;
  };
  readonly allDone: string;
  readonly nothingNext: string;
  readonly stillOptional: string;
  readonly retired: (items: number) => string;
  /** The learner's week. Weeks are named by their Monday. */
  readonly week: {
    readonly heading: (monday: string) => string;
    readonly begins: (monday: string) => string;
    readonly free: (monday: string) => string;
    readonly slipped: string;
    readonly allDone: string;
    /** `end` is null where it is more than ten years ahead. */
    readonly atPace: (pace: WeeklyPace, end: string | null) => string;
    readonly held: (pace: WeeklyPace, end: string | null) => string;
    readonly heldIt: string;
  };
  /** The comment on the tracking issue that is written anew each week. Lists of issues come as Markdown. */
  readonly digest: {
    readonly heading: (monday: string) => string;
    readonly done: (items: number, issues: string) => string;
    readonly nothingDone: string;
    readonly streak: (weeks: number) => string;
    readonly ready: (projects: string) => string;
    /** Markdown. */
    readonly smallPrint: string;
  };
  /** Markdown, the small print of progress.md. */
  readonly howItComesAbout: string;

  readonly issue: {
    /** The headings of an item's issue. */
    readonly headings: {
      readonly learn: Readonly<Record<Kind, string>>;
      readonly buildsOn: string;
      readonly roadmapSays: string;
      readonly objectives: string;
      readonly exercise: string;
      readonly links: string;
      readonly doneWhen: string;
    };
    /** The boxes of an item that names nothing to tick. */
    readonly steps: Readonly<Record<Kind, readonly string[]>>;
    /** When an item is done, where nobody says it better. Markdown. */
    readonly doneWhen: Readonly<Record<Kind, string>>;
    /** The same for an item with objectives of its own. Markdown. */
    readonly objectivesMet: string;
    /** Markdown. */
    readonly thenClose: string;
    readonly optional: string;
    /** What stands before and after the phase's name: "Topic 3 of 8 in", ".". */
    readonly topicOf: (place: number, topics: number) => Around;
    readonly buildAfter: Around;
    /** Below what a project builds on; the two labels that tell whether its time has come. Markdown. */
    readonly untilThen: (locked: string, ready: string) => string;
    /** How many lines there was no room for. */
    readonly more: (lines: number) => string;
    readonly wayBack: string;
    readonly yours: string;
  };
  /** What is said once, in a comment. Names come as Markdown. */
  readonly news: {
    readonly ready: string;
    readonly finished: (phase: string) => string;
  };
  readonly milestone: { readonly phase: string; readonly optionalPhase: string };
  /** What labels mean, by name, where the English of `plan/labels.ts` does not do. GitHub takes 100 characters. */
  readonly labels: Readonly<Record<string, string>>;

  readonly badge: {
    readonly label: string;
    readonly status: (count: Count) => string;
    readonly forReadme: string;
  };
  readonly picture: {
    readonly title: string;
    readonly weekByWeek: string;
    readonly completedIn: (done: number, monday: string) => string;
    readonly nothingCompleted: string;
    readonly morePhases: (phases: number) => string;
  };
  readonly tracking: {
    /** The issue's title. */
    readonly title: string;
    /** Markdown. */
    readonly intro: string;
    /** Before many issues open; `off` is the label that stops it. Plain words. */
    /** Above the boxes that open issues again which somebody deleted; a heading and a sentence. */
    readonly deleted: { readonly heading: string; readonly words: string };
    /** Such a box; `title` is Markdown. */
    readonly openAgain: (title: string) => string;
    readonly coming: (issues: number, off: string) => string;
    /** Markdown; `board` is an address. */
    readonly board: (board: string) => string;
    readonly boardGone: string;
    /** The box that asks for another board; `last` is the number of the one that is gone. Letters, digits and commas. */
    readonly boardAgain: (last: string) => string;
    /** Markdown; addresses of the page where a person makes a board, and of the one that says how Waymark does. */
    readonly ownBoard: (pages: { readonly projects: string; readonly guide: string }) => string;
  };
  /** Why there is no board, or it is behind. Markdown; `project-token` is the Action's input. */
  readonly board: {
    readonly missing: Readonly<Record<BoardsClosed, string>>;
    /** Addresses of the pages where a token is made and where a secret is stored. */
    readonly mend: (pages: { readonly token: string; readonly secret: string }) => string;
    /** `said` has been escaped. */
    readonly refused: (said: string) => string;
    readonly notYet: string;
  };
  /** What is in the way: for the tracking issue, and in English for the doctor. Plain words. */
  readonly gaps: {
    readonly heading: (gaps: number) => string;
    readonly of: (gap: Gap) => GapWords;
  };
  /** While GitHub's limits hold the rest back. `at` is an instant as `instant` writes it. */
  readonly pause: {
    readonly slower: (at: string) => string;
    readonly limit: (
      so: { readonly open: number; readonly all: number; readonly anHour: number },
      at: string,
    ) => string;
    /** `time` is UTC, e.g. "14:05". */
    readonly instant: (time: string, day: string) => string;
  };
  /** The comment on what a change of the roadmap did. Lists and names come as Markdown. */
  readonly changes: {
    readonly intro: string;
    readonly added: (issues: string) => string;
    readonly returned: (issues: string) => string;
    readonly renamed: (issues: string) => string;
    readonly was: (name: string) => string;
    /** Those whose title a person wrote: it stays. */
    readonly kept: (issues: string) => string;
    readonly now: (name: string) => string;
    readonly moved: (issues: string) => string;
    readonly phases: (names: string) => string;
    readonly isNow: (from: string, to: string) => string;
    readonly isNowKept: (from: string, to: string) => string;
    readonly left: (issues: string) => string;
    readonly more: (others: number) => string;
  };
  /** The pull request that sets a fork up. The body is Markdown. */
  readonly setUp: {
    readonly title: string;
    readonly body: (so: {
      readonly issues: number;
      /** The address of the page where issues are turned on. */
      readonly settings: string;
      /** The address of the page where Actions are turned on. */
      readonly actions: string;
    }) => string;
  };
  /** The pull request that carries the files where the default branch takes no commit. The body is Markdown. */
  readonly filesPull: {
    readonly title: string;
    readonly body: (pages: { readonly rulesets: string; readonly branches: string }) => string;
    readonly moot: string;
  };
  /** Answers to commands in comments. Markdown; what goes in has been escaped. */
  readonly talk: {
    readonly help: string;
    /** What each command does, after its name. */
    readonly commands: Readonly<Record<CommandName, string>>;
    /** `names` are the commands, as a list. */
    readonly unknown: (names: string) => string;
    readonly off: string;
    readonly nothingToDo: string;
    readonly nothingToConfirm: string;
    readonly lookAgain: string;
    readonly skipWhere: string;
    readonly paceHow: string;
    readonly pauseHow: string;
    readonly paceFirst: string;
    readonly paceSet: (pace: WeeklyPace) => string;
    /** `mondays` are the weeks that are off now, at least one. */
    readonly paused: (mondays: readonly string[]) => string;
    /** `lines` are what to write into the file at `path` by hand. */
    readonly byHand: (path: string, lines: string) => string;
    readonly allWell: string;
    readonly refused: string;
  };
  readonly summary: {
    /** Markdown; `commit` is a Markdown link. */
    readonly committed: (commit: string) => string;
    readonly unchanged: string;
    readonly progressFile: string;
  };
}
