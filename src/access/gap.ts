/** Something without which part of the course does not work, as far as a sync sees it; the page is where it is mended. */
import type { MissingRight, Right } from "./missing-rights.ts";

export type Gap =
  | { readonly kind: "no-workflow"; readonly page: string }
  /** The App was not granted it. */
  | { readonly kind: "app-right"; readonly right: Right; readonly page: string }
  /** The workflow's `permissions` leave it out. */
  | ({ readonly kind: "workflow-right"; readonly page: string } & MissingRight);

/** What is said of one: plain words. */
export interface GapWords {
  /** What is so, in a sentence. */
  readonly what: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** What to do about it, without a full stop: the page follows, or the words lead there. */
  readonly mend: string;
}
