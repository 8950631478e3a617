/** Conditional requests: an ETag with each answer to a GET, and 304 without a body if the client has that answer. */
import { createHash } from "node:crypto";
import type { Call, WrittenReply } from "./exchange.ts";

/**
 * The answer with its ETag; status 304 if `If-None-Match` names it. GitHub computes the ETag from the body and from the
 * request's `Accept` and `Authorization`. So an answer that was read with another token, such as the installation token
 * of the hour before, does not count as known.
 */
export function conditional(call: Call, answer: WrittenReply): WrittenReply {
  if (call.transport !== "rest" || call.method !== "GET" || answer.status !== 200) return answer;
  const etag = etagOf(call, answer);
  const headers = { ...answer.headers, etag };
  if (!isKnown(call.headers["if-none-match"], etag)) return { ...answer, headers };
  return { status: 304, headers, body: null };
}

function etagOf({ headers: { accept, authorization } }: Call, { body }: WrittenReply): string {
  const hash = createHash("sha256").update([accept, authorization].join(":"));
  return `W/"${hash.update(body ?? "").digest("hex")}"`;
}

/** The weak comparison of RFC 9110, section 13.1.2: `*`, or a list with the same opaque tag, quotes included. */
function isKnown(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false;
  const opaque = (tag: string) => tag.replace(/^W\//, "");
  const tags = condition.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return condition.trim() === "*" || tags.some((tag) => opaque(tag) === opaque(etag));
}
