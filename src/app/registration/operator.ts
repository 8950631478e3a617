/**
 * Decides whether a visitor may register the App: somebody who knows the word on the terminal. An address does not show
 * who it is, because behind a proxy on this machine everybody has the proxy's address.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** The part of a request that shows from where it was sent. */
interface Visitor {
  readonly headers: IncomingHttpHeaders;
}

/** Whether a form was sent by a page of this server. Browsers name the page's origin with every form. */
export function isOwnForm({ headers }: Visitor): boolean {
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** Compares in the same time whether or not the beginning is right. */
export function isWord(given: string, word: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(word));
}

/** The address of this server in the visitor's browser, or null if the host header is not a host. */
export function addressIn({ headers }: Visitor): string | null {
  const host = headers.host ?? "";
  if (!/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/iu.test(host)) return null;
  return `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
}
