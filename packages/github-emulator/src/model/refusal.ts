/** Requests that GitHub refuses, before the refusal becomes a REST or GraphQL error. */

export type RefusalKind =
  | "invalid"
  | "not-found"
  | "bad-request"
  | "unauthenticated"
  | "forbidden"
  | "gone"
  | "issues-disabled"
  | "archived"
  | "stale"
  | "branch-protected"
  | "ruleset"
  | "insufficient-scopes"
  | "unsupported";

export interface RefusalDetail {
  /** `Issue`, `Label`, `Milestone`, …: the name in `errors[].resource` of REST. */
  readonly resource: string;
  readonly field: string;
  readonly code: "missing" | "missing_field" | "invalid" | "already_exists" | "custom";
}

/** A request that GitHub would refuse. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly kind: RefusalKind;
  readonly detail: RefusalDetail | null;

  constructor(kind: RefusalKind, message: string, detail: RefusalDetail | null = null) {
    super(message);
    this.kind = kind;
    this.detail = detail;
  }
}

/** A value that breaks a rule: 422 with `errors` in REST, UNPROCESSABLE in GraphQL. */
export function invalid(
  resource: string,
  field: string,
  message: string,
  code: RefusalDetail["code"] = "invalid",
): Refusal {
  return new Refusal("invalid", message, { resource, field, code });
}
