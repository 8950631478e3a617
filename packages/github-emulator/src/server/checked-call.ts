/** The result of checking a request against GitHub's schema or types. */

/**
 * Either the request was checked, with a list of problems that is usually empty, or nothing was found to check it
 * against.
 */
export type CheckedCall =
  | { readonly kind: "checked"; readonly problems: readonly string[] }
  | { readonly kind: "unchecked"; readonly reason: string };
