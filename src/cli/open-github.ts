/** Opens GitHub with the token from the environment or from the GitHub CLI. */
import type { Clock } from "../model/clock.ts";
import { openClient } from "../github/open-client.ts";
import { openMeter } from "../github/meter.ts";
import { openRequester, type Requester } from "../github/requester.ts";
import { useProxy } from "../machine/use-proxy.ts";
import { gitHubPlace } from "./github-place.ts";
import type { Io } from "./io.ts";
import { readToken } from "./read-token.ts";

export interface GitHubOptions {
  readonly env: Io["env"];
  readonly clock: Clock;
  /** The longest time in milliseconds to wait when GitHub asks for it. */
  readonly maxWait: number;
}

/** Throws BadArguments, TokenMissing or ProxyUnusable. */
export async function openGitHub({ env, clock, maxWait }: GitHubOptions): Promise<Requester> {
  useProxy(env);
  const { restUrl, graphqlUrl, tokenHost } = gitHubPlace(env);
  const octokit = openClient(await readToken(env, tokenHost), restUrl);
  return openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait });
}
