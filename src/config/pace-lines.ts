/** A pace as lines of the config, for an edit, and for a person who edits the file by hand. */
import type { Pace } from "../model/schedule.ts";

/** Two lines of YAML, without a line end after them. */
export const paceLines = ({ unit, aWeek }: Pick<Pace, "unit" | "aWeek">): string =>
  `pace:\n  ${unit}: ${aWeek}`;
