/** What became of a request's check against GitHub's schema or types. */

/** Checked, with what is wrong with it (nothing, mostly); or nothing here that it could be held against. */
export type CheckedCall =
  | { readonly kind: "checked"; readonly problems: readonly string[] }
  | { readonly kind: "unchecked"; readonly reason: string };
