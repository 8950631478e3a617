/** Opens a repository on GitHub with the token that the environment or GitHub's own command has. */
import { Octokit } from "@octokit/rest";
import type { Clock } from "../clock.ts";
import { openMeter } from "../github/meter.ts";
import { openRemote } from "../github/open-remote.ts";
import { openRequester } from "../github/requester.ts";
import { filesRead } from "../reconcile/files-read.ts";
import { USUAL_SOURCES } from "../reconcile/take-stock.ts";
import type { Remote } from "../remote.ts";
import type { Io } from "./io.ts";
import { readToken } from "./read-token.ts";

const GITHUB = "https://api.github.com";
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * The repository as the token at hand reaches it. `patience` is the longest wait, in milliseconds, that is sat out where
 * GitHub asks for one. Throws TokenMissing.
 */
export async function openRepository(
  repository: string,
  { env, clock, patience }: { readonly env: Io["env"]; readonly clock: Clock; readonly patience: number },
): Promise<Remote> {
  const baseUrl = env["GITHUB_API_URL"] || GITHUB;
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${baseUrl.replace(/\/v3\/?$/u, "")}/graphql`;
  const host = baseUrl === GITHUB ? null : new URL(baseUrl).host;
  const octokit = new Octokit({ auth: await readToken(env, host), baseUrl, log: quiet });
  const meter = openMeter(clock);
  const requester = openRequester({ octokit, graphqlUrl, clock, meter, patience });
  const [owner = "", name = ""] = repository.split("/");
  return openRemote(requester, { owner, name, files: filesRead(USUAL_SOURCES), boards: true });
}
