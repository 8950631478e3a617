/** What in a document can be its topics: headings of a level, items of a depth, rows and so on. */

/** A unit that needs no further word. */
export interface PlainUnit {
  readonly kind:
    | "leaves"
    | "opened"
    | "tasks"
    | "leaf-tasks"
    | "rows"
    | "cells"
    | "links"
    | "lines"
    | "leaf-headings"
    | "bold-items"
    | "topic-labels"
    | "days"
    | "weeks"
    | "stages"
    | "numbered"
    | "parts"
    | "part-items";
}

export type Unit =
  | { readonly kind: "headings"; readonly level: number }
  | { readonly kind: "items"; readonly depth: number }
  /** Items below a heading, label or item whose folded words are these, each time it comes. */
  | { readonly kind: "below"; readonly label: string }
  /** Rows of the tables with this head: its columns with "|" between them. */
  | { readonly kind: "rows of"; readonly head: string }
  | PlainUnit;

export const PLAIN_UNITS: readonly PlainUnit[] = [
  { kind: "leaves" },
  { kind: "opened" },
  { kind: "tasks" },
  { kind: "leaf-tasks" },
  { kind: "rows" },
  { kind: "cells" },
  { kind: "links" },
  { kind: "lines" },
  { kind: "leaf-headings" },
  { kind: "bold-items" },
  { kind: "topic-labels" },
  { kind: "days" },
  { kind: "weeks" },
  { kind: "stages" },
  { kind: "numbered" },
  { kind: "parts" },
  { kind: "part-items" },
];
