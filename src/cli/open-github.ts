/** The way to GitHub with the token that the environment or GitHub's own command has. */
import type { Clock } from "../model/clock.ts";
import { openClient } from "../github/open-client.ts";
import { openMeter } from "../github/meter.ts";
import { openRequester, type Requester } from "../github/requester.ts";
import { useProxy } from "../machine/use-proxy.ts";
import type { Io } from "./io.ts";
import { readToken } from "./read-token.ts";

const GITHUB = "https://api.github.com";

export interface GitHubOptions {
  readonly env: Io["env"];
  readonly clock: Clock;
  /** The longest wait, in milliseconds, that is sat out where GitHub asks for one. */
  readonly maxWait: number;
}

/** Throws TokenMissing or ProxyUnusable. */
export async function openGitHub({ env, clock, maxWait }: GitHubOptions): Promise<Requester> {
  useProxy(env);
  const baseUrl = env["GITHUB_API_URL"] || GITHUB;
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${baseUrl.replace(/\/v3\/?$/u, "")}/graphql`;
  const host = baseUrl === GITHUB ? null : new URL(baseUrl).host;
  const octokit = openClient(await readToken(env, host), baseUrl);
  return openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait });
}
