/** What the linter looks at in a Markdown text, taken from its tree in one walk. */
import type { Place } from "../model/roadmap.ts";

/** A line in which everything that is not words is blank: code, formulas, tags, addresses, comments and front matter. */
export interface ProseLine {
  /** Starting at 1. */
  readonly number: number;
  /** Where it starts in the whole text. */
  readonly offset: number;
  /** Has the same length as the line in the text. */
  readonly text: string;
  /** The line in the text. */
  readonly raw: string;
  /** Whether it belongs to a paragraph, and not to a heading, a table or HTML. */
  readonly isParagraph: boolean;
}

export interface Heading {
  /** The text that a reader sees, with spaces and line ends as they are, because anchors are made from it. */
  readonly title: string;
  readonly isHtml: boolean;
}

/** Where a link, a picture or a definition leads. */
export interface Target extends Place {
  /** Without escapes and entities. */
  readonly url: string;
  /** The offsets of the address in the text; null if it is written there with escapes. */
  readonly written: { readonly start: number; readonly end: number } | null;
}

export interface Comment extends Place {
  /** With its marks. */
  readonly text: string;
}

export interface Source {
  readonly lines: readonly ProseLine[];
  readonly headings: readonly Heading[];
  /** The ids and names in HTML, and those that GitHub gives to footnotes. */
  readonly names: readonly string[];
  readonly targets: readonly Target[];
  readonly comments: readonly Comment[];
}
