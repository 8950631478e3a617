/** What should be on GitHub, as the roadmap and its config say it. */
import type { Body } from "./body.ts";
import type { Kind } from "./item.ts";

export interface DesiredLabel {
  readonly name: string;
  /** Six hex digits, no `#`. */
  readonly color: string;
  readonly description: string;
}

/** One phase's milestone. */
export interface DesiredMilestone {
  readonly phase: string;
  readonly title: string;
  /** What its description says, apart from the marker. */
  readonly words: string;
  /** The items with which the phase is finished: what it requires, or in an optional phase all of it. */
  readonly topics: readonly string[];
  /** What is said once when it is finished. Markdown. */
  readonly news: string;
  /** The day it is to be finished by, e.g. `2026-12-06`; null where there is no schedule. */
  readonly due: string | null;
}

/** One item's issue. */
export interface DesiredIssue {
  readonly item: string;
  readonly kind: Kind;
  readonly title: string;
  /** What its managed block says. */
  readonly block: Body;
  /** Waymark's own labels that it carries. */
  readonly labels: readonly string[];
  readonly phase: string | null;
  /** Whether it is put in the milestone of its phase. */
  readonly milestone: boolean;
  /** Whether the roadmap marks it as done. */
  readonly done: boolean;
  /** The items that a project needs to be done or skipped first. */
  readonly needs: readonly string[];
  /** The tools that make up a skill. */
  readonly tools: readonly DesiredTool[];
  /** What is said once when a project can be built. Markdown. */
  readonly news: string;
  /** What its card on the board says, apart from Status. */
  readonly card: Readonly<Record<string, string>>;
}

/** A tool of a skill, and the box that stands for it in the issue. */
export interface DesiredTool {
  /** The Markdown beside the box. */
  readonly box: string;
  readonly optional: boolean;
  /** The topics that cover it, by item. */
  readonly topics: readonly string[];
}

/** A field of the board: options to choose from, or a date, which cards give as `2026-11-30`. */
export type DesiredField = DesiredChoice | { readonly kind: "date"; readonly name: string };

/** A field with its options in order. */
export interface DesiredChoice {
  readonly kind: "choice";
  readonly name: string;
  readonly options: readonly { readonly name: string; readonly color: FieldColor }[];
}

export type FieldColor = "GRAY" | "BLUE" | "GREEN" | "YELLOW" | "ORANGE" | "RED" | "PINK" | "PURPLE";

export interface DesiredBoard {
  readonly title: string;
  readonly fields: readonly DesiredField[];
}

/** `all`: every issue at once. `phase by phase`: the next phase when the one before is nearly done. */
export type Opening = "all" | "phase by phase";

export interface Desired {
  readonly labels: readonly DesiredLabel[];
  readonly milestones: readonly DesiredMilestone[];
  readonly issues: readonly DesiredIssue[];
  readonly open: Opening;
  /** Null where none is wanted or none is within reach. */
  readonly board: DesiredBoard | null;
}
