/** The addresses of a GitHub: its website, its REST API and its GraphQL API follow from each other. */

/** The root of the REST API of github.com. */
export const GITHUB_API = "https://api.github.com";

const GITHUB = "github.com";
/** GitHub Enterprise Cloud with data residency ("About GitHub Enterprise Cloud with data residency"). */
const RESIDENT = ".ghe.com";

/** Whether GitHub runs it in its cloud, so that it cannot reach the addresses of this machine. */
export const isInCloud = (website: string): boolean => {
  const { hostname } = new URL(website);
  return hostname === GITHUB || hostname.endsWith(RESIDENT);
};

/** The root of the REST API, without a `/` at the end. A GitHub Enterprise Server has it at `/api/v3`. */
export function restUrlOf({ origin, protocol, host, hostname }: URL): string {
  if (hostname === GITHUB) return GITHUB_API;
  return hostname.endsWith(RESIDENT) ? `${protocol}//api.${host}` : `${origin}/api/v3`;
}

/** GraphQL is below the root of the REST API; on a GitHub Enterprise Server it is next to `/api/v3`. */
export const graphqlUrlOf = (restUrl: string): string =>
  `${withoutSlash(restUrl).replace(/\/v3$/u, "")}/graphql`;

/** The website, from the root of the REST API. */
export function websiteOf(restUrl: string): string {
  const { protocol, host, hostname } = new URL(restUrl);
  const isOfCloud = hostname === `api.${GITHUB}` || hostname.endsWith(RESIDENT);
  return isOfCloud
    ? `${protocol}//${host.replace(/^api\./u, "")}`
    : withoutSlash(restUrl).replace(/\/api\/v3$/u, "");
}

export const withoutSlash = (address: string): string => address.replace(/\/+$/u, "");
