/** What the config adds to an item. All of it is the author's text, so it is hostile until escaped. */
import type { Link } from "./roadmap.ts";

export interface ItemNotes {
  /** Where to learn it. */
  readonly resources: readonly Link[];
  /** What the learner can do afterwards, each in a short sentence. */
  readonly objectives: readonly string[];
  /** A small exercise in Markdown; empty if there is none. */
  readonly exercise: string;
  /** When the item is done, each condition in a short sentence. If it is empty, the standard text is used. */
  readonly doneWhen: readonly string[];
}

export const NO_NOTES: ItemNotes = { resources: [], objectives: [], exercise: "", doneWhen: [] };
