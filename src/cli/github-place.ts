/** The GitHub that the command line uses: github.com, or the one in the environment. */
import { BadArguments } from "./bad-arguments.ts";
import type { Io } from "./io.ts";

export interface GitHubPlace {
  /** The root of its REST API. */
  readonly restUrl: string;
  readonly graphqlUrl: string;
  /** The beginning of the addresses of raw files. */
  readonly rawUrl: string;
  /** Its host for `gh auth token --hostname`; null for github.com. */
  readonly tokenHost: string | null;
  /** The host name in the addresses of its repositories, without a port. */
  readonly hostname: string;
}

const GITHUB = "https://api.github.com";
const RAW = "https://raw.githubusercontent.com";

/** Reads `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, which GitHub's runners set. Throws BadArguments. */
export function gitHubPlace(env: Io["env"]): GitHubPlace {
  const restUrl = env["GITHUB_API_URL"] || GITHUB;
  const graphqlUrl = env["GITHUB_GRAPHQL_URL"] || `${restUrl.replace(/\/v3\/?$/u, "")}/graphql`;
  const [rest] = [restUrl, graphqlUrl].map((address) => {
    const url = URL.parse(address);
    if (url !== null) return url;
    throw new BadArguments(
      `GITHUB_API_URL and GITHUB_GRAPHQL_URL must be addresses such as ${GITHUB}; "${address}" is not one.`,
    );
  });
  const { host = "", hostname = "" } = rest ?? {};
  return {
    restUrl,
    graphqlUrl,
    // As on a GitHub Enterprise Server whose files have no host of their own.
    rawUrl: restUrl === GITHUB ? RAW : `${rest?.origin ?? ""}/raw`,
    tokenHost: restUrl === GITHUB ? null : host,
    hostname: hostname.replace(/^api\./u, ""),
  };
}
