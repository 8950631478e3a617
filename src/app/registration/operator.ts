/** Decides whether a visitor may register the App: somebody on the same machine, or somebody who knows the word. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isLoopback } from "./manifest.ts";

/** The part of a request that says who sends it. */
export interface Visitor {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: IncomingHttpHeaders;
}

/** Headers that a proxy adds. A request that came through one is not from this machine. */
const PROXY_HEADERS = [
  "forwarded",
  "via",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-real-ip",
] as const;

/**
 * Whether a request comes from a browser on this machine. The host must be a loopback name too, because a web page
 * elsewhere can have a name of its own that leads to this machine.
 */
export function isFromHere({ socket, headers }: Visitor): boolean {
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/u, "");
  const host = (headers.host ?? "").replace(/:\d+$/u, "");
  return (
    isLoopback(address) && isLoopback(host) && PROXY_HEADERS.every((name) => headers[name] === undefined)
  );
}

/** Whether a form was sent by a page of this server. Browsers name the page's origin with every form. */
export function isOwnForm({ headers }: Pick<Visitor, "headers">): boolean {
  const { origin, host } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}

/** Compares in the same time whether or not the beginning is right. */
export function isWord(given: string, word: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(word));
}

/** The address of this server in the visitor's browser, or null if the host header is not a host. */
export function addressIn({ headers }: Pick<Visitor, "headers">): string | null {
  const host = headers.host ?? "";
  if (!/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/iu.test(host)) return null;
  return `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
}
