/** The GitHub that the command line uses: github.com, or the one in the environment. */
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

const GITHUB = "https://api.github.com";
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
  const restUrl = rest.href.replace(/\/+$/u, "");
  const graphql = env["GITHUB_GRAPHQL_URL"] || `${restUrl.replace(/\/v3$/u, "")}/graphql`;
  const isGitHub = restUrl === GITHUB;
  const isServer = !isGitHub && !rest.hostname.endsWith(CLOUD);
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
  if (host) return { name: "GH_HOST", value: apiOf(addressOf("GH_HOST", `https://${host}`)) };
  if (server) return { name: "GITHUB_SERVER_URL", value: apiOf(addressOf("GITHUB_SERVER_URL", server)) };
  return { name: "GITHUB_API_URL", value: GITHUB };
}

/** GitHub Enterprise Cloud with data residency ("About GitHub Enterprise Cloud with data residency"). */
const CLOUD = ".ghe.com";

function apiOf({ origin, protocol, host, hostname }: URL): string {
  if (hostname === "github.com") return GITHUB;
  return hostname.endsWith(CLOUD) ? `${protocol}//api.${host}` : `${origin}/api/v3`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  GITHUB_API_URL: `an address such as ${GITHUB}`,
  GITHUB_GRAPHQL_URL: `an address such as ${GITHUB}/graphql`,
  GITHUB_SERVER_URL: "an address such as https://github.example.com",
  GH_HOST: "a host such as github.example.com",
};

function addressOf(name: string, value: string): URL {
  const url = URL.parse(value);
  if (url !== null && /^https?:$/u.test(url.protocol)) return url;
  throw new BadArguments(`${name} must be ${EXAMPLES[name]}; "${value}" is not one.`);
}
