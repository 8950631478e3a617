/** What the board that Waymark creates has: the names of its fields, their kinds, and the keys of its views. */

export type OwnFieldName = "Phase" | "Kind" | "Target" | "Week";

/** The kinds of fields that Waymark reads and sets. `choice` is GitHub's single select. */
export type FieldKind = "choice" | "date" | "iteration";

export type ViewKey = "board" | "phases" | "week" | "next" | "projects";
