/** Why a request failed, told from the status, headers and body of GitHub's answer. */
import { isRecord } from "../model/is-record.ts";
import { isPrimaryLimit, refusalReason } from "./refusals.ts";

/** In milliseconds. If no header says how long to wait, wait at least a minute ("Rate limits for the REST API"). */
const DEFAULT_PAUSE = 60_000;

/**
 * `until` is a time in milliseconds. `said` is GitHub's message; null if the answer did not come from GitHub. After "unknown" the request may have
 * been carried out.
 */
type Failure =
  | { readonly kind: "limited"; readonly until: number; readonly said: string }
  | { readonly kind: "rejected"; readonly said: string }
  | { readonly kind: "refused"; readonly status: number; readonly said: string }
  | { readonly kind: "unknown"; readonly said: string | null };

/** The failure behind an error of Octokit. `now` is in milliseconds. */
export function readFailure(error: Readonly<Record<string, unknown>>, now: number): Failure {
  const { status } = error;
  // Octokit reports a broken connection as status 500 without a response.
  if (typeof status !== "number" || !isRecord(error["response"])) return { kind: "unknown", said: null };
  const { response } = error;
  const headers = isRecord(response["headers"]) ? response["headers"] : {};
  const body = isRecord(response["data"]) ? response["data"] : {};
  const said = withDetails(body["message"], body["errors"]) ?? `status ${status}`;
  if (status >= 500 && status !== NOT_IMPLEMENTED) return { kind: "unknown", said };
  const sso = ssoPage(headers);
  if (sso !== null) return { kind: "refused", status, said: `${said} Authorize the token there: ${sso}` };
  const reason = refusalReason("", said);
  if (status === 401 || (status === 403 && reason === "suspended")) return { kind: "rejected", said };
  if (status === 429 || (status === 403 && (reason === "rate-limit" || hasLimit(headers)))) {
    return { kind: "limited", until: waitUntil(headers, said, now), said };
  }
  return { kind: "refused", status, said };
}

/**
 * The page where a person authorizes their token for an organization with SAML single sign-on ("Authenticating to the
 * REST API": `X-GitHub-SSO: required; url=…`).
 */
function ssoPage({ "x-github-sso": header }: Readonly<Record<string, unknown>>): string | null {
  if (typeof header !== "string") return null;
  return /^required;\s*url=(https:\/\/\S+)$/u.exec(header)?.[1] ?? null;
}

/** The answer of a server that is like GitHub but lacks the request. */
const NOT_IMPLEMENTED = 501;

/** GitHub's GraphQL API says with status 200 what it does not find. These say that it is not there. */
const NO_GRAPHQL: ReadonlySet<number> = new Set([404, 405, 410, NOT_IMPLEMENTED]);

/** Names the address of the GraphQL API where there is none. */
export function withAddress<Failed extends { readonly status: number; readonly said: string }>(
  failure: Failed,
  graphqlUrl: string,
): Failed {
  if (!NO_GRAPHQL.has(failure.status)) return failure;
  const said = `${failure.said.replace(/\.$/u, "")}. Waymark needs GitHub's GraphQL API, and it is not at ${graphqlUrl}. Check the address of this GitHub.`;
  return { ...failure, said };
}

/** Null if the answer does not say anything. A GraphQL server may answer with status 400 and its errors alone. */
function withDetails(message: unknown, errors: unknown): string | null {
  const details = (Array.isArray(errors) ? errors : []).flatMap((error: unknown) => {
    if (!isRecord(error)) return [];
    return [
      [error["field"], error["code"], error["message"]].filter((part) => typeof part === "string").join(" "),
    ];
  });
  if (typeof message !== "string") return details.join("; ") || null;
  return details.length === 0 ? message : `${message} (${details.join("; ")})`;
}

const hasLimit = (headers: Readonly<Record<string, unknown>>): boolean =>
  headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0";

/**
 * The time in milliseconds when a request may be sent again. The order in GitHub's page on limits: first `retry-after`, then
 * the reset time of an empty budget, else a minute. The budget is also empty if less is left than the request costs, and
 * then `remaining` is not 0 (github.com/octokit/plugin-throttling.js/pull/636). `said` is GitHub's message.
 */
export function waitUntil(headers: Readonly<Record<string, unknown>>, said: string, now: number): number {
  const after = Number(headers["retry-after"]);
  if (Number.isFinite(after)) return now + after * 1_000;
  const reset = Number(headers["x-ratelimit-reset"]) * 1_000;
  const isEmpty = headers["x-ratelimit-remaining"] === "0" || isPrimaryLimit(said);
  return isEmpty && reset > now ? reset : now + DEFAULT_PAUSE;
}
