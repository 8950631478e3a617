/** Creates a client for GitHub's API that uses one token. The requester interprets its answers and repeats requests. */
import { Octokit as Client } from "@octokit/core";
import type { Octokit } from "./requester.ts";

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The part of `fetch` that a client uses. */
export type Send = (url: string, init?: RequestInit) => Promise<Response>;

/** Without a token, only public things can be read. `baseUrl` is the root of the REST API, such as `https://api.github.com`. Default for `send`: the global fetch. */
export function openClient(token: string | null, baseUrl: string, send?: Send): Octokit {
  return new Client({
    ...(token === null ? {} : { auth: token }),
    baseUrl,
    log: quiet,
    userAgent: "waymark",
    ...(send === undefined ? {} : { request: { fetch: send } }),
  });
}
