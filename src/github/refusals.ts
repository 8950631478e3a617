/** The phrases by which GitHub's refusals are recognised. Nothing else reads GitHub's prose: all others look at the reason. */
import { Refused, type RefusalReason } from "../model/errors.ts";

/**
 * GitHub's words, since neither status nor type tells these apart. The first that fits counts. None of them is documented
 * but where a page is named; the others are quoted from answers.
 */
const PHRASES: readonly (readonly [RefusalReason, RegExp])[] = [
  // To every request of an App whose installation was suspended: none of its tokens is good any more.
  ["suspended", /installation has been suspended/iu],
  // "Rate limits for the REST API" and "Rate limits and node limits for the GraphQL API".
  ["rate-limit", /rate limit|abuse detection|submitted too quickly/iu],
  // "Resource limits for this query exceeded"; MAX_NODE_LIMIT_EXCEEDED, "which exceeds the maximum limit of 500,000".
  ["too-large", /resource limits|MAX_NODE_LIMIT|exceeds the maximum|too complex/iu],
  // "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug."
  ["unavailable", /something went wrong|timed? ?out/iu],
  // "Expected branch to point to "…" but it did not."; older servers: "is at … but expected …".
  ["branch-moved", /expected branch to point to|expectedHeadOid|is at [0-9a-f]{7,} but expected/iu],
  // "Resource not accessible by integration" or "… by personal access token".
  ["no-right", /not accessible by/iu],
  // "refusing to allow a GitHub App to create or update workflow … without `workflows` permission".
  ["workflow-file", /workflow/iu],
];

/** The types of GraphQL errors that tell the reason by themselves. */
const TYPES: Readonly<Record<string, RefusalReason>> = {
  RATE_LIMITED: "rate-limit",
  MAX_NODE_LIMIT_EXCEEDED: "too-large",
  STALE_DATA: "branch-moved",
};

/** Why GitHub refused; `type` is empty where it gave none, `said` is its sentence. */
export function refusalReason(type: string, said: string): RefusalReason {
  return TYPES[type] ?? PHRASES.find(([, phrase]) => phrase.test(said))?.[0] ?? "other";
}

/** GitHub's answer with a status of its own, or 200 and GraphQL's type of error. */
export interface Refusal {
  readonly status?: number;
  readonly type?: string;
  readonly said: string;
}

/** The error for a request that GitHub refused. */
export function refused(operation: string, { status = 200, type = "", said }: Refusal): Refused {
  return new Refused(operation, { status, type, said, reason: refusalReason(type, said) });
}

/** The same for one of the errors in a GraphQL answer. */
export function refusedBy(
  operation: string,
  { type, message }: { readonly type: string; readonly message: string },
): Refused {
  return refused(operation, { type, said: message });
}
