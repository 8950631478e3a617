/** The result of checking one thing that Waymark needs. */
import type { Gap } from "../access/gap.ts";
import { joinSentences } from "../language/join-sentences.ts";
import type { Language } from "../language/language.ts";

/** The checks, in the order of the report. */
export const CHECKS = [
  "repository",
  "actor",
  "upstream",
  "roadmap",
  "config",
  "issues",
  "features",
  "rights",
  "branch",
  "workflow",
  "schedule",
  "board",
  "badge",
] as const;

export type Check = (typeof CHECKS)[number];

/**
 * - `fine`: nothing to do; `gap`: something does not work until it is fixed.
 * - `more`: everything works, and one step would make it work better; `unknown`: this token may not see it.
 */
export type Diagnosis = {
  readonly check: Check;
  /** The current state, in a sentence. */
  readonly what: string;
} & (
  | { readonly state: "fine" }
  | {
      readonly state: "gap" | "more" | "unknown";
      /** Why it matters, in a sentence. */
      readonly why: string;
      /** What to do about it, ending with a link or a command. */
      readonly fix: string;
    }
);

/** A text in several sentences: the first says what there is, the others what to do. */
export function inTwo(words: string): { readonly what: string; readonly fix: string } {
  const [what = "", ...fix] = words.split(/(?<=\.) |(?<=[。।])\s*(?=.)/u);
  return { what, fix: joinSentences(fix) };
}

export const fine = (check: Check, what: string): Diagnosis => ({ check, state: "fine", what });

/** A gap that the tracking issue reports too. */
export function missing(check: Check, gap: Gap, language: Language): Diagnosis {
  const { what, why, fix } = language.gaps.of(gap);
  return { check, state: "gap", what, why, fix: `${fix}: ${gap.page}` };
}
