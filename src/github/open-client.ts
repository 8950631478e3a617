/** Creates a client for GitHub's API that uses one token. The requester interprets its answers and repeats requests. */
import { Octokit as Client } from "@octokit/core";
import type { Octokit } from "./requester.ts";

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Without a token, only public things can be read. `baseUrl` is the root of the REST API, such as `https://api.github.com`. */
export function openClient(token: string | null, baseUrl: string): Octokit {
  return new Client({
    ...(token === null ? {} : { auth: token }),
    baseUrl,
    log: quiet,
    userAgent: "waymark",
  });
}
