/** What a roadmap is once it has been read: plain values that every later stage takes. */

/** A place in the roadmap file: both count from 1, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something the reader wants its author to know, at the place where it was seen. */
export interface Diagnostic extends Place {
  readonly severity: "error" | "warning" | "info";
  /** Stable and kebab-case, e.g. `duplicate-topic`. */
  readonly code: string;
  readonly message: string;
}

/** A link as the roadmap writes it, its URL limited to http, https or a path inside the repository. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** One thing to learn. */
export interface Topic {
  /** `phase-slug/topic-slug`, or what the author pinned with `<!-- id: … -->`; unique in the roadmap. */
  readonly id: string;
  /** Plain text without decoration: no Markdown, no leading emoji or check mark. */
  readonly title: string;
  /** What the title names together: "Models & ORM (CRUD, queries, migrations)" has three. */
  readonly parts: readonly string[];
  readonly links: readonly Link[];
  readonly optional: boolean;
  /** Whether the roadmap file itself marks the topic as done. */
  readonly done: boolean;
  /** What the roadmap writes below or behind the title, as Markdown; empty where it writes nothing. */
  readonly detail: string;
  readonly line: number;
}

/** A stretch of the way, with its topics in order. */
export interface Phase {
  /** The slug of its title, unique in the roadmap. */
  readonly id: string;
  readonly title: string;
  readonly optional: boolean;
  readonly topics: readonly Topic[];
  readonly line: number;
}

/** Something to build once the phase before it is learnt. */
export interface Project {
  readonly id: string;
  readonly title: string;
  readonly outcomes: readonly string[];
  /** The index in `phases` of the phase it belongs after, or null where nothing decides. */
  readonly phase: number | null;
  readonly optional: boolean;
  readonly done: boolean;
  readonly line: number;
}

export interface Tool {
  readonly title: string;
  readonly optional: boolean;
}

/** An area of skill and the tools that make it up. */
export interface Skill {
  readonly id: string;
  readonly title: string;
  readonly tools: readonly Tool[];
  readonly line: number;
}

export type Verdict = "roadmap" | "not-roadmap" | "empty";

/** A Markdown document, read as a roadmap. */
export interface Roadmap {
  readonly title: string;
  readonly verdict: Verdict;
  /** Why the verdict is what it is, in sentences. */
  readonly reasons: readonly string[];
  readonly phases: readonly Phase[];
  readonly projects: readonly Project[];
  readonly skills: readonly Skill[];
  readonly diagnostics: readonly Diagnostic[];
}
