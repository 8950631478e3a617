/** A parsed roadmap: plain values for all later stages. */
import type { ReadingOptions } from "./parse-options.ts";
import type { Reason } from "./reason.ts";

/** A place in the roadmap file. Lines and columns start at 1, as in editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A message for the author about a place in the roadmap. */
export interface Diagnostic extends Place {
  readonly severity: "error" | "warning" | "info";
  /** Stable and in kebab-case, e.g. `duplicate-topic`. */
  readonly code: string;
  readonly message: string;
}

/** A link from the roadmap. Its URL is http, https or a path inside the repository. */
export interface Link {
  readonly title: string;
  readonly url: string;
  /** Plain text: what the roadmap says about it, if that is said nowhere else. */
  readonly about?: string;
}

/** A part of a topic or a project. It gets a box. */
export interface Part {
  /** Plain text. */
  readonly title: string;
  /** The author's Markdown, if it has code. */
  readonly markdown?: string;
  /** Whether the roadmap file itself marks it as done. */
  readonly done?: true;
  /** The label that it is below: "Monday". */
  readonly under?: string;
  /** Whether its author wrote it as a box. */
  readonly task?: true;
}

/** One thing to learn. */
export interface Topic {
  /** `phase-slug/topic-slug`, or the id that the author set with `<!-- id: … -->`. Unique in the roadmap. */
  readonly id: string;
  /** Plain text: no Markdown, no leading emoji or check mark. */
  readonly title: string;
  /** The boxes below it, or the parts that the title lists: "Models & ORM (CRUD, queries, migrations)" has three. */
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
  readonly optional: boolean;
  /** Whether the roadmap file itself marks the topic as done. */
  readonly done: boolean;
  /** The text that the roadmap has below or after the title, as Markdown; empty if there is none. */
  readonly detail: string;
  readonly line: number;
}

/** A part of the roadmap, with its topics in order. */
export interface Phase {
  /** The slug of its title, unique in the roadmap. */
  readonly id: string;
  readonly title: string;
  readonly optional: boolean;
  readonly topics: readonly Topic[];
  /** The links that it has beside its topics. */
  readonly links: readonly Link[];
  readonly line: number;
}

/** Something to build after a phase. */
export interface Project {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly Part[];
  readonly links: readonly Link[];
  /** The text that the roadmap has below or after the title, as Markdown; empty if there is none. */
  readonly detail: string;
  /** The index in `phases` of the phase that it comes after, or null if that is unknown. */
  readonly phase: number | null;
  readonly optional: boolean;
  readonly done: boolean;
  readonly line: number;
}

export interface Tool {
  readonly title: string;
  readonly optional: boolean;
}

/** A skill and its tools. */
export interface Skill {
  readonly id: string;
  readonly title: string;
  readonly tools: readonly Tool[];
  readonly links: readonly Link[];
  readonly line: number;
}

export type Verdict = "roadmap" | "not-roadmap" | "empty";

/** One way to understand a document. */
export interface Reading {
  /** "A" for the best one, then "B" and "C". */
  readonly key: string;
  /** What it finds, in words: "6 phases, 38 topics: Data types, OOP, …". */
  readonly title: string;
  readonly phases: readonly { readonly title: string; readonly topics: readonly number[] }[];
  /** What an author writes into the config for this reading. */
  readonly options: ReadingOptions;
}

/** A Markdown document, read as a roadmap. */
export interface Roadmap {
  readonly title: string;
  readonly verdict: Verdict;
  /** The reasons for the verdict. */
  readonly reasons: readonly Reason[];
  /** How sure it is that the first reading is the one that is meant: 0 to 1; 1 where options say which. */
  readonly confidence: number;
  /** Whether it is sure enough to open issues without asking. */
  readonly sure: boolean;
  /** Up to three readings that differ, best first. The roadmap is the first one. */
  readonly readings: readonly Reading[];
  readonly phases: readonly Phase[];
  readonly projects: readonly Project[];
  readonly skills: readonly Skill[];
  readonly diagnostics: readonly Diagnostic[];
}
