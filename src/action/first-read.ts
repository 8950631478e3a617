/**
 * Sends the first read at once. The parser, the texts and everything else that a run needs are loaded while it travels. So
 * this file imports as little as possible.
 */
import { subscribe } from "node:diagnostics_channel";
import { PAGE_SIZES, repositoryRead } from "../github/repository-query.ts";
import { openServer } from "../github/server.ts";
import type { Send } from "../machine/open-fetch.ts";
import { filesRead } from "../reconcile/files-read.ts";
import type { Inputs } from "./inputs.ts";
import type { Place } from "./place.ts";

/** The modes whose runs read the repository first. */
const READING: ReadonlySet<Inputs["mode"]> = new Set(["progress", "sync", "digest"]);

export interface FirstRead {
  /** For the run's client. */
  readonly send: Send;
  /** Resolves when the request has left. */
  readonly sent: Promise<unknown>;
  /** Whether there is nothing left to wait for. */
  readonly isAnswered: () => boolean;
}

/** Node's `fetch` publishes here when the body of a request was written (undici, "Diagnostics Channel Support"). */
const BODY_SENT = "undici:request:bodySent";

/**
 * Sends the request with which the run will begin. When the run's client sends the same request, it gets the answer that is on
 * its way. After a write the answer would be out of date, so it is not used then.
 */
export function sendFirstRead(inputs: Inputs, { owner, name, graphqlUrl }: Place, send: Send): FirstRead {
  const [sizes] = PAGE_SIZES;
  if (!READING.has(inputs.mode) || sizes === undefined)
    return { send, sent: Promise.resolve(), isAnswered: () => true };
  const subject = { owner, name, files: filesRead(inputs.sources), boards: false };
  const { document: query, variables } = repositoryRead(subject, openServer(), sizes);
  const body = JSON.stringify({ query, variables });
  const { promise: left, resolve } = Promise.withResolvers<unknown>();
  subscribe(BODY_SENT, resolve);
  const early = send(graphqlUrl, { method: "POST", body, headers: headersOf(inputs.token) });
  let isAnswered = false;
  // If it fails, the client learns it when it sends the request.
  const ended = early
    .catch(() => undefined)
    .finally(() => {
      isAnswered = true;
    });
  let isFresh = true;
  const sendOnce: Send = (url, init) => {
    if (isFresh && url === graphqlUrl && init?.body === body) {
      isFresh = false;
      return early;
    }
    isFresh &&= isRead(init);
    return send(url, init);
  };
  return { send: sendOnce, sent: Promise.race([left, ended]), isAnswered: () => isAnswered };
}

/** As Octokit sends them. */
const headersOf = (token: string): Record<string, string> => ({
  accept: "application/vnd.github.v3+json",
  authorization: `token ${token}`,
  "content-type": "application/json; charset=utf-8",
  "user-agent": "waymark",
});

const isRead = ({ method, body }: RequestInit = {}): boolean =>
  method === "GET" || (typeof body === "string" && body.startsWith('{"query":"query '));
