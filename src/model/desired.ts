/** What should be on GitHub, according to the roadmap and its config. */
import type { FieldKind, ViewKey } from "./board-layout.ts";
import type { BoardStatus } from "./actual.ts";
import type { Body } from "./body.ts";
import type { Feature } from "./features.ts";
import type { Kind } from "./item.ts";

export interface DesiredLabel {
  readonly name: string;
  /** Six hex digits, without `#`. */
  readonly color: string;
  readonly description: string;
}

/** What the learner has done with an item, by its id. */
export interface Learned {
  readonly isDone: (item: string) => boolean;
  /** Done or skipped. */
  readonly isClosed: (item: string) => boolean;
}

/** The milestone of a phase. */
export interface DesiredMilestone {
  readonly phase: string;
  readonly title: string;
  /** The text of its description, apart from the marker. */
  readonly words: string;
  /** The topics and projects that finish the phase: the required ones, or all of them if none is required. */
  readonly requires: readonly string[];
  /** The comment to write once when everything that it requires is done or skipped, given what was learned. Markdown. */
  readonly news: (learned: Learned) => string;
  /** Its due date, e.g. `2026-12-06`; null without a schedule. */
  readonly due: string | null;
}

/** The issue of an item. */
export interface DesiredIssue {
  readonly item: string;
  readonly kind: Kind;
  readonly title: string;
  /** The content of its managed block. */
  readonly block: Body;
  /** The line above the list of ticks whose boxes are gone; null for the usual one. */
  readonly earlier: string | null;
  /** Those of Waymark's own labels that it has. */
  readonly labels: readonly string[];
  readonly phase: string | null;
  /** Whether it is added to the milestone of its phase. */
  readonly milestone: boolean;
  /** Whether it is a sub-issue of the tracking issue. */
  readonly child: boolean;
  /** Whether the roadmap marks it as done. */
  readonly done: boolean;
  /** The boxes of parts that the roadmap marks as done. A box that the issue has already stays as it is. */
  readonly doneBoxes: readonly string[];
  /** The items that must be done or skipped before a project. */
  readonly needs: readonly string[];
  /** The tools of a skill. */
  readonly tools: readonly DesiredTool[];
  /** The comment to write once when a project can be built. Markdown. */
  readonly news: string;
  /** The field values of its card on the board, except Status. The value of a choice is the key of its option. */
  readonly card: Readonly<Record<string, string>>;
}

/** A tool of a skill, and its box in the issue. */
export interface DesiredTool {
  /** The Markdown after the box. */
  readonly box: string;
  /** Every text that its box may have had: in another language, or as a required tool. */
  readonly formerBoxes: ReadonlySet<string>;
  /** What its box may say, as `boxWords` returns it. */
  readonly boxes: ReadonlySet<string>;
  readonly optional: boolean;
  /** The ids of the topics that cover it. */
  readonly topics: readonly string[];
}

/** A field of the board. Cards write dates as `2026-11-30`. */
export type DesiredField =
  | DesiredChoice
  | DesiredIterations
  | (NamedField & { readonly kind: Exclude<FieldKind, "choice" | "iteration"> });

interface NamedField {
  /** Waymark's name for it, which is the same in every language. */
  readonly name: string;
  /** What a new field is called on the board. An existing one keeps its name. */
  readonly title: string;
}

/** A field with iterations, by their start. Cards write the first day of an iteration. */
export interface DesiredIterations extends NamedField {
  readonly kind: "iteration";
  /** At least one. */
  readonly iterations: readonly DesiredIteration[];
  /** The first days of breaks: no iteration begins then. */
  readonly breaks: ReadonlySet<string>;
}

export interface DesiredIteration {
  readonly title: string;
  /** Its first day, e.g. `2026-11-30`. */
  readonly start: string;
  readonly days: number;
}

/** A field with its options, in order. */
export interface DesiredChoice extends NamedField {
  readonly kind: "choice";
  readonly options: readonly DesiredOption[];
}

export interface DesiredOption {
  /** What it stands for: the id of a phase, for example. It stays when the name changes. */
  readonly key: string;
  readonly name: string;
  readonly color: FieldColor;
  /** The id that GitHub gives it on every board. */
  readonly usualId?: string;
}

export type FieldColor = "GRAY" | "BLUE" | "GREEN" | "YELLOW" | "ORANGE" | "RED" | "PINK" | "PURPLE";

/** A view of the board. Fields have the names that Waymark has for them, options their keys. */
export interface DesiredView {
  /** It stays when the name changes. */
  readonly key: ViewKey;
  /** What a new view is called. An existing one keeps its name. */
  readonly name: string;
  readonly layout: "table" | "board";
  /** Only cards with these values, or without them. In a field with iterations, `@current` is the one of today. */
  readonly filter: readonly { readonly field: string; readonly option: string; readonly is: boolean }[];
  /** The field of the rows, and of the columns; null for GitHub's own choice. */
  readonly groupBy: string | null;
  readonly columns: string | null;
  readonly sortBy: { readonly field: string; readonly direction: "asc" | "desc" } | null;
}

/** What the board says about the whole course in a week. */
export interface DesiredStatus {
  /** The Monday of the week. */
  readonly week: string;
  readonly status: BoardStatus;
  /** The first and the last day of the plan. */
  readonly start: string;
  readonly target: string;
  /** Markdown. */
  readonly words: string;
}

export interface DesiredBoard {
  readonly title: string;
  readonly shortDescription: string;
  /** Markdown. */
  readonly readme: string;
  readonly public: boolean;
  readonly fields: readonly DesiredField[];
  readonly views: readonly DesiredView[];
  /** Null without a pace. */
  readonly status: DesiredStatus | null;
}

/** `all`: all issues open at once. `phase by phase`: the next phase opens when the previous one is nearly done. */
export type Opening = "all" | "phase by phase";

export interface Desired {
  readonly labels: readonly DesiredLabel[];
  /** The label of items that left the roadmap. */
  readonly retired: DesiredLabel;
  readonly milestones: readonly DesiredMilestone[];
  readonly issues: readonly DesiredIssue[];
  readonly open: Opening;
  /** Null if no board is wanted, or none can be accessed. */
  readonly board: DesiredBoard | null;
  /** The features of GitHub to use. */
  readonly inUse: ReadonlySet<Feature>;
}
