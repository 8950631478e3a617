/** Opens GitHub, or a repository on it, with the token from the environment or from the GitHub CLI. */
import { openFetch } from "../machine/open-fetch.ts";
import type { Clock } from "../model/clock.ts";
import { openClient } from "../github/open-client.ts";
import { openMeter } from "../github/meter.ts";
import { openRequester, type Requester } from "../github/requester.ts";
import { useProxy } from "../machine/use-proxy.ts";
import { gitHubPlace } from "./github-place.ts";
import type { Io } from "./io.ts";
import { readToken } from "./read-token.ts";
import { openRemote } from "../github/open-remote.ts";
import { filesRead } from "../reconcile/files-read.ts";
import { DEFAULT_SOURCES } from "../reconcile/stock.ts";
import type { Remote } from "../model/remote.ts";

export interface GitHubOptions {
  readonly env: Io["env"];
  readonly clock: Clock;
  /** The longest time in milliseconds to wait when GitHub asks for it. */
  readonly maxWait: number;
}

/** Throws BadArguments, TokenMissing or ProxyUnusable. */
export async function openGitHub({ env, clock, maxWait }: GitHubOptions): Promise<Requester> {
  useProxy(env);
  const place = gitHubPlace(env);
  const { restUrl, graphqlUrl } = place;
  const octokit = openClient(await readToken(env, place), restUrl, openFetch());
  return openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait });
}

/** The same without a token: only what is public. Throws BadArguments or ProxyUnusable. */
export function openPublicGitHub({ env, clock, maxWait }: GitHubOptions): {
  readonly requester: Requester;
  readonly rawUrl: string;
} {
  useProxy(env);
  const { restUrl, graphqlUrl, rawUrl } = gitHubPlace(env);
  const octokit = openClient(null, restUrl, openFetch());
  return {
    requester: openRequester({ octokit, graphqlUrl, clock, meter: openMeter(clock), maxWait }),
    rawUrl,
  };
}

/** The repository, as the token can access it. Throws TokenMissing. */
export async function openRepository(repository: string, options: GitHubOptions): Promise<Remote> {
  const requester = await openGitHub(options);
  const [owner = "", name = ""] = repository.split("/");
  return openRemote(requester, { owner, name, files: filesRead(DEFAULT_SOURCES), boards: true });
}
