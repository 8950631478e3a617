/** The options with which an author tells the parser what the text alone does not show. */

/** What in a roadmap can be its topics. */
export const TOPIC_SOURCES = [
  "headings",
  "items",
  "leaves",
  "tasks",
  "rows",
  "cells",
  "lines",
  "links",
  "bold",
  "numbered",
  "stages",
  "weeks",
  "days",
  "inner headings",
  "inner tasks",
  "opened items",
  "parts",
  "items of parts",
  "labelled items",
] as const;

export type TopicSource = (typeof TOPIC_SOURCES)[number];

/** Which reading of a document is meant: what a person chose, or an author wrote. Nothing said leaves all open. */
export interface ReadingOptions {
  /** Headings that hold the course; what is outside them is left out. */
  readonly course: readonly string[];
  readonly phases: {
    /** The level of the phase headings, from 1 to 6. */
    readonly level: number | null;
    /** Words that phase headings contain. */
    readonly match: string | null;
  };
  readonly topics: {
    readonly from: TopicSource | null;
    /** The level of the headings, or the depth of the items, that are topics. */
    readonly level: number | null;
    /** The heading or label whose items are topics, each time it comes. */
    readonly below: string | null;
    /** The head of the tables whose rows are topics: its columns with " | " between them. */
    readonly columns: string | null;
    /** Whether also what is below headings such as "Resources" counts. */
    readonly all: boolean | null;
  };
}

/** Whether the options choose a reading. Then nobody needs to be asked. */
export function namesReading({ course, phases, topics }: ReadingOptions): boolean {
  const values: readonly unknown[] = [...Object.values(phases), ...Object.values(topics)];
  return course.length > 0 || values.some((value) => value !== null);
}

/** The options as one text: the same for the same reading. */
export const readingKey = ({ course, phases, topics }: ReadingOptions): string =>
  JSON.stringify([
    course,
    [phases.level, phases.match],
    [topics.from, topics.level, topics.below, topics.columns, topics.all],
  ]);

/** Whether two sets of options choose the same reading. */
export const sameReading = (a: ReadingOptions, b: ReadingOptions): boolean => readingKey(a) === readingKey(b);

export interface ParseOptions extends ReadingOptions {
  /** Whether somebody asked Waymark to use this document. Then it is a roadmap even if it does not look like one. */
  readonly accepted: boolean;
  /** The code of the language that the document is written in, where a course remembers it. Null: the text shows it. */
  readonly writtenIn: string | null;
  /** Headings that belong to the course although their name suggests otherwise. */
  readonly include: readonly string[];
  /** Headings that do not belong to the course, including everything below them. */
  readonly exclude: readonly string[];
  readonly tables: {
    /** The heading above the tables that contain topics. Other tables contain none. */
    readonly heading: string | null;
    /** The column with the names of topics. */
    readonly name: string | null;
    /** The column that says whether a topic is done. */
    readonly status: string | null;
  };
  /** Whether ✅ before a topic means that it is done. */
  readonly checkmark: "auto" | "status" | "decoration";
  /** The words that introduce lists of topics, of resources, and of projects. */
  readonly labels: {
    readonly topics: readonly string[];
    readonly resources: readonly string[];
    readonly projects: readonly string[];
  };
  /** Headings of the sections that list projects. */
  readonly projects: readonly string[];
  /** Headings of the sections that list skills. */
  readonly skills: readonly string[];
  /** If there are more items than this, a person must confirm before anything is opened. */
  readonly maxIssues: number;
  /** Settings of single items, by their id. */
  readonly items: ReadonlyMap<string, { readonly optional?: boolean; readonly phase?: number }>;
}

/** Whether an author said in any way how the document is read. Then nobody else is asked. */
export function saysHowToRead({ include, exclude, tables, labels, ...options }: ParseOptions): boolean {
  return (
    namesReading(options) ||
    include.length + exclude.length > 0 ||
    Object.values(tables).some((value) => value !== null) ||
    Object.values(labels).some((words) => words.length > 0)
  );
}

/** The range of `maxIssues` in a config: its default, and the largest number that it may be. */
export const ISSUE_LIMITS = { default: 150, most: 2000 } as const;

/** The limit that lets a roadmap with so many items open, in steps of 50, as far as a config may say it. */
export const issueLimitFor = (items: number): number =>
  Math.min(ISSUE_LIMITS.most, Math.max(ISSUE_LIMITS.default, Math.ceil(items / 50) * 50));

/** No options: everything follows from the text itself. */
export const DEFAULT_OPTIONS: ParseOptions = {
  accepted: false,
  writtenIn: null,
  include: [],
  exclude: [],
  course: [],
  phases: { level: null, match: null },
  topics: { from: null, level: null, below: null, columns: null, all: null },
  tables: { heading: null, name: null, status: null },
  checkmark: "auto",
  labels: { topics: [], resources: [], projects: [] },
  projects: [],
  skills: [],
  maxIssues: ISSUE_LIMITS.default,
  items: new Map(),
};
