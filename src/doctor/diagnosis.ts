/** The result of checking one thing that Waymark needs. */
import { en } from "../language/en.ts";
import type { Gap } from "../access/gap.ts";

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

export const fine = (check: Check, what: string): Diagnosis => ({ check, state: "fine", what });

/** A gap that the tracking issue reports too, in the doctor's English. */
export function missing(check: Check, gap: Gap): Diagnosis {
  const { what, why, fix } = en.gaps.of(gap);
  return { check, state: "gap", what, why, fix: `${fix}: ${gap.page}` };
}
