/** Parts of GitHub's documented GraphQL schema that the npm package `@octokit/graphql-schema` does not have yet. */

export interface Newer {
  /** `Type.field`. A test checks that the package still lacks it. */
  readonly adds: string;
  /** The definition, written as an extension of the type. */
  readonly extension: string;
  /** The page where GitHub documents it. */
  readonly source: string;
}

/** All additions. Remove an entry when the package has it. */
export const NEWER: readonly Newer[] = [
  {
    adds: "CreateIssueInput.projectV2Ids",
    extension: `extend input CreateIssueInput {
      "An array of Node IDs of projects (v2) to add the issue to."
      projectV2Ids: [ID!]
    }`,
    source: "https://docs.github.com/graphql/reference/input-objects#createissueinput",
  },
  {
    adds: "ProjectV2SingleSelectFieldOptionInput.id",
    extension: `extend input ProjectV2SingleSelectFieldOptionInput {
      "The ID of an option that is there already. Without it the option is a new one."
      id: String
    }`,
    source: "https://docs.github.com/graphql/reference/input-objects#projectv2singleselectfieldoptioninput",
  },
];
