/** The names that Waymark has for the fields of the board that it creates, and the keys of the board's views. */

export type OwnFieldName = "Phase" | "Kind" | "Target" | "Week";

export type ViewKey = "board" | "phases" | "week" | "next" | "projects";
