/** Where the Action runs: the repository and the addresses of GitHub's API, from the runner's environment. */
import { GITHUB_API, graphqlUrlOf, withoutSlash } from "../github/api-address.ts";

export interface Place {
  readonly owner: string;
  readonly name: string;
  /** The root of the REST API, without a `/` at the end. */
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
  const baseUrl = withoutSlash(env["GITHUB_API_URL"] || GITHUB_API);
  // Some runners set only one of the two, and the token must not go to another GitHub.
  return { owner, name, baseUrl, graphqlUrl: env["GITHUB_GRAPHQL_URL"] || graphqlUrlOf(baseUrl) };
}
