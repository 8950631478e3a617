/** One candidate for a topic: a list item, a table row, a link or a heading, read but not yet judged. */
import type { SectionKind } from "./section-kind.ts";
import type { Mark } from "./marks.ts";
import type { Link, Place } from "../model/roadmap.ts";

export interface Entry {
  readonly origin: "item" | "row" | "link" | "heading";
  /** The title without decoration, marks and what only tells that it is optional. */
  readonly title: string;
  /** The title with what tells that it is optional. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly mark: Mark;
  /** Whether it has a box that GitHub or an author would call one. */
  readonly task: boolean;
  /** Whether the title is wholly struck through. */
  readonly struck: boolean;
  readonly optional: boolean;
  readonly pin: string | null;
  /** Whether it is a link, with at most some words behind it. */
  readonly linked: boolean;
  /** Whether it links to another place of the same document. */
  readonly samePage: boolean;
  /** For a row, what the column that groups the rows says; blank cells take it from the row above. */
  readonly group: string | null;
  /** For a row, what the columns behind the name say, or those before it where the name comes last; else empty. */
  readonly cells: readonly string[];
  /** Whether its list is numbered. */
  readonly ordered: boolean;
  /** What the title says of the entries below it when it is a label, such as "Resources:"; else null. */
  readonly label: SectionKind | null;
  /** For "**Name**: words" the name and the words, else null. */
  readonly lead: { readonly name: string; readonly rest: string } | null;
  readonly children: readonly Entry[];
  /** Its own content behind the title line, as Markdown. */
  readonly detail: string;
  readonly place: Place;
}

/** Entries that stand together: one list, one table, one run of links. */
export interface Group {
  readonly origin: "list" | "table" | "links" | "headings";
  readonly entries: readonly Entry[];
}

/** An entry and everything below it. */
export function flatten(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}

/** The entries that have nothing below them. */
export function leaves(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => (entry.children.length === 0 ? [entry] : leaves(entry.children)));
}

/** Whether something stands below an entry that is not only what to learn it from, or what else is said of it. */
export function holdsEntries({ children }: Entry): boolean {
  return children.some(({ label, children: below }) => {
    return below.length === 0 || (label !== "sources" && label !== "outcomes");
  });
}
