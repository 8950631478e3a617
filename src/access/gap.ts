/**
 * A missing setting or permission that keeps a part of the course from working, as a sync sees it. `page` is where to
 * fix it.
 */
import type { MissingRight } from "./missing-rights.ts";
import type { Right } from "./right.ts";

export type Gap =
  | { readonly kind: "no-workflow"; readonly page: string }
  /** The App has not been granted this permission. */
  | { readonly kind: "app-right"; readonly right: Right; readonly page: string }
  /** The workflow's `permissions` do not include it. */
  | ({ readonly kind: "workflow-right"; readonly page: string } & MissingRight);

/** The texts about a gap: plain text. */
export interface GapWords {
  /** What the problem is, in a sentence. */
  readonly what: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** What to do about it, without a full stop, because a link may follow. */
  readonly fix: string;
}
