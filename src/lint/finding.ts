/** A mistake in the text of a roadmap, and what to do about it. */
import type { Place } from "../model/roadmap.ts";

export const FINDING_CODES = [
  "broken-anchor",
  "broken-link",
  "heading-without-space",
  "id-twice",
  "misspelt-optional",
  "no-such-phase",
  "phase-twice",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** A change to the text: `text` replaces everything between the two offsets. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Finding extends Place {
  readonly code: FindingCode;
  /** What is wrong, in a sentence. */
  readonly reason: string;
  /** What to do, in a sentence. */
  readonly fix: string;
  /** The change that `--fix` makes; null if only the author can decide. */
  readonly edit: Edit | null;
}
