/** All texts that a learner reads: in issues, milestones, progress.md, the picture, the badge and the job summary. */
import type { Upstream } from "../model/upstream.ts";
import type { Actor } from "../model/actor.ts";
import type { BoardsClosed, Unreadable } from "../model/actual.ts";
import type { TimeZone } from "../model/calendar.ts";
import type { CountedApart, CourseFault, LearnerState } from "../model/cohort.ts";
import type { Kind } from "../model/item.ts";
import type { ItemState } from "../model/item-state.ts";
import type { OfferCounts } from "../model/offer.ts";
import type { Pace } from "../model/schedule.ts";
import type { Count } from "../model/progress.ts";
import type { Rule, ValueType } from "../model/config-problem.ts";
import type { OwnFieldName, ViewKey } from "../model/board-layout.ts";
import type { PlanGroupKind } from "../model/plan-group.ts";
import type { PlainReason, QuotingReason } from "../model/reason.ts";
import type { RefusedAction } from "../access/actions-policy.ts";
import type { Gap, GapWords } from "../access/gap.ts";

/** Something that is missing: what, why it matters, and how to fix it. */
interface Missing {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** The numbers that the line below the headline shows, besides the required items. */
export interface Beside {
  readonly inProgress: number;
  readonly optionalDone: number;
  readonly skipped: number;
}

/** A finished phase. Titles are Markdown. */
export interface FinishedPhase {
  readonly title: string;
  /** What was learned in it, not what was skipped. */
  readonly learned: readonly string[];
  /** The next phase that is not finished, with its first items; null if there is none. */
  readonly next: { readonly title: string; readonly first: readonly string[] } | null;
}

/** The words for what the set-up pull request may add. */
export type SetUpParts = Readonly<Record<"workflow" | "badge" | "config", string>>;

/** The box of the phases that the learner may know already: their names as Markdown, and the box's mark. */
export interface KnownPhases {
  readonly phases: string;
  readonly mark: string;
}

/** The work per week: topics and projects, or hours. */
export type WeeklyPace = Pick<Pace, "unit" | "aWeek">;

/** The figures of a finished course: done items and projects, days, and the most weeks in a row with something done. */
export interface FinishFigures {
  readonly items: number;
  readonly projects: number;
  readonly days: number;
  readonly weeks: number;
}

/** The text before and after something. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/**
 * The texts of one language. Arguments and results are plain text, except where a comment says Markdown: then the
 * caller must escape the arguments. Days are written as `2026-11-22`. `Command` is the union of the commands' names.
 */
export interface Language<Command extends string = string> {
  readonly percent: (percent: number) => string;
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;
  /** Between the parts of a list, after a label, and at the end of a sentence; with the spaces of the language. */
  readonly signs: { readonly comma: string; readonly colon: string; readonly stop: string };

  /** "3 of 46 done" */
  readonly doneOf: (count: Pick<Count, "done" | "total">) => string;
  /** "3 of 46" */
  readonly of: (count: Pick<Count, "done" | "total">) => string;
  /** "0 of 2 projects" */
  readonly projectsOf: (count: Pick<Count, "done" | "total">) => string;
  /** "+1 of 5 optional": for items that are all optional. */
  readonly optionalOf: (optional: Count["optional"]) => string;
  readonly beside: (beside: Beside) => readonly string[];
  readonly states: Readonly<Record<ItemState, string>>;
  readonly doneOn: (day: string) => string;
  /** A bot closed the issue, and that does not count. Markdown. */
  readonly closedByBot: (slug: string) => string;
  /** The same for all such issues, and what to do. `issues` are references such as `#12`. Markdown. */
  readonly closedByBots: (issues: string) => string;
  /** `issues`: numbers of issues of items, of which it is not certain that their authors may write here. */
  readonly undecided: (issues: string) => string;
  readonly skippedOn: (day: string) => string;
  readonly optional: string;
  readonly after: (phase: string) => string;
  /** The words of the link to what a learner built. */
  readonly built: string;
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
    /** The heading above a question to the learner. */
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
    /** `end` is null if it is more than ten years in the future. */
    readonly atPace: (pace: WeeklyPace, end: string | null) => string;
    readonly held: (pace: WeeklyPace, end: string | null) => string;
    readonly heldIt: string;
  };
  /** The comment on the tracking issue each week or month. Lists of issues are passed as Markdown. */
  readonly digest: {
    readonly heading: (monday: string) => string;
    readonly done: (items: number, issues: string) => string;
    readonly nothingDone: string;
    readonly streak: (weeks: number) => string;
    readonly ready: (projects: string) => string;
    /** The heading of a monthly digest; `monday` is in the month that is over. */
    readonly monthHeading: (monday: string) => string;
    /** Suggestions; a digest has one at most. `pace` is the pace that the learner really has. */
    readonly stuck: (issues: string) => string;
    readonly slower: (items: number, pace: WeeklyPace) => string;
    readonly setPace: string;
    /** The comment after two quiet weeks: before and after what to do next. */
    readonly nudge: (count: Count) => string;
    readonly nudgeEnd: string;
    readonly nudgePause: string;
    /** Markdown. */
    readonly smallPrint: Readonly<Record<"weekly" | "monthly", string>>;
  };
  /** The time zone of the days and weeks, and how to choose another. Markdown; `zone` is an IANA name or an offset. */
  readonly timeZone: Readonly<Record<TimeZone["from"], (zone: string) => string>>;
  /** Markdown: the small print of progress.md. */
  /** The fork is behind upstream, and how to change that. Markdown. */
  readonly upstream: (
    upstream: Pick<Upstream, "name" | "behind" | "roadmapChanged"> & {
      /** The fork's front page, and the page that opens a pull request with upstream's commits. */
      readonly url: string;
      readonly compare: string;
    },
  ) => string;
  /** "Discard commits" deleted files, and these are put back. `keys` are settings. Markdown. */
  readonly restored: (what: {
    readonly files: readonly string[];
    readonly keys: readonly string[];
  }) => string;
  readonly howItComesAbout: string;
  /** Who keeps the course up to date, and what to do if nobody does any more. Markdown. */
  readonly acting: {
    readonly by: Readonly<Record<Actor, string>>;
    readonly gone: Readonly<Record<Exclude<Actor, "terminal">, string>>;
  };

  readonly issue: {
    /** The headings of an item's issue. */
    readonly headings: {
      readonly learn: Readonly<Record<Kind, string>>;
      readonly buildsOn: string;
      readonly roadmapSays: string;
      readonly objectives: string;
      readonly exercise: string;
      readonly links: string;
      /** Above the links of a phase, in the issue of its first topic. */
      readonly phaseLinks: string;
      readonly doneWhen: string;
    };
    /** The boxes of an item that has no parts of its own. */
    readonly steps: Readonly<Record<Kind, readonly string[]>>;
    /** The standard text for when an item is done. Markdown. */
    readonly doneWhen: Readonly<Record<Kind, string>>;
    /** The same, for an item with its own objectives. Markdown. */
    readonly objectivesMet: string;
    /** Markdown. */
    readonly thenClose: string;
    readonly optional: string;
    /** The text before and after the phase's name: "Topic 3 of 8 in", ".". */
    readonly topicOf: (place: number, topics: number) => Around;
    readonly buildAfter: Around;
    /**
     * The text below the list of what a project builds on. It names the two labels that show whether the project can
     * start. Markdown.
     */
    readonly untilThen: (locked: string, ready: string) => string;
    /** The same, where GitHub itself shows that the project is blocked. Markdown. */
    readonly blockedUntilThen: string;
    /** The number of lines that were left out because there was no room. */
    readonly more: (lines: number) => string;
    readonly wayBack: string;
    readonly yours: string;
    /** The line above a list of ticks whose boxes are no longer in the roadmap. Plain text. */
    readonly earlier: string;
  };
  /** Comments that are written once. Names are passed as Markdown. */
  readonly news: {
    readonly ready: string;
    readonly finished: (phase: FinishedPhase) => string;
  };
  /** The end of the course. Markdown, except for the words of the picture and of the post, which are plain text. */
  readonly finish: {
    readonly heading: (title: string) => string;
    readonly summary: (figures: FinishFigures) => string;
    readonly projects: string;
    readonly forProfile: string;
    readonly forPost: string;
    readonly post: (title: string, figures: FinishFigures) => string;
    readonly end: string;
    readonly finished: string;
    readonly on: (day: string) => string;
    /** Four figures for the picture, each with its label. */
    readonly columns: (figures: FinishFigures) => readonly (readonly [value: string, label: string])[];
  };
  readonly milestone: { readonly phase: string; readonly optionalPhase: string };
  /**
   * Descriptions of labels, by name; labels that are not listed keep the English text of `model/labels.ts`. GitHub
   * allows 100 characters.
   */
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
    /** The heading and a sentence above the boxes that open deleted issues again. */
    readonly deleted: { readonly heading: string; readonly words: string };
    /** The text of such a box; `title` is Markdown. */
    readonly openAgain: (title: string) => string;
    /** Shown before many issues open. `off` is the label that stops it. Plain text. */
    readonly coming: (issues: number, off: string) => string;
    /** The text of the link to progress.md. */
    readonly details: string;
    readonly boardGone: string;
    /**
     * The box that asks for another board. `last` is the number of the board that is gone. Only letters, digits and
     * commas.
     */
    readonly boardAgain: (last: string) => string;
    /**
     * How to get a board. `words` is Markdown; its arguments are the address where a person creates a board, and the
     * address of Waymark's own guide.
     */
    readonly ownBoard: {
      readonly heading: string;
      readonly words: (pages: { readonly projects: string; readonly guide: string }) => string;
    };
  };
  /** Why there is no board, or why it is out of date. Markdown; `project-token` is the Action's input. */
  readonly board: {
    readonly missing: Readonly<Record<BoardsClosed, string>>;
    /** The arguments are the addresses of the pages where a token is created and where a secret is stored. */
    readonly fix: (pages: { readonly token: string; readonly secret: string }) => string;
    /** `said` is already escaped. */
    readonly refused: (said: string) => string;
    readonly notYet: string;
    /** The short description of a new board. Plain text; at most 256 characters with a title of 100. */
    readonly about: (title: string) => string;
    /** The README of a new board. Markdown; `title` is already escaped. */
    readonly readme: (title: string) => string;
    /** The text of a status update. `items` are left from earlier weeks; `off` says whether this week is off. Markdown. */
    readonly status: {
      readonly complete: () => string;
      readonly inactive: (off: boolean) => string;
      readonly "on-track": () => string;
      readonly "at-risk": (items: number) => string;
      readonly "off-track": (items: number) => string;
    };
    /** The names of the options on the board: the kinds of items, and the options beside the phases. Plain text. */
    readonly options: Readonly<Record<Kind | "skills" | "later", string>>;
    /** The names of the fields and of the views of a new board. GitHub has fields of its own, such as "Type". */
    readonly fields: Readonly<Record<OwnFieldName, string>>;
    readonly views: Readonly<Record<ViewKey, string>>;
  };
  /** The question which reading of the roadmap is meant. Markdown. */
  readonly readings: {
    /** A reading in words: how much it opens, and the first names. The names are already escaped. */
    readonly words: (counts: OfferCounts) => string;
    readonly unsure: string;
    /** The reading of a running course finds nothing in the roadmap any more. */
    readonly lost: string;
    /** How to choose on the pinned issue, and on the set-up pull request. */
    readonly onIssue: string;
    readonly onPull: string;
  };
  /** Why nothing is changed until a person does something: on the pinned issue, and in English in logs. Plain text. */
  readonly stopped: {
    readonly retires: (retiring: number, known: number) => string;
    /** The box that confirms it. */
    readonly retire: (items: number) => string;
    /** Items that left, and items whose title is so different that they may be other ones. */
    readonly replaces: (so: {
      readonly retiring: number;
      readonly renamed: number;
      readonly known: number;
    }) => string;
    /** The box that confirms it. */
    readonly replace: (items: number) => string;
    /** A course that has begun would get more new issues than the config allows. */
    readonly opens: (items: number, most: number) => string;
    /** The box that confirms it. */
    readonly open: (items: number) => string;
    /** `said` lists the mistakes. */
    readonly badConfig: (said: string) => string;
    /** Said after `badConfig`: a workflow names a config file that does not exist. */
    readonly noConfig: (path: string) => string;
    readonly absent: (path: string) => string;
    readonly empty: (path: string) => string;
    /** `said` gives the reasons. */
    readonly notRoadmap: (path: string, said: string) => string;
    readonly unreadable: (path: string, why: Unreadable) => string;
    /** What to do about the last four. */
    readonly advice: string;
    /** Before a course has begun: `said` gives the reasons. */
    readonly unread: (said: string) => string;
    /** Before a course has begun: there is no such file. */
    readonly none: (path: string) => string;
    /** The issue with this number may be the pinned one, but it is not certain that its author may write here. */
    readonly undecided: (issue: number) => string;
  };
  /** What a plan would change, or a run changed: a number of things, such as "3 new labels". Plain text. */
  readonly plan: {
    readonly groups: Readonly<Record<PlanGroupKind, (many: number) => string>>;
    /** The name of the issue with the progress. */
    readonly trackingIssue: string;
    /** A project that builds on something: the names of both. */
    readonly needs: (project: string, blocker: string) => string;
    readonly needsNoLonger: (project: string, blocker: string) => string;
  };
  /** Why a text is a roadmap, or why not. Sentences. */
  readonly reasons: {
    readonly plain: Readonly<Record<PlainReason, string>>;
    /** `quoted`: one or two quotations in quotation marks. */
    readonly quoting: Readonly<Record<QuotingReason, (quoted: string) => string>>;
    readonly found: (so: { readonly topics: number; readonly phases: number }) => string;
    readonly tooMany: (so: { readonly items: number; readonly most: number }) => string;
    readonly tooComplex: (line: number) => string;
    readonly tooSlow: (seconds: number) => string;
    readonly tooBig: (mebibytes: number) => string;
  };
  /** What is wrong in a config file. The place of the mistake is before it, so it is not a whole sentence. */
  readonly config: {
    readonly tooLong: (limit: number) => string;
    readonly tooManyColons: (limit: number) => string;
    readonly tooDeep: (limit: number) => string;
    /** `said` is the parser's message, which is in English. */
    readonly notYaml: (said: string) => string;
    readonly alias: string;
    readonly anchor: string;
    readonly tag: (tag: string) => string;
    readonly forbiddenKey: (key: string) => string;
    /** One of the next two follows it. */
    readonly unknownKey: (key: string) => string;
    readonly meant: (key: string) => string;
    readonly knownKeys: (keys: string) => string;
    /** `name` is null for the whole file. One of `expected` would be right; they are texts from below. */
    readonly wrong: (name: string | null, expected: readonly string[]) => string;
    readonly types: Readonly<Record<ValueType, string>>;
    readonly oneOf: (values: string) => string;
    readonly least: (limit: number, of: "number" | "text" | "list") => string;
    readonly most: (limit: number, of: "number" | "text" | "list") => string;
    readonly rules: Readonly<Record<Rule, string>>;
  };
  /** What is missing: for the tracking issue, and in English for the doctor. Plain text. */
  readonly gaps: {
    readonly heading: (gaps: number) => string;
    readonly of: (gap: Gap) => GapWords;
  };
  /** Shown while GitHub's limits delay the rest. `at` is a time in the format of `instant`. */
  readonly pause: {
    readonly slower: (at: string) => string;
    readonly limit: (
      so: { readonly open: number; readonly all: number; readonly anHour: number },
      at: string,
    ) => string;
    /** `time` is e.g. "14:05", in the time zone `zone`. */
    readonly instant: (at: { readonly time: string; readonly zone: string; readonly day: string }) => string;
  };
  /** The comment about a change of the roadmap. Lists and names are passed as Markdown. */
  readonly changes: {
    readonly intro: string;
    readonly added: (issues: string) => string;
    readonly returned: (issues: string) => string;
    readonly renamed: (issues: string) => string;
    readonly was: (name: string) => string;
    /** The issues that keep the title that a person gave them. */
    readonly kept: (issues: string) => string;
    readonly now: (name: string) => string;
    readonly moved: (issues: string) => string;
    readonly phases: (names: string) => string;
    readonly isNow: (from: string, to: string) => string;
    readonly isNowKept: (from: string, to: string) => string;
    readonly left: (issues: string) => string;
    readonly more: (others: number) => string;
  };
  /** The pull request that sets up a fork. Its body is Markdown. */
  readonly setUp: {
    readonly title: string;
    readonly body: (so: {
      /** Null if a person must choose a reading first. */
      readonly issues: number | null;
      /** The question which reading is meant, as Markdown; null if there is none. */
      readonly readings: string | null;
      /** Whether Waymark turns issues on itself once it is merged. */
      readonly turnsOn: boolean;
      /** The address of the page where issues are turned on. */
      readonly settings: string;
      /**
       * The address of the page where Actions are turned on; null if that is not necessary, because the fork came without
       * workflows.
       */
      readonly actions: string | null;
      /** Lists what it really adds, from the words for everything that it may add. */
      readonly adds: (words: SetUpParts) => string;
      /**
       * How the roadmap was read, as Markdown: a list of the phases with their first topics; null if a person must
       * choose a reading first.
       */
      readonly reading: string | null;
      /** The mark of the box that opens the issues phase by phase; null if it is not offered. */
      readonly phaseByPhase: string | null;
      /** Null if the roadmap does not begin with optional phases. */
      readonly known: KnownPhases | null;
      /** The mark of the box that keeps the badge out of the README; null if there is no badge in it. */
      readonly noBadge: string | null;
    }) => string;
    /** The comment on the merged pull request while issues are off. `actions` as above. */
    readonly missing: (so: {
      readonly issues: number;
      readonly settings: string;
      readonly actions: string | null;
    }) => string;
    /** The same comment when nothing is missing any more. `issues` is the address of the list of issues. */
    readonly ready: (issues: string) => string;
  };
  /** The pull request with the files, if the default branch does not allow commits. Its body is Markdown. */
  readonly filesPull: {
    readonly title: string;
    readonly body: (pages: { readonly rulesets: string; readonly branches: string }) => string;
    readonly moot: string;
  };
  /** Answers to commands in comments. Markdown; arguments are already escaped. */
  readonly talk: {
    readonly help: string;
    /** What each command does; shown after its name. */
    readonly commands: Readonly<Record<Command, string>>;
    /** The words for amounts after a command. Lower-case letters only; all forms, singular and plural. */
    readonly units: {
      readonly topics: readonly string[];
      readonly hours: readonly string[];
      readonly weeks: readonly string[];
      /** "a" in "5 topics a week". */
      readonly each: readonly string[];
    };
    /** `names` is the list of commands. */
    readonly unknown: (names: string) => string;
    /** `name` is the command that the person probably meant. */
    readonly meant: (name: string) => string;
    readonly off: string;
    /** The answer to every command while Waymark is off. */
    readonly isOff: string;
    readonly nothingToDo: string;
    readonly nothingToConfirm: string;
    readonly lookAgain: string;
    /** The answer to `skip` on an issue that is done. */
    readonly skipDone: string;
    /** The sentence before a problem that came after the command was carried out. */
    readonly doneBut: string;
    readonly skipWhere: string;
    readonly doneWhere: string;
    readonly stuckWhere: string;
    /** `label` is the name of the label that the issue has now. */
    readonly stuck: (label: string) => string;
    readonly builtWhere: string;
    readonly builtHow: string;
    /** `file` is a Markdown link to progress.md. */
    readonly built: (file: string) => string;
    readonly builtNowhere: string;
    /** Which readings there are: `list` is a Markdown list. */
    readonly readingHow: (list: string) => string;
    readonly readingOnly: string;
    /** The question has changed since the person read it. */
    readonly readingMoved: string;
    /** `reading` is the chosen one in words. */
    readonly readingSet: (reading: string) => string;
    /** The file at `path` names another reading, and a person must set the options in `lines` there. */
    readonly readingByHand: (path: string, lines: string) => string;
    readonly paceHow: string;
    readonly paceNow: (pace: WeeklyPace) => string;
    readonly paceOff: string;
    readonly pauseHow: string;
    readonly paceFirst: string;
    readonly paceSet: (pace: WeeklyPace) => string;
    /** `mondays` are the weeks that are now off, at least one. */
    readonly paused: (mondays: readonly string[]) => string;
    /** `mondays` are the weeks that are no longer off, at least one. */
    readonly resumed: (mondays: readonly string[]) => string;
    readonly notPaused: string;
    /** `lines` is the text that a person must write into the file at `path`, in place of what it says about `key`. */
    readonly byHand: (path: string, key: string, lines: string) => string;
    /** The same if the person must remove a key, such as `pace`. */
    readonly removeByHand: (path: string, key: string) => string;
    readonly allWell: string;
    readonly refused: string;
  };
  /**
   * What the doctor finds missing, for a comment: what it is, why it matters, and what to do. An address follows a `fix`,
   * unless it ends with a full stop. Paths are passed as plain text.
   */
  readonly doctor: {
    readonly declined: Missing;
    /** Why it matters that nobody acts. */
    readonly nobodyActs: string;
    /** `readings` are letters; `sync` and `check` are commands. */
    readonly reading: {
      readonly open: (path: string) => string;
      readonly lost: (path: string) => string;
      readonly why: string;
      readonly fix: (readings: string, sync: string, check: string) => string;
    };
    readonly notRoadmap: {
      readonly what: (path: string) => string;
      readonly why: string;
      readonly fix: (check: string, init: string) => string;
    };
    readonly config: { readonly why: string; readonly fix: (init: string) => string };
    readonly workflow: {
      readonly why: string;
      readonly actionsOff: Pick<Missing, "what" | "fix">;
      readonly refused: Readonly<Record<RefusedAction["why"], (action: string) => string>>;
      readonly pin: (init: string) => string;
      readonly allow: string;
      readonly notListed: Pick<Missing, "what" | "fix">;
      /** `button` is the name of a button that GitHub has in English only. */
      readonly fork: { readonly what: string; readonly fix: (button: string) => string };
      readonly disabled: Readonly<Record<"disabled_manually" | "disabled_inactivity", string>>;
      readonly enable: string;
    };
    /** Why a board is worth it. */
    readonly board: string;
  };
  /** The page, the comment and the picture about a cohort. Names and titles are passed as Markdown or as safe text. */
  readonly cohort: {
    readonly heading: (title: string) => string;
    /** "12 learners" */
    readonly learners: (learners: number) => string;
    readonly states: Readonly<Record<LearnerState, string>>;
    readonly columns: Readonly<
      Record<"learner" | "group" | "state" | "done" | "lastActivity" | "next" | "notes", string>
    >;
    /** "no activity yet" */
    readonly noActivity: string;
    readonly stuckOn: (items: string) => string;
    readonly overdue: (items: number) => string;
    readonly finishedOn: (day: string) => string;
    /** How many versions behind the roadmap a course is. */
    readonly behindRoadmap: (versions: number) => string;
    readonly ownRoadmap: string;
    readonly apart: Readonly<Record<CountedApart, (repositories: number) => string>>;
    readonly faults: Readonly<Record<CourseFault, string>>;
    readonly renamed: (from: string, to: string) => string;
    /** How many learners are in cohort.json, but not shown. */
    readonly more: (learners: number) => string;
    readonly nobody: string;
    readonly picture: {
      readonly title: string;
      /** "ada: 3 of 8 in Basics" */
      readonly done: (count: Pick<Count, "done" | "total">) => string;
    };
    readonly topics: {
      readonly heading: string;
      readonly intro: string;
      readonly none: string;
      readonly columns: Readonly<
        Record<"topic" | "phase" | "reached" | "finished" | "skipped" | "stopped" | "stuck" | "days", string>
      >;
    };
    /** The pinned issue and its weekly comment. */
    readonly issue: {
      readonly title: string;
      /** Markdown; `page` is a link. */
      readonly page: (page: string) => string;
      readonly below: string;
    };
    readonly comment: {
      readonly heading: (monday: string) => string;
      readonly stuck: (learners: string) => string;
      readonly quiet: (learners: string) => string;
      readonly finished: (learners: string) => string;
      readonly more: (learners: number) => string;
    };
    /** Markdown: where the numbers come from, and how a learner leaves. */
    readonly smallPrint: string;
  };
  readonly summary: {
    /** Markdown; `commit` is a Markdown link. */
    readonly committed: (commit: string) => string;
    readonly unchanged: string;
    readonly progressFile: string;
  };
}
