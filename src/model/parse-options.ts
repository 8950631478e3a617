/** How an author tells the reader what it cannot know from the text alone. */

export type TopicSource = "headings" | "items" | "leaves" | "tasks" | "rows";

export interface ParseOptions {
  /** Whether somebody asked for this document, so that it is a roadmap even where it does not look like one. */
  readonly accepted: boolean;
  /** Headings that belong to the course though their name says otherwise. */
  readonly include: readonly string[];
  /** Headings that do not belong to the course, with all below them. */
  readonly exclude: readonly string[];
  readonly phases: {
    /** The level of the headings that are the phases, 1 to 6. */
    readonly level: number | null;
    /** Words that the headings of phases contain. */
    readonly match: string | null;
  };
  readonly topics: { readonly from: TopicSource | null };
  readonly tables: {
    /** The heading above the tables that hold topics; other tables hold none. */
    readonly heading: string | null;
    /** The column that names the topics. */
    readonly name: string | null;
    /** The column that says whether a topic is done. */
    readonly status: string | null;
  };
  /** Whether ✅ before a topic says that it is done. */
  readonly checkmark: "auto" | "status" | "decoration";
  /** Words that introduce lists of topics, of what to learn from, and of projects. */
  readonly labels: {
    readonly topics: readonly string[];
    readonly resources: readonly string[];
    readonly projects: readonly string[];
  };
  /** Headings of the sections that list projects. */
  readonly projects: readonly string[];
  /** Headings of the sections that list skills. */
  readonly skills: readonly string[];
  /** More items than this need a person's word before anything is opened. */
  readonly maxIssues: number;
  /** What is known of single items, by their id. */
  readonly items: ReadonlyMap<string, { readonly optional?: boolean; readonly phase?: number }>;
}

/** Everything as the text itself says it. */
export const DEFAULT_OPTIONS: ParseOptions = {
  accepted: false,
  include: [],
  exclude: [],
  phases: { level: null, match: null },
  topics: { from: null },
  tables: { heading: null, name: null, status: null },
  checkmark: "auto",
  labels: { topics: [], resources: [], projects: [] },
  projects: [],
  skills: [],
  maxIssues: 150,
  items: new Map(),
};
