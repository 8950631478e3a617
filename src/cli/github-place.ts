/** The GitHub that the command line uses: github.com, or the one in the environment. */
import {
  GITHUB_API,
  graphqlUrlOf,
  isInCloud,
  restUrlOf,
  websiteOf,
  withoutSlash,
} from "../github/api-address.ts";
import { BadArguments } from "./bad-arguments.ts";
import type { Io } from "./io.ts";

export interface GitHubPlace {
  /** The root of its REST API, without a `/` at the end. */
  readonly restUrl: string;
  readonly graphqlUrl: string;
  /** The beginning of the addresses of raw files. */
  readonly rawUrl: string;
  /** Its host for `gh auth token --hostname`; null for github.com. */
  readonly tokenHost: string | null;
  /** The variables that may have a token for it; the first one that is set counts. */
  readonly tokenNames: readonly string[];
  /** The host name in the addresses of its repositories, without a port. */
  readonly hostname: string;
}

const RAW = "https://raw.githubusercontent.com";

const TOKENS = ["GITHUB_TOKEN", "GH_TOKEN"];
/** The GitHub CLI takes these for a GitHub Enterprise Server ("gh environment"), and never a token for github.com. */
const SERVER_TOKENS = ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];

/**
 * Reads `GITHUB_API_URL`, else `GH_HOST`, else `GITHUB_SERVER_URL`; and `GITHUB_GRAPHQL_URL`. GitHub's runners set all of
 * them except `GH_HOST`, which a person sets for the GitHub CLI. Throws BadArguments.
 */
export function gitHubPlace(env: Io["env"]): GitHubPlace {
  const { name, value } = namedIn(env);
  const rest = addressOf(name, value);
  const restUrl = withoutSlash(rest.href);
  const graphql = env["GITHUB_GRAPHQL_URL"] || graphqlUrlOf(restUrl);
  const isGitHub = restUrl === GITHUB_API;
  const isServer = !isInCloud(websiteOf(restUrl));
  return {
    restUrl,
    graphqlUrl: addressOf("GITHUB_GRAPHQL_URL", graphql).href,
    // As on a GitHub Enterprise Server whose files have no host of their own.
    rawUrl: isGitHub ? RAW : `${rest.origin}/raw`,
    tokenHost: isGitHub ? null : rest.host.replace(/^api\./u, ""),
    // Somebody may have set GH_HOST for all programs, and GITHUB_TOKEN for github.com.
    tokenNames: name === "GH_HOST" && isServer ? SERVER_TOKENS : TOKENS,
    hostname: rest.hostname.replace(/^api\./u, ""),
  };
}

/** The root of the REST API, and the variable that says it. */
function namedIn(env: Io["env"]): { readonly name: string; readonly value: string } {
  const { GITHUB_API_URL: api, GH_HOST: host, GITHUB_SERVER_URL: server } = env;
  if (api) return { name: "GITHUB_API_URL", value: api };
  if (host) return { name: "GH_HOST", value: restUrlOf(addressOf("GH_HOST", `https://${host}`)) };
  if (server) return { name: "GITHUB_SERVER_URL", value: restUrlOf(addressOf("GITHUB_SERVER_URL", server)) };
  return { name: "GITHUB_API_URL", value: GITHUB_API };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  GITHUB_API_URL: `an address such as ${GITHUB_API}`,
  GITHUB_GRAPHQL_URL: `an address such as ${GITHUB_API}/graphql`,
  GITHUB_SERVER_URL: "an address such as https://github.example.com",
  GH_HOST: "a host such as github.example.com",
};

function addressOf(name: string, value: string): URL {
  const url = URL.parse(value);
  if (url !== null && /^https?:$/u.test(url.protocol)) return url;
  throw new BadArguments(`${name} must be ${EXAMPLES[name]}; "${value}" is not one.`);
}
