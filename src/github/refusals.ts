/**
 * The phrases that identify GitHub's refusals. Only this file reads GitHub's messages; all other code uses the reason.
 */
import { Refused, type RefusalReason } from "../model/errors.ts";

/**
 * Neither the status nor the type distinguishes these refusals, so GitHub's messages must. The first match counts. They
 * are only documented if a page is named; the others are quotes from answers. Each is long enough that a name which GitHub
 * repeats, such as a title or the name of a required check, is not mistaken for it.
 */
const PHRASES: readonly (readonly [RefusalReason, RegExp])[] = [
  // "Field 'x' doesn't exist on type 'Y'", "Field 'x' doesn't accept argument 'y'", "XInput isn't a defined input type".
  // The others are the words of graphql-js, for servers that are compatible with GitHub. They come first, because
  // graphql-js repeats the refused value, which may contain any words.
  [
    "unknown-field",
    /doesn't exist on type|doesn't accept argument|isn't a defined input type|is not defined (?:on|by type) |cannot query field|unknown (?:argument|type) "/iu,
  ],
  // The answer to every request of an App whose installation is suspended: none of its tokens work any more.
  ["suspended", /installation has been suspended/iu],
  // "Rate limits for the REST API" and "Rate limits and node limits for the GraphQL API".
  ["rate-limit", /(?:API|secondary) rate limit|abuse detection mechanism|was submitted too quickly/iu],
  // "Resource limits for this query exceeded"; MAX_NODE_LIMIT_EXCEEDED, "which exceeds the maximum limit of 500,000".
  [
    "too-large",
    /resource limits for this query|MAX_NODE_LIMIT|exceeds the maximum limit of [\d,]+|query is too complex/iu,
  ],
  // "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug."
  [
    "unavailable",
    /something went wrong while executing your query|may be the result of a timeout|couldn't respond to your request in time/iu,
  ],
  // "Expected branch to point to "…" but it did not."; older servers: "is at … but expected …".
  ["branch-moved", /expected branch to point to|expectedHeadOid|is at [0-9a-f]{7,} but expected/iu],
  // "Resource not accessible by integration" or "… by personal access token".
  ["no-right", /resource not accessible by/iu],
  // GraphQL: "Name has already been taken". REST: the code `already_exists` ("Troubleshooting the REST API").
  ["taken", /has already been taken|already_exists/iu],
  // "refusing to allow a GitHub App to create or update workflow … without `workflows` permission".
  ["workflow-file", /create or update workflow|without `workflows?` (?:permission|scope)/iu],
];

/** The types of GraphQL errors that are enough to know the reason. */
const TYPES: Readonly<Record<string, RefusalReason>> = {
  RATE_LIMITED: "rate-limit",
  // Not documented, but sent since 2025 (github.com/yanyongyu/githubkit/issues/271, octokit/plugin-throttling.js/pull/848).
  RATE_LIMIT: "rate-limit",
  MAX_NODE_LIMIT_EXCEEDED: "too-large",
  RESOURCE_LIMITS_EXCEEDED: "too-large",
  STALE_DATA: "branch-moved",
};

/** Why GitHub refused. `type` is empty if there is none; `said` is GitHub's message. */
export function refusalReason(type: string, said: string): RefusalReason {
  return TYPES[type] ?? PHRASES.find(([, phrase]) => phrase.test(said))?.[0] ?? "other";
}

/**
 * Whether a message is about the hourly budget, not about a secondary limit: "API rate limit exceeded for …", or, in later
 * answers of the same hour, "API rate limit already exceeded for …".
 */
export const isPrimaryLimit = (said: string): boolean => /API rate limit (?:already )?exceeded/iu.test(said);

/** GitHub's answer: with its own status, or 200 and GraphQL's type of error. */
export interface Refusal {
  readonly status?: number;
  readonly type?: string;
  readonly said: string;
}

/** The error for a request that GitHub refused. */
export function refused(operation: string, { status = 200, type = "", said }: Refusal): Refused {
  return new Refused(operation, { status, type, said, reason: refusalReason(type, said) });
}

/** The same, for one error in a GraphQL answer. */
export function refusedBy(
  operation: string,
  { type, message }: { readonly type: string; readonly message: string },
): Refused {
  return refused(operation, { type, said: message });
}

/** A refusal that says nothing about the token or the feature: the same request may work in a moment. */
export const isPassing = ({ reason }: Refused): boolean => TEMPORARY_REASONS.has(reason);

const TEMPORARY_REASONS: ReadonlySet<RefusalReason> = new Set(["rate-limit", "too-large", "unavailable"]);
