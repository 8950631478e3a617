/** Creates a client for GitHub's API that uses one token. The requester interprets its answers and repeats requests. */
import { Octokit as Client } from "@octokit/core";
import type { Octokit } from "./requester.ts";

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** `baseUrl` is the root of the REST API, such as `https://api.github.com`. */
export function openClient(token: string, baseUrl: string): Octokit {
  return new Client({ auth: token, baseUrl, log: quiet, userAgent: "waymark" });
}
