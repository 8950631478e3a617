/** Where the Action runs: the repository and the addresses of GitHub's API, from the runner's environment. */

export interface Place {
  readonly owner: string;
  readonly name: string;
  /** The root of the REST API. */
  readonly baseUrl: string;
  readonly graphqlUrl: string;
}

/** Throws an error if the runner does not name the repository. */
export function readPlace(env: Readonly<Record<string, string | undefined>>): Place {
  const [owner = "", name = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (owner === "" || name === "") {
    throw new Error(
      "The runner does not say which repository this is: GITHUB_REPOSITORY must be owner/name.",
    );
  }
  return {
    owner,
    name,
    baseUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    graphqlUrl: env["GITHUB_GRAPHQL_URL"] || "https://api.github.com/graphql",
  };
}
