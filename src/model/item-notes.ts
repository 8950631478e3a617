/** What a config adds to an item: everything in its author's words, hostile until escaped. */
import type { Link } from "./roadmap.ts";

export interface ItemNotes {
  /** Where to learn it. */
  readonly resources: readonly Link[];
  /** What the learner can do afterwards, each a short sentence. */
  readonly objectives: readonly string[];
  /** A small exercise, as Markdown; empty for none. */
  readonly exercise: string;
  /** What finishes it, each a short sentence; where there is none, the usual words hold. */
  readonly doneWhen: readonly string[];
}

export const NO_NOTES: ItemNotes = { resources: [], objectives: [], exercise: "", doneWhen: [] };
